/** Names by which a Word file that was written here is known again when it is read. */

/** The property that holds the front matter of the draft. */
export const FRONT_MATTER = 'Opinion Summary front matter';

const PREFIX = 'footnote_';

/** A bookmark has letters, figures and `_` only, 40 at most. */
export function bookmarkOfNote(name: string, index: number): string {
  const isWritable = /^[a-z][a-z\d-]{0,29}$/.test(name);
  return isWritable ? `${PREFIX}${name.replaceAll('-', '_')}` : `${PREFIX}${index + 1}`;
}

/** The name of a footnote in a draft; empty where the bookmark tells none. */
export function nameOfBookmark(bookmark: string): string {
  const name = bookmark.startsWith(PREFIX) ? bookmark.slice(PREFIX.length) : '';
  return /^[a-z]/.test(name) ? name.replaceAll('_', '-') : '';
}
