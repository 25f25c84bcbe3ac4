/** All words of a text, found in one pass: where they stand, and numbers by which they are compared without being cut out. */
import { isWordCharacter } from './words';

/** The words in the order of the text, in columns: one word of a long text is a few numbers and no object. */
export interface WordTable {
  readonly count: number;
  /** Offset of each word's first character. */
  readonly froms: readonly number[];
  /** Offset behind each word's last character. */
  readonly tos: readonly number[];
  /** What `hashWord` answers: equal for words that differ in nothing but capitals; different words may share one. */
  readonly hashes: readonly number[];
  /** What `hashEdge` answers for the first four letters; nothing of use for a shorter word. */
  readonly beginnings: readonly number[];
  /** The same for the last four letters. */
  readonly endings: readonly number[];
  /** Number of capitals in each word. */
  readonly capitals: readonly number[];
}

/** Letters by which a beginning or an ending is known. */
export const EDGE_LENGTH = 4;

export function buildWordTable(text: string): WordTable {
  const froms: number[] = [];
  const tos: number[] = [];
  const hashes: number[] = [];
  const beginnings: number[] = [];
  const endings: number[] = [];
  const capitals: number[] = [];
  let from = -1;
  let hash = EMPTY_HASH;
  let edge = 0;
  let beginning = 0;
  let capitalCount = 0;
  // No closures and no `NaN` behind the end: this loop meets every character of every document.
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const small = code < ASCII_LENGTH ? (SMALL_ASCII[code] ?? 0) : toSmallLetter(code);
    if (small !== 0) {
      if (from < 0) from = at;
      if (small !== code) capitalCount++;
      hash = Math.imul(hash ^ small, PRIME);
      edge = (edge << 8) | (small & 0xff);
      if (at - from === EDGE_LENGTH - 1) beginning = edge;
    } else if (from >= 0) {
      froms.push(from);
      tos.push(at);
      hashes.push(finishHash(hash));
      beginnings.push(finishHash(beginning));
      endings.push(finishHash(edge));
      capitals.push(capitalCount);
      from = -1;
      hash = EMPTY_HASH;
      edge = 0;
      capitalCount = 0;
    }
  }
  return { count: froms.length, froms, tos, hashes, beginnings, endings, capitals };
}

const ASCII_LENGTH = 0x80;
/** For each ASCII character the small letter or digit that it is, 0 for those that end a word. */
const SMALL_ASCII: Readonly<Uint8Array> = Uint8Array.from({ length: ASCII_LENGTH }, (_, code) =>
  isWordCharacter(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/** The same for any other character. */
function toSmallLetter(code: number): number {
  return isWordCharacter(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0;
}

/** A number for a word, whatever its capitals. */
export function hashWord(word: string): number {
  let hash = EMPTY_HASH;
  const small = word.toLowerCase();
  for (let at = 0; at < small.length; at++) {
    hash = Math.imul(hash ^ small.charCodeAt(at), PRIME);
  }
  return finishHash(hash);
}

/** A number for two words in a row, of their hashes. */
export function hashPair(first: number, second: number): number {
  return finishHash(Math.imul(first, PRIME) ^ second);
}

/** A number for four letters, the beginning or the ending of a word, whatever their capitals. */
export function hashEdge(letters: string): number {
  let edge = 0;
  const small = letters.toLowerCase();
  for (let at = 0; at < EDGE_LENGTH; at++) edge = (edge << 8) | (small.charCodeAt(at) & 0xff);
  return finishHash(edge);
}

const EMPTY_HASH = 0x811c9dc5 | 0;
const PRIME = 0x01000193;

/** Thirty bits, which engines keep without an object; the higher ones, which differ most, tell in the lower ones. */
function finishHash(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}
