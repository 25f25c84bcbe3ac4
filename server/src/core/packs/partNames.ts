/** What messages call the parts of a summary of opinion. */
import type { PartRole } from '../model/opinion';

/** Without an article. Example: `The ${PART_NAMES.applicant} is missing.` */
export const PART_NAMES: Readonly<Record<PartRole, string>> = {
  title: 'title',
  productName: 'product name',
  commonName: 'common name',
  opinionStatement: 'opinion statement',
  procedureNote: 'procedure note',
  applicant: 'applicant or holder sentence',
  presentation: 'presentation sentence',
  activeSubstance: 'active substance sentence',
  mechanism: 'mechanism of action',
  referenceProduct: 'reference product paragraph',
  benefits: 'benefits sentence',
  sideEffects: 'side effects sentence',
  change: 'description of the change',
  indication: 'full indication',
  prescribing: 'prescribing sentence',
  productInformation: 'product information sentence',
  benefitRiskStatement: 'benefit-risk statement',
  footnotes: 'footnotes',
};
