/** Cuts a web page into paragraphs of words with their look. Forgives what is wrong in its HTML, as browsers do. */
import { Parser } from 'htmlparser2';
import { plainRun, readWords, type WordParagraph } from '../core/index';
import {
  type Attributes,
  addClassLooks,
  type ClassLooks,
  hasClass,
  isBlock,
  isBox,
  isWithoutWords,
  type Look,
  lookOf,
  PLAIN,
} from './elements';
import {
  type PageItem,
  type PageParagraph,
  type PageRange,
  type PageText,
  tidyBlanks,
} from './pageText';

/** Some thirty are usual; what reads HTML looks through all of them where one ends. */
const MOST_NESTED = 500;
/** A summary of opinion has some hundred, the page around it some thousand. */
const MOST_PIECES = 200_000;

/** Its message is a sentence for the reader. */
export class UnusualPage extends Error {}

/** Throws `UnusualPage` where elements are nested, or words are cut into pieces, as in no page that is read by people. */
export function readPageText(html: string): PageText {
  const reader = new PageReader();
  const parser = new Parser(reader);
  parser.write(html);
  parser.end();
  return reader.finish();
}

/** An element that has begun and not ended. */
interface OpenElement {
  readonly ids: readonly string[];
  /** The index of the paragraph in which it begins. */
  readonly from: number;
  readonly isStyleSheet: boolean;
  readonly look: Look;
  readonly isHidden: boolean;
  readonly isBoxed: boolean;
  /** Inside of `<pre>`, where the ends of lines are kept. */
  readonly isTyped: boolean;
  /** Inside of a page that this product has made. */
  readonly isOurs: boolean;
  /** The label of a footnote in one. */
  readonly isLabel: boolean;
  readonly listDepth: number;
  /** Of a numbered list the number of its next item. */
  nextNumber: number | undefined;
  /** Of a link inside of the page: where it leads, and the index of its first item. */
  readonly link: { readonly target: string; readonly from: number } | undefined;
}

type Kind = Pick<WordParagraph, 'kind' | 'depth' | 'number'>;

const PARAGRAPH: Kind = { kind: 'paragraph', depth: 0, number: undefined };
const OUTSIDE: OpenElement = {
  ids: [],
  from: 0,
  isStyleSheet: false,
  look: PLAIN,
  isHidden: false,
  isBoxed: false,
  isTyped: false,
  isOurs: false,
  isLabel: false,
  listDepth: 0,
  nextNumber: undefined,
  link: undefined,
};

const LABEL = /^\s*(?:\[|\()?(?:\d{1,2}|\*{1,3}|[a-z])(?:\]|\))?\s*$/;
/** Behind a footnote: the way back to its mark. */
const WAY_BACK = /^\s*[↩↑⤴⏎^]\ufe0e?\s*$/;

/** Is told of elements and words in their order. */
class PageReader {
  readonly #open: OpenElement[] = [];
  readonly #paragraphs: PageParagraph[] = [];
  readonly #places = new Map<string, PageRange>();
  #main: PageText['main'];
  /** Of the paragraph that has begun. */
  #items: PageItem[] = [];
  #kind = PARAGRAPH;
  #hasWayBack = false;
  #pieces = 0;
  readonly #classes: ClassLooks = new Map();

