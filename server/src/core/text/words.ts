/** Words: where they begin and end, and how far one spelling is from another. Knows nothing about documents. */
import type { ProseSpan } from './span';

/** A word of the prose: letters and digits in a row. Hyphens, apostrophes and blanks end it. */
export interface Word extends ProseSpan {
  readonly text: string;
}

/** True for letters and digits, given as a UTF-16 code; false for `NaN` behind the end of a text. */
export function isWordCharacter(code: number): boolean {
  if (code < 0x80) return isAsciiLetter(code) || (code >= 48 && code <= 57);
  return (code >= 0xc0 && code < 0x2000 && code !== 0xd7 && code !== 0xf7) || code === 0xb5;
}

/** True for a to z and A to Z, given as a UTF-16 code. */
export function isAsciiLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || isSmallAsciiLetter(code);
}

/** True for a to z, given as a UTF-16 code. */
export function isSmallAsciiLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** True when the text from `from` to `to` is not a piece of a longer word. */
function isWholeWord(text: string, from: number, to: number): boolean {
  return !isWordCharacter(text.charCodeAt(from - 1)) && !isWordCharacter(text.charCodeAt(to));
}

/** What stands behind the last blank of a text, with its signs: found from the end, as the word may be as long as the text. */
export function lastWordOf(text: string): string {
  let from = text.length;
  while (from > 0 && text.charAt(from - 1).trim() !== '') from--;
  return text.slice(from);
}

const SIGNS = `"'().`;

/** Without quotation marks, brackets and stops at either end. */
export function trimSigns(text: string): string {
  let from = 0;
  let to = text.length;
  while (from < to && SIGNS.includes(text.charAt(from))) from++;
  while (from < to && SIGNS.includes(text.charAt(to - 1))) to--;
  return text.slice(from, to);
}

/** The words of a short text, in order. */
export function splitIntoWords(text: string): readonly string[] {
  const words: string[] = [];
  let from = 0;
  for (let at = 0; at <= text.length; at++) {
    if (isWordCharacter(text.charCodeAt(at))) continue;
    if (at > from) words.push(text.slice(from, at));
    from = at + 1;
  }
  return words;
}

/** The places where `words` stand in the text and are not a piece of longer words. */
export function* findWholeWords(text: string, words: string): Iterable<ProseSpan> {
  if (words === '') return;
  for (let from = text.indexOf(words); from >= 0; from = text.indexOf(words, from + 1)) {
    const to = from + words.length;
    if (isWholeWord(text, from, to)) yield { from, to };
  }
}

/** True when `words` stand in the text as whole words. */
export function hasWholeWords(text: string, words: string): boolean {
  for (const _place of findWholeWords(text, words)) return true;
  return false;
}

/**
 * Number of slips of the keyboard between two words: a letter more, less, other, or two neighbours swapped.
 * Counting stops above `limit`, with `limit + 1` as the answer.
 */
export function countSlips(first: string, second: string, limit: number): number {
  const tooMany = limit + 1;
  if (Math.abs(first.length - second.length) > limit) return tooMany;
  const [a, b] = withoutCommonEdges(first, second);
  // One slip leaves one letter on either side, or two that are swapped.
  if (limit === 1 && Math.max(a.length, b.length) > 2) return tooMany;
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const slips = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? limit) + 1 : tooMany,
      );
      current.push(slips);
      smallest = Math.min(smallest, slips);
    }
    if (smallest > limit) return tooMany;
    beforeLast = last;
    last = current;
  }
  return Math.min(tooMany, last[b.length] ?? tooMany);
}

/** The two words without the letters that both begin and end with: most pairs differ in a few letters only. */
function withoutCommonEdges(a: string, b: string): readonly [string, string] {
  const shorter = Math.min(a.length, b.length);
  const start = countCommonBeginning(a, b);
  let end = 0;
  while (end < shorter - start && a.charAt(a.length - 1 - end) === b.charAt(b.length - 1 - end)) {
    end++;
  }
  return [a.slice(start, a.length - end), b.slice(start, b.length - end)];
}

/** Number of characters with which both words begin. */
export function countCommonBeginning(a: string, b: string): number {
  const shorter = Math.min(a.length, b.length);
  let count = 0;
  while (count < shorter && a.charCodeAt(count) === b.charCodeAt(count)) count++;
  return count;
}

/** True when the word has small and no capital letters. */
export function isLowerCase(word: string): boolean {
  return word === word.toLowerCase() && word !== word.toUpperCase();
}

/** True when the word has capital and no small letters. */
export function isUpperCase(word: string): boolean {
  return word === word.toUpperCase() && word !== word.toLowerCase();
}

/** The word with its first character as a capital. */
export function capitalise(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
