/** What stands in a folder: a folder to walk, a document, or what neither is. One judgement for every walk of files. */
import { type Dirent, statSync } from 'node:fs';
import { join } from 'node:path';
import { isPassedOver, judgeDocumentName } from '../core/index';

/** Links to files are judged by their names; links to folders are not followed: they could lead in circles. */
export function judgeEntry(
  entry: Dirent,
  folder: string,
  judgeName = judgeDocumentName,
): 'folder' | ReturnType<typeof judgeDocumentName> {
  if (entry.isDirectory()) return isPassedOver(entry.name) ? 'other' : 'folder';
  const kind = judgeName(entry.name);
  if (kind === 'other' || entry.isFile()) return kind;
  const isReadable = entry.isSymbolicLink() && canEnd(join(folder, entry.name));
  return isReadable ? kind : 'other';
}

/**
 * False for what a link may lead to besides a file: a folder, or a pipe or device, whose reading need not end. A link that
 * leads nowhere counts as a file, so that reading it tells what is wrong.
 */
export function canEnd(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return true;
  }
}
