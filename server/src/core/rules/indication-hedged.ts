/** An indication is stated, not supposed: no “may be indicated”, no “should be indicated”, no “is thought to”. */
import { findPhrases } from './indicationWording';
import { type Rule, report } from './rule';

const HEDGE =
  /\b(?:(?:may|might|could|can) (?:also )?be (?:indicated|effective|useful|beneficial|helpful)|(?<!\b(?:for|in) wh(?:om|ich) [^.,;:]{1,80})(?:should|will|would|shall|must) be indicated|(?<!\bwho )(?:might|could) (?:also )?be (?:used|given)|(?:may|can) (?:also )?be (?:used|given|administered)(?= for (?:the )?(?:treatment|prevention|prophylaxis|relief|management|diagnosis|immunisation)\b)|(?:may|might|could) (?:help|prevent|reduce|improve|treat|relieve|cure)|(?<!\bnot )(?:appears|seems|thought|believed|hoped|expected|assumed) to (?:be (?:indicated|effective|useful|beneficial)|help|prevent|reduce|improve|treat|relieve|cure)|(?:possibly|probably|potentially|presumably) (?:be )?(?:indicated|useful|effective|beneficial))\b/gi;

export const indicationHedged: Rule = {
  id: 'indication-hedged',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The indication says that the product may or should be indicated, or may help.',
    why: 'The indication defines in law what the medicine is authorised for. What is only possible or supposed is no indication.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    for (const { words, span } of findPhrases(opinion, HEDGE)) {
      tell(report(span, `“${words}” is a supposition; an indication is stated.`));
    }
  },
};
