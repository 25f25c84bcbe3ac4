/** The opinion date is a day that exists. */
import { isExistingDay, sayWhatIsMissing } from '../model/calendar';
import { type Rule, report } from './rule';

export const opinionDateImpossible: Rule = {
  id: 'opinion-date-impossible',
  group: 'identity',
  severity: 'error',
  fix: 'never',
  docs: {
    what: 'The opinion date is a day that the calendar does not have.',
    why: 'The date of the opinion starts the period for the Commission decision. A day that does not exist leaves readers to guess.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const date = opinion.statement?.date;
    if (date === undefined || isExistingDay(date)) return;
    tell(report(date.span, `The date “${date.text}” does not exist: ${sayWhatIsMissing(date)}.`));
  },
};
