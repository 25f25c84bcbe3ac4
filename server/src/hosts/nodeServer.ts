/** The language server in Node.js: `--stdio`, `--node-ipc` or `--socket=PORT`. */
import { setFlagsFromString } from 'node:v8';
import { startServer } from '../lsp/startServer';

export async function startInNode(): Promise<void> {
  if (!process.argv.some((one) => /^--(?:stdio|node-ipc|socket|pipe)\b/.test(one))) {
    process.stderr.write(
      'opinion-summary: The server needs --stdio, --node-ipc or --socket=PORT.\n',
    );
    process.exitCode = 2;
    return;
  }
  // What an analysis leaves behind is waste at once: a young generation that does not grow keeps the memory small (by 30 MB
  // after some hundred edits) and each cleaning short.
  setFlagsFromString('--semi-space-growth-factor=1');
  const { ConnectionError, ConnectionErrors, createConnection, ProposedFeatures } = await import(
    'vscode-languageserver/node'
  );
  // To an editor that is gone nothing can be said: what was under way ends, and the process with it.
  process.on('unhandledRejection', (error) => {
    if (error instanceof ConnectionError && error.code === ConnectionErrors.Closed) return;
    throw error;
  });
  const connection = createConnection(ProposedFeatures.all);
  startServer(connection, async (params) => {
    const { createNodeHost, serveDocuments } = await import('./documents');
    const host = createNodeHost(connection, params.initializationOptions);
    return serveDocuments(connection, host, params);
  });
}
