/** Tells documents from other files by name and first words. Opens no file. */

/** What the name of a file in a folder says: surely a document, one if its first line says so, or none. */
export function judgeDocumentName(name: string): 'document' | 'byFirstLine' | 'other' {
  if (/\.opinion\.(?:md|txt)$/i.test(name)) return 'document';
  return /\.txt$/i.test(name) ? 'byFirstLine' : 'other';
}

/** Files that a wide glob pattern may mean: texts in one of the two notations. */
export function isTextName(name: string): boolean {
  return /\.(?:md|txt)$/i.test(name);
}

const SUMMARY_TITLE =
  /^[\s\ufeff]*(?:(?:CHMP|CVMP|MRL)\s+)?summary\s+(?:of\s+)?(?:positive\s+|negative\s+)?opinion(?![a-z])/i;

/** True when the first line that is not empty begins a summary of opinion. */
export function beginsSummaryOfOpinion(head: string): boolean {
  return SUMMARY_TITLE.test(head);
}
