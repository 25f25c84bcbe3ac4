/** Reports a suppression without a reason, which suppresses nothing. */
import { type Rule, report } from './rule';

export const suppressionReasonMissing: Rule = {
  id: 'suppression-reason-missing',
  group: 'suppressions',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'A comment that accepts findings gives no reason behind a colon, and therefore accepts nothing.',
    why: 'A summary of opinion is checked by several people before it is published. Whoever accepts a finding has to tell the next reader why the text is right as it stands.',
    since: '0.1.0',
  },
  check({ suppressions }, tell) {
    for (const { reason, keyword } of suppressions) {
      if (reason !== '') continue;
      tell(
        report(keyword, 'This comment ignores nothing, because it gives no reason behind a colon.'),
      );
    }
  },
};
