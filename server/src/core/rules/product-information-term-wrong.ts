/** The CHMP abbreviates the summary of product characteristics as SmPC, the CVMP as SPC. */
import type { Committee } from '../model/opinion';
import { textBefore } from '../text/textBefore';
import { findWholeWords } from '../text/words';
import { type Rule, replaceWord, report } from './rule';

const TERMS: Record<Committee, string> = { CHMP: 'SmPC', CVMP: 'SPC' };
/** Up to this year texts of the CHMP had SPC, too. */
const LAST_YEAR_OF_SPC = 2011;
const EXPANSION = 'summary of product characteristics (';

export const productInformationTermWrong: Rule = {
  id: 'product-information-term-wrong',
  group: 'identity',
  severity: 'warning',
  fix: 'always',
  fixSafety: 'ask',
  docs: {
    what: 'A text of the CHMP has SPC, or one of the CVMP has SmPC, for the summary of product characteristics.',
    why: 'Each committee has its own abbreviation. The other one shows that a sentence was copied from a text of the other committee.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const { committee, year } = opinion;
    if (committee === undefined) return;
    if (committee === 'CHMP' && year !== undefined && year <= LAST_YEAR_OF_SPC) return;
    const right = TERMS[committee];
    const wrong = TERMS[committee === 'CHMP' ? 'CVMP' : 'CHMP'];
    for (const place of findWholeWords(prose.text, wrong)) {
      const span = prose.toSource(place);
      const before = textBefore(prose.text, place.from, EXPANSION.length);
      const isExpanded = before.toLowerCase() === EXPANSION;
      if (!isExpanded && opinion.roleAt(span.start) !== 'productInformation') continue;
      tell(
        report(span, `The ${committee} abbreviates it as “${right}”, not “${wrong}”.`, [
          replaceWord(span, wrong, right, 'ask'),
        ]),
      );
    }
  },
};
