/** Reads the letterhead of a published text: `28 January 2021 EMA/CHMP/31270/2021`. */
import type { SyntaxTree } from '../syntax/block';
import { MONTH_PATTERN, monthNumber } from '../text/months';
import type { TextSpan } from '../text/span';
import type { CalendarDay } from './calendar';

export interface LetterheadDate extends CalendarDay {
  readonly text: string;
  readonly span: TextSpan;
}

/** The letterhead stands at the beginning, or behind the lines with the address of the agency. */
const MOST_BLOCKS = 12;
const LONGEST_LOOK = 200;
const DATE = new RegExp(`\\b(\\d{1,2}) (${MONTH_PATTERN}) (20\\d\\d)\\b`);

const REFERENCE = /\bEME?A\/C[HV]MP\/\d/;
const COMMITTEE = /\bCommittee for\b/;

/** True where the words begin below a reference number and the committee: on paper, and in no copy from a website. */
export function hasLetterhead({ blocks, source }: SyntaxTree): boolean {
  const first = blocks.findIndex(({ prose }) => prose.to > prose.from);
  const above = blocks
    .slice(0, Math.min(MOST_BLOCKS, Math.max(0, first)))
    .filter(({ kind }) => kind === 'pageFurniture')
    .map(({ span }) => source.slice(span.start, Math.min(span.end, span.start + LONGEST_LOOK)));
  return above.some((text) => REFERENCE.test(text)) && above.some((text) => COMMITTEE.test(text));
}

export function readLetterheadDate({ blocks, source }: SyntaxTree): LetterheadDate | undefined {
  for (const { kind, span } of blocks.slice(0, MOST_BLOCKS)) {
    if (kind !== 'pageFurniture') continue;
    const found = DATE.exec(
      source.slice(span.start, Math.min(span.end, span.start + LONGEST_LOOK)),
    );
    if (found === null) continue;
    const [text, day, month = '', year] = found;
    const start = span.start + found.index;
    return {
      day: Number(day),
      month: monthNumber(month),
      year: Number(year),
      text,
      span: { start, end: start + text.length },
    };
  }
  return undefined;
}
