/** Counts what plain text cannot show of a draft: the bold of new text, and struck passages. */
import type { SyntaxTree } from '../syntax/block';
import { createMarkQueue } from '../syntax/markQueue';
import { type InlineItem, readInline } from './inline';
import type { ConversionProblem } from './toPublished';

/** One problem at most, at the first place of both. */
export function findLostMarkup(tree: SyntaxTree): readonly ConversionProblem[] {
  const marks = createMarkQueue(tree.marks);
  let first: number | undefined;
  let hasBold = false;
  let passages = 0;
  for (const block of tree.blocks) {
    if (!HAS_WORDS.has(block.kind)) continue;
    const items = readInline(tree, block, marks);
    const isBold = items.some(isBoldToggle);
    const struck = countStruck(items);
    if (isBold || struck > 0) first ??= block.span.start;
    hasBold ||= isBold;
    passages += struck;
  }
  if (first === undefined) return [];
  const bold = hasBold ? ['the bold of new text'] : [];
  const noun = passages === 1 ? 'struck passage' : 'struck passages';
  const lost = [...bold, ...(passages > 0 ? [`${passages} ${noun}`] : [])].join(' and ');
  const verb = passages > 1 || (hasBold && passages > 0) ? 'are' : 'is';
  const message = `${lost.charAt(0).toUpperCase()}${lost.slice(1)} ${verb} lost in plain text; a page (HTML) keeps what is marked.`;
  return [{ span: { start: first, end: first }, message }];
}

const HAS_WORDS: ReadonlySet<string> = new Set([
  ...['heading', 'paragraph', 'quote', 'listItem', 'footnoteBody'],
]);

function isBoldToggle(item: InlineItem): boolean {
  return item.kind === 'toggle' && item.emphasis === 'strong';
}

/** Runs of struck words, whatever emphasis is inside of them. */
function countStruck(items: readonly InlineItem[]): number {
  let count = 0;
  let isStruck = false;
  for (const item of items) {
    if (item.kind === 'toggle') continue;
    if (item.kind === 'struck' && !isStruck) count++;
    isStruck = item.kind === 'struck';
  }
  return count;
}
