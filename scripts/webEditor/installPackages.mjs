/** Installs the packages of a lock file once into the user's cache, outside the project's tree, however many processes ask. */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { connect, createServer } from 'node:net';
import { homedir } from 'node:os';
import { basename, dirname, join } from 'node:path';

const STAMP = 'installed';
const QUIET = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];

/** Types and their meaning: installPackages.d.mts. */
export async function installPackages({ source, name, announcement, finish }) {
  const folder = join(findCache(), name, hashLock(source));
  if (existsSync(join(folder, STAMP))) return folder;
  const unlock = await lock(`${folder}.lock`);
  try {
    if (!existsSync(join(folder, STAMP))) {
      console.log(`${announcement} into ${folder} …`);
      await install(source, folder, finish);
    }
  } finally {
    await unlock();
  }
  return folder;
}

/** Everything happens in a folder beside the final one, which is renamed when it is whole. */
async function install(source, folder, finish) {
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(source, file), join(unfinished, file));
  await runNpm(['ci', ...QUIET], unfinished);
  await finish?.(unfinished, (args, cwd) => runNpm([...args, ...QUIET], cwd));
  writeFileSync(join(unfinished, STAMP), `${new Date().toISOString()}\n`);
  renameSync(unfinished, folder);
}

/** npm keeps what it prints to itself unless it fails. */
function runNpm(args, cwd) {
  return new Promise((resolve, reject) => {
    const stdio = ['ignore', 'pipe', 'pipe'];
    const child = spawn('npm', args, { cwd, stdio, shell: process.platform === 'win32' });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed += chunk;
      });
    child.on('error', reject);
    child.on('close', (status) => {
      if (status === 0) resolve(undefined);
      else reject(new Error(`npm ${args[0]} ended with exit code ${status}:\n${printed.trim()}`));
    });
  });
}

/**
 * Holds a local socket while one process installs: the system releases it when that process ends, however it ends, and
 * those who wait are told by the closing connection.
 */
async function lock(path) {
  mkdirSync(dirname(path), { recursive: true });
  const address =
    process.platform === 'win32' ? `\\\\.\\pipe\\opinion-summary-${basename(path)}` : path;
  for (;;) {
    const held = await listen(address);
    if (held !== undefined) return () => new Promise((resolve) => held.close(resolve));
    const wasHeld = await waitForRelease(address);
    if (!wasHeld) rmSync(path, { force: true });
  }
}

function listen(address) {
  return new Promise((resolve, reject) => {
    const waiting = new Set();
    const server = createServer((socket) => {
      waiting.add(socket.on('error', () => undefined));
    });
    const close = server.close.bind(server);
    server.close = (done) => {
      for (const socket of waiting) socket.destroy();
      return close(done);
    };
    server.once('error', (error) =>
      error.code === 'EADDRINUSE' ? resolve(undefined) : reject(error),
    );
    server.listen(address, () => resolve(server.unref()));
  });
}

/** False when nobody holds the lock: its owner was killed and left the file. */
function waitForRelease(address) {
  return new Promise((resolve) => {
    let isConnected = false;
    connect(address, () => {
      isConnected = true;
      console.log('Another process is installing VS Code: waiting for it …');
    })
      .on('error', () => undefined)
      .on('close', () => resolve(isConnected))
      .resume();
  });
}

function findCache() {
  return process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
}

function hashLock(source) {
  const text = readFileSync(join(source, 'package-lock.json'));
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}
