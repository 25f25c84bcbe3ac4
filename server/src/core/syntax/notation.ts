/** Tells which notation a text is in, by the name of its file or, where that does not say, by its first signs. */
import type { Notation } from './block';

const FRONT_MATTER = /^\ufeff?---[ \t]*[\r\n]/;
/** A heading, a block quote, a footnote mark or a comment of Markdown: only drafts have them. */
const DRAFT_SIGN = /^#{1,6} |^> |\[\^[^\]\s]{1,64}\]|<!--/m;

/** The notation of a document; pass an empty name for a text that comes from no file. */
export function notationOf(fileName: string, text: string): Notation {
  if (/\.(?:md|markdown)$/i.test(fileName)) return 'draft';
  if (/\.txt$/i.test(fileName)) return 'published';
  return FRONT_MATTER.test(text) || DRAFT_SIGN.test(text) ? 'draft' : 'published';
}
