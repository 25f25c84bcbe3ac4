/** `npm run try`: installs, builds and lints the bundled examples; at a desk it ends in VS Code, installed or in the browser. */
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ROOT, run, runForStatus, setUp } from './setup.mjs';

const choices = process.argv.slice(2);
const unknown = choices.find((choice) => choice !== '--no-open' && choice !== '--browser');
if (unknown !== undefined) {
  console.error(`There is no ${unknown}. npm run try takes -- --no-open or -- --browser.`);
  process.exit(2);
}

setUp();
run('npm', ['run', '--silent', 'build']);
// The faulty examples hold faults on purpose: findings (exit code 1) are what is to be seen there.
lint(['examples/faulty'], 1);
lint(['--quiet', 'examples/clean'], 0);
console.log('No errors in the clean examples.\n');
console.log('Your own document: node dist/cli.js lint path/to/a/folder-or-file');
console.log('What a rule means: node dist/cli.js rules verb-disagrees');

if (choices.includes('--browser')) await showInBrowser();
else if (isSomebodyThere()) {
  if (!openInstalledEditor()) await showInBrowser();
} else console.log('In the editor:     npm run try -- --browser');

function lint(args, highestStatus) {
  console.log(`\n$ opinion-summary lint ${args.join(' ')}`);
  const status = runForStatus(process.execPath, ['dist/cli.js', 'lint', ...args]);
  if (status > highestStatus) process.exit(status);
}

/** A build server has nobody who looks; `--no-open` is for people who want the findings only. */
function isSomebodyThere() {
  return (
    process.env.CI === undefined && process.stdout.isTTY === true && !choices.includes('--no-open')
  );
}

/** False where VS Code is not installed. */
function openInstalledEditor() {
  const options = { stdio: 'ignore', shell: process.platform === 'win32' };
  if (spawnSync('code', ['--version'], options).status !== 0) return false;
  spawnSync('code', [`--extensionDevelopmentPath=${ROOT}`, join(ROOT, 'examples')], options);
  console.log('In the editor:     VS Code opens with the extension and the examples.');
  return true;
}

async function showInBrowser() {
  // Only loaded where it is needed: it is made of packages that are installed above.
  const { serveExamples } = await import('./webEditor/serveExamples.mjs');
  let editor;
  try {
    editor = await serveExamples();
  } catch (error) {
    // npm says what matters first, and then much more.
    const reason = error.message.split('\n').slice(0, 2).join(' ');
    console.error(`In the editor:     VS Code for the Web could not be fetched. ${reason}`);
    process.exitCode = choices.includes('--browser') ? 1 : 0;
    return;
  }
  console.log(`In the editor:     ${editor.url}`);
  console.log(
    'This address works on this machine only, until you press Ctrl+C. Changes stay in the page.',
  );
  process.once('SIGINT', editor.stop).once('SIGTERM', editor.stop);
}
