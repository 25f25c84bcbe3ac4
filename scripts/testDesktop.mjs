/** `npm run test:desktop`: downloads VS Code, the lowest supported version and the latest, and runs the suites in both. */
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { run, runForStatus, setUp } from './setup.mjs';

const VERSIONS = ['1.91.1', 'stable'];
const SERVICE = 'update.code.visualstudio.com';

setUp();
const executables = {};
for (const version of VERSIONS) executables[version] = await download(version);
run('npm', ['run', '--silent', 'build']);
process.exit(
  runForStatus(
    'npx',
    ['mocha', '--reporter', 'test/support/reporter.cjs', 'test/editor/desktop.ts'],
    {
      env: { ...process.env, OPINION_SUMMARY_DESKTOP: JSON.stringify(executables) },
    },
  ),
);

/** Answers the executable; ends the process where it cannot be had. */
async function download(version) {
  const { downloadAndUnzipVSCode, SilentReporter } = await import('@vscode/test-electron');
  const cachePath = join(
    process.env.XDG_CACHE_HOME || join(homedir(), '.cache'),
    'opinion-summary-desktop',
  );
  mkdirSync(cachePath, { recursive: true });
  console.log(`VS Code ${version}: looking for it, downloading it where it is not there …`);
  try {
    return await downloadAndUnzipVSCode({ version, cachePath, reporter: new SilentReporter() });
  } catch (error) {
    console.error(
      `VS Code ${version} cannot be downloaded from ${SERVICE}: ${error.message ?? error}\n` +
        'These tests need access to that address, directly or through the proxy that npm is configured for. ' +
        'Without it, “npm test” runs the same suites in the builds of VS Code that come from the npm registry.',
    );
    process.exit(1);
  }
}
