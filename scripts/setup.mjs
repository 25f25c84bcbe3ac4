/** Makes the project ready on a fresh machine: checks Node.js and installs what the lock file names. Does nothing twice. */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
const STAMP = join(ROOT, 'node_modules', '.installed-lock');

/** Installs the dependencies unless those of the present lock file are there; ends the process when that fails. */
export function setUp() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  if (major < 20 || (major === 20 && minor < 19)) {
    console.error(`Node.js 20.19 or later is needed; this is ${process.versions.node}.`);
    process.exit(2);
  }
  const lock = createHash('sha256')
    .update(readFileSync(join(ROOT, 'package-lock.json')))
    .digest('hex');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing dependencies …');
  run('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(STAMP, lock);
}

/** Runs a command in the project's folder and ends the process with its exit code when it fails. */
export function run(command, args, options = {}) {
  const status = runForStatus(command, args, options);
  if (status !== 0) process.exit(status);
}

/** Runs a command in the project's folder and answers its exit code. */
export function runForStatus(command, args, options = {}) {
  const result = spawnSync(command, args, {
    cwd: ROOT,
    stdio: 'inherit',
    // There npm and npx are scripts of the shell; the path of Node.js, which may have blanks, is none.
    shell: process.platform === 'win32' && command !== process.execPath,
    ...options,
  });
  if (result.error) console.error(`${command}: ${result.error.message}`);
  return result.status ?? 1;
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) setUp();
