/** Finds blocks by their place: the one that holds an offset, and the last one with words. Blocks tile the text. */
import type { Block } from './block';

/** Index of the block that holds `offset`: there is always one unless the text is empty; the last block for offsets at or past the end, -1 without blocks. */
export function findBlockIndex(blocks: readonly Block[], offset: number): number {
  let low = 0;
  let high = blocks.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((blocks[middle]?.span.start ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return high;
}

/** Index of the last block with words that is no footnote, since footnotes are written below what is still to come; -1 without one. */
export function findLastWithWords(blocks: readonly Block[]): number {
  let last = blocks.length - 1;
  for (; last >= 0; last--) {
    const block = blocks[last];
    if (block === undefined || block.kind === 'footnoteBody') continue;
    if (block.prose.to > block.prose.from) break;
  }
  return last;
}
