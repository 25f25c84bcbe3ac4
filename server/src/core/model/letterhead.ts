/** Reads the letterhead of a published text: `28 January 2021 EMA/CHMP/31270/2021`, and the line with the committee below it. */
import type { SyntaxTree } from '../syntax/block';
import { MONTH_PATTERN, monthNumber } from '../text/months';
import type { TextSpan } from '../text/span';
import type { CalendarDay } from './calendar';
import type { Committee } from './opinion';

/** Words of the source. */
interface LetterheadWords {
  readonly text: string;
  readonly span: TextSpan;
}

export interface LetterheadDate extends CalendarDay, LetterheadWords {}

/** `EMA/CHMP/31270/2021`, without the number of a revision. */
export interface LetterheadReference extends LetterheadWords {
  readonly year: number;
  readonly committee: Committee | undefined;
}

/** `Committee for Medicinal Products for Human Use` on a line of its own. */
export interface LetterheadCommittee extends LetterheadWords {
  readonly committee: Committee;
}

/** The letterhead stands at the beginning, or behind the lines with the address of the agency. */
const MOST_BLOCKS = 12;
const LONGEST_LOOK = 200;
/** Not `On 28 January 2021, …`, `Sent: Friday, 28 January 2021`: a headline or a mail says when something happened. */
const DATE = new RegExp(
  `(?<!\\b(?:[Oo]n|(?:Sent|Received):) (?:[A-Z][a-z]{2,5}day,? )?)\\b(\\d{1,2}) (${MONTH_PATTERN}) (20\\d\\d)\\b`,
  'g',
);
const REFERENCE = /\bEME?A\/(?:(CHMP|CVMP)\/)?\d+\/(\d{4})\b/g;
/** What can only have been meant for a number of a committee: letters exchanged, a slash or a digit of the year lost. */
const REFERENCE_SLIP =
  /\bEME?A\/(?:(?:CHPM|CMHP|HCMP|CHM|CMP|CVPM|CMVP|VCMP|CVM)\/\d+\/\d{4}|(?:CHMP|CVMP)(?:\/\d+\/(?:\d{1,3}|\d{5,6})|\d+\/\d{4}|\/\d{3,7}20\d\d))(?![\w/])/g;
const COMMITTEE =
  /\bCommittee for (?:Medicinal Products for (?:(Human)|Veterinary) Use|Veterinary Medicinal Products)\b/gi;

export function readLetterheadDate(tree: SyntaxTree): LetterheadDate | undefined {
  for (const { match, words } of findInFurniture(tree, DATE, MOST_BLOCKS)) {
    const [, day, month = '', year] = match;
    return { day: Number(day), month: monthNumber(month), year: Number(year), ...words };
  }
  return undefined;
}

/** The number of the document, which stands on each of its pages. */
export function* findLetterheadReferences(tree: SyntaxTree): Iterable<LetterheadReference> {
  for (const { match, words } of findInFurniture(tree, REFERENCE, tree.blocks.length)) {
    const [, committee, year] = match;
    const isKnown = committee === 'CHMP' || committee === 'CVMP';
    yield { year: Number(year), committee: isKnown ? committee : undefined, ...words };
  }
}

/** The first number that is none for a slip of the pen: `EMA/CHMP416602/2018`. */
export function readReferenceSlip(tree: SyntaxTree): LetterheadWords | undefined {
  for (const { words } of findInFurniture(tree, REFERENCE_SLIP, tree.blocks.length)) return words;
  return undefined;
}

export function readLetterheadCommittee(tree: SyntaxTree): LetterheadCommittee | undefined {
  for (const { match, words } of findInFurniture(tree, COMMITTEE, MOST_BLOCKS)) {
    return { committee: match[1] === undefined ? 'CVMP' : 'CHMP', ...words };
  }
  return undefined;
}

/** True where the words begin below a reference number and the committee: on paper, and in no copy from a website. */
export function hasLetterhead(tree: SyntaxTree): boolean {
  const first = tree.blocks.findIndex(({ prose }) => prose.to > prose.from);
  const above = Math.min(MOST_BLOCKS, Math.max(0, first));
  const references = [...findInFurniture(tree, REFERENCE, above)];
  const committees = [...findInFurniture(tree, COMMITTEE, above)];
  return references.some(({ match }) => match[1] !== undefined) && committees.length > 0;
}

/** The places of a pattern in the lines that belong to the page, among so many blocks from the beginning. */
function* findInFurniture(
  { blocks, source }: SyntaxTree,
  pattern: RegExp,
  blockCount: number,
): Iterable<{ readonly match: RegExpExecArray; readonly words: LetterheadWords }> {
  for (const { kind, span } of blocks.slice(0, blockCount)) {
    if (kind !== 'pageFurniture') continue;
    const text = source.slice(span.start, Math.min(span.end, span.start + LONGEST_LOOK));
    for (const match of text.matchAll(pattern)) {
      const start = span.start + match.index;
      yield { match, words: { text: match[0], span: { start, end: start + match[0].length } } };
    }
  }
}
