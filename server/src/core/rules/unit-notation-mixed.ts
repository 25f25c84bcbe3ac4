/** The strengths of one document write the millilitre in one way: ml or mL. */
import type { Opinion, Part } from '../model/opinion';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { STRENGTH_UNIT } from '../text/units';
import { findWholeWords } from '../text/words';
import { type Rule, replaceWord, report } from './rule';

/** A figure, or a unit of strength and a slash, stands before the unit: not `cells/ml`. */
const STRENGTH_BEFORE = new RegExp(`(?:\\d ?|(?:\\d|\\d ?${STRENGTH_UNIT})/)$`);
const LONGEST_BEFORE = 20;

export const unitNotationMixed: Rule = {
  id: 'unit-notation-mixed',
  group: 'identity',
  severity: 'info',
  fix: 'always',
  fixSafety: 'ask',
  docs: {
    what: 'The strengths of one document have both ml and mL.',
    why: 'Two notations in one list look like two units. Both are right; a document keeps to one.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    if (!prose.text.includes('mL')) return;
    const small = [...findUnits(opinion, prose.text, 'ml')];
    const large = [...findUnits(opinion, prose.text, 'mL')];
    if (small.length === 0 || large.length === 0) return;
    const isLargeUsual = large.length > small.length;
    const [wrong, right] = isLargeUsual ? ['ml', 'mL'] : ['mL', 'ml'];
    const [usual] = isLargeUsual ? large : small;
    for (const place of isLargeUsual ? small : large) {
      const span = prose.toSource(place);
      tell(
        report(
          span,
          `“${wrong}” is written “${right}” in the other strengths.`,
          [replaceWord(span, wrong, right, 'ask')],
          usual === undefined
            ? {}
            : { related: [{ span: prose.toSource(usual), message: `“${right}” is used here.` }] },
        ),
      );
    }
  },
};

/** The places of a unit in the strengths of the product. */
function* findUnits(opinion: Opinion, text: string, unit: string): Iterable<ProseSpan> {
  for (const part of findPartsWithStrengths(opinion)) {
    const { from, to } = part.prose;
    const words = text.slice(from, to);
    for (const place of findWholeWords(words, unit)) {
      const before = textBefore(words, place.from, LONGEST_BEFORE);
      if (STRENGTH_BEFORE.test(before)) yield { from: from + place.from, to: from + place.to };
    }
  }
}

function findPartsWithStrengths(opinion: Opinion): readonly Part[] {
  return [...opinion.partsOf('opinionStatement'), ...opinion.partsOf('presentation')];
}
