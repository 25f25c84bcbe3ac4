/** An opinion as a Word document: its paragraphs as EMA lays them out, its footnotes as footnotes of Word. */
import type { FootnoteBody, FootnoteTable, Opinion } from '../../model/opinion';
import { readOpinion } from '../../model/readOpinion';
import type { Block, SyntaxTree } from '../../syntax/block';
import { readDraft } from '../../syntax/draft';
import { createMarkQueue } from '../../syntax/markQueue';
import { groupMarksByBlock } from '../../syntax/marksOfBlocks';
import { buildBlockLayouts } from '../blockLayout';
import { buildFileTitle } from '../fileTitle';
import { findLostSuppressions } from '../findLosses';
import { type InlineItem, readInline } from '../inline';
import { toDraft } from '../toDraft';
import type { ConversionProblem } from '../toPublished';
import { plainRun, type WordDocument, type WordItem, type WordParagraph } from './wordDocument';

export interface WordConversion {
  readonly document: WordDocument;
  /** What Word does not say, or says otherwise, with its place in the document that was converted. */
  readonly problems: readonly ConversionProblem[];
}

/** Published text becomes a draft first: page furniture is left out. */
export function toWord(opinion: Opinion): WordConversion {
  if (opinion.notation === 'published') {
    const draft = readOpinion(readDraft(toDraft(opinion)));
    // Places in that draft would mean nothing to a reader of the published text.
    return { document: convert(draft).document, problems: [] };
  }
  return convert(opinion);
}

function convert(opinion: Opinion): WordConversion {
  const { tree, footnotes } = opinion;
  const layouts = buildBlockLayouts(opinion);
  const marks = createMarkQueue(tree.marks);
  const noteOf = numberNotes(opinion);
  const paragraphs: WordParagraph[] = [];
  const bodies = new Map<Block, readonly WordItem[]>();
  tree.blocks.forEach((block, index) => {
    const layout = layouts[index];
    if (layout === undefined) return;
    const items = toItems(readInline(tree, block, marks), footnotes, noteOf);
    if (layout.kind === 'footnote') {
      bodies.set(block, items);
      return;
    }
    if (items.length === 0) return;
    const { kind, isBoxed, isInner, number } = layout;
    paragraphs.push({ kind, isBoxed, number, depth: isInner ? 1 : 0, items });
  });
  const left = footnotes.bodies.filter((body) => !noteOf.has(body));
  const document = {
    title: buildFileTitle(opinion),
    frontMatter: readFrontMatter(tree),
    paragraphs: [...paragraphs, ...left.map((body) => toParagraph(body, bodies))],
    notes: [...noteOf.keys()].map(({ label, block }) => ({
      name: /^\d/.test(label) ? '' : label,
      items: bodies.get(block) ?? [],
    })),
  };
  return { document, problems: findProblems(opinion, noteOf, left) };
}

/** The bodies that marks in the text lead to, each with its index; a footnote of Word has no footnotes. */
function numberNotes({ tree, footnotes }: Opinion): ReadonlyMap<FootnoteBody, number> {
  const numbers = new Map<FootnoteBody, number>();
  groupMarksByBlock(tree).forEach((marks, index) => {
    if (tree.blocks[index]?.kind === 'footnoteBody') return;
    for (const mark of marks ?? []) {
      const body = footnotes.bodyOf(mark);
      if (body !== undefined && !numbers.has(body)) numbers.set(body, numbers.size);
    }
  });
  return numbers;
}

function toItems(
  inline: readonly InlineItem[],
  { bodyOf }: FootnoteTable,
  noteOf: ReadonlyMap<FootnoteBody, number>,
): readonly WordItem[] {
  let isBold = false;
  let isItalic = false;
  return inline.flatMap((item): readonly WordItem[] => {
    switch (item.kind) {
      case 'toggle':
        if (item.emphasis === 'strong') isBold = !isBold;
        else isItalic = !isItalic;
        return [];
      case 'mark': {
        const body = bodyOf(item.mark);
        const note = body === undefined ? undefined : noteOf.get(body);
        return [note === undefined ? raised(item.mark.label) : { kind: 'mark', note }];
      }
      default:
        return [{ ...plainRun(item.text), isBold, isItalic, isStruck: item.kind === 'struck' }];
    }
  });
}

function raised(text: string): WordItem {
  return { ...plainRun(text), isRaised: true };
}

/** A body that no mark leads to is no footnote of Word: it stands below the text with its label. */
function toParagraph(
  { label, block }: FootnoteBody,
  bodies: ReadonlyMap<Block, readonly WordItem[]>,
): WordParagraph {
  const items = [raised(label), plainRun(' '), ...(bodies.get(block) ?? [])];
  return { kind: 'paragraph', isBoxed: false, number: undefined, depth: 0, items };
}

function readFrontMatter({ blocks, source }: SyntaxTree): string {
  const block = blocks.find(({ kind }) => kind === 'frontMatter');
  return block === undefined ? '' : source.slice(block.span.start, block.span.end).trim();
}

function findProblems(
  { tree }: Opinion,
  noteOf: ReadonlyMap<FootnoteBody, number>,
  left: readonly FootnoteBody[],
): readonly ConversionProblem[] {
  const renumbered = [...noteOf].flatMap(([{ label, labelSpan }, index]) => {
    const isOther = /^\d/.test(label) && label !== String(index + 1);
    const message = `Word numbers footnotes in the order of their marks: ${label} is ${index + 1} there.`;
    return isOther ? [{ span: labelSpan, message }] : [];
  });
  const unmarked = left.map(({ label, labelSpan }) => ({
    span: labelSpan,
    message: `No mark leads to the footnote “${label}”: it stands below the text.`,
  }));
  return [...findLostSuppressions(tree, 'A Word document keeps'), ...renumbered, ...unmarked];
}
