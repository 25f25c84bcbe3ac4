/** Hands out footnote marks in the order of the text, to whoever reads it in that order. */
import type { TextSpan } from '../text/span';

export interface MarkQueue<Mark> {
  /** The next mark that begins before `end`, once. */
  takeBefore(end: number): Mark | undefined;
}

/** `marks`: in the order of the text. */
export function createMarkQueue<Mark extends { readonly span: TextSpan }>(
  marks: readonly Mark[],
): MarkQueue<Mark> {
  let taken = 0;
  return {
    takeBefore(end) {
      const mark = marks[taken];
      if (mark === undefined || mark.span.start >= end) return undefined;
      taken++;
      return mark;
    },
  };
}
