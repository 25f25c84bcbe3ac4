/** Makes paragraphs of what a writer of Word set apart by hand: lines that are broken inside of a paragraph, typed bullets, typed superscripts. */
import { hasTitleWords } from '../../syntax/titleWords';
import { isSuperscript } from '../../text/superscripts';
import { dropStart, plainRun, readWords, type WordItem, type WordParagraph } from './wordDocument';

/** Title and names stand at the beginning, each on a line of its own. */
const HEAD = 16;
const LONGEST_HEAD_LINE = 120;
/** A bullet, or a dash with a blank or a tab; `o` only with a tab, as the font Courier draws a bullet. */
const TYPED_BULLET = /^\s*(?:[•▪◦●·\uf0b7\uf0a7]\s*|[-–—]\s+|o\t\s*)/;

export function splitLines(paragraphs: readonly WordParagraph[]): readonly WordParagraph[] {
  const hasHead = paragraphs.slice(0, HEAD).some(({ items }) => hasTitleWords(readWords(items)));
  return paragraphs.flatMap((paragraph, index) =>
    splitParagraph(paragraph, hasHead && index < HEAD)
      .map(readBullet)
      .map(withRaisedFigures),
  );
}

function splitParagraph(paragraph: WordParagraph, isInHead: boolean): readonly WordParagraph[] {
  const lines = splitItems(paragraph.items);
  if (lines.length === 1) return [paragraph];
  const texts = lines.map((items) => readWords(items).trim());
  const isHead = isInHead && texts.every((text) => text.length <= LONGEST_HEAD_LINE);
  const parts: WordItem[][] = [];
  lines.forEach((items, index) => {
    const last = parts.at(-1);
    const isApart = isHead || begins(texts[index] ?? '', texts[index - 1] ?? '');
    if (last === undefined || isApart) parts.push([...items]);
    else last.push(plainRun(' '), ...items);
  });
  const { kind } = paragraph;
  return parts.map((items, index) =>
    index === 0 || kind !== 'listItem'
      ? { ...paragraph, items }
      : { ...paragraph, kind: 'paragraph', depth: 0, number: undefined, items },
  );
}

/** True where a line is no further line of a sentence: it has a bullet, or what stands above it has ended. */
function begins(text: string, before: string): boolean {
  if (TYPED_BULLET.test(text)) return true;
  return /[.:;]$/.test(before) || before === '';
}

function splitItems(items: readonly WordItem[]): readonly (readonly WordItem[])[] {
  const lines: WordItem[][] = [[]];
  for (const item of items) {
    if (item.kind === 'mark') lines.at(-1)?.push(item);
    else {
      item.text.split('\n').forEach((text, index) => {
        if (index > 0) lines.push([]);
        if (text !== '') lines.at(-1)?.push({ ...item, text });
      });
    }
  }
  return lines;
}

function readBullet(paragraph: WordParagraph): WordParagraph {
  const { kind, items } = paragraph;
  const bullet = kind === 'paragraph' ? TYPED_BULLET.exec(readWords(items))?.[0] : undefined;
  if (bullet === undefined || items[0]?.kind !== 'words') return paragraph;
  return { ...paragraph, kind: 'listItem', items: dropStart(items, bullet.length) };
}

/** `opinion¹` is `opinion` with a raised `1`: both are written. */
function withRaisedFigures(paragraph: WordParagraph): WordParagraph {
  const items = paragraph.items.flatMap((item): readonly WordItem[] =>
    item.kind === 'mark' || item.isRaised
      ? [item]
      : item.text
          .split(/([⁰¹²³⁴-⁹]+)/)
          .filter((text) => text !== '')
          .map((text) => ({ ...item, text, isRaised: isSuperscript(text) })),
  );
  return { ...paragraph, items };
}
