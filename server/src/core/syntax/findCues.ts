/** Looks up the cues of a text: the words of all cues in the table of words, then the patterns of those that were found. */
import { createWordList, isMarked, mark } from '../text/wordSurvey';
import { splitIntoWords } from '../text/words';
import { buildWordTable, EDGE_LENGTH, hashEdge, hashWord, type WordTable } from '../text/wordTable';
import type { Sentence } from './block';
import { type CuedRole, PART_CUES } from './partCues';

/** Cues stand near the beginning of a sentence; this also bounds the work on a sentence without end. */
const LONGEST_CUE = 600;

/** A word of cues, and the cues that it may belong to as a set of bits: bit k is `PART_CUES[k]`. */
interface CueWord {
  readonly text: string;
  readonly cues: number;
}

/** The words of all cues by the number of their first four letters, or of the whole first word where that is shorter. */
const CUE_WORDS: ReadonlyMap<number, readonly CueWord[]> = collectWords();
/** Lets the words of a text through that may begin a cue: nearly none of the others pass. */
const FILTER: Readonly<Uint8Array> = markAll([...CUE_WORDS.keys()]);

function collectWords(): ReadonlyMap<number, readonly CueWord[]> {
  const cuesByWord = new Map<string, number>();
  PART_CUES.forEach(({ words }, k) => {
    for (const word of words) cuesByWord.set(word, (cuesByWord.get(word) ?? 0) | (1 << k));
  });
  const byNumber = new Map<number, CueWord[]>();
  for (const [text, cues] of cuesByWord) {
    const [first = ''] = splitIntoWords(text);
    const isShort = first.length < EDGE_LENGTH;
    const number = isShort ? hashWord(first) : hashEdge(first.slice(0, EDGE_LENGTH));
    byNumber.set(number, [...(byNumber.get(number) ?? []), { text, cues }]);
  }
  return byNumber;
}

function markAll(numbers: readonly number[]): Readonly<Uint8Array> {
  const list = createWordList();
  for (const number of numbers) mark(list, number);
  return list;
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
  { count, froms, hashes, beginnings }: WordTable,
  sentences: readonly Sentence[],
): readonly (CuedRole | undefined)[] {
  let index = 0;
  return sentences.map(({ prose }) => {
    const headEnd = Math.min(prose.to, prose.from + LONGEST_CUE);
    let cues = 0;
    for (; index < count; index++) {
      const from = froms[index] ?? 0;
      if (from >= prose.to) break;
      const word = hashes[index] ?? 0;
      const beginning = beginnings[index] ?? 0;
      if (from >= headEnd || !(isMarked(FILTER, word) || isMarked(FILTER, beginning))) continue;
      cues |= cuesAt(text, from, word) | cuesAt(text, from, beginning);
    }
    return cues === 0 ? undefined : firstCue(cues, text, prose.from, headEnd);
  });
}

/** The cues to which the word at an offset may belong, by one of its numbers. */
function cuesAt(text: string, from: number, number: number): number {
  let found = 0;
  for (const { text: word, cues } of CUE_WORDS.get(number) ?? []) {
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
