/** Published text as a draft: one line for each paragraph, marks and bodies of footnotes, the indication as a quotation. */
import type { Opinion, Part } from '../model/opinion';
import { readOpinion } from '../model/readOpinion';
import { findCommonLineEnd } from '../rules/writing';
import type { Block, FootnoteMark, Sentence } from '../syntax/block';
import { readDraft } from '../syntax/draft';
import { groupMarksByBlock } from '../syntax/marksOfBlocks';
import { readBlockWords } from './blockWords';
import { escapeOpening, escapeWords } from './draftEscapes';

/** A block as the lines of a draft, without a line end behind it. */
interface DraftBlock {
  readonly kind: Block['kind'];
  readonly isQuoted: boolean;
  readonly text: string;
}

/** A draft stays as it is. What a page or a website adds to the text is left out. */
export function toDraft(opinion: Opinion): string {
  const { tree } = opinion;
  if (tree.notation === 'draft') return tree.source;
  const marks = groupMarksByBlock(tree);
  const quoted = findQuotedBlocks(opinion);
  const blocks = tree.blocks.flatMap((block, index) =>
    isSilent(block) ? [] : [writeBlock(opinion, block, marks[index] ?? [], quoted.has(index))],
  );
  const isBody = ({ kind }: DraftBlock): boolean => kind === 'footnoteBody';
  const text = joinBlocks([...blocks.filter((one) => !isBody(one)), ...blocks.filter(isBody)]);
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
  const written = {
    heading: `${'#'.repeat(level)} ${text}`,
    listItem: `${quote}- ${text}`,
    footnoteBody: `[^${label}]: ${text}`.trimEnd(),
  };
  return {
    kind,
    isQuoted,
    text:
      kind === 'heading' || kind === 'listItem' || kind === 'footnoteBody'
        ? written[kind]
        : quote + escapeOpening(text),
  };
}

function joinBlocks(blocks: readonly DraftBlock[]): string {
  return blocks
    .map(({ kind, isQuoted, text }, index) => {
      const next = blocks[index + 1];
      if (next === undefined) return `${text}\n`;
      const isTight = kind === next.kind && (kind === 'footnoteBody' || kind === 'listItem');
      if (isTight) return `${text}\n`;
      return `${text}\n${isQuoted && next.isQuoted ? '>' : ''}\n`;
    })
    .join('');
}

/** The blocks of indications, of the whole ones and of those that a change adds, without the words that lead to them. */
function findQuotedBlocks({ tree, parts }: Opinion): ReadonlySet<number> {
  const inside = new Map<number, number>();
  for (const part of parts) {
    for (const { block } of findIndicationSentences(part, tree.prose.text)) {
      inside.set(block, (inside.get(block) ?? 0) + 1);
    }
  }
  for (const { block } of tree.sentences) {
    const left = inside.get(block);
    if (left !== undefined) inside.set(block, left - 1);
  }
  return new Set([...inside].filter(([, left]) => left === 0).map(([block]) => block));
}

function findIndicationSentences(
  { role, isCued, sentences }: Part,
  text: string,
): readonly Sentence[] {
  if (role === 'indication') return isCued ? sentences.slice(1) : sentences;
  if (role !== 'change') return [];
  const lead = sentences.findIndex(({ prose }) => text.charAt(prose.to - 1) === ':');
  return lead < 0 ? [] : sentences.slice(lead + 1);
}

/** Says what a draft with the same words would not say by itself. */
function writeFrontMatter(published: Opinion, draft: Opinion): string {
  const { profile, modifiers } = published;
  const entries = [
    ...(profile === undefined || profile === draft.profile ? [] : [`profile: ${profile}`]),
    ...[...modifiers]
      .filter((one) => !draft.modifiers.has(one))
      .map((one) => `${toKey(one)}: true`),
    ...[...draft.modifiers]
      .filter((one) => !modifiers.has(one))
      .map((one) => `${toKey(one)}: false`),
  ];
  return entries.length === 0 ? '' : `---\n${entries.join('\n')}\n---\n\n`;
}

/** `exceptionalCircumstances` */
function toKey(modifier: string): string {
  return modifier.replace(/-([a-z])/g, (_hyphen, letter: string) => letter.toUpperCase());
}
