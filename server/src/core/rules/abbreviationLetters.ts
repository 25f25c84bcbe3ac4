/** Finds abbreviations of which two letters changed places: “flea allergy dermatitis (FDA)”. Reports nothing. */
import { type Abbreviation, findExplanations, SMALL_WORDS } from '../model/abbreviations';
import type { ProseSpan } from '../text/span';
import { isAsciiLetter } from '../text/words';

export interface SwappedLetters {
  /** The abbreviation in its brackets. */
  readonly place: ProseSpan;
  readonly right: string;
  /** The words that it stands for. */
  readonly words: string;
}

/** In shorter ones a chance is too near. */
const SHAPE = /^[A-Z]{3,6}$/;
const LONGEST_LOOK = 160;

export function* findSwappedLetters(
  abbreviation: Abbreviation,
  text: string,
): Iterable<SwappedLetters> {
  const { letters, places } = abbreviation;
  if (!SHAPE.test(letters)) return;
  for (const place of places) {
    if (text.charAt(place.from - 2) !== ' ' || text.charAt(place.from - 1) !== '(') continue;
    if (!/^s?\)/.test(text.slice(place.from + letters.length, place.to + 1))) continue;
    const end = place.from - 2;
    const start = findStart(text, end, letters.length);
    if (start === undefined) continue;
    const words = text.slice(start, end);
    const right = initialsOf(words);
    if (!areSwapped(letters, right)) continue;
    // Fewer or more words have the letters in their order: those are meant.
    const explained = findExplanations({ letters, places: [place] }, text)[0]?.words;
    if (explained === undefined || explained.from === start) yield { place, right, words };
  }
}

/** Where as many words as it has letters stand before its bracket, and all their initials but one are its letters. */
export function findOtherLetter(
  { letters, places }: Abbreviation,
  text: string,
): { readonly place: ProseSpan; readonly words: string } | undefined {
  if (!SHAPE.test(letters)) return undefined;
  for (const { from } of places) {
    const to = from + letters.length;
    if (text.slice(from - 2, from) !== ' (' || !/^s?\)/.test(text.slice(to, to + 2))) continue;
    const start = findStart(text, from - 2, letters.length);
    if (start === undefined) continue;
    const words = text.slice(start, from - 2);
    const initials = initialsOf(words);
    const others = [...letters].filter((letter, index) => letter !== initials.charAt(index));
    if (others.length === 1) return { place: { from, to }, words };
  }
  return undefined;
}

export function hasSwappedLetters(abbreviation: Abbreviation, text: string): boolean {
  for (const _swapped of findSwappedLetters(abbreviation, text)) return true;
  return false;
}

/** Where the last words begin; undefined where the line has fewer, other signs than hyphens, or small words between them. */
function findStart(text: string, end: number, count: number): number | undefined {
  const least = Math.max(0, end - LONGEST_LOOK);
  let to = end;
  for (let left = count; left > 0; left--) {
    let from = to;
    while (from > least && isAsciiLetter(text.charCodeAt(from - 1))) from--;
    // “Carcinoma of the ovary (AOC)” has the letters of “ovarian carcinoma”.
    if (from === to || SMALL_WORDS.has(text.slice(from, to))) return undefined;
    if (left === 1) return from;
    const sign = text.charAt(from - 1);
    if (sign !== ' ' && sign !== '-') return undefined;
    to = from - 1;
  }
  return undefined;
}

function initialsOf(words: string): string {
  return words
    .split(/[ -]/)
    .map((word) => word.charAt(0).toUpperCase())
    .join('');
}

/** True when two neighbours changed places, and nothing else. */
function areSwapped(first: string, second: string): boolean {
  const at = [...first].findIndex((letter, index) => letter !== second.charAt(index));
  if (at < 0 || first.length !== second.length) return false;
  const swapped = first.charAt(at + 1) + first.charAt(at);
  return first.slice(0, at) + swapped + first.slice(at + 2) === second;
}

/** “TFN” for “TNF”: two neighbours in another order than in an abbreviation that `isSettled`. */
export function findSettledOrder(
  letters: string,
  isSettled: (other: string) => boolean,
): string | undefined {
  for (let at = 0; at + 1 < letters.length; at++) {
    const [first, second] = [letters.charAt(at), letters.charAt(at + 1)];
    // `CD19` and `CD91` are two things.
    if (first === second || !/[A-Z]/.test(first) || !/[A-Z]/.test(second)) continue;
    const right = letters.slice(0, at) + second + first + letters.slice(at + 2);
    if (isSettled(right)) return right;
  }
  return undefined;
}
