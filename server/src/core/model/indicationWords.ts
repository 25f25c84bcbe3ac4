/** Splits an indication into words and signs, the form in which its grammar is read. Knows no grammar. */

import { BLANK, HYPHEN } from '../text/characterCodes';
import type { ProseSpan } from '../text/span';
import { isWordCharacter } from '../text/words';

/** A word with its inner hyphens, apostrophes and decimal points, or a sign: `first-line`, `1.2`, `(`, a line feed. */
export interface IndicationWord extends ProseSpan {
  /** In small letters, but abbreviations as they stand: `WHO` is not `who`. */
  readonly text: string;
}

/** First and last index in a list of words. */
export type WordRange = readonly [first: number, last: number];

const APOSTROPHE = 39;
const POINT = 46;

/** The words and signs of the prose from `from` to `to`, in order. */
export function splitIndication(prose: string, { from, to }: ProseSpan): IndicationWord[] {
  const words: IndicationWord[] = [];
  let at = from;
  while (at < to) {
    const code = prose.charCodeAt(at);
    if (code === BLANK) {
      at++;
      continue;
    }
    const start = at++;
    if (isWordCharacter(code)) at = findEndOfWord(prose, at, to);
    words.push({ text: toWordText(prose.slice(start, at)), from: start, to: at });
  }
  return words;
}

function toWordText(word: string): string {
  const isAbbreviation = isCapital(word.charCodeAt(0)) && isCapital(word.charCodeAt(1));
  return isAbbreviation ? word : word.toLowerCase();
}

function isCapital(code: number): boolean {
  return code >= 65 && code <= 90;
}

function findEndOfWord(prose: string, from: number, to: number): number {
  let at = from;
  for (; at < to; at++) {
    const code = prose.charCodeAt(at);
    if (isWordCharacter(code)) continue;
    const isInner =
      code === HYPHEN || code === APOSTROPHE
        ? isWordCharacter(prose.charCodeAt(at - 1))
        : code === POINT && isDigit(prose.charCodeAt(at - 1)) && isDigit(prose.charCodeAt(at + 1));
    if (!isInner || at + 1 >= to || !isWordCharacter(prose.charCodeAt(at + 1))) return at;
  }
  return at;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** The text of the word at an index; empty before the first and behind the last. */
export function textAt(words: readonly IndicationWord[], index: number): string {
  // A look behind the edges of an array is many times slower than the comparison.
  return index >= 0 && index < words.length ? (words[index]?.text ?? '') : '';
}

/** The first index from `from` to `to` (not included) whose word is one of `texts`; -1 when there is none. */
export function findWord(
  words: readonly IndicationWord[],
  texts: ReadonlySet<string>,
  from: number,
  to: number,
): number {
  for (let index = Math.max(0, from); index < Math.min(to, words.length); index++) {
    if (texts.has(textAt(words, index))) return index;
  }
  return -1;
}

/** What each word stands for, made of what they stand for and the words in one string, with blanks between. */
export function wordMap<Value>(
  groups: readonly (readonly [Value, string])[],
): ReadonlyMap<string, Value> {
  return new Map(
    groups.flatMap(([value, words]) =>
      words.split(' ').map((word): [string, Value] => [word, value]),
    ),
  );
}

/** A set of words that are written in one string, with blanks between. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
