/** Looks up the cues of a text: the words of all cues in the table of words, then the patterns of those that were found. */
import { buildWordTable, type WordTable } from '../text/wordTable';
import type { Sentence } from './block';
import { type CuedRole, PART_CUES } from './partCues';

/** Cues stand near the beginning of a sentence; this also bounds the work on a sentence without end. */
const LONGEST_CUE = 600;

/** Numbers that a pair of characters can have. */
const PAIRS = 1 << 14;

/** A word of cues, and the cues that it may belong to as a set of bits: bit k is `PART_CUES[k]`. */
interface CueWord {
  readonly text: string;
  readonly cues: number;
}

/** The words of all cues by the pair of characters with which they begin. */
const CUE_WORDS: ReadonlyMap<number, readonly CueWord[]> = collectWords();
/** 1 for each such pair: nearly all words of a document begin with another one. */
const BEGINS_CUE_WORD: Readonly<Uint8Array> = markPairs([...CUE_WORDS.keys()]);

function collectWords(): ReadonlyMap<number, readonly CueWord[]> {
  const cuesByWord = new Map<string, number>();
  PART_CUES.forEach(({ words }, k) => {
    for (const word of words) cuesByWord.set(word, (cuesByWord.get(word) ?? 0) | (1 << k));
  });
  const byPair = new Map<number, CueWord[]>();
  for (const [text, cues] of cuesByWord) {
    const pair = pairAt(text, 0);
    byPair.set(pair, [...(byPair.get(pair) ?? []), { text, cues }]);
  }
  return byPair;
}

function markPairs(pairs: readonly number[]): Readonly<Uint8Array> {
  const marks = new Uint8Array(PAIRS);
  for (const pair of pairs) marks[pair] = 1;
  return marks;
}

/** A number for two characters; characters beyond ASCII share the numbers of others. */
function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) << 7) | (text.charCodeAt(at + 1) & 0x7f)) & (PAIRS - 1);
}

/** The role that a sentence claims by its own words. */
export function cueOf(sentence: string): CuedRole | undefined {
  const head = sentence.slice(0, LONGEST_CUE);
  const whole = [{ prose: { from: 0, to: head.length }, block: 0 }];
  return findCues(head, buildWordTable(head), whole)[0];
}

/** For each sentence the role that it claims by its own words. */
export function findCues(
  text: string,
  words: WordTable,
  sentences: readonly Sentence[],
): readonly (CuedRole | undefined)[] {
  const { count, froms } = words;
  let index = 0;
  return sentences.map(({ prose }) => {
    const headEnd = Math.min(prose.to, prose.from + LONGEST_CUE);
    let cues = 0;
    for (; index < count && (froms[index] ?? 0) < prose.to; index++) {
      const from = froms[index] ?? 0;
      if (from < headEnd) cues |= cuesAt(text, from);
    }
    return cues === 0 ? undefined : firstCue(cues, text, prose.from, headEnd);
  });
}

/** The cues to which the word at an offset may belong. */
function cuesAt(text: string, from: number): number {
  const pair = pairAt(text, from);
  if (BEGINS_CUE_WORD[pair] === 0) return 0;
  let found = 0;
  for (const { text: word, cues } of CUE_WORDS.get(pair) ?? []) {
    if (text.startsWith(word, from)) found |= cues;
  }
  return found;
}

function firstCue(
  candidates: number,
  text: string,
  from: number,
  headEnd: number,
): CuedRole | undefined {
  const head = text.slice(from, headEnd);
  return PART_CUES.find(({ pattern }, k) => (candidates & (1 << k)) !== 0 && pattern.test(head))
    ?.role;
}