  finish(): PageText {
    this.#endParagraph();
    return { paragraphs: this.#paragraphs, places: this.#places, main: this.#main };
  }

  onopentag(name: string, attributes: Attributes): void {
    if (this.#open.length === MOST_NESTED)
      throw new UnusualPage('More than 500 elements of the web page stand inside of one another.');
    const around = this.#around;
    if (isBlock(name)) this.#endParagraph();
    const element = this.#openElement(name, attributes, around);
    this.#open.push(element);
    if (element.isHidden) return;
    if (name === 'br') this.#add({ ...plainRun('\n'), ...around.look });
    this.#kind = kindOf(name, attributes, around) ?? this.#kind;
  }

  ontext(text: string): void {
    const { isStyleSheet, isHidden, isTyped, look } = this.#around;
    if (isStyleSheet) addClassLooks(text, this.#classes);
    if (isHidden) return;
    const lines = isTyped ? text.replace(/\r\n?/g, '\n') : text.replace(/[\r\n]/g, ' ');
    this.#add({ ...plainRun(lines.replace(/[ \t\f]+/g, ' ')), ...look });
  }

  onclosetag(name: string): void {
    if (isBlock(name)) {
      this.#endParagraph();
      this.#kind = PARAGRAPH;
    }
    const element = this.#open.pop();
    if (element !== undefined) this.#place(name, element);
    if (element?.link !== undefined && !element.isHidden) this.#endLink(element.link);
    if (element?.isLabel === true) this.#add(plainRun(' '));
  }

  #place(name: string, { ids, from }: OpenElement): void {
    const to = this.#paragraphs.length;
    // An empty one is there for what a script would put into it.
    if (name === 'main' && to > from) this.#main ??= { from, to };
    for (const id of ids)
      if (!this.#places.has(id)) this.#places.set(id, { from, to: Math.max(from + 1, to) });
  }

  get #around(): OpenElement {
    return this.#open.at(-1) ?? OUTSIDE;
  }

  #openElement(name: string, attributes: Attributes, around: OpenElement): OpenElement {
    const isList = name === 'ul' || name === 'ol';
    const isOurs = around.isOurs || (name === 'article' && hasClass(attributes, 'opinion'));
    const isLabel = isOurs && hasClass(attributes, 'label');
    const look = lookOf(name, attributes, around.look, this.#classes);
    const target = name === 'a' ? targetOf(attributes.href ?? '') : undefined;
    return {
      ids: [attributes.id ?? '', attributes.name ?? ''].filter((id) => id !== ''),
      from: this.#paragraphs.length,
      isStyleSheet: name === 'style',
      look: isLabel ? { ...look, isRaised: true } : look,
      isHidden: around.isHidden || isWithoutWords(name, attributes),
      isBoxed: around.isBoxed || isBox(name, attributes),
      isTyped: around.isTyped || name === 'pre',
      isOurs,
      isLabel,
      listDepth: around.listDepth + (isList ? 1 : 0),
      nextNumber: name === 'ol' ? readNumber(attributes.start, 1) : undefined,
      link: target === undefined ? undefined : { target, from: this.#items.length },
    };
  }

  #add(item: PageItem): void {
    this.#pieces++;
    if (this.#pieces > MOST_PIECES)
      throw new UnusualPage('The web page has more than 200,000 pieces of text.');
    this.#items.push(item);
  }

  /** What it shows is the label of a footnote, the way back from one, or words as others. */
  #endLink({ target, from }: { readonly target: string; readonly from: number }): void {
    const shown = this.#items.slice(from);
    const runs = shown.filter((item) => item.kind === 'words');
    const words = readWords(runs);
    if (runs.length < shown.length) return;
    if (WAY_BACK.test(words)) {
      this.#items.length = from;
      this.#hasWayBack = true;
    } else if (LABEL.test(words)) {
      this.#items.length = from;
      const isRaised = runs.some((run) => run.isRaised);
      this.#add({ kind: 'link', target, label: { ...plainRun(words.trim()), isRaised } });
    }
  }

  #endParagraph(): void {
    const items = tidyBlanks(this.#items);
    this.#items = [];
    if (items.length === 0) return;
    const { isBoxed } = this.#around;
    this.#paragraphs.push({ ...this.#kind, isBoxed, items, hasWayBack: this.#hasWayBack });
    this.#kind = PARAGRAPH;
    this.#hasWayBack = false;
  }
}

/** What a paragraph that begins with an element is; `undefined` where the element does not say. */
function kindOf(name: string, attributes: Attributes, around: OpenElement): Kind | undefined {
  if (name === 'li') {
    const number = readNumber(attributes.value, around.nextNumber);
    if (around.nextNumber !== undefined) around.nextNumber = (number ?? 0) + 1;
    const isInner = around.isOurs && hasClass(attributes, 'inner');
    const depth = isInner ? 1 : Math.max(0, around.listDepth - 1);
    return {
      kind: 'listItem',
      depth,
      number: around.nextNumber === undefined ? undefined : number,
    };
  }
  if (name === 'h1') return { ...PARAGRAPH, kind: 'title' };
  if (name === 'h2' && around.isOurs) return { ...PARAGRAPH, kind: 'product' };
  if (/^h[2-6]$/.test(name)) return { ...PARAGRAPH, kind: 'heading' };
  const isCommonName = around.isOurs && hasClass(attributes, 'common-name');
  return isCommonName ? { ...PARAGRAPH, kind: 'commonName' } : undefined;
}

/** The id to which an address leads, in this page or in a page of any name, which is that of the page before it was saved. */
function targetOf(address: string): string | undefined {
  const at = address.indexOf('#');
  return at < 0 ? undefined : address.slice(at + 1);
}

function readNumber<T>(written: string | undefined, otherwise: T): number | T {
  return written !== undefined && /^\d{1,4}$/.test(written) ? Number(written) : otherwise;
}
