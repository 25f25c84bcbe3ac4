/** Outside the indication a document writes the product name in one way: not now in capitals, now not. */
import type { Opinion, PartRole } from '../model/opinion';
import { findBlockIndex } from '../syntax/blockAt';
import { touchesAddressSigns } from '../text/addresses';
import type { TextSpan } from '../text/span';
import { findWholeWords, isUpperCase } from '../text/words';
import { MOST_NAMES } from './nameSlips';
import { type Rule, replaceWord, report } from './rule';

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
    what: 'The product name stands in capitals, or in small letters, in one place outside the indication and not in another.',
    why: 'The indication is taken word for word from the product information, where the name is in capitals. The rest of the document is the agency’s own text and writes it in the usual way.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    for (const { text: name } of opinion.productNames.slice(0, MOST_NAMES)) {
      if (name.length < SHORTEST_NAME || isUpperCase(name)) continue;
      let isMixed: boolean | undefined;
      for (const variant of [name.toUpperCase(), name.toLowerCase()]) {
        if (variant === name || isSubstance(opinion, variant)) continue;
        for (const span of findInRunningText(opinion, variant)) {
          isMixed ??= isUsed(opinion, name);
          if (!isMixed) break;
          tell(
            report(span, `“${variant}” should read “${name}” outside the indication.`, [
              replaceWord(span, variant, name, 'ask'),
            ]),
          );
        }
      }
    }
  },
};

/** The places of a name outside headings, the indication and addresses. */
function* findInRunningText(opinion: Opinion, name: string): Iterable<TextSpan> {
  const { prose } = opinion.tree;
  for (const place of findWholeWords(prose.text, name)) {
    const span = prose.toSource(place);
    const role = opinion.roleAt(span.start);
    if (role === undefined) {
      // An indication that stands out of its place has the name in capitals.
      if (isUpperCase(name) || !isInParagraph(opinion, span.start)) continue;
    } else if (PARTS_WITH_CAPITALS.has(role)) continue;
    if (!touchesAddressSigns(prose.text, place.from, place.to)) yield span;
  }
}

/** True in a paragraph of text, which ends with a stop; the lines of a website do not. */
function isInParagraph({ tree: { blocks, prose } }: Opinion, offset: number): boolean {
  const block = blocks[findBlockIndex(blocks, offset)];
  return block?.kind === 'paragraph' && prose.text.charAt(block.prose.to - 1) === '.';
}

function isUsed(opinion: Opinion, name: string): boolean {
  for (const _span of findInRunningText(opinion, name)) return true;
  return false;
}

function isSubstance({ commonNames, substances }: Opinion, name: string): boolean {
  return [...commonNames, ...substances].some(({ text }) => text.toLowerCase().includes(name));
}
