/** The entry of the language server in Node.js: `--stdio`, `--node-ipc` or `--socket=PORT`. */
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { startServer } from '../lsp/startServer';
import { createNodeHost } from './nodeHost';

startServer(createConnection(ProposedFeatures.all), createNodeHost);
