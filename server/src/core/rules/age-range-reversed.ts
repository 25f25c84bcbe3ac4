/** Of two ages the lower one comes first. */
import { indicationSentences } from '../model/indication';
import { type AgeExpression, ageInMonths } from '../model/indicationTerms';
import { type Fix, type Rule, replaceFix, report } from './rule';

export const ageRangeReversed: Rule = {
  id: 'age-range-reversed',
  group: 'indication',
  severity: 'error',
  fix: 'sometimes',
  fixSafety: 'ask',
  profiles: ['human-initial', 'human-post-authorisation'],
  docs: {
    what: 'An age range begins with the higher age: “aged 17 to 12 years”.',
    why: 'Nobody is that old: one of the two ages is a slip, or they have changed places.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const intended = opinion.statement?.intended;
    const sentences = indicationSentences(opinion);
    for (const { ages } of intended === undefined ? sentences : [intended, ...sentences]) {
      for (const age of ages) {
        const { from, to } = age;
        if (from === undefined || to === undefined || ageInMonths(from) <= ageInMonths(to))
          continue;
        tell(report(age.span, `“${age.text}” begins with the higher age.`, exchangeFix(age)));
      }
    }
  },
};

const TWO_FIGURES = /^(\D*)(\d+)(\D+)(\d+)(\D*)$/;

/** The two figures in each other's place, where they count the same unit. */
function exchangeFix({ span, text, from, to }: AgeExpression): readonly Fix[] {
  if (from?.unit !== to?.unit || !TWO_FIGURES.test(text)) return [];
  const newText = text.replace(TWO_FIGURES, '$1$4$3$2$5');
  return [replaceFix(span, newText, `Replace “${text}” by “${newText}”`, 'ask')];
}
