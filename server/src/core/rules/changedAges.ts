/** Tells where the age of a change stands nowhere in the full indication. */
import type { Opinion } from '../model/opinion';
import { report, type Tell } from './rule';

/** “To include children from 2 years of age”, “adolescents aged 12 years and older” */
const AGE =
  /\b(?:from|aged(?: from| at least)?|the age of) (\d{1,2}) (year|month)s(?= (?:of age|and (?:older|above|over))\b|[.,;])/g;
/** Such a sentence may name the age that was. */
const OTHER_AGE =
  /\b(?:remov|delet|restrict|previous|current|already|instead|lower|reduc|rais)\w*|\bfrom \d+[^.]{0,20} to\b/;
/** Of a new form, the full indication may be another one. */
const EXTENDS = /\bindications? to include\b|\bto extend (?:the|its|their) use\b(?!.*\bform\b)/;
const ANY_AGE = /\b\d{1,2} (?:year|month)s?\b/;
const MONTHS_OF_YEAR = 12;

export function checkChangedAges(opinion: Opinion, tell: Tell): void {
  const { prose } = opinion.tree;
  // Of a copy that was cut off, the rest of the indication is not known.
  if (opinion.part('productInformation') === undefined) return;
  const full = opinion.indications.map(({ body }) => body?.text ?? '').join('\n');
  for (const { prose: place } of opinion.partsOf('change').flatMap(({ sentences }) => sentences)) {
    const text = prose.text.slice(place.from, place.to);
    if (!EXTENDS.test(text) || OTHER_AGE.test(text) || !ANY_AGE.test(full)) continue;
    for (const { 0: words, 1: figure, 2: unit, index } of text.matchAll(AGE)) {
      if (hasAge(full, Number(figure), unit === 'year')) continue;
      const from = place.from + index;
      const message = `The change is about patients “${words}”; the full indication names no such age.`;
      tell(report(prose.toSource({ from, to: from + words.length }), message));
    }
  }
}

/** In figures, with the unit not far behind: “2 years”, “2 to 11 years”; or as months. */
function hasAge(full: string, figure: number, areYears: boolean): boolean {
  const months = `${figure * MONTHS_OF_YEAR} ?months`;
  const years = `${figure / MONTHS_OF_YEAR} ?years?`;
  const own = `${figure}\\b[^.;\\n]{0,25}?${areYears ? 'year' : 'month'}`;
  return new RegExp(`(?<![\\d.,])(?:${own}|${areYears ? months : years})`).test(full);
}
