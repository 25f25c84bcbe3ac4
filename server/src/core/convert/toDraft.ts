/** Published text as a draft: one line for each paragraph, marks and bodies of footnotes, the indication as a quotation. */
import { keyOfModifier } from '../model/frontMatterKeys';
import type { Opinion } from '../model/opinion';
import { readOpinion } from '../model/readOpinion';
import { findCommonLineEnd } from '../rules/writing';
import type { Block, FootnoteMark, SyntaxTree } from '../syntax/block';
import { findCutParagraphs } from '../syntax/cutParagraphs';
import { readDraft } from '../syntax/draft';
import { isPartedWord } from '../syntax/lineHyphens';
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
  const cut = findCutParagraphs(tree);
  const rests = new Set([...cut.values()].flat());
  const blocks = tree.blocks.flatMap((block, index) => {
    if (isSilent(block) || rests.has(index)) return [];
    const written = writeBlock(opinion, block, marks[index] ?? [], quoted.has(index));
    let { text } = written;
    let before = block;
    for (const rest of cut.get(index) ?? []) {
      const behind = tree.blocks[rest];
      if (behind === undefined) continue;
      const words = writeWords(opinion, behind, marks[rest] ?? []);
      text = joinHalves(text, words, isParted(tree, before, behind));
      before = behind;
    }
    return [{ ...written, text }];
  });
  const text = joinBlocks(blocks);
  const draft = writeFrontMatter(opinion, readOpinion(readDraft(text))) + text;
  return draft.replaceAll('\n', findCommonLineEnd(tree.source));
}

/** `first-` and `line treatment`, or `experi-` and `enced`, which are parted as at the end of a line. */
function joinHalves(before: string, behind: string, isOneWord: boolean): string {
  if (isOneWord) return before.slice(0, -1) + behind;
  return /\p{L}-$/u.test(before) ? before + behind : `${before} ${behind}`;
}

function isParted({ source, prose }: SyntaxTree, before: Block, behind: Block): boolean {
  return isPartedWord(source, prose.toSource(before.prose).end, prose.toSource(behind.prose).start);
}

function isSilent({ kind, prose }: Block): boolean {
  return (
    kind === 'pageFurniture' ||
    kind === 'blank' ||
    (prose.to <= prose.from && kind !== 'footnoteBody')
  );
}

function writeBlock(
  opinion: Opinion,
  block: Block,
  marks: readonly FootnoteMark[],
  isQuoted: boolean,
): DraftBlock {
  const { kind, level, label } = block;
  const text = writeWords(opinion, block, marks);
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

function writeWords({ tree }: Opinion, block: Block, marks: readonly FootnoteMark[]): string {
  return readBlockWords(tree, block, marks)
    .words.map(
      (run, index) => (index === 0 ? '' : `[^${marks[index - 1]?.label}]`) + escapeWords(run),
    )
    .join('');
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
