/** The opinion date is a day that exists, in a year of the Agency. */
import { isExistingDay, isOpinionYear, sayWhatIsMissing } from '../model/calendar';
import type { OpinionDate } from '../model/opinion';
import { type Rule, report } from './rule';

export const opinionDateImpossible: Rule = {
  id: 'opinion-date-impossible',
  group: 'identity',
  severity: 'error',
  fix: 'never',
  docs: {
    what: 'The opinion date is a day that the calendar does not have, lies in a year in which there was no Agency, or is a range whose days stand in the wrong order.',
    why: 'The date of the opinion starts the period for the Commission decision. A day that does not exist leaves readers to guess.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const date = opinion.statement?.date;
    if (date === undefined) return;
    const fault = findFault(date);
    if (fault !== undefined) tell(report(date.span, `The date “${date.text}” ${fault}.`));
  },
};

function findFault(date: OpinionDate): string | undefined {
  const { day, lastDay, month, year } = date;
  if (year !== undefined && !isOpinionYear(year)) {
    return year > 999 && year < 10_000
      ? `cannot be that of an opinion: check the year ${year}`
      : `cannot be that of an opinion: the year ${year} does not have four figures`;
  }
  if (!isExistingDay(date)) return `does not exist: ${sayWhatIsMissing(date)}`;
  if (lastDay === undefined) return undefined;
  const last = { day: lastDay, month, year };
  if (!isExistingDay(last)) return `does not exist: ${sayWhatIsMissing(last)}`;
  return lastDay < day
    ? `has its days in the wrong order: ${lastDay} comes before ${day}`
    : undefined;
}
