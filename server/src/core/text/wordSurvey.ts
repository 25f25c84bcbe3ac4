/**
 * One pass over the words of a text that notes the few that somebody has to look at. No word is cut out on the way, so
 * that the pass costs little more than looking at every character once.
 */
import type { ProseSpan } from './span';
import { isWordCharacter } from './words';

export interface WordSurvey {
  /** Words that the filter let through; some of them by chance. */
  readonly wanted: readonly WantedWord[];
  /** Words that follow an equal one behind a single blank; capitals do not count. */
  readonly repeated: readonly ProseSpan[];
  /** Words with two capitals or more: `CHMP`, `mRNA`. */
  readonly withCapitals: readonly ProseSpan[];
  /** Words that begin with a figure and end with a letter: `20mg`. */
  readonly withFigure: readonly ProseSpan[];
}

export interface WantedWord extends ProseSpan {
  /** What `hashWord` answers for it. */
  readonly hash: number;
  /** The word before it: where it begins, and what `hashPair` answers for the two. */
  readonly previousFrom: number;
  readonly pairHash: number;
  /** Which lists of the filter have let it through. */
  readonly isWord: boolean;
  readonly isPair: boolean;
  readonly isBeginning: boolean;
  readonly isEnding: boolean;
}

/** Which words are wanted: a word is when one of its four numbers is marked. The lists have `FILTER_LENGTH` places. */
export interface WordFilter {
  /** By the word's hash. */
  readonly words: Uint8Array;
  /** By the hash of the word before it and itself. */
  readonly pairs: Uint8Array;
  /** By the hash of its first and its last letters. */
  readonly beginnings: Uint8Array;
  readonly endings: Uint8Array;
}

/** A power of two, some times the number of phrases that a large pack has. */
const FILTER_LENGTH = 8192;
/** Letters by which a beginning or an ending is known. */
export const EDGE_LENGTH = 4;

export function createWordFilter(): WordFilter {
  return {
    words: new Uint8Array(FILTER_LENGTH),
    pairs: new Uint8Array(FILTER_LENGTH),
    beginnings: new Uint8Array(FILTER_LENGTH),
    endings: new Uint8Array(FILTER_LENGTH),
  };
}

/** Lets all words through whose number has the same place in the list. */
export function mark(list: Uint8Array, hash: number): void {
  list[hash & PLACE] = 1;
}

const PLACE = FILTER_LENGTH - 1;

export function surveyWords(text: string, filter: WordFilter): WordSurvey {
  const { words, pairs, beginnings, endings } = filter;
  const small = buildSmallLetters();
  const wanted: WantedWord[] = [];
  const repeated: ProseSpan[] = [];
  const withCapitals: ProseSpan[] = [];
  const withFigure: ProseSpan[] = [];
  let lastHash = 0;
  let lastFrom = 0;
  let lastEnd = -1;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    let letter = code < ASCII ? (small[code] ?? 0) : toSmallLetter(code);
    if (letter === 0) continue;
    const from = at;
    const first = code;
    let hash = EMPTY_HASH;
    let capitals = 0;
    while (letter !== 0) {
      if (letter !== code) capitals++;
      hash = Math.imul(hash ^ letter, PRIME);
      at++;
      code = text.charCodeAt(at);
      letter = code < ASCII ? (small[code] ?? 0) : toSmallLetter(code);
    }
    if (capitals > 1) withCapitals.push({ from, to: at });
    if (first < FIRST_BEHIND_FIGURES && isLetter(text.charCodeAt(at - 1))) {
      withFigure.push({ from, to: at });
    }
    hash = finish(hash);
    if (hash === lastHash && from === lastEnd + 1 && text.charCodeAt(lastEnd) === BLANK) {
      repeated.push({ from, to: at });
    }
    const pairHash = hashPair(lastHash, hash);
    const isLong = at - from >= EDGE_LENGTH;
    const isWord = words[hash & PLACE] === 1;
    const isPair = pairs[pairHash & PLACE] === 1;
    const isBeginning = isLong && beginnings[hashEdge(text, from) & PLACE] === 1;
    const isEnding = isLong && endings[hashEdge(text, at - EDGE_LENGTH) & PLACE] === 1;
    if (isWord || isPair || isBeginning || isEnding) {
      const previousFrom = lastFrom;
      wanted.push({
        from,
        to: at,
        hash,
        previousFrom,
        pairHash,
        isWord,
        isPair,
        isBeginning,
        isEnding,
      });
    }
    lastHash = hash;
    lastFrom = from;
    lastEnd = at;
  }
  return { wanted, repeated, withCapitals, withFigure };
}

/** A number for a word, whatever its capitals; different words may share one. */
export function hashWord(word: string): number {
  let hash = EMPTY_HASH;
  const letters = word.toLowerCase();
  for (let at = 0; at < letters.length; at++)
    hash = Math.imul(hash ^ letters.charCodeAt(at), PRIME);
  return finish(hash);
}

/** A number for two words in a row, of their hashes. */
export function hashPair(first: number, second: number): number {
  return finish(Math.imul(first, PRIME) ^ second);
}

/** A number for the letters of a beginning or an ending, whatever their capitals. */
export function hashEdge(text: string, at: number): number {
  const first = text.charCodeAt(at) | CASE;
  const second = text.charCodeAt(at + 1) | CASE;
  const third = text.charCodeAt(at + 2) | CASE;
  const fourth = text.charCodeAt(at + 3) | CASE;
  return ((first * 31 + second) * 31 + third) * 31 + fourth;
}

const ASCII = 0x80;
const CASE = 32;
const BLANK = 32;
const FIRST_BEHIND_FIGURES = 58;
const EMPTY_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** The higher bits are those that differ most. */
function finish(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** For each ASCII character of words the small letter or the figure, for all others zero. */
function buildSmallLetters(): Uint8Array {
  const small = new Uint8Array(ASCII);
  for (let code = 48; code < 58; code++) small[code] = code;
  for (let code = 97; code < 123; code++) {
    small[code] = code;
    small[code - CASE] = code;
  }
  return small;
}

/** The same for other characters. */
function toSmallLetter(code: number): number {
  return isWordCharacter(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0;
}

function isLetter(code: number): boolean {
  return code >= 65;
}
