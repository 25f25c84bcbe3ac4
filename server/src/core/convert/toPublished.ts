/** A draft as published text: title, names, a line for each paragraph, marks behind their words, bodies at the end. */
import { findDocumentHead } from '../model/documentHead';
import type { Opinion } from '../model/opinion';
import { readOpinion } from '../model/readOpinion';
import { findCommonLineEnd } from '../rules/writing';
import type { Block, SyntaxTree } from '../syntax/block';
import { groupMarksByBlock } from '../syntax/marksOfBlocks';
import { readPublished } from '../syntax/published';
import type { TextSpan } from '../text/span';
import { toSuperscript } from '../text/superscripts';
import { type BlockWords, readBlockWords } from './blockWords';
import { findLosses } from './findLosses';
import { findLostMarkup } from './findLostMarkup';
import { numberLabels } from './numberLabels';

/** Something that the other notation cannot say, with its place in the document that was converted. */
export interface ConversionProblem {
  readonly span: TextSpan;
  readonly message: string;
}

export interface PublishedText {
  readonly text: string;
  readonly problems: readonly ConversionProblem[];
}

/** A block of the draft that is written, with its words. */
export interface WrittenBlock extends BlockWords {
  readonly block: Block;
  /** `1 ` or `• `; empty for a paragraph. */
  readonly opening: string;
  /** True for a product name, whose common name stands on the next line. */
  readonly isName: boolean;
}

/** A mark in the published text: where it stands, and the number that it is to be read as. */
interface WrittenMark {
  readonly start: number;
  readonly label: string;
}

/** Ways to write a mark, the usual one first; the others are for words that no digit can be told apart from. */
const MARK_FORMS: readonly ((label: string) => string)[] = [
  (label) => label,
  toSuperscript,
  (label) => `[${label}]`,
];

/** Published text stays as it is. Comments, emphasis and struck words are left out: published text has none. */
export function toPublished(opinion: Opinion): PublishedText {
  const { tree } = opinion;
  if (tree.notation === 'published') return { text: tree.source, problems: [] };
  const labels = numberLabels(opinion.footnotes);
  const blocks = readBlocks(tree, labels);
  const forms = blocks.flatMap(({ marks }) => marks).map(() => 0);
  let written = write(blocks, labels, forms);
  for (let pass = 1; pass < MARK_FORMS.length; pass++) {
    const unread = findUnreadMarks(written.text, written.marks);
    if (unread.length === 0) break;
    for (const index of unread) forms[index] = pass;
    written = write(blocks, labels, forms);
  }
  const published = readOpinion(readPublished(written.text));
  return {
    text: written.text.replaceAll('\n', findCommonLineEnd(tree.source)),
    problems: [...findLosses(opinion, blocks, published, labels), ...findLostMarkup(tree)],
  };
}

function readBlocks(
  tree: SyntaxTree,
  labels: ReadonlyMap<string, string>,
): readonly WrittenBlock[] {
  const marks = groupMarksByBlock(tree);
  const head = findDocumentHead(tree);
  const blocks = tree.blocks.flatMap((block, index): readonly WrittenBlock[] => {
    const isBody = block.kind === 'footnoteBody';
    if (block.prose.to <= block.prose.from && !isBody) return [];
    const isName = index === head.productName && head.commonName !== undefined;
    const opening = isBody ? `${labels.get(block.label)} ` : block.kind === 'listItem' ? '• ' : '';
    return [{ ...readBlockWords(tree, block, marks[index] ?? []), block, opening, isName }];
  });
  const isBody = ({ block }: WrittenBlock): boolean => block.kind === 'footnoteBody';
  return [...blocks.filter((one) => !isBody(one)), ...blocks.filter(isBody)];
}

function write(
  blocks: readonly WrittenBlock[],
  labels: ReadonlyMap<string, string>,
  forms: readonly number[],
): { readonly text: string; readonly marks: readonly WrittenMark[] } {
  const marks: WrittenMark[] = [];
  const lines: string[] = [];
  let offset = 0;
  blocks.forEach((written, position) => {
    let line = written.opening;
    written.words.forEach((words, index) => {
      const mark = written.marks[index - 1];
      if (mark !== undefined) {
        const label = labels.get(mark.label) ?? mark.label;
        const form = MARK_FORMS[forms[marks.length] ?? 0] ?? String;
        marks.push({ start: offset + line.length, label });
        line += form(label);
      }
      line += words;
    });
    line = `${line.trimEnd()}\n`;
    if (!isFollowedClosely(written, blocks[position + 1])) line += '\n';
    lines.push(line);
    offset += line.length;
  });
  return { text: lines.join(''), marks };
}

function isFollowedClosely(
  { isName, block: { kind } }: WrittenBlock,
  next: WrittenBlock | undefined,
): boolean {
  if (next === undefined || isName) return true;
  return kind === next.block.kind && (kind === 'listItem' || kind === 'footnoteBody');
}

/** Marks, by their numbers in the text, that no reader would take for marks. */
function findUnreadMarks(text: string, written: readonly WrittenMark[]): readonly number[] {
  const read = new Map(readPublished(text).marks.map((mark) => [mark.span.start, mark.label]));
  return written.flatMap(({ start, label }, index) => (read.get(start) === label ? [] : [index]));
}
