/** `npm run try`: installs, builds and lints the bundled examples, so that a newcomer sees what the linter says. */
import { run, runForStatus, setUp } from './setup.mjs';

setUp();
run('npm', ['run', '--silent', 'build']);
for (const args of [
  ['lint', 'examples/faulty'],
  ['lint', '--quiet', 'examples/clean'],
]) {
  console.log(`\n$ opinion-summary ${args.join(' ')}`);
  const status = runForStatus(process.execPath, ['dist/cli.js', ...args]);
  // The faulty examples hold faults on purpose: findings (exit code 1) are what is to be seen here.
  if (status > 1) process.exit(status);
}
console.log('No errors in the clean examples.\n');
console.log('Your own document: node dist/cli.js lint path/to/a/folder-or-file');
console.log('What a rule means: node dist/cli.js rules verb-disagrees');
