/** Footnotes that were typed and are none of Word: a superscript number in the text, and a paragraph that begins with it. */
import { readWords, type WordItem, type WordParagraph } from './wordDocument';

export interface TypedNotes {
  /** True for the label of a footnote that has a body. */
  has(label: string): boolean;
  /** What the paragraph says as the body of a footnote; `undefined` for all other paragraphs. */
  bodyOf(
    paragraph: WordParagraph,
  ): { readonly label: string; readonly items: readonly WordItem[] } | undefined;
}

const LABEL = /^\[?\(?(\d{1,2})\)?\]?$/;

/** The label of superscript words; `undefined` for all others. */
export function readTypedLabel(item: WordItem | undefined): string | undefined {
  if (item?.kind !== 'words' || !item.isRaised) return undefined;
  return LABEL.exec(item.text.trim())?.[1];
}

export function findTypedNotes(paragraphs: readonly WordParagraph[]): TypedNotes {
  const marks = new Set(paragraphs.flatMap(({ items }) => items.slice(1)).map(readTypedLabel));
  const bodies = new Map<WordParagraph, string>();
  for (const paragraph of paragraphs) {
    const [first, ...others] = paragraph.items;
    const label = paragraph.kind === 'paragraph' ? readTypedLabel(first) : undefined;
    const words = readWords(others);
    // An isotope stands at its element: `⁶⁸Ga`.
    const isBody = label !== undefined && (marks.has(label) || /^\s/.test(words));
    if (isBody && words.trim() !== '') bodies.set(paragraph, label);
  }
  const labels = new Set(bodies.values());
  return {
    has: (label) => labels.has(label),
    bodyOf(paragraph) {
      const label = bodies.get(paragraph);
      return label === undefined ? undefined : { label, items: paragraph.items.slice(1) };
    },
  };
}
