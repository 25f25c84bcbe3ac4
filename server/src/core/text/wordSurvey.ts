/** One pass over the words of a text that notes the few that somebody has to look at. No word is cut out on the way. */
import { BLANK } from './characterCodes';
import type { ProseSpan } from './span';
import { EDGE_LENGTH, hashPair, hashWord, type WordTable } from './wordTable';

export interface WordSurvey {
  /** Words that the filter let through; some of them by chance. */
  readonly wanted: readonly WantedWord[];
  /** Words that follow an equal one behind a single blank; capitals do not count. */
  readonly repeated: readonly ProseSpan[];
  /** Places of the signs `,` `.` `;` `:` `(` `)` that stand between two words without any blank; a closing bracket may stand before them. */
  readonly joints: readonly number[];
  /** `a` and `an`, in small letters or capitals. */
  readonly articles: readonly ProseSpan[];
  /** Words with two capitals or more: `CHMP`, `mRNA`. */
  readonly withCapitals: readonly ProseSpan[];
  /** Words that begin with a figure and end with a letter: `20mg`. */
  readonly withFigure: readonly ProseSpan[];
}

export interface WantedWord extends ProseSpan {
  /** Its numbers in the table of words. */
  readonly hash: number;
  readonly beginning: number;
  readonly ending: number;
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
const FILTER_LENGTH = 32_768;
export function createWordFilter(): WordFilter {
  return {
    words: createWordList(),
    pairs: createWordList(),
    beginnings: createWordList(),
    endings: createWordList(),
  };
}

export function createWordList(): Uint8Array {
  return new Uint8Array(FILTER_LENGTH);
}

/** Lets all words through whose number has the same place in the list. */
export function mark(list: Uint8Array, hash: number): void {
  list[hash & PLACE] = 1;
}

export function isMarked(list: Readonly<Uint8Array>, hash: number): boolean {
  return list[hash & PLACE] === 1;
}

const PLACE = FILTER_LENGTH - 1;

export function surveyWords(text: string, table: WordTable, filter: WordFilter): WordSurvey {
  const { count, froms, tos, hashes, beginnings, endings, capitals, figures } = table;
  const wanted: WantedWord[] = [];
  const repeated: ProseSpan[] = [];
  const joints: number[] = [];
  const articles: ProseSpan[] = [];
  const withCapitals: ProseSpan[] = [];
  const withFigure: ProseSpan[] = [];
  let previousHash = 0;
  let previousFrom = 0;
  let previousEnd = -1;
  for (let index = 0; index < count; index++) {
    const from = froms[index] ?? 0;
    const to = tos[index] ?? 0;
    const hash = hashes[index] ?? 0;
    if ((capitals[index] ?? 0) > 1) withCapitals.push({ from, to });
    if (figures[index] === 1) withFigure.push({ from, to });
    if (from === previousEnd + 1) {
      const between = text.charCodeAt(previousEnd);
      if (between !== BLANK) {
        if (JOINTS.has(between)) joints.push(previousEnd);
      } else if (hash === previousHash) {
        repeated.push({ from, to });
      }
    } else if (from === previousEnd + 2 && text.charCodeAt(previousEnd) === CLOSING) {
      if (JOINTS.has(text.charCodeAt(previousEnd + 1))) joints.push(previousEnd + 1);
    }
    if (hash === ARTICLE || hash === ARTICLE_BEFORE_VOWEL) articles.push({ from, to });
    const pairHash = hashPair(previousHash, hash);
    const isLong = to - from >= EDGE_LENGTH;
    const isWord = isMarked(filter.words, hash);
    const isPair = isMarked(filter.pairs, pairHash);
    const isBeginning = isLong && isMarked(filter.beginnings, beginnings[index] ?? 0);
    const isEnding = isLong && isMarked(filter.endings, endings[index] ?? 0);
    if (isWord || isPair || isBeginning || isEnding) {
      const beginning = beginnings[index] ?? 0;
      const ending = endings[index] ?? 0;
      const edges = { beginning, ending, isBeginning, isEnding };
      wanted.push({ from, to, hash, previousFrom, pairHash, isWord, isPair, ...edges });
    }
    previousHash = hash;
    previousFrom = from;
    previousEnd = to;
  }
  return { wanted, repeated, joints, articles, withCapitals, withFigure };
}

const CLOSING = 41;
const JOINTS: ReadonlySet<number> = new Set([...',.;:()'].map((sign) => sign.charCodeAt(0)));
const ARTICLE = hashWord('a');
const ARTICLE_BEFORE_VOWEL = hashWord('an');
