/** Finds words that copying or conversion broke: “infl ammation”, “film- coated”, “recept0r”, “1.O g”. Reports nothing. */
import { type Lookalike, toHyphenated } from './lookalikeCharacters';

/** A converter that does not know “fi” and “fl” as one sign puts a blank behind it. */
const LIGATURE = /(?<![\p{L}\d-])([a-z]{0,20}f[il]) ([a-z]{2,20})(?![\p{L}\d-])/gu;
/** The femtolitre. */
const UNIT_BEFORE = /\d $/;
/** A hyphen with a blank behind it; behind a capital it may be the sign of a negative receptor: “HER2- treated”. */
const SPLIT = toHyphenated('(?<=[a-z])- (?!(?:and|or|to)\\b)');
const LONGEST_WORD = 30;
/** A word of small letters alone; addresses and codes have other signs. */
const WORD_BEFORE = /(?:^|[\s("])([A-Za-z]?[a-z]{1,20})$/;
const WORD_BEHIND = /^[a-z]{1,20}(?=[\s.,;:)"]|$)/;
/** “1.O”, “1O”, with nothing of a name or a formula before it. */
const NUMBER_BEFORE = /(?<![\w.,-])\d{1,4}[.,]?$/;
const REST_OF_NUMBER = /^\d{0,3}(?= ?(?:%|k?g|mg|m?l|mL|micrograms?|units|IU)(?![A-Za-z]))/;

export function* findBrokenWords(source: string): Iterable<Lookalike> {
  if (source.includes('fi ') || source.includes('fl ')) {
    for (const { 0: written, 1: first = '', 2: rest = '', index } of source.matchAll(LIGATURE)) {
      if (first === 'fl' && UNIT_BEFORE.test(source.slice(Math.max(0, index - 2), index))) continue;
      const what = `“${written}” has a blank inside of a word`;
      yield { start: index, written, right: first + rest, what, isMinor: false };
    }
  }
  if (source.includes('- ')) {
    for (const { 0: written, index } of source.matchAll(SPLIT)) {
      const what = `“${written}” has a blank behind its hyphen`;
      yield { start: index, written, right: written.replace('- ', '-'), what, isMinor: true };
    }
  }
  for (let at = source.indexOf('0'); at >= 0; at = source.indexOf('0', at + 1)) {
    if (!isSmallLetter(source, at - 1) || !isSmallLetter(source, at + 1)) continue;
    const before = WORD_BEFORE.exec(source.slice(Math.max(0, at - LONGEST_WORD), at))?.[1];
    const behind = WORD_BEHIND.exec(source.slice(at + 1, at + LONGEST_WORD))?.[0];
    if (before === undefined || behind === undefined) continue;
    const what = `“${before}0${behind}” has the figure “0” in the place of a letter`;
    yield { start: at, written: '0', right: 'o', what, isMinor: false };
  }
  for (let at = source.indexOf('O'); at >= 0; at = source.indexOf('O', at + 1)) {
    const before = NUMBER_BEFORE.exec(source.slice(Math.max(0, at - 6), at))?.[0];
    if (before === undefined) continue;
    const rest = REST_OF_NUMBER.exec(source.slice(at + 1, at + LONGEST_WORD))?.[0];
    if (rest === undefined) continue;
    const what = `“${before}O${rest}” has the letter “O” in the place of the figure “0”`;
    yield { start: at, written: 'O', right: '0', what, isMinor: false };
  }
}

function isSmallLetter(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code >= 97 && code <= 122;
}
