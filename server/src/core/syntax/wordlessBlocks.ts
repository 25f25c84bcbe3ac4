/** The kinds of blocks that hold no words of the document. */
import type { BlockKind } from './block';

export const WORDLESS_BLOCKS: ReadonlySet<BlockKind> = new Set([
  'frontMatter',
  'blank',
  'pageFurniture',
  'comment',
]);
