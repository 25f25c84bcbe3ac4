/** Looks up the cues of a text: one search for the words of all cues, then the patterns of those that were found. */
import type { Sentence } from './block';
import { type CuedRole, PART_CUES } from './partCues';

/** Cues stand near the beginning of a sentence; this also bounds the work on a sentence without end. */
const LONGEST_CUE = 600;

/** For each word the cues that it may belong to, as a set of bits: bit k is `PART_CUES[k]`. */
const CUES_BY_WORD: ReadonlyMap<string, number> = collectWords();
const ANY_WORD = `\\b(?:${[...CUES_BY_WORD.keys()].sort((a, b) => b.length - a.length).join('|')})`;

/** A word stands for the cues of every shorter word in it, too: `new active substance` for `active substance`. */
function collectWords(): ReadonlyMap<string, number> {
  const all = PART_CUES.flatMap(({ words }) => words);
  return new Map(
    all.map((found) => {
      const isShown = ({ words }: (typeof PART_CUES)[number]): boolean =>
        words.some((word) => found.includes(word));
      return [
        found,
        PART_CUES.reduce((bits, cue, k) => (isShown(cue) ? bits | (1 << k) : bits), 0),
      ];
    }),
  );
}

const HAS_WORD = new RegExp(ANY_WORD);

/** The role that a sentence claims by its own words. */
export function cueOf(sentence: string): CuedRole | undefined {
  if (!HAS_WORD.test(sentence)) return undefined;
  return findCues(sentence, [{ prose: { from: 0, to: sentence.length }, block: 0 }])[0];
}

/** For each sentence the role that it claims by its own words. */
export function findCues(
  text: string,
  sentences: readonly Sentence[],
): readonly (CuedRole | undefined)[] {
  const anyWord = new RegExp(ANY_WORD, 'g');
  const roles: (CuedRole | undefined)[] = [];
  let word = anyWord.exec(text);
  for (const { prose } of sentences) {
    const headEnd = Math.min(prose.to, prose.from + LONGEST_CUE);
    let candidates = 0;
    for (; word !== null && word.index < prose.to; word = anyWord.exec(text)) {
      if (word.index < headEnd) candidates |= CUES_BY_WORD.get(word[0]) ?? 0;
      else anyWord.lastIndex = prose.to;
    }
    roles.push(candidates === 0 ? undefined : firstCue(candidates, text, prose.from, headEnd));
  }
  return roles;
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
