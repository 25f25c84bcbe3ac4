/** A bare client of the built language server over standard input and output: no editor, no custom request. */
import assert from 'node:assert/strict';
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import {
  createProtocolConnection,
  type Diagnostic,
  type DocumentDiagnosticReport,
  type InitializeParams,
  type InitializeResult,
  type ProtocolConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const SERVER = join(__dirname, '../../dist/server.js');
/** Node.js runs the server so that its heap can be measured: only what the server keeps lives there, no compiled code. */
export const WITH_HEAP_PROBE = [
  ...['--no-opt', '--no-flush-bytecode'],
  ...['--expose-gc', '--require', join(__dirname, 'heapProbe.cjs')],
  ...[SERVER, '--stdio'],
];

/** Node.js runs the server with a clock that `setDay` sets. */
export const WITH_CLOCK = ['--require', join(__dirname, 'clock.cjs'), SERVER, '--stdio'];

export interface LanguageClient {
  readonly connection: ProtocolConnection;
  readonly process: ChildProcess;
  readonly answer: InitializeResult;
  open(uri: string, text: string, languageId?: string): Promise<void>;
  close(uri: string): Promise<void>;
  pull(uri: string, previousResultId?: string): Promise<DocumentDiagnosticReport>;
  /** The findings of an open document. */
  findings(uri: string): Promise<readonly Diagnostic[]>;
  /** Bytes that live on the heap of a server with a probe. */
  measureHeap(): Promise<number>;
  /** The day on a server with a clock: `2026-11-25`. */
  setDay(day: string): Promise<void>;
  stop(): Promise<void>;
}

/** Starts a server and shakes hands; `capabilities` default to those of a client that pulls. `command`: what Node.js runs. */
export async function startClient(
  params: Partial<InitializeParams> = {},
  beforeStart: (connection: ProtocolConnection) => void = () => undefined,
  command: readonly string[] = [SERVER, '--stdio'],
): Promise<LanguageClient> {
  const child = spawn(process.execPath, command, {
    stdio: ['pipe', 'pipe', 'inherit', 'ipc'],
  });
  const { stdin, stdout } = child;
  assert.ok(stdin !== null && stdout !== null);
  const connection = createProtocolConnection(
    new StreamMessageReader(stdout),
    new StreamMessageWriter(stdin),
  );
  connection.onRequest('client/registerCapability', () => null);
  beforeStart(connection);
  connection.listen();
  const answer = await connection.sendRequest<InitializeResult>('initialize', {
    processId: process.pid,
    rootUri: null,
    capabilities: { textDocument: { diagnostic: {} } },
    workspaceFolders: null,
    ...params,
  });
  await connection.sendNotification('initialized', {});
  const pull: LanguageClient['pull'] = (uri, previousResultId) =>
    connection.sendRequest('textDocument/diagnostic', { textDocument: { uri }, previousResultId });
  return {
    connection,
    process: child,
    answer,
    open: (uri, text, languageId = 'opinion-summary') =>
      connection.sendNotification('textDocument/didOpen', {
        textDocument: { uri, languageId, version: 1, text },
      }),
    close: (uri) => connection.sendNotification('textDocument/didClose', { textDocument: { uri } }),
    pull,
    async findings(uri) {
      const report = await pull(uri);
      return report.kind === 'full' ? report.items : [];
    },
    async measureHeap() {
      child.send('measure');
      const [bytes]: unknown[] = await once(child, 'message');
      return Number(bytes);
    },
    async setDay(day) {
      child.send(day);
      await once(child, 'message');
    },
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendRequest('shutdown');
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
    },
  };
}
