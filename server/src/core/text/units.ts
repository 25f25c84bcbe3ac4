/** Units, numbers and strengths as they stand in these documents. Sources of patterns. */

/** Units of strengths that stand for nothing else, even where they are glued to the figure. */
const UNMISTAKABLE = [
  ...['mg', 'mcg', 'µg', 'μg', 'kg', 'ml', 'mL', 'mmol', 'IU', 'MBq', 'GBq'],
  ...['micrograms?', 'milligrams?', 'nanograms?', '[Uu]nits?'],
];
/** `5g` and `2l` may be names; `5%` is written as often as `5 %`. */
const OTHERS_OF_STRENGTHS = ['ng', 'g', 'l', 'L', 'mol', 'U', '%'];
const OTHERS = ['mm', 'cm', 'kcal'];

export const UNMISTAKABLE_UNIT = `(?:${UNMISTAKABLE.join('|')})`;

export const STRENGTH_UNIT = `(?:${[...UNMISTAKABLE, ...OTHERS_OF_STRENGTHS].join('|')})`;

/** Nothing of a word follows the unit. */
export const UNIT = `(?:${[...UNMISTAKABLE, ...OTHERS_OF_STRENGTHS, ...OTHERS].join('|')})(?![A-Za-z0-9])`;

/** Pattern of a number. It begins where a run of figures does: a search that began inside of it would take the square of its length. */
export const NUMBER = '(?<![\\d.,])\\d+(?:[.,]\\d+)*';

/** `20 mg`, `10-mg`, `100 mg/ml`, `80 mg/5 mg`, or a figure alone as `20` in `20 and 40 mg`. */
export const STRENGTH = `${NUMBER}(?:[ -]?${STRENGTH_UNIT}(?![A-Za-z])(?:/(?:${NUMBER} ?)?[A-Za-zµμ%]+)*)?`;
