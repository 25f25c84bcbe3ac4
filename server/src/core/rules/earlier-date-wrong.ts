/** What was authorised or designated before the opinion was so on a day that exists, is spelled rightly and lies before it. */
import {
  type CalendarDay,
  isEarlierDay,
  isExistingDay,
  isOpinionYear,
  sayWhatIsMissing,
} from '../model/calendar';
import type { OpinionDate, PartRole, Passage } from '../model/opinion';
import { findMisspelledMonth } from '../model/opinionDate';
import { buildPassage } from '../model/passage';
import { MONTH_PATTERN, monthNumber } from '../text/months';
import { type Report, type Rule, replaceFix, report } from './rule';

/** Where a date is told of something that was before the opinion, and the words that lead to it. */
const LEADS: readonly (readonly [PartRole, string])[] = [
  ['referenceProduct', '\\bauthori[sz]ed in the (?:EU|European Union|Community) (?:since|on)'],
  ['procedureNote', '\\bdesignated as an orphan [^.]{0,60}?\\bon'],
];
const MONTH = new RegExp(`^${MONTH_PATTERN}$`);
const DATES: ReadonlyMap<PartRole, RegExp> = new Map(
  LEADS.map(([role, lead]) => [
    role,
    new RegExp(`(?<=${lead} )(\\d{1,2}) ([A-Z][a-z]{2,10}) (\\d{4})(?!\\d)`, 'g'),
  ]),
);

export const earlierDateWrong: Rule = {
  id: 'earlier-date-wrong',
  group: 'identity',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'The day since which a reference product is authorised, or on which a product was designated as an orphan, does not exist, is misspelled or lies behind the opinion.',
    why: 'The date shows how long the reference product has been protected, or that the designation stands. One from the future is a slip of the pen, or left over from another document.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    for (const part of opinion.parts) {
      const pattern = DATES.get(part.role);
      if (pattern === undefined) continue;
      for (const match of prose.text.slice(part.prose.from, part.prose.to).matchAll(pattern)) {
        const from = part.prose.from + match.index;
        const date = buildPassage(prose, { from, to: from + match[0].length });
        const found = judge(match, date, opinion.statement?.date);
        if (found !== undefined) tell(found);
      }
    }
  },
};

function judge(
  [, day = '', word = '', year = '']: RegExpMatchArray,
  { text, span }: Passage,
  opinion: OpinionDate | undefined,
): Report | undefined {
  if (MONTH.test(word)) {
    const written = { day: Number(day), month: monthNumber(word), year: Number(year) };
    const fault = findFault(written, opinion);
    return fault === undefined ? undefined : report(span, `The date “${text}” ${fault}.`);
  }
  const month = findMisspelledMonth(word);
  if (month === undefined) return undefined;
  const right = `${day} ${month} ${year}`;
  return report(span, `The date “${text}” should read “${right}”.`, [
    replaceFix(span, right, `Replace “${text}” by “${right}”`, 'ask'),
  ]);
}

function findFault(day: CalendarDay, opinion: OpinionDate | undefined): string | undefined {
  if (!isExistingDay(day)) return `does not exist: ${sayWhatIsMissing(day)}`;
  if (opinion?.year === undefined || !isOpinionYear(opinion.year)) return undefined;
  const isLater = isEarlierDay({ ...opinion, year: opinion.year }, day);
  return isLater ? `lies behind the opinion, which is of “${opinion.text}”` : undefined;
}
