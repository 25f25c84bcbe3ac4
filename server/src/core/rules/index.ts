/** The list of the rules in code, in the order of the catalogue. Rules from packs join them in the rule set. */
import { atcCodeIncomplete } from './atc-code-incomplete';
import { atcCodeMalformed } from './atc-code-malformed';
import { atcCodeMissing } from './atc-code-missing';
import { atcCommitteeMismatch } from './atc-committee-mismatch';
import { atcGroupRetired } from './atc-group-retired';
import { atcGroupUnknown } from './atc-group-unknown';
import { atcLabelMalformed } from './atc-label-malformed';
import { atcvetSpeciesMismatch } from './atcvet-species-mismatch';
import type { Rule } from './rule';
import { suppressionReasonMissing } from './suppression-reason-missing';
import { suppressionUnknownRule } from './suppression-unknown-rule';
import { suppressionUnused } from './suppression-unused';

export const RULES: readonly Rule[] = [
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
