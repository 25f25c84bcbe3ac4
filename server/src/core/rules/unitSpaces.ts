/** What the two rules on the blank between a figure and its unit share. Reports nothing. */

/** Units that follow a figure in these documents. */
export const UNITS =
  'mg|mcg|µg|μg|ng|g|kg|micrograms?|milligrams?|ml|mL|l|L|mmol|IU|MBq|GBq|mm|cm|kcal';

/** Those that stand for nothing else behind a figure: `5g` and `2l` may be names. */
export const GLUED_UNITS = 'mg|mcg|µg|μg|kg|micrograms?|milligrams?|ml|mL|mmol|IU|MBq|GBq';

const NO_BREAK_SPACE = '\u00a0';
const HELD = new RegExp(`\\d${NO_BREAK_SPACE}(?:${UNITS})\\b`);

/** True when the document holds a figure and its unit together somewhere, as its writer then does everywhere. */
export function holdsUnits(source: string): boolean {
  return source.includes(NO_BREAK_SPACE) && HELD.test(source);
}

/** The blank that belongs between a figure and its unit in this document. */
export function chooseUnitSpace(source: string): string {
  return holdsUnits(source) ? NO_BREAK_SPACE : ' ';
}
