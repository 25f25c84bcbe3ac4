/** The opinion date is written as day, month in words and year: “28 January 2021”. */
import { isExistingDay, toWrittenDate } from '../model/calendar';
import type { OpinionDate } from '../model/opinion';
import { MONTHS } from '../text/months';
import { type Fix, type FixSafety, type Rule, replaceWord, report } from './rule';

/** Ranges as meetings of the CVMP have them: `15-16 May 2023`, `30 May-1 June 2023`. */
const RANGE = /^\d{1,2}(?: [A-Z][a-z]+)? ?[-–] ?\d{1,2} [A-Z][a-z]+(?: \d{4})?$/;

/** Another preposition before the date. */
const LEAD = /^(?:In|At|By|Of)(?= )/;

export const opinionDateMalformed: Rule = {
  id: 'opinion-date-malformed',
  group: 'identity',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'safe',
  docs: {
    what: 'The opinion date is not written as day, month in words and year, or another word than “On” stands before it.',
    why: 'Readers in many countries order the figures of a date differently; the month in words and the full year leave no doubt. The date counts: the Commission decision follows some 67 days later.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const { statement } = opinion;
    const date = statement?.date;
    if (statement === undefined || date === undefined) return;
    const [lead = ''] = LEAD.exec(statement.text) ?? [];
    const { from } = statement.prose;
    if (lead !== '' && date.prose.from === from + lead.length + 1) {
      const span = opinion.tree.prose.toSource({ from, to: from + lead.length });
      tell(
        report(span, `“${lead}” should read “On” before a date.`, [
          replaceWord(span, lead, 'On', 'safe'),
        ]),
      );
    }
    if (date.year === undefined) {
      tell(report(date.span, `The date “${date.text}” has no year.`, addYear(date, opinion.year)));
    } else if (date.isRange) {
      if (date.isWellFormed || RANGE.test(date.text)) return;
      tell(report(date.span, `The date “${date.text}” is not written like “15-16 May 2023”.`));
    } else {
      const { day, month, year } = date;
      const written = toWrittenDate({ day, month, year });
      if (date.text === written || MONTHS[month - 1] === undefined) return;
      tell(
        report(date.span, `The date “${date.text}” should read “${written}”.`, [
          replaceWord(date.span, date.text, written, safetyOf(date)),
        ]),
      );
    }
  },
};

/** Possible where the year is known from elsewhere, such as the letterhead. */
function addYear(date: OpinionDate, year: number | undefined): readonly Fix[] {
  const { text, span, day, month, isRange } = date;
  if (year === undefined || !isExistingDay({ day, month, year })) return [];
  if (isRange && !RANGE.test(text)) return [];
  const written = isRange ? `${text} ${year}` : toWrittenDate({ day, month, year });
  return [replaceWord(span, text, written, 'ask')];
}

/** `05/06/2021` may be in May or in June. */
function safetyOf({ text, day }: OpinionDate): FixSafety {
  return /[A-Za-z]/.test(text) || day > 12 ? 'safe' : 'ask';
}
