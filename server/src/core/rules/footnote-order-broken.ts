/** Footnotes are marked for the first time in the order of their numbers. */
import type { Opinion } from '../model/opinion';
import type { FootnoteMark } from '../syntax/block';
import { findWrongLinks } from './fixes/footnotePlaces';
import { numberOfLabel, renumberFootnotes } from './fixes/renumberFootnotes';
import { type Rule, report } from './rule';

export const footnoteOrderBroken: Rule = {
  id: 'footnote-order-broken',
  group: 'footnotes',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'safe',
  docs: {
    what: 'A footnote is marked for the first time behind a footnote with a higher number.',
    why: 'Readers expect the first marks to read 1, 2, 3 … in the order of the text; another order makes them look for a footnote that they have missed.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    let highest: FootnoteMark | undefined;
    let highestNumber = 0;
    let misled: ReadonlySet<FootnoteMark> | undefined;
    const seen = new Set<number>();
    const { marks, unusedBodies, bodyOf } = opinion.footnotes;
    for (const mark of marks) {
      const number = numberOfLabel(mark.label);
      if (number === undefined || seen.has(number)) continue;
      // The number may be the slip that parts the mark from one of the unused bodies: that is said of both.
      if (unusedBodies.length > 0 && bodyOf(mark) === undefined) continue;
      seen.add(number);
      if (highest === undefined || number > highestNumber) {
        highest = mark;
        highestNumber = number;
        continue;
      }
      misled ??= findMisled(opinion);
      // Each of the two leads to another footnote than its word wants: that is said of them, and mends the order.
      if (misled.has(mark) && misled.has(highest)) continue;
      const fix = renumberFootnotes(opinion);
      tell(
        report(
          mark.span,
          `Footnote ${number} is marked after footnote ${highestNumber}.`,
          fix === undefined ? [] : [fix],
          { related: [{ span: highest.span, message: `The mark of footnote ${highestNumber}.` }] },
        ),
      );
      return;
    }
  },
};

function findMisled(opinion: Opinion): ReadonlySet<FootnoteMark> {
  if (opinion.statement?.action !== 'granting') return new Set();
  return new Set(Array.from(findWrongLinks(opinion), ({ mark }) => mark));
}
