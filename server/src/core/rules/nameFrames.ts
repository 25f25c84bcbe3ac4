/** The sentences of the form that name the product, and where they do. Reports nothing. */
import { DOSE_FORM_PATTERN } from '../model/doseForms';
import type { PartRole } from '../model/opinion';
import { NUMBER, STRENGTH_UNIT } from '../text/units';

export const NAME = '((?:[A-Z]|[a-z]{1,2}[A-Z])[\\w-]*(?: [A-Z\\d][\\w-]*){0,3})';
/** Where a sentence on the reference product names the product. */
export const COMPARED = new RegExp(
  `^Data (?:show|have shown) that ${NAME} (?:has|have) comparable\\b`,
);
/** How the first sentence of a part names the product; in some parts, each one. */
export const SLOTS: Readonly<Partial<Record<PartRole, RegExp>>> = {
  presentation: new RegExp(`^${NAME} will be available as\\b`),
  activeSubstance: new RegExp(
    `^The active substances? (?:of|in) ${NAME}(?: is\\b| are\\b|,)|^${NAME} (?:contains\\b|is an? (?:(?:\\w+ )?(?:veterinary )?medicinal product containing|(?:[a-z]+[ -]){1,2}combination of)\\b)`,
  ),
  benefits: new RegExp(`^The (?:main )?benefits? (?:of|with) ${NAME} (?:is|are|was|were)\\b`),
  sideEffects: new RegExp(
    `^The most common side effects? (?:of|with) ${NAME} (?:is|are|was|were|include)\\b|^${NAME} is (?:generally )?well tolerated\\b|\\bwhen ${NAME} is (?:used|given|taken) (?:alone|together|in combination|with)\\b`,
  ),
  indication: new RegExp(
    `^(?:For information, the|The) (?:(?:full|approved) )?indications? for ${NAME} (?:is|are|will|remains?)\\b|^For ${NAME} ${NUMBER}[ -]?${STRENGTH_UNIT}(?![A-Za-z])|^${NAME} (?:is not a substitute for|should (?:only )?be used)\\b`,
  ),
  procedureNote: new RegExp(
    `^${NAME} was (?:reviewed under|supported through|designated as an orphan)\\b|^As ${NAME} is an (?:advanced therapy medicinal product|ATMP)\\b`,
  ),
  prescribing: new RegExp(
    `^(?:(?:Treatment with )?${NAME} (?:should|must) (?:only )?be|It is proposed that (?:treatment with )?${NAME} (?:only )?be) (?:prescribed|initiated|started|administered|supervised)\\b`,
  ),
  benefitRiskStatement: new RegExp(`^The C.{0,140} balance for ${NAME} and therefore\\b`),
  referenceProduct: new RegExp(
    `${COMPARED.source}|^${NAME} is an? (?:biosimilar medicinal product\\b|(?:generic|hybrid|duplicate)(?: medicine)? of\\b)|^${NAME} contains the same active substances? as\\b|\\bdemonstrated the satisfactory quality of ${NAME}(?=,| and\\b|\\.)`,
  ),
  change: new RegExp(
    `^${NAME} is currently authorised\\b|^The C[HV]MP adopted a new (?:strength|presentation|pharmaceutical form)\\b[^.]{0,80}? for ${NAME} (?:${DOSE_FORM_PATTERN})`,
  ),
};
/** Parts of which each sentence may name the product. */
export const EACH_SENTENCE: ReadonlySet<PartRole> = new Set([
  'procedureNote',
  'referenceProduct',
  'indication',
]);
/** Parts that never speak of the reference product in the place of the product. */
export const NEVER_OF_REFERENCE: ReadonlySet<PartRole> = new Set([
  'presentation',
  'benefits',
  'indication',
  'prescribing',
  'benefitRiskStatement',
]);
/** Words between which a sentence of any part names the product. */
export const INSIDE: readonly (readonly [before: string, behind: RegExp])[] = [
  [' conditions for which ', / is indicated\b/y],
  ['pharmacovigilance plan for ', / will be\b/y],
  ['how the risk of VTE with ', / compares\b/y],
  ['he use of ', / should be in accordance with official\b/y],
  [' adopted a negative opinion for ', /\./y],
  ['to assess tolerability of ', / (?:and|prior|before)\b/y],
];
