/** The entry of the language server in a web worker. It reads files through the client, or not at all. */
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
} from 'vscode-languageserver/browser';
import { startServer } from '../lsp/startServer';
import { createClientHost } from './clientHost';

/** A worker's global object is a port; the types of Node.js do not know it. */
const worker = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
startServer(
  createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)),
  createClientHost,
);
