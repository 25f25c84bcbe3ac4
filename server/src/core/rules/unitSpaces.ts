/** What the two rules on the blank between a figure and its unit share. Reports nothing. */
import { UNIT } from '../text/units';

const NO_BREAK_SPACE = '\u00a0';
const HELD = new RegExp(`\\d${NO_BREAK_SPACE}${UNIT}`);

/** True when the document holds a figure and its unit together somewhere, as its writer then does everywhere. */
export function holdsUnits(source: string): boolean {
  return source.includes(NO_BREAK_SPACE) && HELD.test(source);
}

/** The blank that belongs between a figure and its unit in this document. */
export function chooseUnitSpace(source: string): string {
  return holdsUnits(source) ? NO_BREAK_SPACE : ' ';
}
