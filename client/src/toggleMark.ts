/** Puts words of one line between the signs `**` or `~~`, or takes the signs away. Plain text; knows no editor. */

/** What a range of a line, in UTF-16 offsets, becomes. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of a range, without blanks and the `>` or `-` that begin a line; `undefined` where there are none. */
export function findWords(
  line: string,
  start: number,
  end: number,
): Omit<MarkedRange, 'text'> | undefined {
  const opening = /^[\s>]*(?:[-•] +|\* +|#+ +)?/.exec(line)?.[0].length ?? 0;
  let from = Math.max(start, opening);
  let to = Math.min(end, line.length);
  while (from < to && /\s/.test(line.charAt(from))) from++;
  while (to > from && /\s/.test(line.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** True when the signs stand directly inside or outside of the ends. */
export function isMarked(line: string, start: number, end: number, sign: string): boolean {
  return hasSignsInside(line.slice(start, end), sign) || hasSignsOutside(line, start, end, sign);
}

/** `undefined` where the words hold one sign of a pair, which would be torn apart. */
export function mark(
  line: string,
  start: number,
  end: number,
  sign: string,
): MarkedRange | undefined {
  const pieces = line.slice(start, end).split(sign);
  return pieces.length % 2 === 0 ? undefined : { start, end, text: sign + pieces.join('') + sign };
}

/** Of words that are marked. */
export function unmark(line: string, start: number, end: number, sign: string): MarkedRange {
  const words = line.slice(start, end);
  if (hasSignsInside(words, sign)) {
    return { start, end, text: words.slice(sign.length, -sign.length) };
  }
  return { start: start - sign.length, end: end + sign.length, text: words };
}

function hasSignsInside(words: string, sign: string): boolean {
  return words.length > 2 * sign.length && words.startsWith(sign) && words.endsWith(sign);
}

function hasSignsOutside(line: string, start: number, end: number, sign: string): boolean {
  return line.slice(0, start).endsWith(sign) && line.slice(end).startsWith(sign);
}
