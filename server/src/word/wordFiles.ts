/** Both ways between a Word file and what it says, as one thing to load: part of `dist/office.js`. */
import type { WordDocument } from '../core/index';
import { readWordFile, type WordResult } from './readWordFile';
import { writeWordFile } from './writeWordFile';

export interface WordFiles {
  read(file: Uint8Array): WordResult;
  write(document: WordDocument): Uint8Array;
}

export const wordFiles: WordFiles = { read: readWordFile, write: writeWordFile };
