/** What an indication refers to is a section that the summary of product characteristics has. */
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { type Rule, report } from './rule';

const NUMBER = '\\d{1,2}(?:\\.\\d{1,2})?';
const REFERENCE = new RegExp(
  `^sections? (${NUMBER}(?:(?:,? and |,? or |, )${NUMBER})*)(?![.\\d]*\\d)`,
);
/** “sections 4.2, 4.4 5.1” */
const SIDE_BY_SIDE = /^sections? (?:\d\.\d{1,2}, ){0,4}(\d\.\d{1,2} \d\.\d{1,2})(?!\d)/;
const NOTHING = /^sections? ?(?=\))/;
const NUMBERS = new RegExp(NUMBER, 'g');
const SEE = /\bsee (?:also )?$/i;
const LONGEST_REFERENCE = 80;
/** Sections 1 to 10, of which 4, 5 and 6 are divided. */
const EXISTING = /^(?:[1-9]|10|4\.[1-9]|5\.[1-3]|6\.[1-6])$/;
/** In published text the last figure may be a footnote mark. */
const EXISTING_WITH_MARK = /^(?:4\.[1-9]|5\.[1-3]|6\.[1-6])\d$/;

export const sectionNumberWrong: Rule = {
  id: 'section-number-wrong',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  profiles: ['human-initial', 'human-post-authorisation'],
  docs: {
    what: 'The text refers to a section that the summary of product characteristics does not have, to none, to one of them twice, or to two without “and”.',
    why: 'Readers of the indication find the conditions of use in these sections: 1 to 10, with 4.1 to 4.9, 5.1 to 5.3 and 6.1 to 6.6.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const { text } = prose;
    for (let at = text.indexOf('section'); at >= 0; at = text.indexOf('section', at + 7)) {
      if (!SEE.test(textBefore(text, at, 12))) continue;
      const behind = text.slice(at, at + LONGEST_REFERENCE);
      const empty = NOTHING.exec(behind)?.[0].trimEnd();
      if (empty !== undefined) {
        const place = { from: at, to: at + empty.length };
        tell(report(prose.toSource(place), `No number stands behind “${empty}”.`));
      }
      const pair = SIDE_BY_SIDE.exec(behind);
      if (pair?.[1] !== undefined) {
        const to = at + pair[0].length;
        const span = prose.toSource({ from: to - pair[1].length, to });
        tell(report(span, `“${pair[1]}” has no comma or “and”.`));
      }
      const known = new Set<string>();
      for (const { from, to } of findNumbers(behind, at)) {
        const number = text.slice(from, to);
        if (known.has(number)) {
          tell(report(prose.toSource({ from, to }), `Section ${number} is named here twice.`));
        }
        known.add(number);
        if (EXISTING.test(number)) continue;
        if (opinion.notation === 'published' && EXISTING_WITH_MARK.test(number)) continue;
        tell(
          report(
            prose.toSource({ from, to }),
            `The summary of product characteristics has no section ${number}.`,
          ),
        );
      }
    }
  },
};

function findNumbers(behind: string, at: number): readonly ProseSpan[] {
  const [whole, numbers] = REFERENCE.exec(behind) ?? [];
  if (whole === undefined || numbers === undefined) return [];
  const start = at + whole.length - numbers.length;
  return Array.from(numbers.matchAll(NUMBERS), ({ 0: number, index }) => ({
    from: start + index,
    to: start + index + number.length,
  }));
}
