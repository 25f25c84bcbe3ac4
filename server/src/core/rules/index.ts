/** The list of the rules in code, in the order of the catalogue. Rules from packs join them in the rule set. */
import { atcCodeIncomplete } from './atc-code-incomplete';
import { atcCodeMalformed } from './atc-code-malformed';
import { atcCodeMissing } from './atc-code-missing';
import { atcCommitteeMismatch } from './atc-committee-mismatch';
import { atcGroupRetired } from './atc-group-retired';
import { atcGroupUnknown } from './atc-group-unknown';
import { atcLabelMalformed } from './atc-label-malformed';
import { atcvetSpeciesMismatch } from './atcvet-species-mismatch';
import { footnoteBodyDuplicated } from './footnote-body-duplicated';
import { footnoteBodyEmpty } from './footnote-body-empty';
import { footnoteBodyMissing } from './footnote-body-missing';
import { footnoteBodyUnused } from './footnote-body-unused';
import { footnoteContradictsStatement } from './footnote-contradicts-statement';
import { footnoteMarkDetached } from './footnote-mark-detached';
import { footnoteNumberSkipped } from './footnote-number-skipped';
import { footnoteOrderBroken } from './footnote-order-broken';
import { negativeOpinion } from './negative-opinion';
import { partEmpty } from './part-empty';
import { placeholderLeft } from './placeholder-left';
import { profileContradicted } from './profile-contradicted';
import type { Rule } from './rule';
import { suppressionReasonMissing } from './suppression-reason-missing';
import { suppressionUnknownRule } from './suppression-unknown-rule';
import { suppressionUnused } from './suppression-unused';

export const RULES: readonly Rule[] = [
  // Structure
  partEmpty,
  placeholderLeft,
  profileContradicted,
  negativeOpinion,
  // Footnotes
  footnoteBodyMissing,
  footnoteBodyUnused,
  footnoteBodyDuplicated,
  footnoteBodyEmpty,
  footnoteOrderBroken,
  footnoteNumberSkipped,
  footnoteMarkDetached,
  footnoteContradictsStatement,
  // Codes
  atcCodeMissing,
  atcCodeMalformed,
  atcGroupUnknown,
  atcGroupRetired,
  atcCodeIncomplete,
  atcCommitteeMismatch,
  atcLabelMalformed,
  atcvetSpeciesMismatch,
  // Suppressions
  suppressionReasonMissing,
  suppressionUnknownRule,
  suppressionUnused,
];
