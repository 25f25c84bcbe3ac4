/** In English a point parts the decimals of a figure, and a comma thousands. */

import { textBefore } from '../text/textBefore';
import { UNIT } from '../text/units';
import { HEADS } from './impossibleFigures';
import { type Rule, replaceWord, report } from './rule';

/** Behind a stroke only in “3 mg/2,5 ml”: “10/12,5 mg” may be a list. */
const BEFORE = /(?:(?<![\w.,/-])|(?<=[a-z]\/))\d{1,3}$/;
/** Three figures are thousands; without a unit the figures may be a list, or part of a chemical name. */
const BEHIND = new RegExp(`^\\d{1,2}(?=[ -]?${UNIT})`);
/** A strength of a whole thousand: nobody writes three decimals that are nought. */
const THOUSANDS = new RegExp(`^000(?=[ -]?${UNIT})`);
const THOUSANDS_OF_HEADS = new RegExp(`^\\d{3}(?= ${HEADS})`);
const COMMA = 44;
const POINT = 46;
const LONGEST_NUMBER = 6;
const LONGEST_LOOK = 30;

export const decimalComma: Rule = {
  id: 'decimal-comma',
  group: 'language',
  severity: 'warning',
  fix: 'always',
  fixSafety: 'ask',
  docs: {
    what: 'A comma stands before the decimals of a figure with a unit, “1,5 mg”, or a point before thousands, “1.000 mg”, “5.050 patients”.',
    why: 'In English a comma separates thousands. A reader may take “1,5 mg” for two strengths, or overlook the comma in a dose; “1.000 mg” is one milligram.',
    since: '0.1.0',
  },
  check({ prose, survey }, tell) {
    const { text } = prose;
    for (const at of survey.joints) {
      const sign = text.charCodeAt(at);
      if (sign !== COMMA && sign !== POINT) continue;
      const whole = BEFORE.exec(textBefore(text, at, LONGEST_NUMBER))?.[0];
      const behind = text.slice(at + 1, at + 1 + LONGEST_LOOK);
      const [decimals] =
        sign === COMMA
          ? (BEHIND.exec(behind) ?? [])
          : (THOUSANDS.exec(behind) ?? THOUSANDS_OF_HEADS.exec(behind) ?? []);
      if (whole === undefined || decimals === undefined || (sign === POINT && whole === '0'))
        continue;
      const span = prose.toSource({ from: at - whole.length, to: at + 1 + decimals.length });
      const written = text.slice(at - whole.length, at + 1 + decimals.length);
      const right = `${whole}${sign === COMMA ? '.' : ','}${decimals}`;
      tell(
        report(span, `“${written}” should read “${right}”.`, [
          replaceWord(span, written, right, 'ask'),
        ]),
      );
    }
  },
};
