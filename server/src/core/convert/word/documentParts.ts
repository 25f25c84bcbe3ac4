/** Finds title and names of a document of Word by their words: few writers use the styles for headings. */
import { isHeadLine, isPageFurniture } from '../../syntax/pageFurniture';
import { findPublishedHead, type PublishedHead } from '../../syntax/publishedHead';
import { findLineTexts } from '../../syntax/publishedText';
import { canBeName, isTitle } from '../../syntax/titleWords';
import { plainRun, readWords, type WordParagraph } from './wordDocument';

/** A letterhead has a few lines. */
const MOST_LINES_BEFORE_TITLE = 12;
const LONGEST_NAME = 120;
/** Date and reference may stand below the title as well. */
const MOST_LINES_OF_HEAD = 4;

/** The paragraphs from the title on, each with its kind; a title on two lines is one. Without a title all of them, with names where a statement follows them. */
export function findDocumentParts(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  const withWords = paragraphs.filter(({ items }) => readWords(items).trim() !== '');
  const at = withWords
    .slice(0, MOST_LINES_BEFORE_TITLE)
    .findIndex(({ items }) => isTitle(readWords(items).trim()));
  if (at < 0) return findNames(withWords);
  const before = withWords.slice(0, at).filter((one) => !isOfLetterhead(one));
  const { title, rest: all } = readTitle(withWords.slice(at));
  const rest = all.filter((one, index) =>
    index < MOST_LINES_OF_HEAD ? !isOfLetterhead(one) : !isFurniture(one),
  );
  const [product, commonName, ...others] = rest;
  const hasProduct = product !== undefined && isName(product);
  const hasCommonName = hasProduct && commonName !== undefined && isName(commonName);
  return [
    ...before.map(asFurther),
    ...title,
    ...(hasProduct ? [{ ...product, kind: 'product' as const }] : toFurther(product)),
    ...(hasCommonName ? [{ ...commonName, kind: 'commonName' as const }] : toFurther(commonName)),
    ...others.map(asFurther),
  ];
}

/** The words of each paragraph as one line, and the head of these lines. */
export function readHead(paragraphs: readonly WordParagraph[]): {
  readonly texts: readonly string[];
  readonly head: PublishedHead;
} {
  const texts = paragraphs.map(({ items }) => readWords(items).replace(/\s+/g, ' ').trim());
  return { texts, head: findPublishedHead(findLineTexts(texts.join('\n'))) };
}

function findNames(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  const { kinds } = readHead(paragraphs).head;
  return paragraphs.map((paragraph, index): WordParagraph => {
    const kind = kinds.get(index);
    if (kind === 'name') return { ...paragraph, kind: 'product' };
    return kind === 'commonName' ? { ...paragraph, kind } : asFurther(paragraph);
  });
}

function isOfLetterhead(paragraph: WordParagraph): boolean {
  return isFurniture(paragraph) || isHeadLine(readWords(paragraph.items).trim());
}

function isFurniture({ kind, items }: WordParagraph): boolean {
  return kind === 'paragraph' && isPageFurniture(readWords(items).trim());
}

/** `Summary of opinion` with `(initial authorisation)` behind it, in one paragraph or in two. */
function readTitle([first, second, ...rest]: readonly WordParagraph[]): {
  readonly title: readonly WordParagraph[];
  readonly rest: readonly WordParagraph[];
} {
  if (first === undefined) return { title: [], rest: [] };
  const isSplit =
    second !== undefined &&
    !readWords(first.items).includes('(') &&
    /^\([^()]*\)$/.test(readWords(second.items).trim());
  const items = isSplit ? [...first.items, plainRun(' '), ...second.items] : first.items;
  const title = [{ ...first, kind: 'title' as const, isBoxed: false, items }];
  return { title, rest: isSplit ? rest : [second, ...rest].filter((one) => one !== undefined) };
}

function isName({ kind, items }: WordParagraph): boolean {
  const words = readWords(items).trim();
  if (kind === 'product' || kind === 'commonName') return true;
  return kind !== 'listItem' && words.length <= LONGEST_NAME && isNameText(words);
}

function isNameText(words: string): boolean {
  return !/[.:;]$/.test(words) && canBeName(words);
}

/** What else has the style of a heading is a small one. */
function asFurther(paragraph: WordParagraph): WordParagraph {
  const { kind } = paragraph;
  const isLarge = kind === 'title' || kind === 'product';
  const isName = kind === 'commonName';
  if (!isLarge && !isName) return paragraph;
  return { ...paragraph, kind: isLarge ? 'heading' : 'paragraph' };
}

function toFurther(paragraph: WordParagraph | undefined): readonly WordParagraph[] {
  return paragraph === undefined ? [] : [asFurther(paragraph)];
}
