/** Names by which a Word file that was written here is known again when it is read. */

/** The property that holds the front matter of the draft. */
export const FRONT_MATTER = 'Opinion Summary front matter';

const PREFIX = 'footnote_';

/** A bookmark has letters, figures and `_` only, 40 at most. */
export function bookmarkOfNote(name: string, index: number): string {
  const written = name.replaceAll('_', '__').replaceAll('-', '_');
  const isWritable = /^[a-z]\w{0,29}$/i.test(written);
  return PREFIX + (isWritable ? written : String(index + 1));
}

/** The name of a footnote in a draft; empty where the bookmark tells none. */
export function nameOfBookmark(bookmark: string): string {
  const written = bookmark.startsWith(PREFIX) ? bookmark.slice(PREFIX.length) : '';
  if (!/^[a-z]/i.test(written)) return '';
  return written.replace(/__?/g, (sign) => (sign === '_' ? '-' : '_'));
}
