/**
 * Starts the language server on a connection: answers `initialize` at once, and then loads what reads and checks documents,
 * before any other message is taken up.
 */
import {
  type Connection,
  ErrorCodes,
  type InitializeParams,
  ResponseError,
} from 'vscode-languageserver';
import { describeServer } from './describeServer';

/** What serves documents, once it is loaded. */
export interface DocumentService {
  /** The client takes requests from now on. */
  clientIsReady(): void;
}

/** `serve` loads and begins what serves documents; it is called once, when the client has said what it can do. */
export function startServer(
  connection: Connection,
  serve: (params: InitializeParams) => Promise<DocumentService>,
): void {
  let isInitialized = false;
  connection.onInitialize((params) => {
    // A second service would answer beside the first.
    if (isInitialized) {
      throw new ResponseError(ErrorCodes.InvalidRequest, 'The server is initialized already.');
    }
    isInitialized = true;
    let serving: Promise<DocumentService> | undefined;
    // A client sends nothing about documents until it has the answer. That is written in the next turn of the event loop,
    // and loading begins in the one behind it.
    const begin = (): Promise<DocumentService> => (serving ??= serve(params));
    connection.onInitialized(async () => (await begin()).clientIsReady());
    setTimeout(() => setTimeout(begin, 0), 0);
    return describeServer();
  });
  connection.listen();
}
