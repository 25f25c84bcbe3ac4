/** What the host does for tables and Word files: it gives their bytes, and loads what reads them (`dist/office.js`). */
import { readFileSync, statSync } from 'node:fs';
import type { ReadReferenceTable } from '../tables/importedTable';
import type { WordFiles } from '../word/wordFiles';
import { describeFileError, type FileResult, readTextFile } from './nodeFiles';

export async function loadTableReader(): Promise<ReadReferenceTable> {
  const { readReferenceTable } = await import('./officeFiles');
  return readReferenceTable;
}

export async function loadWordFiles(): Promise<WordFiles> {
  const { wordFiles } = await import('./officeFiles');
  return wordFiles;
}

/** A pipe or a device, which need not have an end, is read as far as it is text. */
export function readBytes(path: string): FileResult<Uint8Array> {
  try {
    const found = statSync(path);
    if (found.isFile() || found.isDirectory()) return { value: readFileSync(path) };
  } catch (error) {
    return { problem: describeFileError(error, 'read') };
  }
  const { value, problem } = readTextFile(path);
  return problem === undefined ? { value: Buffer.from(value.text) } : { problem };
}
