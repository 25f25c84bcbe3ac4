/** Reads the file of a table that is imported, and loads what makes rows of it: a bundle of its own, `dist/tables.js`. */
import { readFileSync, statSync } from 'node:fs';
import type { ReadReferenceTable } from '../tables/importedTable';
import { describeFileError, type FileResult } from './nodeFiles';

export async function loadTableReader(): Promise<ReadReferenceTable> {
  const { readReferenceTable } = await import('../tables/readReferenceTable');
  return readReferenceTable;
}

/** A device need not have an end. */
const NOT_A_FILE = {
  message: 'The file cannot be read: it is a device.',
  remedy: 'Name the file of a table.',
};

export function readTableFile(path: string): FileResult<Uint8Array> {
  try {
    if (statSync(path).isCharacterDevice()) return { problem: NOT_A_FILE };
    return { value: readFileSync(path) };
  } catch (error) {
    return { problem: describeFileError(error, 'read') };
  }
}
