/** The indication ends with a full stop. */
import { findBrokenBlock } from '../model/brokenBlock';
import type { Indication, Passage } from '../model/opinion';
import { lastWordOf } from '../text/words';
import { fullStopAt } from './fullStop';
import { mayHoldRemovedText } from './indicationWording';
import { type Rule, report } from './rule';

const SAYS_INDICATION = /\b(?:is|are) (?:also )?indicated\b/;
const END_MARK = /[.!?:;]["'»«)\]]*$/;
/** A line of the table below the indication of a veterinary vaccine. */
const IMMUNITY = /^["']?(?:Onset|Duration) of (?:passive )?(?:immunity|protection)\b.{0,3}:/;

/** What stands before a word without a blank. */
const OPENING = /^["'([]+(?=.)/;

/** A sentence does not end with such a word: a stop behind it would only hide the gap. */
const DANGLING = / (and|or|of|the|with|in|for|to|by|an?)["')\]]*$/;

/** A comment whose beginning is lost is text. */
const BROKEN_COMMENT = /--?>$/;

export const indicationFullStopMissing: Rule = {
  id: 'indication-full-stop-missing',
  group: 'indication',
  severity: 'info',
  fix: 'sometimes',
  fixSafety: 'safe',
  docs: {
    what: 'The indication does not end with a full stop.',
    why: 'The stop shows that nothing of the indication was lost when it was copied.',
    since: '0.1.0',
  },
  check({ opinion, prose, source }, tell) {
    const unended = mayHoldRemovedText(opinion)
      ? []
      : opinion.indications.flatMap((one) => [...findUnended(one)]);
    const cut = opinion.indications.flatMap((one) => [...findCut(one)]);
    const broken = findBrokenBlock(opinion.tree);
    const found = new Set([...unended, ...cut]);
    if (found.size === 0) return;
    const ended = new Set(opinion.indications.flatMap(findLeftBehind));
    for (const passage of found) {
      const { text, prose: place } = passage;
      const word = lastWordOf(text).replace(OPENING, '');
      const span = prose.toSource({ from: place.to - word.length, to: place.to });
      const dangling = DANGLING.exec(text)?.[1];
      if (dangling !== undefined) {
        tell(
          report(
            span,
            `The indication ends with “${dangling}”: a word is left over, or the rest is lost.`,
          ),
        );
        continue;
      }
      if (place.to === broken?.prose.to) {
        tell(report(span, `The text breaks off behind “${word}”.`));
        continue;
      }
      tell(
        report(span, 'The indication ends without a full stop.', [
          {
            title: 'Add a full stop',
            // A few words behind a whole indication may be left over.
            safety: ended.has(passage) || BROKEN_COMMENT.test(text) ? 'ask' : 'safe',
            edits: [fullStopAt(source, span.end)],
          },
        ]),
      );
    }
  },
};

/** Words that say no use by themselves, behind a sentence that does and has its stop. */
function findLeftBehind({ passages, listItems }: Indication): readonly Passage[] {
  const inLists = new Set(listItems);
  return passages.filter((passage, at) => {
    const before = passages[at - 1];
    if (before === undefined || inLists.has(passage)) return false;
    return !SAYS_INDICATION.test(passage.text) && /\.["')\]]*$/.test(before.text);
  });
}

/** The last block, and paragraphs before it where others end with a stop. */
function* findUnended(indication: Indication): Iterable<Passage> {
  const { passages, paragraphs } = indication;
  const last = passages.at(-1);
  const hasStops = paragraphs.some(({ text }) => END_MARK.test(text) && !text.endsWith(':'));
  const inLists = new Set(indication.listItems);
  const inHeadings = new Set(indication.headings);
  for (let index = 0; index < passages.length; index++) {
    const passage = passages[index];
    if (passage === undefined || END_MARK.test(passage.text) || inHeadings.has(passage)) continue;
    if (IMMUNITY.test(passage.text)) continue;
    if (passage === last) {
      if (!inLists.has(passage) || hasEndedItems(indication, passage)) yield passage;
      continue;
    }
    const next = passages[index + 1];
    const isEnd = next !== undefined && !inLists.has(next) && /^["(]?[A-Z]/.test(next.text);
    if (hasStops && isEnd && !inLists.has(passage) && SAYS_INDICATION.test(passage.text)) {
      yield passage;
    }
  }
}

/** “… for curative surgery or” above the next small heading: removed words leave no such gap. */
function* findCut({ passages, headings, listItems }: Indication): Iterable<Passage> {
  const inLists = new Set(listItems);
  const inHeadings = new Set(headings);
  for (const [index, passage] of passages.entries()) {
    const next = passages[index + 1];
    if (next === undefined || !inHeadings.has(next) || inLists.has(passage)) continue;
    if (DANGLING.test(passage.text) && SAYS_INDICATION.test(passage.text)) yield passage;
  }
}

/** Items of a list end with a stop where the others of it do, or those of other lists if it has no others; bare lists need none. */
function hasEndedItems({ listItems, passages }: Indication, last: Passage): boolean {
  const inLists = new Set(listItems);
  let start = passages.length - 1;
  for (const before of passages.slice(0, -1).reverse()) {
    if (!inLists.has(before)) break;
    start -= 1;
  }
  const siblings = passages.slice(start);
  const compared = siblings.length > 1 ? siblings : listItems;
  return compared.some((item) => item !== last && /[;.]["')\]]*$/.test(item.text));
}
