/** What was authorised or designated before the opinion was so on a day that exists, is spelled rightly and lies before it. */
import {
  type CalendarDay,
  isEarlierDay,
  isExistingDay,
  isOpinionYear,
  sayWhatIsMissing,
} from '../model/calendar';
import type { Opinion, OpinionDate, Part, PartRole, Passage } from '../model/opinion';
import { findMisspelledMonth } from '../model/opinionDate';
import { buildPassage } from '../model/passage';
import { MONTH_PATTERN, monthNumber } from '../text/months';
import { type Report, type Rule, replaceWord, report } from './rule';

/** Where a date is told of something that was before the opinion, and the words that lead to it. */
const LEADS: readonly (readonly [PartRole, string])[] = [
  [
    'referenceProduct',
    '\\bauthori[sz]ed in the (?:EU|European Union|Community) (?:since|on)(?: \\d{1,2} [A-Z][a-z]{2,8} \\d{4},? and(?: (?:since|on))?)?',
  ],
  ['procedureNote', '\\bdesignated as an orphan [^.]{0,60}?\\bon'],
  ['procedureNote', '^On(?= [^.,]{5,20}, the C[HV]MP had (?:originally|initially) adopted\\b)'],
];
const YEAR_LENGTH = 4;
const MONTH = new RegExp(`^${MONTH_PATTERN}$`);
const DATES = LEADS.map(
  ([role, lead]) =>
    [
      role,
      new RegExp(
        `(?<=${lead} )(?:the )?(\\d{1,2})(st|nd|rd|th)? ([A-Z][a-z]{2,10}) (\\d{3,5})(?!\\d)`,
        'gm',
      ),
    ] as const,
);
/** The last opinion of a re-examination is the one of the statement. */
const FINAL_OPINION = new RegExp(
  `(?<=\\badopted a final positive opinion on )(\\d{1,2}) (${MONTH_PATTERN}) (\\d{4})(?!\\d)`,
);

export const earlierDateWrong: Rule = {
  id: 'earlier-date-wrong',
  group: 'identity',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'The day since which a reference product is authorised, or on which a product was designated as an orphan or first refused, does not exist, is misspelled, is not written like “28 January 2021” or lies behind the opinion; or the final opinion of a re-examination has another date than the statement.',
    why: 'The date shows how long the reference product has been protected, or that the designation stands. One from the future is a slip of the pen, or left over from another document.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    for (const part of opinion.parts) {
      for (const [role, pattern] of DATES) {
        if (role !== part.role) continue;
        for (const match of prose.text.slice(part.prose.from, part.prose.to).matchAll(pattern)) {
          const from = part.prose.from + match.index;
          const date = buildPassage(prose, { from, to: from + match[0].length });
          const found = judge(match, date, opinion.statement?.date);
          if (found !== undefined) tell(found);
        }
      }
      const found = part.role === 'procedureNote' ? judgeFinalOpinion(part, opinion) : undefined;
      if (found !== undefined) tell(found);
    }
  },
};

function judge(
  [, day = '', ordinal = '', word = '', year = '']: RegExpMatchArray,
  { text, span }: Passage,
  opinion: OpinionDate | undefined,
): Report | undefined {
  if (year.length !== YEAR_LENGTH)
    return report(span, `The year ${year} of “${text}” does not have four figures.`);
  const month = MONTH.test(word) ? word : findMisspelledMonth(word);
  if (month === undefined) return undefined;
  const written = { day: Number(day), month: monthNumber(month), year: Number(year) };
  const fault = findFault(written, opinion);
  if (month === word && fault !== undefined) return report(span, `The date “${text}” ${fault}.`);
  if (month === word && ordinal === '' && !day.startsWith('0')) return undefined;
  const right = `${Number(day)} ${month} ${year}`;
  return report(span, `The date “${text}” should read “${right}”.`, [
    replaceWord(span, text, right, 'ask'),
  ]);
}

function judgeFinalOpinion(
  { prose: place }: Part,
  { statement, tree }: Opinion,
): Report | undefined {
  const date = statement?.date;
  const match = FINAL_OPINION.exec(tree.prose.text.slice(place.from, place.to));
  if (match === null || date?.year === undefined || date.isRange) return undefined;
  if (!isOpinionYear(date.year)) return undefined;
  const [written, day, month = '', year] = match;
  const isSame =
    Number(day) === date.day && monthNumber(month) === date.month && Number(year) === date.year;
  if (isSame) return undefined;
  const from = place.from + match.index;
  return report(
    tree.prose.toSource({ from, to: from + written.length }),
    `The final opinion is of “${written}” here, and of “${date.text}” in the statement.`,
    [],
    { related: [{ span: date.span, message: 'The day of the opinion.' }] },
  );
}

function findFault(day: CalendarDay, opinion: OpinionDate | undefined): string | undefined {
  if (!isExistingDay(day)) return `does not exist: ${sayWhatIsMissing(day)}`;
  if (opinion?.year === undefined || !isOpinionYear(opinion.year)) return undefined;
  const isLater = isEarlierDay({ ...opinion, year: opinion.year }, day);
  return isLater ? `lies behind the opinion, which is of “${opinion.text}”` : undefined;
}
