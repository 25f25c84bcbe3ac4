/** Finds the lines of a published text whose star opens an item of a list and is no label of a footnote. */
import { beginsKnownBody } from './footnoteBodyLine';
import { isPageFurniture } from './pageFurniture';
import type { LineText } from './publishedText';

const STAR = /^\*[ \t\u00a0]{1,4}(?=[^\s*])/;
/** No list stands below a sentence that has ended, perhaps with a footnote mark. */
const STOP = /[.!?]["”’)\]]*[\d¹²³*]?$/;
/** Lines from one item to the next at most. */
const LONGEST_ITEM = 8;

/**
 * By the index of the line, the characters before the words. A list has two stars and more, not far from one another, below
 * words that want to go on; where there is one, a single star below such words is an item, too.
 */
export function findStarItems(lines: readonly LineText[]): ReadonlyMap<number, number> {
  const items = new Map<number, number>();
  let last = -LONGEST_ITEM;
  let hasList = false;
  lines.forEach(({ text }, index) => {
    if (text.charAt(0) !== '*') return;
    const [sign = ''] = STAR.exec(text) ?? [];
    if (sign === '' || beginsKnownBody(text.slice(sign.length))) return;
    const isNext = index - last < LONGEST_ITEM;
    if (!isNext && !canLead(lines, index)) return;
    hasList ||= isNext;
    last = index;
    items.set(index, sign.length);
  });
  return hasList ? items : new Map();
}

/** The nearest line above that is not blank may lead to a list, or a page ends there. */
function canLead(lines: readonly LineText[], index: number): boolean {
  for (let above = index - 1; above >= Math.max(0, index - LONGEST_ITEM); above--) {
    const text = lines[above]?.text ?? '';
    if (text !== '') return !STOP.test(text) || isPageFurniture(text);
  }
  return false;
}
