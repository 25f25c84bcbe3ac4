/** Finds the clauses that narrow an indication, and its references to other sections. */
import { findWord, type IndicationWord, textAt, type WordRange, wordSet } from './indicationWords';

type Words = readonly IndicationWord[];

const ENDS = wordSet('. ; : \n');
const SECTIONS = wordSet('section sections');
const REFERENCE_ENDS = wordSet('( ) . ; : \n');

/** `who have …`, `whose …`, `after …`: each up to the end of its sentence or the next one that is joined to it. */
export function findRestrictions(words: Words, starts: readonly number[]): readonly WordRange[] {
  const restrictions: WordRange[] = [];
  let end = 0;
  starts.forEach((index, order) => {
    // Not `the following`, and not a word inside of the clause before.
    if (index < end || textAt(words, index - 1) === 'the') return;
    end = findEnd(words, index + 1, starts, order + 1);
    const first = isLed(words, index) ? index - 1 : index;
    restrictions.push([first, trimEnd(words, first, end - 1)]);
  });
  return restrictions;
}

/** The index behind the clause; the next clause that is joined by a comma or a conjunction begins there. */
function findEnd(words: Words, from: number, starts: readonly number[], nextOrder: number): number {
  let order = nextOrder;
  for (let index = from; index < words.length; index++) {
    const text = textAt(words, index);
    if (ENDS.has(text) || (text === '(' && textAt(words, index + 1) === 'see')) return index;
    if (starts[order] !== index) continue;
    if (/^(?:,|and|or)$/.test(textAt(words, index - 1))) return index;
    order++;
  }
  return words.length;
}

/** `for whom`, `in whom`. */
function isLed(words: Words, index: number): boolean {
  return textAt(words, index) === 'whom' && /^(?:for|in)$/.test(textAt(words, index - 1));
}

function trimEnd(words: Words, first: number, from: number): number {
  let last = from;
  while (last > first && /^(?:,|and|or|for|in|")$/.test(textAt(words, last))) last--;
  return last;
}

/** `see sections 4.4 and 5.1`. */
export function findReferences(words: Words, starts: readonly number[]): readonly WordRange[] {
  const references: WordRange[] = [];
  let end = 0;
  for (const index of starts) {
    if (index < end || findWord(words, SECTIONS, index + 1, index + 4) < 0) continue;
    const mark = findWord(words, REFERENCE_ENDS, index, words.length);
    end = mark < 0 ? words.length : mark;
    references.push([index, end - 1]);
  }
  return references;
}
