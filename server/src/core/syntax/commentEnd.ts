/** Where a comment of a draft ends. Comments stand in none of one another: of two beginnings the first has no end. */

export const COMMENT = '<!--';
const END = '-->';

/** Offset behind the end of the comment that begins at `start`; `undefined` where another one begins before any end. */
export function findCommentEnd(source: string, start: number): number | undefined {
  const next = source.indexOf(COMMENT, start + COMMENT.length);
  // `<!-->` is one, too: its signs may be those of its beginning.
  const from = start + '<!'.length;
  // No farther than the next beginning: each comment would search the whole text for its end.
  const close = (next < 0 ? source.slice(from) : source.slice(from, next)).indexOf(END);
  return close < 0 ? undefined : from + close + END.length;
}
