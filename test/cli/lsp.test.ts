/** `lsp`: the language server by way of the command line, through every channel. */
import assert from 'node:assert/strict';
import { fork, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';
import { join } from 'node:path';
import {
  createProtocolConnection,
  IPCMessageReader,
  IPCMessageWriter,
  type ProtocolConnection,
  SocketMessageReader,
  SocketMessageWriter,
} from 'vscode-languageserver-protocol/node';
import packageJson from '../../package.json';
import { startClient } from '../support/languageClient';
import { createWorkspace, type Workspace } from './commandLine';
import { FAULTY_DRAFT } from './documents';

const CLI = join(__dirname, '../../dist/cli.js');

describe('the language server by way of the command line', () => {
  let workspace: Workspace;
  before(() => {
    workspace = createWorkspace();
  });
  after(() => workspace.remove());

  it('--stdio serves an editor, and ends with 0 when the editor says so', async () => {
    const client = await startClient({}, undefined, [CLI, 'lsp', '--stdio']);
    assert.deepEqual(client.answer.serverInfo, {
      name: 'opinion-summary',
      version: packageJson.version,
    });
    await client.open('file:///drafts/a.opinion.md', FAULTY_DRAFT);
    const findings = await client.findings('file:///drafts/a.opinion.md');
    assert.ok(findings.some(({ code }) => code === 'footnote-body-missing'));
    const ended = once(client.process, 'exit');
    await client.stop();
    assert.deepEqual(await ended, [0, null]);
  });

  it('--node-ipc talks through the channel of the program that starts it', async () => {
    const child = fork(CLI, ['lsp', '--node-ipc']);
    const connection = createProtocolConnection(
      new IPCMessageReader(child),
      new IPCMessageWriter(child),
    );
    await assertServes(connection, once(child, 'exit'));
  });

  for (const written of [['--socket=PORT'], ['--socket', 'PORT']]) {
    it(`${written.join(' ')} connects to the port where the editor listens`, async () => {
      const editor = createServer();
      const port = await listen(editor);
      const child = spawn(process.execPath, [
        ...[CLI, 'lsp'],
        ...written.map((word) => word.replace('PORT', String(port))),
      ]);
      const [socket]: Socket[] = await once(editor, 'connection');
      assert.ok(socket !== undefined);
      const connection = createProtocolConnection(
        new SocketMessageReader(socket),
        new SocketMessageWriter(socket),
      );
      await assertServes(connection, once(child, 'exit'));
      editor.close();
    });
  }

  it('an editor that goes while it is answered is told in one line', async () => {
    const editor = createServer((socket) => {
      const body = JSON.stringify({
        ...{ jsonrpc: '2.0', id: 1, method: 'initialize' },
        params: { processId: null, rootUri: null, capabilities: {} },
      });
      socket.write(`Content-Length: ${body.length}\r\n\r\n${body}`, () => socket.destroy());
    });
    const port = await listen(editor);
    const child = spawn(process.execPath, [CLI, 'lsp', `--socket=${port}`]);
    let told = '';
    child.stderr.on('data', (words) => (told += words));
    const [status] = await once(child, 'close');
    editor.close();
    assert.equal(told, `opinion-summary: Port ${port}: no editor listens there, or it is gone.\n`);
    assert.equal(status, 2);
  });

  it('a port where nobody listens is told', async () => {
    const editor = createServer();
    const port = await listen(editor);
    editor.close();
    await once(editor, 'close');
    const { status, stdout, stderr } = workspace.run('lsp', `--socket=${port}`);
    assert.deepEqual([status, stdout], [2, '']);
    assert.equal(
      stderr,
      `opinion-summary: Port ${port}: no editor listens there, or it is gone.\n`,
    );
  });

  it('--node-ipc without a channel is told', () => {
    const { status, stderr } = workspace.run('lsp', '--node-ipc');
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'opinion-summary: --node-ipc needs a Node.js program that starts this one with a channel. Use --stdio.\n',
    );
  });

  it('without a channel it is wrong usage', () => {
    const { status, stderr } = workspace.run('lsp');
    assert.equal(status, 2);
    assert.match(stderr, /lsp needs --stdio, --node-ipc or --socket=PORT\.\n.*lsp --help/);
  });

  it('the server alone says what it needs, too', () => {
    const server = join(__dirname, '../../dist/server.js');
    const { status, stderr } = spawnSync(process.execPath, [server, '--help'], {
      encoding: 'utf8',
      input: '',
    });
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'opinion-summary: The server needs --stdio, --node-ipc or --socket=PORT.\n',
    );
  });

  it('its help shows the channels', () => {
    const { status, stdout } = workspace.run('lsp', '--help');
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: opinion-summary lsp \[OPTION\]…\n/);
    for (const option of ['--stdio', '--node-ipc', '--socket PORT'])
      assert.ok(stdout.includes(option));
  });
});

async function listen(server: ReturnType<typeof createServer>): Promise<number> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  return typeof address === 'object' && address !== null ? address.port : assert.fail();
}

/** Shakes hands, says goodbye, and waits for the end. */
async function assertServes(
  connection: ProtocolConnection,
  ended: Promise<unknown[]>,
): Promise<void> {
  connection.listen();
  const answer = await connection.sendRequest<{ serverInfo: { name: string } }>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
  });
  assert.equal(answer.serverInfo.name, 'opinion-summary');
  await connection.sendRequest('shutdown');
  await connection.sendNotification('exit');
  assert.deepEqual(await ended, [0, null]);
  connection.dispose();
}
