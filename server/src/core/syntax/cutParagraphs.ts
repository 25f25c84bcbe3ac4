/** Finds paragraphs that the footnotes at the foot of a page cut in two. */
import type { Block, SyntaxTree } from './block';

const SENTENCE_END = /[.!?:;]["'»)\]]*$/;
const LONGEST_LOOK = 12;

/**
 * The rest of each such paragraph by its beginning, as indices of blocks: the beginning ends inside of a sentence, footnotes
 * follow, and the rest begins with a small letter. A draft has its footnotes in their order, and no such paragraph.
 */
export function findCutParagraphs({
  notation,
  blocks,
  prose,
}: SyntaxTree): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  if (notation === 'draft') return found;
  let open: number | undefined;
  let isCut = false;
  for (const [index, { kind, prose: place }] of blocks.entries()) {
    if (kind === 'footnoteBody') isCut = true;
    if (kind === 'heading') open = undefined;
    if (!canBeCut(kind) || place.to <= place.from) continue;
    const { from, to } = place;
    const isRest =
      isCut &&
      open !== undefined &&
      kind === 'paragraph' &&
      /^\p{Ll}/u.test(prose.text.slice(from, from + 2));
    if (isRest && open !== undefined) {
      const rests = found.get(open);
      if (rests === undefined) found.set(open, [index]);
      else rests.push(index);
    }
    const isEnded = SENTENCE_END.test(prose.text.slice(Math.max(from, to - LONGEST_LOOK), to));
    if (isEnded) open = undefined;
    else if (!isRest) open = index;
    isCut = false;
  }
  return found;
}

function canBeCut(kind: Block['kind']): boolean {
  return kind === 'paragraph' || kind === 'listItem';
}
