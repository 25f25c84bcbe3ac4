/** Compares the words of a sentence with those by which a part would be known, and finds the few that differ. Knows words, no sentences. */
import { countSlips } from '../text/words';
import type { ComparedWord } from './comparedWords';

/** Behind a slot, such as the name of the product, a cue begins a little later. */
const LATEST_START = 8;
/** Fewer words are no cue. */
export const FEWEST_WORDS = 3;
/** Of this many words, one may be another word altogether. */
export const LONG_CUE = 6;
const SHORTEST_SLIP = 4;
/** Letters of a word, and words of a cue, that may differ. */
const MOST_SLIPS = 2;
const MOST_DIFFERENT = 2;

/** The words of a cue in one piece, and whether they begin their wording. */
export interface CuePiece {
  readonly words: readonly ComparedWord[];
  readonly text: string;
  readonly isStart: boolean;
}

export interface NearPiece {
  /** Where the piece begins among the words of the sentence. */
  readonly start: number;
  /** The first and the last word that differ. */
  readonly first: number;
  readonly last: number;
  /** The number of words that the sentence lacks behind the last one. */
  readonly lacking: number;
}

/** The place of a piece among the first words of a sentence, if a few words differ and no more. */
export function findPiece(
  words: readonly ComparedWord[],
  { words: wanted, isStart }: CuePiece,
): NearPiece | undefined {
  const latest = isStart ? 0 : Math.min(LATEST_START, words.length - wanted.length);
  for (let start = 0; start <= latest; start++) {
    const near = comparePiece(words, wanted, start) ?? findLackingWord(words, wanted, start);
    if (near !== undefined) return near;
  }
  return undefined;
}

function comparePiece(
  words: readonly ComparedWord[],
  wanted: readonly ComparedWord[],
  start: number,
): NearPiece | undefined {
  const compared = Math.min(wanted.length, words.length - start);
  if (compared < FEWEST_WORDS) return undefined;
  const different = findDifferent(words, wanted, start, compared);
  const third = different[MOST_DIFFERENT];
  // Most sentences are other ones altogether, which is seen without a look at the letters.
  if (third !== undefined && third < LONG_CUE - 1) return undefined;
  const slips: number[] = [];
  const others: number[] = [];
  for (const at of different) {
    const isNear = isSlip(words[start + at]?.letters ?? '', wanted[at]?.letters ?? '');
    (isNear ? slips : others).push(at);
  }
  const [other, secondOther] = others;
  if (other === undefined) return toNearPiece(start, slips, compared);
  // Where another wording begins, what is before it may be enough.
  const before = toNearPiece(
    start,
    slips.filter((at) => at < other),
    other,
  );
  if (before !== undefined && other >= LONG_CUE - 1) return before;
  const isOneOther = secondOther === undefined && slips.length === 0 && compared >= LONG_CUE;
  return isOneOther ? { start, first: start + other, last: start + other, lacking: 0 } : undefined;
}

/** The places of the words that differ: one more than may, and no further. */
function findDifferent(
  words: readonly ComparedWord[],
  wanted: readonly ComparedWord[],
  start: number,
  compared: number,
): readonly number[] {
  const different: number[] = [];
  for (let at = 0; at < compared && different.length <= MOST_DIFFERENT; at++) {
    if (words[start + at]?.letters !== wanted[at]?.letters) different.push(at);
  }
  return different;
}

/** `will available as`, `The marketing authorisation for this medicinal product is`: all words but one, which is told with the word before it. */
function findLackingWord(
  words: readonly ComparedWord[],
  wanted: readonly ComparedWord[],
  start: number,
): NearPiece | undefined {
  if (words.length - start < wanted.length - 1 || wanted.length <= FEWEST_WORDS) return undefined;
  const at = wanted.findIndex((word, index) => word.letters !== words[start + index]?.letters);
  if (at < 1 || at === wanted.length - 1) return undefined;
  const rest = wanted.slice(at + 1);
  if (!rest.every(({ letters }, index) => letters === words[start + at + index]?.letters))
    return undefined;
  return { start, first: start + at - 1, last: start + at - 1, lacking: 1 };
}

/** Of `compared` words only a few have a slip. */
function toNearPiece(
  start: number,
  slips: readonly number[],
  compared: number,
): NearPiece | undefined {
  const [first] = slips;
  const last = slips.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const isNear = slips.length <= MOST_DIFFERENT && compared > slips.length + 1;
  return isNear ? { start, first: start + first, last: start + last, lacking: 0 } : undefined;
}

function isSlip(found: string, right: string): boolean {
  if (found === `${right} ${right}`) return true;
  return (
    right.length >= SHORTEST_SLIP &&
    !/\d/.test(found + right) &&
    // “will be avail as”: the end is lost.
    ((found.length >= SHORTEST_SLIP && right.startsWith(found)) ||
      countSlips(found, right, MOST_SLIPS) <= MOST_SLIPS)
  );
}
