/** Makes passages: words of the prose together with their place in the source. */
import type { Prose } from '../text/prose';
import { isInsideSurrogatePair, type ProseSpan } from '../text/span';
import type { Passage } from './opinion';

/** The passage of a prose span, in whole characters and without blanks at its edges. */
export function buildPassage(prose: Prose, { from, to }: ProseSpan): Passage {
  const { text } = prose;
  let first = from;
  let last = Math.max(from, to);
  while (first < last && isBlank(text.charCodeAt(first))) first++;
  while (last > first && isBlank(text.charCodeAt(last - 1))) last--;
  if (isInsideSurrogatePair(text, first)) first--;
  if (isInsideSurrogatePair(text, last)) last++;
  const span = { from: first, to: last };
  return { text: text.slice(first, last), prose: span, span: prose.toSource(span) };
}

/** Pieces of a passage between separators, e.g. the items of a list; empty pieces are left out. */
export function splitPassage(
  prose: Prose,
  passage: Passage,
  separator: RegExp,
): readonly Passage[] {
  const pieces: Passage[] = [];
  let from = 0;
  for (const match of passage.text.matchAll(separator)) {
    pieces.push(piece(from, match.index));
    from = match.index + match[0].length;
  }
  pieces.push(piece(from, passage.text.length));
  return pieces.filter(({ text }) => text !== '');

  function piece(start: number, end: number): Passage {
    return buildPassage(prose, { from: passage.prose.from + start, to: passage.prose.from + end });
  }
}

/** True for a passage that holds words. */
export function hasText(passage: Passage | undefined): passage is Passage {
  return passage !== undefined && passage.text !== '';
}

function isBlank(code: number): boolean {
  return code === 32 || code === 10;
}
