/** The numbers of the footnotes have no gap. */
import type { Opinion } from '../model/opinion';
import type { TextSpan } from '../text/span';
import { firstNumberOf, numberOfLabel, renumberFootnotes } from './fixes/renumberFootnotes';
import { type Rule, report } from './rule';

export const footnoteNumberSkipped: Rule = {
  id: 'footnote-number-skipped',
  group: 'footnotes',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'safe',
  docs: {
    what: 'The footnotes leave out a number.',
    why: 'A gap in the numbers makes readers look for a footnote that does not exist, and reviewers ask which one was lost.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const places = findNumbers(opinion);
    if (places === undefined) return;
    const numbers = [...places.keys()].sort((a, b) => a - b);
    const first = firstNumberOf(opinion);
    const gap = numbers.findIndex((number, index) => number !== first + index);
    const behindGap = numbers[gap];
    const span = behindGap === undefined ? undefined : places.get(behindGap);
    if (behindGap === undefined || span === undefined) return;
    const skipped = first + gap;
    const fix = renumberFootnotes(opinion);
    tell(
      report(
        span,
        gap === 0
          ? `The first footnote has the number ${behindGap}, not ${skipped}.`
          : `Footnote ${behindGap} follows footnote ${skipped - 1}; there is no footnote ${skipped}.`,
        fix === undefined ? [] : [fix],
      ),
    );
  },
};

/** Where each number is seen first; `undefined` where named footnotes stand among the numbers and may fill a gap. */
function findNumbers({ footnotes, kind }: Opinion): ReadonlyMap<number, TextSpan> | undefined {
  // A pasted paragraph has the marks of its own words only.
  if (kind === 'fragment' && footnotes.bodies.length === 0) return undefined;
  const places = new Map<number, TextSpan>();
  // Two that were to lead to each other, parted by the slip of a figure: that is said of both.
  if (footnotes.unusedBodies.length > 0 && footnotes.danglingMarks.length > 0) return undefined;
  for (const { label, span } of [...footnotes.marks, ...footnotes.bodies.map(toLabelPlace)]) {
    const number = numberOfLabel(label);
    if (number === undefined) return undefined;
    if (!places.has(number)) places.set(number, span);
  }
  return places;
}

function toLabelPlace(body: { readonly label: string; readonly labelSpan: TextSpan }) {
  return { label: body.label, span: body.labelSpan };
}
