/**
 * All that the server does with documents, in either host: a bundle of its own, `dist/documents.js`, which is loaded when the
 * client has the first answer. It is four fifths of the program.
 */
export { serveDocuments } from '../lsp/serveDocuments';
export { createClientHost } from './clientHost';
export { createNodeHost } from './nodeHost';
