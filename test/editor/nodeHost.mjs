/** Starts a VS Code server, whose extensions run in Node.js, and opens its window in a browser. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openWindow } from './browser.mjs';
import { getNodeHost } from './hosts.mjs';

const START_LIMIT = 60_000;
const LISTENING = /Extension host agent listening on (\d+)/;

/** The server and its folders are fresh; `stop` ends and removes them. Types and their meaning: nodeHost.d.mts. */
export async function startNodeHost({ project, workspace, tests, settings = {}, vsix }) {
  const hosts = await getNodeHost();
  const home = mkdtempSync(join(tmpdir(), 'opinion-summary-node-host-'));
  const userFolder = join(home, 'user');
  const extensions = join(home, 'extensions');
  for (const folder of [join(userFolder, 'User'), extensions])
    mkdirSync(folder, { recursive: true });
  writeFileSync(join(userFolder, 'User/settings.json'), JSON.stringify(settings, undefined, 2));

  const common = [
    hosts.server,
    '--accept-server-license-terms',
    '--disable-telemetry',
    ...['--user-data-dir', userFolder],
    ...['--extensions-dir', extensions],
  ];
  const removeHome = () => rmSync(home, { recursive: true, force: true, maxRetries: 5 });
  let server;
  try {
    if (vsix !== undefined)
      await runToEnd(hosts.node, [...common, '--force', '--install-extension', vsix]);
    server = await startServer(hosts.node, [
      ...common,
      ...['--host', '127.0.0.1', '--port', '0'],
      '--without-connection-token',
      '--disable-workspace-trust',
      '--enable-smoke-test-driver',
    ]);
  } catch (error) {
    removeHome();
    throw error;
  }

  const authority = `127.0.0.1:${server.port}`;
  const payload = [];
  const toRemote = (path) => `vscode-remote://${authority}${path}`;
  if (vsix === undefined) payload.push(['extensionDevelopmentPath', toRemote(project)]);
  if (tests !== undefined) payload.push(['extensionTestsPath', toRemote(tests)]);
  const query = new URLSearchParams({ folder: workspace, payload: JSON.stringify(payload) });
  const url = `http://${authority}/?${query}`;
  return {
    url,
    openPage: (browser, whenCreated, view) => openWindow(browser, url, whenCreated, view),
    stop: async () => {
      await server.stop();
      removeHome();
    },
  };
}

/** Resolves when the server tells its port; it chooses a free one. */
function startServer(node, args) {
  // A group of its own, so that its extension hosts end with it.
  const child = spawn(node, args, { detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('close', resolve));
  const kill = () => {
    try {
      process.kill(-child.pid, 'SIGKILL');
    } catch {
      // It has ended already.
    }
  };
  process.once('exit', kill);
  const stop = async () => {
    kill();
    await ended;
    process.removeListener('exit', kill);
  };

  return new Promise((resolve, reject) => {
    const printed = [];
    const fail = (reason) => {
      void stop();
      reject(new Error(`The VS Code server did not start: ${reason}\n${printed.join('\n')}`));
    };
    const timer = setTimeout(() => fail(`it waited ${START_LIMIT / 1000} s`), START_LIMIT);
    void ended.then(() => {
      clearTimeout(timer);
      fail('it ended');
    });
    child.once('error', (error) => fail(error.message));
    for (const stream of [child.stdout, child.stderr])
      createInterface({ input: stream }).on('line', (line) => {
        const port = LISTENING.exec(line)?.[1];
        if (port === undefined) {
          if (printed.length < 100) printed.push(line);
          return;
        }
        clearTimeout(timer);
        resolve({ port: Number(port), stop });
      });
  });
}

function runToEnd(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let printed = '';
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk) => {
        printed += chunk;
      });
    child.once('error', reject);
    child.once('close', (status) => {
      if (status === 0) resolve(undefined);
      // What went wrong stands at the end, after complaints about native modules that nobody needs.
      else reject(new Error(`${args.slice(-2).join(' ')} failed:\n${printed.slice(-1000)}`));
    });
  });
}
