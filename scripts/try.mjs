/** `npm run try`: installs, builds and lints the bundled examples, so that a newcomer sees what the linter says. */
import { run, runForStatus, setUp } from './setup.mjs';

setUp();
run('npm', ['run', '--silent', 'build']);
console.log('\n$ opinion-summary lint examples\n');
const status = runForStatus(process.execPath, ['dist/cli.js', 'lint', 'examples']);
// The examples hold faults on purpose: findings (exit code 1) are what is to be seen here.
if (status > 1) process.exit(status);
console.log('\nThat was: node dist/cli.js lint examples');
console.log('Your own: node dist/cli.js lint path/to/a/folder-or-file');
console.log('A rule:   node dist/cli.js rules verb-disagrees');
