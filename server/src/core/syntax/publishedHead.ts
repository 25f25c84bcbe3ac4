/** Finds the lines of title, product name and common name at the head of a published text. */
import { splitIntoWords } from '../text/words';
import { parseBodyLabel } from './footnoteBodyLine';
import { isHeadLine, isKeyFactsHeading, isPageFurniture } from './pageFurniture';
import type { LineText } from './publishedText';
import { canBeName, isOfStatement, isTitle, isWebTitle } from './titleWords';
import { findStatementLine, isFirstOfText, isStatement } from './webCopy';

export type HeadLineKind = 'title' | 'name' | 'commonName';

/** What may go on with a title on the next line: its mark, its brackets, `for` before the product name. */
const TITLE_TAIL = /^(?:[\d¹²³*]{0,2} ?\(.{0,60}\)?|\[\d\].{0,60}|[\d¹²³*]{1,2}|for)$/;
const LIST_ITEM = /^[•●▪–·■-][ \t]/;
const LONGEST_NAME = 120;
/** A vaccine against many diseases names them all. */
const LONGEST_COMMON_NAME = 240;
const MOST_HEAD_LINES = 80;
const MOST_NAME_LINES = 4;
const MOST_BODY_LINES = 4;
/** The lines of a wrapped statement in which the product is named. */
const LINES_OF_STATEMENT = 8;
/** A mark torn off the title, and the brackets. */
const MOST_TITLE_TAILS = 2;

export interface PublishedHead {
  /** The lines of the head, by index, with blank lines inside of the title; empty for a fragment. */
  readonly kinds: ReadonlyMap<number, HeadLineKind>;
  /** The product name as the head has it, perhaps with a mark; empty where it has none. */
  readonly name: string;
  /** Index of the line with which the text begins, the title or in a web copy the statement; other lines above it belong to the website. */
  readonly start: number | undefined;
}

export function findPublishedHead(lines: readonly LineText[]): PublishedHead {
  const title = findTitle(lines);
  const isWebCopy = title === undefined || isWebTitle(lines[title]?.text ?? '');
  const kinds = findHeadLines(lines, title);
  const name = [...kinds].find(([, kind]) => kind === 'name')?.[0];
  return {
    kinds,
    name: name === undefined ? '' : (lines[name]?.text ?? ''),
    start: isWebCopy ? findStatementLine(lines) : isFirstOfText(lines, title) ? title : undefined,
  };
}

function findHeadLines(
  lines: readonly LineText[],
  title: number | undefined,
): ReadonlyMap<number, HeadLineKind> {
  const head = new Map<number, HeadLineKind>();
  let index = 0;
  if (title !== undefined) {
    head.set(title, 'title');
    index = title + 1;
    if (isWebTitle(lines[title]?.text ?? '')) return head;
    for (const end = findTitleEnd(lines, title); index < end; index++) head.set(index, 'title');
  }
  const names = findNames(lines, index);
  // Without a title, short lines are names only if the opinion statement follows them at once.
  const [name, ...commonNames] = names.indices;
  const isHead = title !== undefined || isHeadOfStatement(lines, names);
  if (!isHead) return head;
  if (name !== undefined) head.set(name, 'name');
  for (const line of commonNames) head.set(line, 'commonName');
  return head;
}

/** True where the statement follows at once and speaks of the first line, or the second is a common name: other lines are those of a website. */
function isHeadOfStatement(lines: readonly LineText[], { indices, end }: NameLines): boolean {
  const [name, commonName] = indices.map((index) => lines[index]?.text ?? '');
  if (name === undefined || !isStatement(lines, end)) return false;
  if (/^[a-z]/.test(commonName ?? '')) return true;
  const [first] = splitIntoWords(name.toLowerCase());
  const statement = lines.slice(end, end + LINES_OF_STATEMENT).map(({ text }) => text);
  return splitIntoWords(statement.join(' ').toLowerCase()).includes(first ?? '');
}

/** The last title before the text begins: a page may bear the words on its header, too. */
function findTitle(lines: readonly LineText[]): number | undefined {
  let title: number | undefined;
  for (let index = 0; index < Math.min(lines.length, MOST_HEAD_LINES); index++) {
    const text = lines[index]?.text ?? '';
    if (text === '' || isFurniture(text)) continue;
    if (isTitle(text)) title = index;
    else if (title !== undefined) return title;
    else if (isOfStatement(text)) return findTitleBelow(lines, index);
  }
  return title;
}

/** A headline or a remark may stand above a whole document: its title stands above the statement, or a product name and a statement follow it at once. */
function findTitleBelow(lines: readonly LineText[], above: number): number | undefined {
  const statement = findStatementLine(lines) ?? above;
  for (let index = above + 1; index < Math.min(lines.length, MOST_HEAD_LINES); index++) {
    const text = lines[index]?.text ?? '';
    if (text === '' || isFurniture(text) || !isTitle(text) || isWebTitle(text)) continue;
    const { indices, end } = findNames(lines, findTitleEnd(lines, index));
    if (index < statement || (indices.length > 0 && isStatement(lines, end))) return index;
  }
  return undefined;
}

/** The first line behind the title and what goes on with it. */
function findTitleEnd(lines: readonly LineText[], title: number): number {
  let end = title + 1;
  for (let tails = 0; tails < MOST_TITLE_TAILS; tails++) {
    const tail = skipBlankLines(lines, end);
    if (!TITLE_TAIL.test(lines[tail]?.text ?? '')) break;
    end = tail + 1;
  }
  return end;
}

interface NameLines {
  readonly indices: readonly number[];
  /** The first line behind them that says something. */
  readonly end: number;
}

/** Short lines in a row, blanks, page furniture and footnotes aside; a blank behind the second one ends them. */
function findNames(lines: readonly LineText[], start: number): NameLines {
  const indices: number[] = [];
  let index = start;
  for (; index < Math.min(lines.length, start + MOST_HEAD_LINES); index++) {
    const text = lines[index]?.text ?? '';
    if (text === '') {
      if (indices.length > 1) break;
    } else if (isFurniture(text)) {
    } else if (parseBodyLabel(text)?.isKnown === true) {
      index = findBodyEnd(lines, index);
    } else if (indices.length < MOST_NAME_LINES && isNameLine(text, indices.length > 0)) {
      indices.push(index);
    } else {
      break;
    }
  }
  while (lines[index]?.text === '' || isFurniture(lines[index]?.text ?? '')) index++;
  return { indices, end: index };
}

/** The last line of a footnote body. */
function findBodyEnd(lines: readonly LineText[], start: number): number {
  let last = start;
  while (last < start + MOST_BODY_LINES && !/[.)]$/.test(lines[last]?.text ?? '')) {
    if ((lines[last + 1]?.text ?? '') === '') break;
    last++;
  }
  return last;
}

function skipBlankLines(lines: readonly LineText[], index: number): number {
  let next = index;
  while (lines[next]?.text === '') next++;
  return next;
}

function isFurniture(text: string): boolean {
  return isPageFurniture(text) || isHeadLine(text);
}

/** A generic may bear the name of its company: `Lumivexa Orvexa d.d.` */
const FIRM_END = /[A-Za-z] (?:[a-zA-Z]{1,2}\.){2,3}$/;

function isNameLine(text: string, isBelowName: boolean): boolean {
  return (
    text.length <= (isBelowName ? LONGEST_COMMON_NAME : LONGEST_NAME) &&
    (!/[.:;]$/.test(text) || FIRM_END.test(text)) &&
    canBeName(text) &&
    !LIST_ITEM.test(text) &&
    !isKeyFactsHeading(text)
  );
}
