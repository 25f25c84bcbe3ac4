/** Leaves out what a website shows around a document: menus, headlines, lists of links. */
import { isPageFurniture } from '../../syntax/pageFurniture';
import { isPageEnd } from '../../syntax/webCopy';
import { readHead } from './documentParts';
import type { WordDocument, WordParagraph } from './wordDocument';

/** Footnotes stay: they do not stand among the paragraphs. Where no document begins, all but the furniture of pages stays. */
export function withoutWebsite(document: WordDocument): WordDocument {
  const { texts, head } = readHead(document.paragraphs);
  const start = head.start ?? 0;
  const isKnown = head.start !== undefined || head.kinds.size > 0;
  const end = isKnown ? texts.findIndex((text, index) => index > start && isPageEnd(text)) : -1;
  const isOfDocument = (_: WordParagraph, index: number): boolean =>
    head.kinds.has(index) || (index >= start && !isPageFurniture(texts[index] ?? ''));
  const paragraphs = document.paragraphs.slice(0, end < 0 ? undefined : end).filter(isOfDocument);
  return { ...document, paragraphs };
}
