/** Finds where the text of a web copy begins: what stands above its opinion statement belongs to the website. */
import { cueOf } from './findCues';
import type { LineText } from './publishedText';

/** How a statement opens; headlines and menus that tell of an opinion open otherwise. */
const STATEMENT_START = /^(?:On|The|Following|After)\b/;
const MOST_LINES_ABOVE = 80;
/** A statement may be wrapped. */
const LINES_OF_STATEMENT = 3;
/** `opinion1`, before the marks of the text are known. */
const GLUED_MARK = /(?<=[a-z])\d(?![\w-])/g;
const NEXT_SENTENCE = /\. +(?=[A-Z])/;

/**
 * The index of the line with which the opinion statement begins; undefined where a part of the document stands above
 * it, or where there is none near the beginning.
 */
export function findStatementLine(lines: readonly LineText[]): number | undefined {
  const last = Math.min(lines.length, MOST_LINES_ABOVE);
  for (let index = 0; index < last; index++) {
    const text = lines[index]?.text ?? '';
    if (text === '') continue;
    if (STATEMENT_START.test(text) && isStatement(lines, index)) return index;
    if (isOfPart(text)) return undefined;
  }
  return undefined;
}

/** True when no part of the document stands above line `index`. */
export function isFirstOfText(lines: readonly LineText[], index: number): boolean {
  return !lines.slice(0, index).some(({ text }) => text !== '' && isOfPart(text));
}

/** A headline may have the words of a part, and no full stop. */
function isOfPart(text: string): boolean {
  return /[.:]$/.test(text) && (cueOf(text) ?? 'none') !== 'none';
}

/** True when the opinion statement begins with line `index`. */
export function isStatement(lines: readonly LineText[], index: number): boolean {
  const wrapped = lines.slice(index, index + LINES_OF_STATEMENT).map(({ text }) => text);
  const [sentence = ''] = wrapped.join(' ').replace(GLUED_MARK, '').split(NEXT_SENTENCE, 1);
  return cueOf(sentence) === 'opinionStatement';
}

/** Headings of what a website shows below a text. */
const PAGE_END =
  /^(?:Key facts(?: about .{1,60})?|Product details|Name of medicine|Related (?:content|documents|medicine information.{0,60})|Legal Disclaimer:?|(?:How useful was|Was) this page(?: helpful)?\?|Share this page:?|Name Language First published\b.*)$/;

/** True for a line below which the website goes on, when it stands below the opinion statement. */
export function isPageEnd(text: string): boolean {
  return PAGE_END.test(text);
}
