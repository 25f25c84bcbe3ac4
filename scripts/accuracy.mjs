/** `npm run accuracy`: installs and measures how well the rules find planted faults and leave clean documents alone. */
import { runForStatus, setUp } from './setup.mjs';

setUp();
process.exit(runForStatus('npx', ['tsx', 'test/accuracy/run.ts', ...process.argv.slice(2)]));
