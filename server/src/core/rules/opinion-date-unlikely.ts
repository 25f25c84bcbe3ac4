/** Opinions are adopted on working days. */
import { isOpinionYear, weekdayOf } from '../model/calendar';
import { type Rule, report } from './rule';

/** A meeting may end in another month than it began: `On 30 November - 1 December 2024`. */
const FIRST_DAY = /\d [A-Z][a-z]{2,8} ?(?:[-\u2013]|to|and) ?$/;
const LONGEST_DAY = 20;

export const opinionDateUnlikely: Rule = {
  id: 'opinion-date-unlikely',
  group: 'identity',
  severity: 'info',
  fix: 'never',
  docs: {
    what: 'The opinion date is a Saturday or a Sunday.',
    why: 'The committees meet on working days. A date at a weekend mostly has a wrong figure.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const date = opinion.statement?.date;
    if (date?.year === undefined || date.isRange || !isOpinionYear(date.year)) return;
    const weekday = weekdayOf({ day: date.day, month: date.month, year: date.year });
    if (weekday !== 'Saturday' && weekday !== 'Sunday') return;
    const from = Math.max(0, date.prose.from - LONGEST_DAY);
    if (FIRST_DAY.test(prose.text.slice(from, date.prose.from))) return;
    tell(
      report(
        date.span,
        `${date.text} is a ${weekday}; committees adopt opinions on working days: check the date.`,
      ),
    );
  },
};
