/** Reads a web page (`.html`) as paragraphs, lists and footnotes. Nothing of the page is run, and nothing is loaded. */
import type { WordDocument, WordItem, WordNote, WordParagraph } from '../core/index';
import { decodePage } from './decodePage';
import type { PageItem, PageLink, PageText } from './pageText';
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
    if (index < from || index >= to || notes.bodies.has(index)) return [];
    return [{ ...paragraph, items: toItems(paragraph.items, notes.numberOf) }];
  });
  return { title: '', frontMatter: '', paragraphs, notes: notes.all };
}

interface PageNotes {
  readonly all: readonly WordNote[];
  /** The paragraphs that are bodies of footnotes. */
  readonly bodies: ReadonlySet<number>;
  /** The index of the footnote to which a mark leads. */
  readonly numberOf: (link: PageLink) => number | undefined;
}

/** A mark is a link from inside of a paragraph to another one. */
function findNotes({ paragraphs, places, main }: PageText): PageNotes {
  const indexes = new Map<number, number>();
  const marks = new Map<PageLink, number>();
  paragraphs.forEach(({ items }, index) => {
    if (main !== undefined && (index < main.from || index >= main.to)) return;
    items.forEach((item, at) => {
      const place = item.kind === 'link' && at > 0 ? places.get(item.target) : undefined;
      if (item.kind !== 'link' || place === undefined || place === index) return;
      if (paragraphs[place] === undefined) return;
      const number = indexes.get(place) ?? indexes.size;
      indexes.set(place, number);
      marks.set(item, number);
    });
  });
  const all = [...indexes.keys()].map((place): WordNote => {
    const items = paragraphs[place]?.items ?? [];
    const words = items[0]?.kind === 'link' ? items.slice(1) : items;
    return { name: '', items: toItems(words, () => undefined) };
  });
  return { all, bodies: new Set(indexes.keys()), numberOf: (link) => marks.get(link) };
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
