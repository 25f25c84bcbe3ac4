/** Tells documents from other files by name and first words, and folders that may hold some from others. Opens no file. */
import { isHeadLine, isPageFurniture } from './pageFurniture';

/** What the name of a file in a folder says: surely a document, one if its first line says so, or none. */
export function judgeDocumentName(name: string): 'document' | 'byFirstLine' | 'other' {
  if (/\.opinion\.(?:md|txt)$/i.test(name)) return 'document';
  return /\.txt$/i.test(name) ? 'byFirstLine' : 'other';
}

/** Folders in which other programs keep what they have loaded. */
export const PACKAGE_FOLDERS: readonly string[] = ['node_modules', 'bower_components'];

/** True for a folder inside of a folder that no document is looked for in: it is hidden, or one of packages. */
export function isPassedOver(folderName: string): boolean {
  return folderName.startsWith('.') || PACKAGE_FOLDERS.includes(folderName);
}

/** Files that a wide glob pattern may mean: texts in one of the two notations. */
export function isTextName(name: string): boolean {
  return /\.(?:md|txt)$/i.test(name);
}

const SUMMARY_TITLE =
  /^[\s\ufeff]*(?:(?:CHMP|CVMP|MRL)\s+)?summary\s+(?:of\s+)?(?:positive\s+|negative\s+)?opinion(?![a-z])/i;

/** Lines of a letterhead: date, reference, committee, address. */
const MOST_HEAD_LINES = 8;
/** How much of a text is looked at. */
const LONGEST_HEAD = 4096;

/** True when the first line that is not empty begins a summary of opinion; a letterhead may stand before it. */
export function beginsSummaryOfOpinion(text: string): boolean {
  const head = text.slice(0, LONGEST_HEAD);
  if (SUMMARY_TITLE.test(head)) return true;
  const lines = head.matchAll(/[^\s\ufeff].*/g);
  let before = 0;
  for (const { 0: line, index } of lines) {
    const words = line.trim();
    if (before === MOST_HEAD_LINES || !(isPageFurniture(words) || isHeadLine(words))) {
      return before > 0 && SUMMARY_TITLE.test(head.slice(index));
    }
    before++;
  }
  return false;
}
