/**
 * Starts the language server on a connection: answers `initialize` at once, and then loads what reads and checks documents,
 * before any other message is taken up.
 */
import type { Connection, InitializeParams } from 'vscode-languageserver';
import { describeServer } from './describeServer';
import type { DocumentService } from './serveDocuments';
import type { ServerHost } from './serverHost';

/** `createHost` is called once the client has said what it can do. */
export type CreateHost = (
  connection: Connection,
  initializationOptions: unknown,
) => Promise<ServerHost>;

export function startServer(connection: Connection, createHost: CreateHost): void {
  async function serve(params: InitializeParams): Promise<DocumentService> {
    const [{ serveDocuments }, host] = await Promise.all([
      import('./serveDocuments'),
      createHost(connection, params.initializationOptions),
    ]);
    return serveDocuments(connection, host, params);
  }

  connection.onInitialize((params) => {
    let serving: Promise<DocumentService> | undefined;
    // A client sends nothing about documents until it has the answer; loading begins once that is on its way.
    const begin = (): Promise<DocumentService> => (serving ??= serve(params));
    connection.onInitialized(async () => (await begin()).clientIsReady());
    setTimeout(begin, 0);
    return describeServer();
  });
  connection.listen();
}
