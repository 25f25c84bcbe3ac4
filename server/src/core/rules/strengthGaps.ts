/** Makes reports of what the strengths of a presentation have lost: a unit, or the comma between two. */
import { DOSE_FORM_PATTERN } from '../model/doseForms';
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { NUMBER, STRENGTH_UNIT } from '../text/units';
import { type Report, report } from './rule';

/** What is missing, and patterns whose group is the words that miss it. */
const GAPS: readonly (readonly [missing: string, pattern: RegExp])[] = [
  // “5- and 10 film-coated tablets”, “40- film-coated tablets”
  ['unit', new RegExp(`\\d-,? (?:and|or) (?<gap>${NUMBER}) ${DOSE_FORM_PATTERN}`)],
  ['unit', new RegExp(`available as (?:an? )?(?<gap>${NUMBER}-) ${DOSE_FORM_PATTERN}`)],
  // “62.5 micrograms/127.5 per dose”
  ['unit', new RegExp(`${STRENGTH_UNIT}/(?<gap>${NUMBER}) per (?:actuation|dose|vial)\\b`)],
  // “2.5 × 10⁸ dispersion”
  ['unit', /[×x] (?<gap>10[\d⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}) (?:dispersion|suspension|solution)\b/],
  // “solution for infusion (1)”
  ['unit', new RegExp(`[a-z] \\((?<gap>${NUMBER}(?:(?:, | and )${NUMBER}){0,4})\\)`)],
  // “10 mg/ml and 40 mg solution”
  [
    '“/ml”',
    new RegExp(
      `\\d ?(${STRENGTH_UNIT})/ml,? and (?<gap>${NUMBER} ?\\1) (?:concentrate|emulsion|solution|suspension)s?\\b`,
    ),
  ],
  // “15 mg 20 mg film-coated tablets”
  [
    'comma or “and”',
    new RegExp(`(?<gap>${NUMBER} ?(${STRENGTH_UNIT}) ${NUMBER} ?\\2)(?![A-Za-z/])`),
  ],
  [
    'comma or “and”',
    /\b(?<gap>pre-filled (?:pen|syringe) (?:vial|syringe|pen)|vial (?:syringe|pen))\b/,
  ],
];

export function* findStrengthGaps(
  { tree: { prose } }: Opinion,
  { text, prose: place }: Passage,
): Iterable<Report> {
  for (const [missing, pattern] of GAPS) {
    const found = pattern.exec(text);
    const words = found?.groups?.gap;
    if (found === null || words === undefined) continue;
    const from = place.from + text.indexOf(words, found.index + (found[0] === words ? 0 : 1));
    const { span } = buildPassage(prose, { from, to: from + words.length });
    yield report(span, `“${words}” has no ${missing}.`);
  }
}
