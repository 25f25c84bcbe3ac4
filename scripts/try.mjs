/** `npm run try`: installs, builds and lints the bundled examples; where VS Code is installed it opens them there. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, run, runForStatus, setUp } from './setup.mjs';

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

/** A build server has nobody who looks; `--no-open` is for people who want the findings only. */
if (process.env.CI === undefined && !process.argv.includes('--no-open')) openInEditor();

function openInEditor() {
  const options = { stdio: 'ignore', shell: process.platform === 'win32' };
  if (spawnSync('code', ['--version'], options).status !== 0) {
    console.log('In the editor: npm run package makes out/opinion-summary.vsix, to be installed.');
    return;
  }
  spawnSync('code', [`--extensionDevelopmentPath=${ROOT}`, join(ROOT, 'examples')], options);
  console.log('VS Code opens with the extension and the examples.');
}
