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
  check({ suppressions, source }, tell) {
    for (const { reason, rules, keyword, span } of suppressions) {
      // Without a rule a reason would not help.
      if (reason !== '' || rules.length === 0) continue;
      const isWordOfExample = WORD_OF_EXAMPLE.test(source.slice(span.start, span.end));
      tell(report(keyword, isWordOfExample ? SAY_WHY : NO_REASON));
    }
  },
};

/** What documentation and fixes write where the reason is to stand. */
const WORD_OF_EXAMPLE = /:\s*reason\s*-->$/i;
const NO_REASON = 'This comment ignores nothing, because it gives no reason behind a colon.';
const SAY_WHY =
  'This comment ignores nothing: write behind the colon why the text may stay as it is, instead of “reason”.';
