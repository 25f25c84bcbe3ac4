/** A Word document as a draft: title and names as headings, footnotes with marks and bodies, the indication as a quotation. */
import { type DraftBlock, joinBlocks } from '../draftBlocks';
import { escapeOpening } from '../draftEscapes';
import { findDocumentParts } from './documentParts';
import { splitLines } from './lines';
import { quoteIndications } from './quoteIndications';
import { findTypedNotes } from './typedNotes';
import { readWords, type WordDocument, type WordItem, type WordParagraph } from './wordDocument';
import { joinRuns, writeItems } from './writeDraftWords';

/** The text of a draft, with line feeds; empty for a document without words. */
export function fromWord({ frontMatter, paragraphs, notes }: WordDocument): string {
  const joined = paragraphs.map((one) => ({ ...one, items: joinRuns(one.items) }));
  const parts = findDocumentParts(splitLines(joined));
  const typed = findTypedNotes(parts);
  const names = nameNotes(
    notes.map(({ name }) => name),
    typed.labels,
  );
  const write: Write = (items) => writeItems(items, { names, typed: typed.labels });
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

type Write = (items: readonly WordItem[]) => string;

/** The label of each footnote of Word: its name, or the next number where it has none or another one has the same. */
function nameNotes(names: readonly string[], typed: ReadonlySet<string>): readonly string[] {
  const taken = new Set(['', ...typed]);
  let number = 0;
  return names.map((name) => {
    number++;
    while (typed.has(String(number))) number++;
    const isFree = !taken.has(name);
    taken.add(name);
    return isFree ? name : String(number);
  });
}

function writeParagraph(
  { kind, depth, number, isBoxed, items }: WordParagraph,
  write: Write,
): readonly DraftBlock[] {
  const level = LEVELS[kind];
  // The look of a title and of names is that of their styles.
  const isPlain = kind === 'title' || kind === 'product' || kind === 'commonName';
  const words = write(isPlain ? items.map(withoutLook) : items);
  if (words === '') return [];
  if (level !== undefined) {
    return [
      { kind: 'heading', isQuoted: isBoxed && kind === 'heading', text: `${level} ${words}` },
    ];
  }
  if (kind === 'listItem') {
    const marker = `${'  '.repeat(depth)}${number === undefined ? '-' : `${number}.`}`;
    return [{ kind, isQuoted: isBoxed, text: `${marker} ${words}` }];
  }
  const opening = items[0]?.kind === 'words' ? escapeOpening(words) : words;
  return [{ kind: 'paragraph', isQuoted: isBoxed && !isPlain, text: opening }];
}

const LEVELS: Partial<Record<WordParagraph['kind'], string>> = {
  title: '#',
  product: '##',
  heading: '###',
};

function withoutLook(item: WordItem): WordItem {
  return item.kind === 'words' ? { ...item, isBold: false, isItalic: false } : item;
}

/** True for a document that holds words. */
export function hasWords({ paragraphs }: WordDocument): boolean {
  return paragraphs.some(({ items }) => readWords(items).trim() !== '');
}
