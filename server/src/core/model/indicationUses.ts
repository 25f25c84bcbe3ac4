/** The words by which an indication says what a medicine is used for. */
import type { IndicationUse } from './indicationTerms';
import { wordMap, wordSet } from './indicationWords';

/** Nouns: `treatment` in `for the treatment of gout`. */
export const USE_NOUNS: ReadonlyMap<string, IndicationUse> = wordMap<IndicationUse>([
  ['treatment', 'treatment retreatment management eradication correction reversal'],
  ['prevention', 'prevention prophylaxis metaphylaxis'],
  ['diagnosis', 'diagnosis detection imaging visualisation visualization detecting'],
  ['immunisation', 'immunisation immunization vaccination revaccination'],
  ['relief', 'relief alleviation anaesthesia sedation analgesia'],
  ['reduction', 'reduction decrease delay inhibition minimisation'],
  [
    'improvement',
    'improvement increase enhancement stimulation restoration synchronisation mobilisation mobilization control',
  ],
  ['replacement', 'replacement substitution supplementation'],
  ['maintenance', 'maintenance'],
  ['suppression', 'suppression immunosuppression'],
  ['induction', 'induction conditioning consolidation'],
  ['contraception', 'contraception'],
]);

/** Verbs behind `to`: `reduce` in `to reduce attacks of gout`. */
export const USE_VERBS: ReadonlyMap<string, IndicationUse> = wordMap<IndicationUse>([
  ['treatment', 'treat eradicate correct cure manage reverse remove'],
  ['prevention', 'prevent protect avoid'],
  ['diagnosis', 'diagnose detect identify visualise differentiate assess evaluate determine'],
  ['immunisation', 'immunise immunize vaccinate'],
  ['relief', 'relieve alleviate ease'],
  ['reduction', 'reduce lower decrease delay slow minimise limit shorten inhibit'],
  [
    'improvement',
    'improve increase enhance stimulate restore promote control accelerate mobilise extend prolong normalise normalize achieve synchronise',
  ],
  ['replacement', 'replace supplement substitute'],
  ['maintenance', 'maintain stabilise'],
  ['suppression', 'suppress'],
  ['induction', 'induce'],
  ['support', 'support help facilitate provide enable'],
]);

/** Words that may stand for a use, in sentences that name none of the others. */
const OTHER_USES = wordSet(
  'therapy pharmacotherapy chemotherapy radiotherapy phototherapy prophylactic preventive preventative protection pre-exposure post-exposure diagnostic delineation scintigraphy tomography angiography evaluation assessment identification staging radiolabelling test testing monitoring differentiation vaccine immunity booster palliation premedication restraint cessation removal conversion fusion repair closure debridement healing rehydration nutrition gain loss lowering slowing reducing promotion regulation stabilisation maturation development contraceptive adjunctive adjuvant aid antidote anticoagulant precursor supplement rejection',
);

/** Words that leave the use open: a use only where none is expected behind `for`. */
const SUPPORT = wordSet('use used adjunct add-on addition');

/** What a word may say of the use of a medicine. */
export function judgeUse(word: string): 'use' | 'support' | undefined {
  if (USE_NOUNS.has(word) || OTHER_USES.has(word)) return 'use';
  return SUPPORT.has(word) ? 'support' : undefined;
}
