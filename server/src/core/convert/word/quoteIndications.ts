/** Says which blocks of a draft are quoted: boxes of Word that hold an indication, or else the indications themselves. */
import { readOpinion } from '../../model/readOpinion';
import { readDraft } from '../../syntax/draft';
import { type DraftBlock, findQuotedBlocks, inOrder, joinBlocks } from '../draftBlocks';

/** With `>` before what is quoted. `isQuoted` of what is given says what Word boxes: also letterheads and disclaimers. */
export function quoteIndications(written: readonly DraftBlock[]): readonly DraftBlock[] {
  const blocks = inOrder(written);
  const found = findIndications(blocks);
  const boxed = keepBoxes(blocks, found);
  const quoted = boxed.includes(true) ? boxed : found;
  const isBeside = findStruckBeside(blocks, quoted);
  return blocks.map((block, index) =>
    quoted[index] === true || isBeside[index] === true
      ? { ...block, isQuoted: true, text: `> ${block.text}` }
      : { ...block, isQuoted: false },
  );
}

/** For each block whether it belongs to an indication, by its words. */
function findIndications(blocks: readonly DraftBlock[]): readonly boolean[] {
  const opinion = readOpinion(readDraft(joinBlocks(blocks)));
  const quoted = findQuotedBlocks(opinion);
  const shown = opinion.tree.blocks.flatMap(({ kind }, index) => (kind === 'blank' ? [] : [index]));
  // Where a block is read as two, places cannot be told.
  const isExact = shown.length === blocks.length;
  return blocks.map(
    (block, index) => isExact && canBeQuoted(block) && quoted.has(shown[index] ?? -1),
  );
}

function canBeQuoted({ kind }: DraftBlock): boolean {
  return kind === 'paragraph' || kind === 'listItem';
}

/** Boxes in which an indication begins and little else stands; where the words show none, every box. */
function keepBoxes(blocks: readonly DraftBlock[], found: readonly boolean[]): readonly boolean[] {
  const hasIndication = found.includes(true);
  const begins = found.map((isFound, index) => isFound && found[index - 1] !== true);
  const kept = blocks.map(() => false);
  for (let from = 0; from < blocks.length; from++) {
    if (blocks[from]?.isQuoted !== true) continue;
    let to = from;
    while (blocks[to]?.isQuoted === true) to++;
    const count = found.slice(from, to).filter(Boolean).length;
    const isOfIndication = begins.slice(from, to).includes(true) && count * 2 >= to - from;
    if (!hasIndication || isOfIndication) kept.fill(true, from, to);
    from = to;
  }
  return kept;
}

/** Text that was removed from an indication, as a whole block, has no words by which it would be known. */
function findStruckBeside(
  blocks: readonly DraftBlock[],
  quoted: readonly boolean[],
): readonly boolean[] {
  const struck = blocks.map((block) => canBeQuoted(block) && isStruck(block));
  const beside = blocks.map(() => false);
  const look = (index: number, neighbour: number): void => {
    const isQuoted = quoted[neighbour] === true || beside[neighbour] === true;
    if (struck[index] === true && isQuoted) beside[index] = true;
  };
  for (let index = 0; index < blocks.length; index++) look(index, index - 1);
  for (let index = blocks.length - 1; index >= 0; index--) look(index, index + 1);
  return beside;
}

function isStruck({ text }: DraftBlock): boolean {
  return /^\s*(?:(?:-|\d+\.)\s+)?~~(?:(?!~~).)*~~[.,;]?$/s.test(text);
}
