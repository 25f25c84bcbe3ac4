/** What reads tables and what reads and writes Word files, in one bundle (`dist/office.js`): both unpack archives and read XML. */
export { readReferenceTable } from '../tables/readReferenceTable';
export { wordFiles } from '../word/wordFiles';
