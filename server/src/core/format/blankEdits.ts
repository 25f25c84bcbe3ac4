/** Turns a new layout into the few edits that lead to it. Knows nothing about drafts but the `>` of block quotes. */
import type { TextSpan } from '../text/span';
import type { TextEdit } from '../text/textEdit';

/** What layout consists of: everything else stays as it is, one character after another. */
const LAYOUT = /[\s>]/;

/**
 * The edits from a piece of source to its new text, which has the same characters but for blanks and `>`: one edit for
 * each run of them that differs.
 */
export function findBlankEdits(source: string, piece: TextSpan, newText: string): TextEdit[] {
  const edits: TextEdit[] = [];
  let start = piece.start;
  let from = 0;
  for (;;) {
    while (start < piece.end && source.charCodeAt(start) === newText.charCodeAt(from)) {
      start++;
      from++;
    }
    if (start >= piece.end && from >= newText.length) return edits;
    // The run of layout that differs may have begun with characters that both have.
    while (from > 0 && LAYOUT.test(newText.charAt(from - 1))) {
      start--;
      from--;
    }
    const end = endOfLayout(source, start, piece.end);
    const to = endOfLayout(newText, from, newText.length);
    edits.push(...replaceBlanks(source, { start, end }, newText.slice(from, to)));
    if (source.slice(end, Math.min(end + 1, piece.end)) !== newText.charAt(to)) {
      throw new Error('A new layout has other characters than its source.');
    }
    start = end;
    from = to;
  }
}

function endOfLayout(text: string, start: number, limit: number): number {
  let end = start;
  while (end < limit && LAYOUT.test(text.charAt(end))) end++;
  return end;
}

/** One edit, or none where the text is the same; blanks that both have at their edges are left out of it. */
export function replaceBlanks(source: string, span: TextSpan, newText: string): TextEdit[] {
  let { start, end } = span;
  let from = 0;
  let to = newText.length;
  const isCommon = (a: string, b: string): boolean => a === b && /\s/.test(a);
  while (start < end && from < to && isCommon(source.charAt(start), newText.charAt(from))) {
    start++;
    from++;
  }
  while (start < end && from < to && isCommon(source.charAt(end - 1), newText.charAt(to - 1))) {
    end--;
    to--;
  }
  if (start === end && from === to) return [];
  // No position of an editor lies inside of a line end.
  if (isInsideLineEnd(source, start) || isInsideLineEnd(source, end)) {
    return [{ span, newText }];
  }
  return [{ span: { start, end }, newText: newText.slice(from, to) }];
}

function isInsideLineEnd(source: string, offset: number): boolean {
  return source.charAt(offset - 1) === '\r' && source.charAt(offset) === '\n';
}
