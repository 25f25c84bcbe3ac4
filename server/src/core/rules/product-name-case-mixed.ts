/** Outside the indication the product name is written as in the heading, not in capitals. */
import type { PartRole } from '../model/opinion';
import { findWholeWords, isUpperCase } from '../text/words';
import { MOST_NAMES } from './nameSlips';
import { type Rule, replaceFix, report } from './rule';

/** Shorter names in capitals may be abbreviations. */
const SHORTEST_NAME = 4;

/** Parts that repeat the product information, where the name is in capitals, or that are headings. */
const PARTS_WITH_CAPITALS: ReadonlySet<PartRole> = new Set([
  'title',
  'productName',
  'commonName',
  'change',
  'indication',
]);

export const productNameCaseMixed: Rule = {
  id: 'product-name-case-mixed',
  group: 'identity',
  severity: 'hint',
  fix: 'always',
  fixSafety: 'ask',
  docs: {
    what: 'The product name stands in capitals, or in small letters, outside the indication.',
    why: 'The indication is taken word for word from the product information, where the name is in capitals. The rest of the document is the agency’s own text and writes the name as its heading does.',
    since: '0.1.0',
  },
  *check({ opinion, prose }) {
    for (const { text: name } of opinion.productNames.slice(0, MOST_NAMES)) {
      if (name.length < SHORTEST_NAME || isUpperCase(name)) continue;
      for (const variant of [name.toUpperCase(), name.toLowerCase()]) {
        if (variant === name || isSubstance(variant)) continue;
        for (const place of findWholeWords(prose.text, variant)) {
          const span = prose.toSource(place);
          const role = opinion.roleAt(span.start);
          if (role === undefined || PARTS_WITH_CAPITALS.has(role)) continue;
          if (isPartOfAddress(prose.text, place.from, place.to)) continue;
          yield report(span, `“${variant}” is written “${name}” outside the indication.`, [
            replaceFix(span, name, `Replace “${variant}” by “${name}”`, 'ask'),
          ]);
        }
      }
    }

    function isSubstance(words: string): boolean {
      return [...opinion.commonNames, ...opinion.substances].some(({ text }) =>
        text.toLowerCase().includes(words),
      );
    }
  },
};

/** True inside a web or mail address or a file name, such as `tarbexil.pdf` or `human/tarbexil`. */
function isPartOfAddress(text: string, from: number, to: number): boolean {
  return /[./@_-]/.test(text.charAt(from - 1)) || /^(?:[/@_-]|\.\w)/.test(text.slice(to, to + 2));
}
