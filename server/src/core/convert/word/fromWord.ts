/** A Word document as a draft: title and names as headings, footnotes with marks and bodies, the indication as a quotation. */
import { readOpinion } from '../../model/readOpinion';
import { readDraft } from '../../syntax/draft';
import { type DraftBlock, findQuotedBlocks, joinBlocks } from '../draftBlocks';
import { escapeOpening } from '../draftEscapes';
import { findDocumentParts } from './documentParts';
import { findTypedNotes } from './typedNotes';
import { readWords, type WordDocument, type WordItem, type WordParagraph } from './wordDocument';
import { writeItems } from './writeItems';

/** The text of a draft, with line feeds; empty for a document without words. */
export function fromWord({ frontMatter, paragraphs, notes }: WordDocument): string {
  const parts = findDocumentParts(paragraphs);
  const typed = findTypedNotes(parts);
  const names = nameNotes(notes.map(({ name }) => name));
  const write = (items: readonly WordItem[]): string => writeItems(items, names, typed);
  const writeBody = (label: string | undefined, items: readonly WordItem[]): DraftBlock => {
    const text = `[^${label}]: ${write(items)}`.trimEnd();
    return { kind: 'footnoteBody', isQuoted: false, text };
  };
  const blocks = [
    ...parts.flatMap((one) => (typed.bodyOf(one) === undefined ? writeParagraph(one, write) : [])),
    ...notes.map(({ items }, index) => writeBody(names[index], items)),
    ...parts.flatMap((one) => {
      const body = typed.bodyOf(one);
      return body === undefined ? [] : [writeBody(body.label, body.items)];
    }),
  ];
  const text = joinBlocks(quoteIndications(blocks));
  return frontMatter === '' ? text : `${frontMatter}\n\n${text}`;
}

/** The label of each footnote: its name, or its number where it has none or another one has the same. */
function nameNotes(names: readonly string[]): readonly string[] {
  const taken = new Set(['']);
  return names.map((name, index) => {
    const isFree = !taken.has(name);
    taken.add(name);
    return isFree ? name : String(index + 1);
  });
}

function writeParagraph(
  { kind, depth, number, isBoxed, items }: WordParagraph,
  write: (items: readonly WordItem[]) => string,
): readonly DraftBlock[] {
  const level = LEVELS[kind];
  // The look of a heading is that of its style.
  const words = write(level === undefined ? items : items.map(withoutLook));
  if (words === '') return [];
  if (level !== undefined) {
    const isQuoted = isBoxed && kind === 'heading';
    return [{ kind: 'heading', isQuoted, text: `${level} ${words}` }];
  }
  if (kind === 'listItem') {
    const marker = `${'  '.repeat(depth)}${number === undefined ? '-' : `${number}.`}`;
    return [{ kind, isQuoted: isBoxed, text: `${marker} ${words}` }];
  }
  const opening = items[0]?.kind === 'words' ? escapeOpening(words) : words;
  return [{ kind: 'paragraph', isQuoted: isBoxed, text: opening }];
}

const LEVELS: Partial<Record<WordParagraph['kind'], string>> = {
  title: '#',
  product: '##',
  heading: '###',
};

function withoutLook(item: WordItem): WordItem {
  return item.kind === 'words' ? { ...item, isBold: false, isItalic: false } : item;
}

/** With `>` before what is boxed; where nothing is, before the indications. */
function quoteIndications(blocks: readonly DraftBlock[]): readonly DraftBlock[] {
  const hasBox = blocks.some(({ isQuoted }) => isQuoted);
  const opinion = readOpinion(readDraft(joinBlocks(blocks)));
  const quoted = findQuotedBlocks(opinion);
  const shown = opinion.tree.blocks.flatMap(({ kind }, index) => (kind === 'blank' ? [] : [index]));
  const isBody = ({ kind }: DraftBlock): boolean => kind === 'footnoteBody';
  const inOrder = [...blocks.filter((one) => !isBody(one)), ...blocks.filter(isBody)];
  // Where a paragraph is read as two, places cannot be told.
  const isExact = !hasBox && shown.length === inOrder.length;
  return inOrder.map((block, index) => {
    const isFound = isExact && quoted.has(shown[index] ?? -1);
    const canQuote = block.kind === 'paragraph' || block.kind === 'listItem';
    if (!block.isQuoted && !(canQuote && isFound)) return block;
    return { ...block, isQuoted: true, text: `> ${block.text}` };
  });
}

/** True for a document that holds words. */
export function hasWords({ paragraphs }: WordDocument): boolean {
  return paragraphs.some(({ items }) => readWords(items).trim() !== '');
}
