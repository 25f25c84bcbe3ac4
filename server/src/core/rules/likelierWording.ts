/** Which of two words that stand in each other's place is the likelier one. Reports nothing. */
import type { Passage } from '../model/opinion';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { findWholeWords } from '../text/words';
import { IS_SUBSTANCE } from './substanceSubjects';

const OLDEST = 120;
const LONGEST_LOOK = 40;
const LINE = /^(?:first|second|third|fourth|front|later|further|subsequent|off)-/;

/** Above 0 where the first word is the likelier one, below 0 where the second is, 0 where nothing tells. */
export function compareLikelihood(first: Passage, second: Passage, text: string): number {
  // “Non-valvular” and “valvular”: the shorter word stands in the longer one, too.
  if (first.text.endsWith(`-${second.text}`) || second.text.endsWith(`-${first.text}`)) return 0;
  return (
    compareSpelling(first.text, second.text) ||
    Number(isImpossible(second, text)) - Number(isImpossible(first, text)) ||
    countLeast(first.text, text) - countLeast(second.text, text) ||
    Number(IS_SUBSTANCE.test(first.text)) - Number(IS_SUBSTANCE.test(second.text))
  );
}

/** British before American spelling. */
function compareSpelling(first: string, second: string): number {
  if (toAmerican(first) !== toAmerican(second)) return 0;
  return Number(second === toAmerican(second)) - Number(first === toAmerican(first));
}

export function toAmerican(word: string): string {
  return word
    .replace(/[ao]e/g, 'e')
    .replace(/(?<=[a-z]{2})our/g, 'or')
    .replace(/is(?=e|ing|ation)/g, 'iz');
}

/** It repeats its neighbour, “carboplatin and carboplatin”, or makes an age, a weight or a number that cannot be. */
function isImpossible({ text: word, prose: { from, to } }: Passage, text: string): boolean {
  const before = textBefore(text, from, LONGEST_LOOK);
  const behind = text.slice(to, to + LONGEST_LOOK);
  if (/^years?$/.test(word) && /\bweigh(?:s|ing) (?:at least |from )?[\d.]+ $/.test(before))
    return true;
  if (/^\d+$/.test(word) && Number(word) > OLDEST && behind.startsWith(' years')) return true;
  if (word.endsWith('-line') && !LINE.test(word)) return true;
  if (word === 'years' && /(?:^|\s)1 $/.test(before)) return true;
  return [' and ', ' or ', ', ', '/', ' '].some(
    (between) =>
      before.endsWith(` ${word}${between}`) ||
      (behind.startsWith(between + word) &&
        !/^[\w-]/.test(behind.slice(between.length + word.length))),
  );
}

/** How often the rarest piece of a compound stands in the text: “fist” of “fist-line”. */
function countLeast(words: string, text: string): number {
  const pieces = words.split('-').filter((one) => one !== '');
  const counts = [words, ...pieces].map((one) => [...findWholeWords(text, one)].length);
  return Math.min(...(pieces.length > 1 ? counts.slice(1) : counts));
}

/** “4.2”, where its first figure or its second one differs. */
export function withDecimals({ from, to }: ProseSpan, text: string): ProseSpan {
  if (!/^\d+$/.test(text.slice(from, to))) return { from, to };
  const before = /\d+\.$/.exec(textBefore(text, from, LONGEST_FIGURE))?.[0] ?? '';
  const behind = /^\.\d+/.exec(text.slice(to, to + LONGEST_FIGURE))?.[0] ?? '';
  return { from: from - before.length, to: to + behind.length };
}

const LONGEST_FIGURE = 8;
