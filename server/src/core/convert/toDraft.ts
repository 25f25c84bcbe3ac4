/** Published text as a draft: one line for each paragraph, marks and bodies of footnotes, the indication as a quotation. */
import { keyOfModifier } from '../model/frontMatterKeys';
import type { Opinion } from '../model/opinion';
import { readOpinion } from '../model/readOpinion';
import { findCommonLineEnd } from '../rules/writing';
import type { Block, FootnoteMark } from '../syntax/block';
import { readDraft } from '../syntax/draft';
import { groupMarksByBlock } from '../syntax/marksOfBlocks';
import { readBlockWords } from './blockWords';
import { type DraftBlock, findQuotedBlocks, joinBlocks } from './draftBlocks';
import { escapeOpening, escapeWords } from './draftEscapes';

/** A draft stays as it is. What a page or a website adds to the text is left out. */
export function toDraft(opinion: Opinion): string {
  const { tree } = opinion;
  if (tree.notation === 'draft') return tree.source;
  const marks = groupMarksByBlock(tree);
  const quoted = findQuotedBlocks(opinion);
  const blocks = tree.blocks.flatMap((block, index) =>
    isSilent(block) ? [] : [writeBlock(opinion, block, marks[index] ?? [], quoted.has(index))],
  );
  const text = joinBlocks(blocks);
  const draft = writeFrontMatter(opinion, readOpinion(readDraft(text))) + text;
  return draft.replaceAll('\n', findCommonLineEnd(tree.source));
}

function isSilent({ kind, prose }: Block): boolean {
  return (
    kind === 'pageFurniture' ||
    kind === 'blank' ||
    (prose.to <= prose.from && kind !== 'footnoteBody')
  );
}

function writeBlock(
  { tree }: Opinion,
  block: Block,
  marks: readonly FootnoteMark[],
  isQuoted: boolean,
): DraftBlock {
  const { kind, level, label } = block;
  const { words } = readBlockWords(tree, block, marks);
  const text = words
    .map((run, index) => (index === 0 ? '' : `[^${marks[index - 1]?.label}]`) + escapeWords(run))
    .join('');
  const quote = isQuoted ? '> ' : '';
  switch (kind) {
    case 'heading':
      return { kind, isQuoted, text: `${'#'.repeat(level)} ${text}` };
    case 'listItem':
      return { kind, isQuoted, text: `${quote}- ${text}` };
    case 'footnoteBody':
      return { kind, isQuoted, text: `[^${label}]: ${text}`.trimEnd() };
    default:
      return { kind, isQuoted, text: quote + escapeOpening(text) };
  }
}

/** Says what a draft with the same words would not say by itself. */
function writeFrontMatter(published: Opinion, draft: Opinion): string {
  const { profile, modifiers } = published;
  const entries = [
    ...(profile === undefined || profile === draft.profile ? [] : [`profile: ${profile}`]),
    ...[...modifiers]
      .filter((one) => !draft.modifiers.has(one))
      .map((one) => `${keyOfModifier(one)}: true`),
    ...[...draft.modifiers]
      .filter((one) => !modifiers.has(one))
      .map((one) => `${keyOfModifier(one)}: false`),
  ];
  return entries.length === 0 ? '' : `---\n${entries.join('\n')}\n---\n\n`;
}
