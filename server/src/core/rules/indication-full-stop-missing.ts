/** The indication ends with a full stop. */
import type { Indication, Passage } from '../model/opinion';
import { mayHoldRemovedText } from './indicationWording';
import { type Rule, report } from './rule';

const END_MARK = /[.!?:;]["')\]]*$/;

export const indicationFullStopMissing: Rule = {
  id: 'indication-full-stop-missing',
  group: 'indication',
  severity: 'info',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'The indication does not end with a full stop.',
    why: 'The stop shows that nothing of the indication was lost when it was copied.',
    since: '0.1.0',
  },
  *check({ opinion, prose }) {
    const { indication } = opinion;
    const last = indication?.passages.at(-1);
    if (indication === undefined || last === undefined || mayHoldRemovedText(opinion)) return;
    if (END_MARK.test(last.text) || !expectsStop(indication, last)) return;
    const to = last.prose.to;
    const word = /[^\s"')\]]+["')\]]*$/.exec(last.text)?.[0] ?? last.text;
    const span = prose.toSource({ from: to - word.length, to });
    yield report(span, `The indication ends without a full stop.`, [
      {
        title: 'Add a full stop',
        safety: 'safe',
        edits: [{ span: { start: span.end, end: span.end }, newText: '.' }],
      },
    ]);
  },
};

/** Sentences do, and so do lists whose other items end with a mark; bare lists and headings need none. */
function expectsStop({ listItems, headings }: Indication, last: Passage): boolean {
  if (headings.includes(last)) return false;
  if (!listItems.includes(last)) return true;
  return listItems.some((item) => item !== last && /[;.]["')\]]*$/.test(item.text));
}
