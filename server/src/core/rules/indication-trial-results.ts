/** An indication holds no results of studies: figures of efficacy belong in the benefits. */

import { findPhrases, severityOfWording } from './indicationWording';
import { type Rule, report } from './rule';

const RESULT =
  /\b(?:hazard ratio|odds ratio|confidence interval|95 ?% ?CI|statistically significant(?:ly)?|(?:compared (?:with|to)|versus|vs\.?) placebo|placebo-controlled|double-blind|randomi[sz]ed|phase (?:[123]|I{1,3})[ab]?(?:\/[ab123I]+)? (?:clinical )?(?:stud(?:y|ies)|trials?)|as (?:observed|shown|demonstrated|seen) in (?:an? |the |two |three |several |clinical |randomi[sz]ed )+(?:stud(?:y|ies)|trials?)|(?:response|remission|survival|cure|success) rates? (?:of|was|were) \d+(?:\.\d+)? ?%|in (?:the|an?|one|two|both|three|its) pivotal (?:clinical |phase 3 )?(?:stud(?:y|ies)|trials?)(?=,)|(?:was|were) (?:reduced|lowered|increased|improved) by (?:an average of |a median of |up to )?\d+(?:\.\d+)? ?%|median (?:overall |progression-free |disease-free )?survival (?:of|was|time)|\d+(?:\.\d+)? ?% of (?:the |all )?(?:treated |study )?(?:patients|adults|subjects|participants|people|women|men|children)|p ?[<=] ?0\.\d+)/gi;

export const indicationTrialResults: Rule = {
  id: 'indication-trial-results',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  profiles: ['human-initial', 'human-post-authorisation'],
  docs: {
    what: 'The indication gives results of a study.',
    why: 'The indication says for whom the medicine is; how well it worked is said in the benefits and in section 5.1 of the product information. Results make an indication depend on one study and read like praise. It is information only in texts of before 2020, in changes to them and in copies of a reference product, whose wording is not chosen anew.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    for (const { words, span } of findPhrases(opinion, RESULT)) {
      tell(
        report(span, `“${words}” is a result of a study; the indication says for whom.`, [], {
          severityAtMost: severityOfWording(opinion),
        }),
      );
    }
  },
};
