/** An indication does not praise: no “breakthrough”, no “safe and effective”. */
import { findPhrases } from './indicationWording';
import { type Rule, report } from './rule';

const PRAISE =
  /\b(?:breakthrough(?! (?:pain|cancer pain|bleeding|infections?|seizures?|haemolysis|hemolysis|episodes?|symptoms?|vertebral))|novel(?! (?:influenza|corona|virus|pandemic|oral polio|H\dN\d|SARS))|innovative|revolutionary|ground-?breaking|cutting-edge|state-of-the-art|next-generation|first-in-class|best-in-class|game-?changing|unprecedented|unrivalled|unsurpassed|outstanding|excellent|remarkabl[ey]|impressive(?:ly)?|superior to|the best (?:treatment|therapy|medicine|choice|option)|treatment of choice|safe and effective|effective and safe|highly effective|very effective|extremely effective|proven efficacy|(?<=\bfor (?:the )?)effective(?= (?:treatment|prevention|prophylaxis) of )|clinically proven|well[- ]tolerated (?:and effective|treatment|therapy|medicine)|effective and well[- ]tolerated|convenient)\b/gi;
/** “Not well tolerated”, “is not considered the best option”: the words are denied, or are about another treatment. */
const LONGEST_DENIAL = 60;
const DENIED = /\b(?:not|no|never|other|than|without|when|if)\b[^.;]{0,40}$/i;

export const indicationPromotional: Rule = {
  id: 'indication-promotional',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The indication praises the product.',
    why: 'A summary of opinion informs; it is neither advertising nor may it be used as such (Directive 2001/83/EC, Title VIII). Words of praise have no place in the product information, least of all in the indication.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    for (const { words, span, before } of findPhrases(opinion, PRAISE)) {
      if (!DENIED.test(before.slice(-LONGEST_DENIAL))) {
        tell(report(span, `“${words}” praises the product.`));
      }
    }
  },
};
