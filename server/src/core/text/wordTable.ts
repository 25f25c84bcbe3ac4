/** All words of a text, found in one pass: where they stand, and numbers by which they are compared without being cut out. */
import { isWordCharacter } from './words';

/** The words in the order of the text, in columns: one word of a long text is four numbers and no object. */
export interface WordTable {
  readonly count: number;
  /** Offset of each word's first character. */
  readonly froms: readonly number[];
  /** Offset behind each word's last character. */
  readonly tos: readonly number[];
  /** Equal for words that differ in nothing but capitals; different words may share one, so equality is checked. */
  readonly hashes: readonly number[];
  /** Number of capitals in each word. */
  readonly capitals: readonly number[];
}

export function buildWordTable(text: string): WordTable {
  const froms: number[] = [];
  const tos: number[] = [];
  const hashes: number[] = [];
  const capitals: number[] = [];
  let from = -1;
  let hash = EMPTY_HASH;
  let capitalCount = 0;
  // No closures and no `NaN` behind the end: this loop meets every character of every document.
  for (let at = 0; at <= text.length; at++) {
    const code = at < text.length ? text.charCodeAt(at) : 0;
    const small = code < ASCII_LENGTH ? (SMALL_ASCII[code] ?? 0) : toSmallLetter(code);
    if (small !== 0) {
      if (from < 0) from = at;
      if (small !== code) capitalCount++;
      hash = addToHash(hash, small);
    } else if (from >= 0) {
      froms.push(from);
      tos.push(at);
      hashes.push(finishHash(hash));
      capitals.push(capitalCount);
      from = -1;
      hash = EMPTY_HASH;
      capitalCount = 0;
    }
  }
  return { count: froms.length, froms, tos, hashes, capitals };
}

const ASCII_LENGTH = 0x80;
/** For each ASCII character the small letter or digit that it is, 0 for those that end a word. */
const SMALL_ASCII: Readonly<Uint8Array> = Uint8Array.from({ length: ASCII_LENGTH }, (_, code) =>
  isWordCharacter(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0,
);

/** The number that a table holds for a word. */
export function hashWord(word: string): number {
  let hash = EMPTY_HASH;
  const small = word.toLowerCase();
  for (let at = 0; at < small.length; at++) hash = addToHash(hash, small.charCodeAt(at));
  return finishHash(hash);
}

const EMPTY_HASH = 0x811c9dc5 | 0;

function addToHash(hash: number, code: number): number {
  return Math.imul(hash ^ code, 0x01000193);
}

/** Thirty bits, which engines keep without an object. */
function finishHash(hash: number): number {
  return (hash ^ (hash >>> 15)) & 0x3fffffff;
}

/** The same for any other character. */
function toSmallLetter(code: number): number {
  return isWordCharacter(code) ? String.fromCharCode(code).toLowerCase().charCodeAt(0) : 0;
}
