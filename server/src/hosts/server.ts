/** The entry of the language server in Node.js: `--stdio`, `--node-ipc` or `--socket=PORT`. */
import { setFlagsFromString } from 'node:v8';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer';
import { createNodeHost } from './nodeHost';

// What an analysis leaves behind is waste at once: a young generation that does not grow keeps the memory small (by 30 MB
// after some hundred edits) and each cleaning short.
setFlagsFromString('--semi-space-growth-factor=1');
startServer(createConnection(ProposedFeatures.all), createNodeHost);
