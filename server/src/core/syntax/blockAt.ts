/** Finds the block that holds an offset; blocks tile the text, so there is always one unless the text is empty. */
import type { Block } from './block';

/** Index of the block that holds `offset`; the last block for offsets at or past the end, -1 without blocks. */
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
