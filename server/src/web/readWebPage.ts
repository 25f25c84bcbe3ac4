/** Reads a web page (`.html`) as paragraphs, lists and footnotes. Nothing of the page is run, and nothing is loaded. */
import {
  plainRun,
  type WordDocument,
  type WordItem,
  type WordNote,
  type WordParagraph,
} from '../core/index';
import { decodePage } from './decodePage';
import type { PageItem, PageLink, PageParagraph, PageRange, PageText } from './pageText';
import { readPageText, UnusualPage } from './readPageText';

export type WebPageResult =
  | { readonly document: WordDocument; readonly problem?: undefined }
  | {
      readonly document?: undefined;
      /** What is wrong with the file, and what to do about it: two sentences without its name. */
      readonly problem: { readonly message: string; readonly remedy: string };
    };

/** Pages with their pictures inside are larger; the text of one is some hundred kB. */
const MOST_BYTES = 20_000_000;
const COPY = 'Copy its words into a file that ends with .txt, and import that.';

/** `file`: its bytes. Never throws. */
export function readWebPage(file: Uint8Array): WebPageResult {
  if (file.length > MOST_BYTES) {
    return { problem: { message: 'The web page is larger than 20 MB.', remedy: COPY } };
  }
  try {
    return { document: toDocument(readPageText(decodePage(file))) };
  } catch (error) {
    if (!(error instanceof UnusualPage)) throw error;
    return { problem: { message: error.message, remedy: COPY } };
  }
}

/** What is no footnote of the main part stays outside of it. */
function toDocument(page: PageText): WordDocument {
  const notes = findNotes(page);
  const { from, to } = page.main ?? { from: 0, to: Infinity };
  const paragraphs = page.paragraphs.flatMap((paragraph, index): readonly WordParagraph[] => {
    if (index < from || index >= to || notes.bodies.has(paragraph)) return [];
    return [{ ...paragraph, items: toItems(paragraph.items, notes.numberOf) }];
  });
  return { title: '', frontMatter: '', paragraphs, notes: notes.all };
}

interface PageNotes {
  readonly all: readonly WordNote[];
  /** The paragraphs of the bodies of footnotes. */
  readonly bodies: ReadonlySet<PageParagraph>;
  /** The index of the footnote to which a mark leads. */
  readonly numberOf: (link: PageLink) => number | undefined;
}

/** A mark is a link from inside of a paragraph to the body of a footnote. */
function findNotes({ paragraphs, places, main }: PageText): PageNotes {
  const indexes = new Map<number, number>();
  const bodies: PageRange[] = [];
  const marks = new Map<PageLink, number>();
  paragraphs.forEach(({ items }, index) => {
    if (main !== undefined && (index < main.from || index >= main.to)) return;
    items.forEach((item, at) => {
      const place = item.kind === 'link' && at > 0 ? places.get(item.target) : undefined;
      if (item.kind !== 'link' || place === undefined || isBeside(index, place)) return;
      if (!isBody(paragraphs.slice(place.from, place.to), item)) return;
      const number = indexes.get(place.from) ?? bodies.push(place) - 1;
      indexes.set(place.from, number);
      marks.set(item, number);
    });
  });
  const all = bodies.map(({ from, to }): WordNote => {
    const items = paragraphs.slice(from, to).flatMap((one, index): readonly WordItem[] => {
      const words = one.items[0]?.kind === 'link' ? one.items.slice(1) : one.items;
      return [...(index === 0 ? [] : [plainRun(' ')]), ...toItems(words, () => undefined)];
    });
    return { name: '', items };
  });
  const taken = bodies.flatMap(({ from, to }) => paragraphs.slice(from, to));
  return { all, bodies: new Set(taken), numberOf: (link) => marks.get(link) };
}

/** A footnote has a few paragraphs; other elements with an id are parts of a page. */
const MOST_PARAGRAPHS = 5;

function isBeside(index: number, { from, to }: PageRange): boolean {
  return (index >= from && index < to) || to - from > MOST_PARAGRAPHS;
}

/** True where the paragraphs begin with the label of the mark, or lead back to it. */
function isBody(paragraphs: readonly PageParagraph[], { label }: PageLink): boolean {
  const [first] = paragraphs;
  if (first === undefined || !['paragraph', 'listItem'].includes(first.kind)) return false;
  const [item] = first.items;
  if (item?.kind === 'link') return item.label.text === label.text;
  return (
    paragraphs.some(({ hasWayBack }) => hasWayBack) ||
    (first.number !== undefined && String(first.number) === label.text.replace(/\D/g, ''))
  );
}

function toItems(
  items: readonly PageItem[],
  numberOf: (link: PageLink) => number | undefined,
): readonly WordItem[] {
  return items.map((item): WordItem => {
    if (item.kind === 'words') return item;
    const note = numberOf(item);
    return note === undefined ? item.label : { kind: 'mark', note };
  });
}
