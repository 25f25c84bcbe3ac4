/** Texts with a cursor in them, written as `<|>`, and spans shown in their text. */
import assert from 'node:assert/strict';
import type { TextSpan } from '../../server/src/core/text/span';

const CURSOR = '<|>';

/** The text without its one cursor, and where the cursor stood. */
export function takeCursor(marked: string): { readonly text: string; readonly offset: number } {
  const pieces = marked.split(CURSOR);
  assert.equal(pieces.length, 2, `There is not one “${CURSOR}” in “${marked}”.`);
  return { text: pieces.join(''), offset: pieces[0]?.length ?? 0 };
}

/** The words that a span covers. */
export function wordsAt(text: string, { start, end }: TextSpan): string {
  return text.slice(start, end);
}
