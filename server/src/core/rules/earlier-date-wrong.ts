/** What was authorised or designated before the opinion was so on a day that exists and lies before it. */
import { type CalendarDay, isEarlierDay, isExistingDay, sayWhatIsMissing } from '../model/calendar';
import type { OpinionDate, PartRole } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { MONTH_PATTERN, monthNumber } from '../text/months';
import { type Rule, report } from './rule';

/** Where a date is told of something that was before the opinion, and the words that lead to it. */
const LEADS: readonly (readonly [PartRole, string])[] = [
  ['referenceProduct', '\\bauthori[sz]ed in the (?:EU|European Union|Community) (?:since|on)'],
  ['procedureNote', '\\bdesignated as an orphan [^.]{0,60}?\\bon'],
];
const DATES: ReadonlyMap<PartRole, RegExp> = new Map(
  LEADS.map(([role, lead]) => [
    role,
    new RegExp(`(?<=${lead} )(\\d{1,2}) (${MONTH_PATTERN}) (\\d{4})(?!\\d)`, 'g'),
  ]),
);

export const earlierDateWrong: Rule = {
  id: 'earlier-date-wrong',
  group: 'identity',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The day since which a reference product is authorised, or on which a product was designated as an orphan, does not exist or lies behind the opinion.',
    why: 'The date shows how long the reference product has been protected, or that the designation stands. One from the future is a slip of the pen, or left over from another document.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    for (const part of opinion.parts) {
      const pattern = DATES.get(part.role);
      if (pattern === undefined) continue;
      for (const match of prose.text.slice(part.prose.from, part.prose.to).matchAll(pattern)) {
        const from = part.prose.from + match.index;
        const { text, span } = buildPassage(prose, { from, to: from + match[0].length });
        const fault = findFault(readDay(match), opinion.statement?.date);
        if (fault !== undefined) tell(report(span, `The date “${text}” ${fault}.`));
      }
    }
  },
};

function readDay([, day = '', month = '', year = '']: RegExpMatchArray): CalendarDay {
  return {
    day: Number(day),
    month: monthNumber(month),
    year: Number(year),
  };
}

function findFault(day: CalendarDay, opinion: OpinionDate | undefined): string | undefined {
  if (!isExistingDay(day)) return `does not exist: ${sayWhatIsMissing(day)}`;
  if (opinion?.year === undefined) return undefined;
  const isLater = isEarlierDay({ ...opinion, year: opinion.year }, day);
  return isLater ? `lies behind the opinion, which is of “${opinion.text}”` : undefined;
}
