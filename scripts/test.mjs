/** `npm test`: installs, builds and runs every test. The last line is `N passed, N failed`. */
import { run, runForStatus, setUp } from './setup.mjs';

const chosen = process.argv.slice(2);
const files = chosen.length > 0 ? chosen : ['test/**/*.test.ts'];

setUp();
run('npm', ['run', '--silent', 'build']);
process.exit(runForStatus('npx', ['mocha', '--reporter', 'test/support/reporter.cjs', ...files]));
