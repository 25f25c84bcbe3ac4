/** Tells where a published text breaks off: a copy may hold its beginning only, and end inside of a sentence. */
import type { Block, SyntaxTree } from '../syntax/block';
import type { Opinion } from './opinion';

/** How a sentence, a lead or a quotation ends. */
const ENDS = /[.!?:;)\]"'%]$/;
const LONGEST_LOOK = 20;

/** The last block with words where it ends inside of a sentence; footnotes do without a stop, and a draft may be begun. */
export function findBrokenBlock({ notation, blocks, prose }: SyntaxTree): Block | undefined {
  if (notation === 'draft') return undefined;
  let index = blocks.length - 1;
  while (index > 0 && !hasWords(blocks[index])) index--;
  const last = blocks[index];
  if (last?.kind !== 'paragraph' && last?.kind !== 'listItem') return undefined;
  const { from, to } = last.prose;
  return ENDS.test(prose.text.slice(Math.max(from, to - LONGEST_LOOK), to)) ? undefined : last;
}

/** True for a text that breaks off and has no footnotes: they stood in the rest. */
export function isCutBeforeFootnotes({ tree, footnotes }: Opinion): boolean {
  return footnotes.bodies.length === 0 && findBrokenBlock(tree) !== undefined;
}

/** False for blanks and page furniture, too: neither has any prose. */
function hasWords(block: Block | undefined): boolean {
  return block !== undefined && block.prose.from < block.prose.to;
}
