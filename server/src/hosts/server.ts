/**
 * The entry of the language server, wherever it runs: a process of Node.js or a web worker. One bundle holds both hosts,
 * so that all that checks documents is shipped once.
 */
import { startInNode } from './nodeServer';
import { startInWorker } from './workerServer';

const isNode = typeof process === 'object' && typeof process.versions?.node === 'string';
void (isNode ? startInNode() : startInWorker());
