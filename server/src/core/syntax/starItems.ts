/** Finds the lines of a published text whose star opens an item of a list and is no label of a footnote. */
import { beginsKnownBody } from './footnoteBodyLine';
import { isPageFurniture } from './pageFurniture';
import type { LineText } from './publishedText';

const STAR = /^\*[ \t\u00a0]{1,4}(?=[^\s*])/;
/** How the line above a list ends, perhaps with a footnote mark. */
const LEAD = /:[\d¹²³]?$/;
/** Lines from one item to the next at most. */
const LONGEST_ITEM = 8;

/** By the index of the line, the characters before the words: two stars and more, not far from one another, below a colon or a page break. */
export function findStarItems(lines: readonly LineText[]): ReadonlyMap<number, number> {
  const items = new Map<number, number>();
  let list: (readonly [index: number, length: number])[] = [];
  const close = (): void => {
    if (list.length > 1) for (const [index, length] of list) items.set(index, length);
    list = [];
  };
  lines.forEach(({ text }, index) => {
    if (text.charAt(0) !== '*') return;
    const [sign = ''] = STAR.exec(text) ?? [];
    if (sign === '' || beginsKnownBody(text.slice(sign.length))) return;
    const [last = -LONGEST_ITEM] = list[list.length - 1] ?? [];
    if (index - last >= LONGEST_ITEM) {
      close();
      const lead = findLead(lines, index);
      if (!LEAD.test(lead) && !isPageFurniture(lead)) return;
    }
    list.push([index, sign.length]);
  });
  close();
  return items;
}

/** The nearest line above that is not blank. */
function findLead(lines: readonly LineText[], index: number): string {
  for (let above = index - 1; above >= Math.max(0, index - LONGEST_ITEM); above--) {
    const text = lines[above]?.text ?? '';
    if (text !== '') return text;
  }
  return '';
}
