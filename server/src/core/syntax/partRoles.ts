/** The parts of a summary of opinion, by name. */

export const PART_ROLES = [
  'title',
  'productName',
  'commonName',
  'opinionStatement',
  'procedureNote',
  'applicant',
  'presentation',
  'activeSubstance',
  'mechanism',
  'referenceProduct',
  'benefits',
  'sideEffects',
  'change',
  'indication',
  'prescribing',
  'productInformation',
  'benefitRiskStatement',
  'footnotes',
] as const;
export type PartRole = (typeof PART_ROLES)[number];
