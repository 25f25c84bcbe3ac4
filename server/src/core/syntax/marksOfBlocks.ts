/** Deals out the footnote marks of a document to its blocks, in one pass. */
import type { FootnoteMark, SyntaxTree } from './block';

/** For each block the marks inside of it, in the order of the text. */
export function groupMarksByBlock({
  blocks,
  marks,
}: Pick<SyntaxTree, 'blocks' | 'marks'>): readonly (readonly FootnoteMark[])[] {
  let taken = 0;
  return blocks.map(({ span }) => {
    const from = taken;
    while ((marks[taken]?.span.start ?? Infinity) < span.end) taken++;
    return marks.slice(from, taken);
  });
}
