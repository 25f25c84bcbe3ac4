/** The letterhead of a published text is dated on the day of the opinion or behind it. */
import { type CalendarDay, isEarlierDay, isExistingDay, isOpinionYear } from '../model/calendar';
import { readLetterheadDate } from '../model/letterhead';
import { type Rule, report } from './rule';

const DAYS_OF_WEEK = 7;

export const letterheadDateWrong: Rule = {
  id: 'letterhead-date-wrong',
  group: 'identity',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The day in the letterhead lies before the day of the opinion, or is the same day of a later month or year, or of the same week a year later.',
    why: 'A summary cannot be older than its opinion: one of the two days is a slip, or the letterhead was left over from another document.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const date = opinion.statement?.date;
    if (opinion.notation !== 'published' || date?.year === undefined) return;
    if (!isOpinionYear(date.year)) return;
    const day: CalendarDay = { ...date, year: date.year };
    const letterhead = readLetterheadDate(opinion.tree);
    // A day that does not exist is the matter of a rule of its own.
    if (letterhead === undefined || !isExistingDay(day)) return;
    const fault = findFault(letterhead, day);
    if (fault === undefined) return;
    tell(
      report(
        letterhead.span,
        `The letterhead is of ${letterhead.text}, the opinion of ${date.text}, which is ${fault}.`,
        [],
        { related: [{ span: date.span, message: 'The day of the opinion.' }] },
      ),
    );
  },
};

/** A summary may be printed later than its opinion, but hardly on the same day of another month or year. */
function findFault(letterhead: CalendarDay, opinion: CalendarDay): string | undefined {
  if (isEarlierDay(letterhead, opinion)) return 'later';
  if (isWeekOfLastYear(letterhead, opinion)) return 'in the same week of the year before';
  if (letterhead.day !== opinion.day) return undefined;
  const isSameMonth = letterhead.month === opinion.month;
  if (letterhead.year === opinion.year)
    return isSameMonth ? undefined : 'the same day of another month';
  return isSameMonth ? 'the same day of another year' : undefined;
}

/** Printed within days, as always, but for the year, which stayed in one of the two. */
function isWeekOfLastYear(letterhead: CalendarDay, opinion: CalendarDay): boolean {
  const days = letterhead.day - opinion.day;
  const isSameMonth = letterhead.month === opinion.month;
  return isSameMonth && letterhead.year === opinion.year + 1 && days > 0 && days <= DAYS_OF_WEEK;
}
