/** All words of a text, found in one pass: where they stand, and numbers by which they are compared without being cut out. */
import { isWordCharacter } from './words';

/** The words in the order of the text, in columns: one word of a long text is a few numbers and no object. */
export interface WordTable {
  readonly count: number;
  /** Offset of each word's first character. */
  readonly froms: Column;
  /** Offset behind each word's last character. */
  readonly tos: Column;
  /** What `hashWord` answers: equal for words that differ in nothing but capitals; different words may share one. */
  readonly hashes: Column;
  /** What `hashEdge` answers for the first four letters; nothing of use for a shorter word. */
  readonly beginnings: Column;
  /** The same for the last four letters. */
  readonly endings: Column;
  /** Number of capitals in each word. */
  readonly capitals: Column;
  /** 1 for a word that begins with a figure and ends with a letter: `20mg`. */
  readonly figures: Column;
}

/** One number for each word. */
type Column = ArrayLike<number>;

/** Letters by which a beginning or an ending is known. */
export const EDGE_LENGTH = 4;

export function buildWordTable(text: string): WordTable {
  const { length } = text;
  // Column after column in one array, each with room for `capacity` words: most words are longer than three letters.
  let capacity = (length >> 2) + 1;
  let cells = new Int32Array(capacity * COLUMNS);
  let count = 0;
  let at = 0;
  // This loop meets every character of every document: no closures, no objects, no `NaN` behind the end.
  while (at < length) {
    let code = text.charCodeAt(at);
    let small = code < ASCII_LENGTH ? (SMALL_ASCII[code] ?? 0) : toSmallLetter(code);
    const from = at++;
    if (small === 0) continue;
    const first = small;
    let last = small;
    let hash = EMPTY_HASH;
    let edge = 0;
    let beginning = 0;
    let capitals = 0;
    while (small !== 0) {
      if (small !== code) capitals++;
      last = small;
      hash = Math.imul(hash ^ small, PRIME);
      edge = (edge << 8) | (small & 0xff);
      if (at - from === EDGE_LENGTH) beginning = edge;
      if (at === length) break;
      code = text.charCodeAt(at);
      small = code < ASCII_LENGTH ? (SMALL_ASCII[code] ?? 0) : toSmallLetter(code);
      if (small !== 0) at++;
    }
    if (count === capacity) {
      cells = withTwiceTheRoom(cells, capacity);
      capacity *= 2;
    }
    cells[count] = from;
    cells[count + capacity] = at;
    cells[count + 2 * capacity] = finishHash(hash);
    cells[count + 3 * capacity] = finishHash(beginning);
    cells[count + 4 * capacity] = finishHash(edge);
    cells[count + 5 * capacity] = capitals;
    cells[count + 6 * capacity] = isFigure(first) && !isFigure(last) ? 1 : 0;
    count++;
  }
  const column = (index: number): Column =>
    cells.subarray(index * capacity, index * capacity + count);
  return {
    count,
    froms: column(0),
    tos: column(1),
    hashes: column(2),
    beginnings: column(3),
    endings: column(4),
    capitals: column(5),
    figures: column(6),
  };
}

const COLUMNS = 7;

function withTwiceTheRoom(cells: Int32Array, capacity: number): Int32Array<ArrayBuffer> {
  const wider = new Int32Array(cells.length * 2);
  for (let column = 0; column < COLUMNS; column++) {
    wider.set(cells.subarray(column * capacity, (column + 1) * capacity), column * capacity * 2);
  }
  return wider;
}

function isFigure(code: number): boolean {
  return code >= 48 && code <= 57;
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
