/** `npm run bench`: installs, builds and prints the figures of the product. Nothing here passes or fails. */
import { run, setUp } from './setup.mjs';

setUp();
run('npm', ['run', '--silent', 'build']);
run('npx', ['tsx', 'test/bench/run.ts', ...process.argv.slice(2)]);
