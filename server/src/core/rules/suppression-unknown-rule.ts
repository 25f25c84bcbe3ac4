/** Reports a suppression that names a rule which does not exist, or no rule at all. */
import { type Rule, replaceWord, report } from './rule';

const NO_RULE =
  'This comment accepts nothing. Write “opinion-summary-ignore RULE-ID: reason”, or “opinion-summary-ignore-file …”.';

export const suppressionUnknownRule: Rule = {
  id: 'suppression-unknown-rule',
  group: 'suppressions',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'A comment that accepts findings names a rule that does not exist, or names none.',
    why: 'A mistyped name accepts nothing: the finding stays, and the reason that was written for it is lost on the reviewer. Only names of rules are valid, such as the name shown behind each finding.',
    since: '0.1.0',
  },
  check({ suppressions }, tell) {
    for (const { rules, keyword } of suppressions) {
      if (rules.length === 0) tell(report(keyword, NO_RULE));
      for (const { id, span, state, nearestId } of rules) {
        if (state !== 'unknown') continue;
        if (nearestId === undefined) tell(report(span, `There is no rule “${id}”.`));
        else {
          tell(
            report(span, `There is no rule “${id}”; the nearest is “${nearestId}”.`, [
              replaceWord(span, id, nearestId, 'ask'),
            ]),
          );
        }
      }
    }
  },
};
