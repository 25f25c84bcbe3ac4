/** The list of the rules in code, in the order of the catalogue. Rules from packs join them in the rule set. */
import { abbreviationRedefined } from './abbreviation-redefined';
import { abbreviationUndefined } from './abbreviation-undefined';
import { abbreviationUnused } from './abbreviation-unused';
import { ageRangeReversed } from './age-range-reversed';
import { articleWrong } from './article-wrong';
import { atcClassMismatch } from './atc-class-mismatch';
import { atcCodeDiffersFromReference } from './atc-code-differs-from-reference';
import { atcCodeIncomplete } from './atc-code-incomplete';
import { atcCodeInconsistent } from './atc-code-inconsistent';
import { atcCodeMalformed } from './atc-code-malformed';
import { atcCodeMissing } from './atc-code-missing';
import { atcCodeOfOtherSubstance } from './atc-code-of-other-substance';
import { atcCommitteeMismatch } from './atc-committee-mismatch';
import { atcGroupRetired } from './atc-group-retired';
import { atcGroupUnknown } from './atc-group-unknown';
import { atcLabelMalformed } from './atc-label-malformed';
import { atcvetSpeciesMismatch } from './atcvet-species-mismatch';
import { bracketUnbalanced } from './bracket-unbalanced';
import { characterGarbled } from './character-garbled';
import { committeeNameWrong } from './committee-name-wrong';
import { commonNameCapitalised } from './common-name-capitalised';
import { commonNameInconsistent } from './common-name-inconsistent';
import { decimalComma } from './decimal-comma';
import { diseaseInconsistent } from './disease-inconsistent';
import { earlierDateWrong } from './earlier-date-wrong';
import { footnoteBodyDuplicated } from './footnote-body-duplicated';
import { footnoteBodyEmpty } from './footnote-body-empty';
import { footnoteBodyMissing } from './footnote-body-missing';
import { footnoteBodyUnused } from './footnote-body-unused';
import { footnoteContradictsStatement } from './footnote-contradicts-statement';
import { footnoteMarkDetached } from './footnote-mark-detached';
import { footnoteMarkGlued } from './footnote-mark-glued';
import { footnoteNumberSkipped } from './footnote-number-skipped';
import { footnoteOrderBroken } from './footnote-order-broken';
import { frontMatterUnknown } from './front-matter-unknown';
import { holderTermWrong } from './holder-term-wrong';
import { indicationAgeAmbiguous } from './indication-age-ambiguous';
import { indicationContradictsStatement } from './indication-contradicts-statement';
import { indicationDiffersFromChange } from './indication-differs-from-change';
import { indicationFullStopMissing } from './indication-full-stop-missing';
import { indicationHedged } from './indication-hedged';
import { indicationPopulationMissing } from './indication-population-missing';
import { indicationPromotional } from './indication-promotional';
import { indicationQuotesUnbalanced } from './indication-quotes-unbalanced';
import { indicationSubjectWrong } from './indication-subject-wrong';
import { indicationTrialResults } from './indication-trial-results';
import { indicationUseMissing } from './indication-use-missing';
import { indicationVerbMissing } from './indication-verb-missing';
import { indicationWordsBroken } from './indication-words-broken';
import { legalFormMisspelt } from './legal-form-misspelt';
import { letterheadDateWrong } from './letterhead-date-wrong';
import { letterheadReferenceWrong } from './letterhead-reference-wrong';
import { listCommaMissing } from './list-comma-missing';
import { listConjunctionMissing } from './list-conjunction-missing';
import { negativeOpinion } from './negative-opinion';
import { newTextUnmarked } from './new-text-unmarked';
import { nounNumberWrong } from './noun-number-wrong';
import { opinionDateImpossible } from './opinion-date-impossible';
import { opinionDateMalformed } from './opinion-date-malformed';
import { opinionDateUnlikely } from './opinion-date-unlikely';
import { opinionOutcomeWrong } from './opinion-outcome-wrong';
import { partEmpty } from './part-empty';
import { placeholderLeft } from './placeholder-left';
import { presentationWrong } from './presentation-wrong';
import { productInformationTermWrong } from './product-information-term-wrong';
import { productNameCaseMixed } from './product-name-case-mixed';
import { productNameInconsistent } from './product-name-inconsistent';
import { profileContradicted } from './profile-contradicted';
import { publishedTextInDraft } from './published-text-in-draft';
import { punctuationDoubled } from './punctuation-doubled';
import { referenceDataDisagrees } from './reference-data-disagrees';
import type { Rule } from './rule';
import { sectionNumberWrong } from './section-number-wrong';
import { sentenceEndMissing } from './sentence-end-missing';
import { sentenceLong } from './sentence-long';
import { sideEffectRepeated } from './side-effect-repeated';
import { spaceBeforePunctuation } from './space-before-punctuation';
import { spaceDoubled } from './space-doubled';
import { spaceMissing } from './space-missing';
import { speciesInconsistent } from './species-inconsistent';
import { struckTextUnexplained } from './struck-text-unexplained';
import { suppressionReasonMissing } from './suppression-reason-missing';
import { suppressionUnknownRule } from './suppression-unknown-rule';
import { suppressionUnused } from './suppression-unused';
import { unitNotationMixed } from './unit-notation-mixed';
import { unitSpaceBreaking } from './unit-space-breaking';
import { unitSpaceMissing } from './unit-space-missing';
import { verbDisagrees } from './verb-disagrees';
import { wordMisspelt } from './word-misspelt';
import { wordRepeated } from './word-repeated';

