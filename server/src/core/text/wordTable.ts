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
  /** Number of ASCII capitals in each word. */
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
  for (let at = 0; at <= text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 97 && code <= 122) {
      // The commonest case comes first: a small letter stands for itself.
    } else if (code >= 65 && code <= 90) {
      code += 32;
      capitalCount++;
    } else if (!isWordCharacter(code)) {
      if (from < 0) continue;
      froms.push(from);
      tos.push(at);
      hashes.push(finishHash(hash));
      capitals.push(capitalCount);
      from = -1;
      continue;
    } else if (code >= 0x80) code = toSmallLetter(code);
    if (from < 0) {
      from = at;
      hash = EMPTY_HASH;
      capitalCount = code === text.charCodeAt(at) ? 0 : 1;
    }
    hash = addToHash(hash, code);
  }
  return { count: froms.length, froms, tos, hashes, capitals };
}

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

function toSmallLetter(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
}
