/**
 * Finds the words by which a missing part would be known, had they no slip: `The aplicant for this medicinal product is`.
 * Looked for only where a part is missing; knows wordings, not what to say of them.
 */
import type { Opinion, PartRole, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import type { Sentence } from '../syntax/block';
import type { Prose } from '../text/prose';
import { countSlips } from '../text/words';
import { SLOT } from './wordSteps';
import { findWords, type Word } from './words';

/** Words that are not quite those of a wording. */
export interface NearCue {
  readonly found: Passage;
  readonly expected: string;
  /** True when the words are right but for one that stands twice. */
  readonly isDoubled: boolean;
}

/** A summary of opinion has fewer sentences; what is behind them is not looked at. */
const MOST_SENTENCES = 80;
const MOST_SENTENCES_OF_HEAD = 2;
/** Only the beginning of a sentence is looked at, and of a wording. */
const MOST_CHARACTERS = 400;
const MOST_WORDS = 24;
/** Behind a slot, such as the name of the product, a cue begins a little later. */
const LATEST_START = 8;
/** Fewer words are no cue. */
const FEWEST_WORDS = 3;
/** Of this many words, one may be another word altogether. */
const LONG_CUE = 6;
const SHORTEST_SLIP = 4;
/** Letters of a word, and words of a cue, that may differ. */
const MOST_SLIPS = 2;
const MOST_DIFFERENT = 2;
const MOST_DISTANCE = 9;

/** The words of a cue in one piece, and whether they begin their wording. */
interface CuePiece {
  readonly words: readonly Word[];
  readonly text: string;
  readonly isStart: boolean;
}

/** In the first sentence that nearly begins like one of the wordings of a part. */
export function findNearCue(
  part: PartRole,
  wordings: readonly string[],
  opinion: Opinion,
): NearCue | undefined {
  const pieces = wordings.flatMap(findPieces);
  const { prose } = opinion.tree;
  const small = findSmallBeginning(pieces, prose);
  if (small !== undefined) return small;
  for (const { prose: place } of findUnclaimedSentences(part, opinion)) {
    const end = Math.min(place.to, place.from + MOST_CHARACTERS);
    const words = joinDoubled(findWords(prose.text, { from: place.from, to: end }));
    // The cue is right; what goes on behind it is not known.
    if (pieces.some((piece) => beginsWith(words, piece))) continue;
    const cues = pieces.flatMap((piece): readonly NearCue[] => {
      const near = findPiece(words, piece);
      if (near === undefined) return [];
      const { first, last, start, lacking } = near;
      const span = { from: words[first]?.span.from ?? 0, to: words[last]?.span.to ?? 0 };
      const expected = wordsOf(piece, first - start, last - start + lacking);
      const found = buildPassage(prose, span);
      const isDoubled = found.text.toLowerCase() === `${expected} ${expected}`.toLowerCase();
      return [{ found, expected, isDoubled }];
    });
    const [cue, ...others] = cues;
    if (cue === undefined) continue;
    return others.reduce((best, one) => (distanceOf(one) < distanceOf(best) ? one : best), cue);
  }
  return undefined;
}

function beginsWith(words: readonly Word[], { words: wanted, isStart }: CuePiece): boolean {
  if (!isStart || wanted.length < LONG_CUE) return false;
  return wanted.every(({ letters }, index) => letters === words[index]?.letters);
}

/** “… for infusion. the active substance of Lumivexa is”: no sentence begins there for the reader of parts. */
function findSmallBeginning(pieces: readonly CuePiece[], prose: Prose): NearCue | undefined {
  for (const { text, isStart, words } of pieces) {
    const beginning = text.trimEnd();
    const small = beginning.charAt(0).toLowerCase() + beginning.slice(1);
    if (!isStart || small === beginning || words.length <= FEWEST_WORDS) continue;
    const at = prose.text.indexOf(`. ${small}`);
    const to = at + 2 + (words[0]?.span.to ?? 0);
    const expected = wordsOf({ words, text, isStart }, 0, 0);
    if (at >= 0)
      return { found: buildPassage(prose, { from: at + 2, to }), expected, isDoubled: false };
  }
  return undefined;
}

function distanceOf({ found, expected }: NearCue): number {
  return countSlips(found.text.toLowerCase(), expected.toLowerCase(), MOST_DISTANCE);
}

/** A word that stands twice counts as one: `will be be available`. */
function joinDoubled(words: readonly Word[]): readonly Word[] {
  const joined: Word[] = [];
  for (const word of words) {
    const before = joined.at(-1);
    if (before === undefined || before.letters !== word.letters) joined.push(word);
    else {
      joined[joined.length - 1] = {
        ...before,
        letters: `${word.letters} ${word.letters}`,
        span: { from: before.span.from, to: word.span.to },
      };
    }
  }
  return joined;
}

/** Sentences that open no part; for the title the first ones, also those that were taken for a name. */
function* findUnclaimedSentences(part: PartRole, opinion: Opinion): Iterable<Sentence> {
  const { parts, tree } = opinion;
  const claimed = new Set(
    parts.filter(({ isCued }) => isCued && part !== 'title').map(({ sentences }) => sentences[0]),
  );
  const looked = part === 'title' ? MOST_SENTENCES_OF_HEAD : MOST_SENTENCES;
  for (const sentence of tree.sentences.slice(0, looked)) {
    const isFootnote = tree.blocks[sentence.block]?.kind === 'footnoteBody';
    if (!isFootnote && !claimed.has(sentence)) yield sentence;
  }
}

function findPieces(wording: string): readonly CuePiece[] {
  const pieces: CuePiece[] = [];
  for (const [index, text] of wording.split(SLOT).entries()) {
    const [line = ''] = text.split('\n');
    const words = findWords(line, { from: 0, to: line.length }).slice(0, MOST_WORDS);
    if (words.length < FEWEST_WORDS) continue;
    pieces.push({ words, text: line, isStart: index === 0 });
  }
  return pieces;
}

interface NearPiece {
  /** Where the piece begins among the words of the sentence. */
  readonly start: number;
  /** The first and the last word that differ. */
  readonly first: number;
  readonly last: number;
  /** The number of words that the sentence lacks behind the last one. */
  readonly lacking: number;
}

function findPiece(words: readonly Word[], { words: wanted, isStart }: CuePiece) {
  const latest = isStart ? 0 : Math.min(LATEST_START, words.length - wanted.length);
  for (let start = 0; start <= latest; start++) {
    const near = comparePiece(words, wanted, start) ?? findLackingWord(words, wanted, start);
    if (near !== undefined) return near;
  }
  return undefined;
}

function comparePiece(
  words: readonly Word[],
  wanted: readonly Word[],
  start: number,
): NearPiece | undefined {
  const compared = Math.min(wanted.length, words.length - start);
  if (compared < FEWEST_WORDS) return undefined;
  const slips: number[] = [];
  const others: number[] = [];
  for (let at = 0; at < compared; at++) {
    const found = words[start + at]?.letters ?? '';
    const right = wanted[at]?.letters ?? '';
    if (found === right) continue;
    if (isSlip(found, right)) slips.push(at);
    else others.push(at);
    if (slips.length + others.length > MOST_DIFFERENT) break;
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

/** `will available as`, `The marketing authorisation for this medicinal product is`: all words but one, which is told with the word before it. */
function findLackingWord(
  words: readonly Word[],
  wanted: readonly Word[],
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

/** The wording's own words from one place to another. */
function wordsOf({ words, text }: CuePiece, first: number, last: number): string {
  return text.slice(words[first]?.span.from ?? 0, words[last]?.span.to ?? 0);
}
