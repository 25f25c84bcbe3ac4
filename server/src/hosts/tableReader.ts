/** What the host does for a table that is imported: it gives its bytes, and loads what reads them (`dist/tables.js`). */
import { readFileSync, statSync } from 'node:fs';
import type { ReadReferenceTable } from '../tables/importedTable';
import { describeFileError, type FileResult, readTextFile } from './nodeFiles';

export async function loadTableReader(): Promise<ReadReferenceTable> {
  const { readReferenceTable } = await import('../tables/readReferenceTable');
  return readReferenceTable;
}

/** A pipe or a device, which need not have an end, is read as far as it is text. */
export function readTableFile(path: string): FileResult<Uint8Array> {
  try {
    const found = statSync(path);
    if (found.isFile() || found.isDirectory()) return { value: readFileSync(path) };
  } catch (error) {
    return { problem: describeFileError(error, 'read') };
  }
  const { value, problem } = readTextFile(path);
  return problem === undefined ? { value: Buffer.from(value.text) } : { problem };
}
