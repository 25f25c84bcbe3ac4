/** Finds abbreviations of which two letters changed places: “flea allergy dermatitis (FDA)”. Reports nothing. */
import { type Abbreviation, findExplanations } from '../model/abbreviations';
import type { ProseSpan } from '../text/span';

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
const SMALL_WORDS = /^(?:a|and|by|for|in|of|or|the|to|with)$/;

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

export function hasSwappedLetters(abbreviation: Abbreviation, text: string): boolean {
  for (const _swapped of findSwappedLetters(abbreviation, text)) return true;
  return false;
}

/** Where the last words begin that have so many initials; undefined where the line has fewer, or other signs than hyphens. */
function findStart(text: string, end: number, count: number): number | undefined {
  const look = text.slice(Math.max(0, end - LONGEST_LOOK), end);
  const words = [...look.matchAll(/[A-Za-z]+/g)];
  let left = count;
  for (let index = words.length - 1; index >= 0; index--) {
    const [word] = words[index] ?? [''];
    if (!SMALL_WORDS.test(word)) left--;
    if (left > 0) continue;
    const from = words[index]?.index ?? 0;
    const isPlain = /^[A-Za-z]+(?:[ -][A-Za-z]+)*$/.test(look.slice(from));
    return isPlain ? end - look.length + from : undefined;
  }
  return undefined;
}

function initialsOf(words: string): string {
  return words
    .split(/[ -]/)
    .filter((word) => !SMALL_WORDS.test(word))
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
