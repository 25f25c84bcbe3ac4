/** Tells documents from other files, and their notation, by name and first words. Opens no file. */
import type { Notation } from '../core/index';

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

/** The notation of a document: by its name, else by its text. */
export function findNotation(path: string | undefined, text: string): Notation {
  if (path !== undefined && /\.(?:md|markdown)$/i.test(path)) return 'draft';
  if (path !== undefined && /\.txt$/i.test(path)) return 'published';
  return FRONT_MATTER.test(text) || DRAFT_SIGN.test(text) ? 'draft' : 'published';
}

const FRONT_MATTER = /^---[ \t]*[\r\n]/;
/** A heading, a block quote, a footnote mark or a comment of Markdown: only drafts have them. */
const DRAFT_SIGN = /^#{1,6} |^> |\[\^[^\]\s]+\]|<!--/m;
