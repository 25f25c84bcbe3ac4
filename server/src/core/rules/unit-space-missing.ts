/** A blank stands between a figure and its unit: 20 mg. */

import { textBefore } from '../text/textBefore';
import { UNMISTAKABLE_UNIT } from '../text/units';
import { isWordCharacter } from '../text/words';
import { type Rule, report } from './rule';
import { chooseUnitSpace } from './unitSpaces';

const GLUED_UNIT = new RegExp(`^\\d+(${UNMISTAKABLE_UNIT})$`);

export const unitSpaceMissing: Rule = {
  id: 'unit-space-missing',
  group: 'language',
  severity: 'info',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'No blank stands between a figure and its unit.',
    why: 'By international convention, and in all product information, a blank stands there; “20mg” is easily misread.',
    since: '0.1.0',
  },
  check({ prose, source, survey }, tell) {
    const { text } = prose;
    let space: string | undefined;
    for (const word of survey.withFigure) {
      const unit = GLUED_UNIT.exec(text.slice(word.from, word.to))?.[1];
      if (unit === undefined) continue;
      const at = word.to - unit.length;
      const number = findNumberBefore(text, at);
      if (number === undefined) continue;
      const { end } = prose.toSource({ from: number, to: at });
      // Chosen once: that looks through the whole document.
      space ??= chooseUnitSpace(source);
      const edit = { span: { start: end, end }, newText: space };
      const amount = text.slice(number, at);
      tell(
        report(
          prose.toSource({ from: number, to: word.to }),
          `“${amount}${unit}” should read “${amount} ${unit}”.`,
          [{ title: 'Insert a blank', edits: [edit], safety: 'safe' }],
        ),
      );
    }
  },
};

const LONGEST_NUMBER = 12;
/** Figures of a number that others stand before. */
const THOUSANDS = 3;
const THOUSANDS_BEFORE = /(?<![\w.,-])\d{1,3} (?:\d{3} )?$/;

/** Where the figure begins that ends at `end`; `undefined` where there is none, or where it belongs to a name. */
function findNumberBefore(text: string, end: number): number | undefined {
  let from = end;
  while (end - from < LONGEST_NUMBER && /[\d.,]/.test(text.charAt(from - 1))) from--;
  if (from === end || !/\d/.test(text.charAt(end - 1)) || !/\d/.test(text.charAt(from)))
    return undefined;
  // “5 000”: the thousands stand apart.
  if (end - from === THOUSANDS) {
    from -= THOUSANDS_BEFORE.exec(textBefore(text, from, LONGEST_NUMBER))?.[0].length ?? 0;
  }
  const before = text.charCodeAt(from - 1);
  return isWordCharacter(before) || /[-+]/.test(text.charAt(from - 1)) ? undefined : from;
}