export const RULES: readonly Rule[] = [
  // Structure
  partEmpty,
  placeholderLeft,
  profileContradicted,
  frontMatterUnknown,
  negativeOpinion,
  opinionOutcomeWrong,
  publishedTextInDraft,
  // Footnotes
  footnoteBodyMissing,
  footnoteBodyUnused,
  footnoteBodyDuplicated,
  footnoteBodyEmpty,
  footnoteOrderBroken,
  footnoteNumberSkipped,
  footnoteMarkDetached,
  footnoteContradictsStatement,
  footnoteMarkGlued,
  newTextUnmarked,
  struckTextUnexplained,
  // Codes
  atcCodeMissing,
  atcCodeMalformed,
  atcGroupUnknown,
  atcGroupRetired,
  atcCodeIncomplete,
  atcCommitteeMismatch,
  atcLabelMalformed,
  atcvetSpeciesMismatch,
  atcCodeOfOtherSubstance,
  atcCodeDiffersFromReference,
  atcClassMismatch,
  atcCodeInconsistent,
  // Identity and consistency
  productNameInconsistent,
  productNameCaseMixed,
  commonNameInconsistent,
  commonNameCapitalised,
  holderTermWrong,
  legalFormMisspelt,
  committeeNameWrong,
  productInformationTermWrong,
  unitNotationMixed,
  presentationWrong,
  speciesInconsistent,
  opinionDateMalformed,
  opinionDateImpossible,
  earlierDateWrong,
  letterheadDateWrong,
  letterheadReferenceWrong,
  opinionDateUnlikely,
  referenceDataDisagrees,
  // Indication
  indicationSubjectWrong,
  indicationVerbMissing,
  indicationWordsBroken,
  indicationUseMissing,
  indicationPopulationMissing,
  indicationAgeAmbiguous,
  ageRangeReversed,
  indicationHedged,
  indicationPromotional,
  indicationTrialResults,
  indicationContradictsStatement,
  diseaseInconsistent,
  indicationDiffersFromChange,
  indicationFullStopMissing,
  indicationQuotesUnbalanced,
  sectionNumberWrong,
  bracketUnbalanced,
  // Language
  verbDisagrees,
  sideEffectRepeated,
  listCommaMissing,
  listConjunctionMissing,
  wordRepeated,
  wordMisspelt,
  articleWrong,
  nounNumberWrong,
  sentenceEndMissing,
  abbreviationUndefined,
  abbreviationUnused,
  abbreviationRedefined,
  sentenceLong,
  spaceDoubled,
  unitSpaceMissing,
  unitSpaceBreaking,
  spaceBeforePunctuation,
  spaceMissing,
  punctuationDoubled,
  characterGarbled,
  decimalComma,
  // Suppressions
  suppressionReasonMissing,
  suppressionUnknownRule,
  suppressionUnused,
];
