/**
 * Finds the phrases of all rules in one pass over the words of a document. The work grows with the words of the text,
 * whatever the number of phrases. Knows nothing of what a phrase means.
 */
import type { ProseSpan } from '../text/span';
import { isWordCharacter } from '../text/words';
import { hashWord, type WordTable } from '../text/wordTable';

/** Whole words to look for; a star stands for letters: `tumor*` for words that begin so, `*emia` for words that end so. */
export interface Phrase {
  /** As written in the rule, with single blanks; a star only in a phrase of one word. */
  readonly text: string;
  /** True when capitals must be as written. */
  readonly isExact: boolean;
}

/** The phrases that one rule looks for together; the list itself is the key by which its matches are asked for. */
export type PhraseSet = readonly Phrase[];

export interface PhraseMatch extends ProseSpan {
  readonly phrase: Phrase;
  /** The letters that the phrase names; less than the whole word where it has a star. */
  readonly named: ProseSpan;
}

export interface PhraseMatches {
  /** In the order of the text; of matches that overlap only the longest, the earlier of two as long. */
  of(set: PhraseSet): readonly PhraseMatch[];
}

export interface PhraseIndex {
  findIn(text: string, words: WordTable): PhraseMatches;
}

/** Letters of a star phrase by which it is found; a shorter one would be looked at in too many words. */
export const FEWEST_LETTERS = 3;

/** A phrase made ready for the search. */
interface Entry {
  readonly phrase: Phrase;
  readonly set: PhraseSet;
  /** In small letters unless the phrase is exact, without star. */
  readonly letters: string;
  /** Characters before its first word, such as a bracket. */
  readonly before: number;
}

export function buildPhraseIndex(sets: readonly PhraseSet[]): PhraseIndex {
  const byWord = createBuckets();
  const byBeginning = createBuckets();
  const byEnding = createBuckets();
  for (const set of sets) {
    for (const phrase of set) {
      const text = phrase.isExact ? phrase.text : phrase.text.toLowerCase();
      if (text.endsWith('*')) {
        const letters = text.slice(0, -1);
        byBeginning.add(hashLetters(letters.toLowerCase(), 0), { phrase, set, letters, before: 0 });
      } else if (text.startsWith('*')) {
        const letters = text.slice(1);
        const key = hashLetters(letters.toLowerCase(), letters.length - FEWEST_LETTERS);
        byEnding.add(key, { phrase, set, letters, before: 0 });
      } else {
        const { from, to } = findFirstWord(text);
        byWord.add(hashWord(text.slice(from, to)), { phrase, set, letters: text, before: from });
      }
    }
  }

  return {
    findIn(text, { count, froms, tos, hashes }) {
      const matches = new Map<PhraseSet, PhraseMatch[]>();
      const add = (entry: Entry, match: PhraseMatch | undefined): void => {
        if (match === undefined) return;
        const own = matches.get(entry.set);
        if (own === undefined) matches.set(entry.set, [match]);
        else own.push(match);
      };
      for (let index = 0; index < count; index++) {
        const from = froms[index] ?? 0;
        const to = tos[index] ?? 0;
        for (const entry of byWord.at(hashes[index] ?? 0)) add(entry, matchAt(entry, from, text));
        if (to - from < FEWEST_LETTERS) continue;
        for (const entry of byBeginning.at(hashLetters(text, from))) {
          add(entry, matchBeginning(entry, { from, to }, text));
        }
        for (const entry of byEnding.at(hashLetters(text, to - FEWEST_LETTERS))) {
          add(entry, matchEnding(entry, { from, to }, text));
        }
      }
      return { of: (set) => withoutOverlaps(matches.get(set) ?? NO_MATCHES) };
    },
  };
}

const NO_MATCHES: readonly PhraseMatch[] = [];
const NO_ENTRIES: readonly Entry[] = [];

/** Entries by number, behind a filter that answers for nearly every number of a text that there are none. */
interface Buckets {
  add(key: number, entry: Entry): void;
  at(key: number): readonly Entry[];
}

function createBuckets(): Buckets {
  const entries = new Map<number, Entry[]>();
  const filter = new Uint8Array(FILTER_LENGTH);
  return {
    add(key, entry) {
      filter[key & (FILTER_LENGTH - 1)] = 1;
      const bucket = entries.get(key);
      if (bucket === undefined) entries.set(key, [entry]);
      else bucket.push(entry);
    },
    at: (key) =>
      filter[key & (FILTER_LENGTH - 1)] === 0 ? NO_ENTRIES : (entries.get(key) ?? NO_ENTRIES),
  };
}

/** A power of two, some times the number of phrases that a large pack has. */
const FILTER_LENGTH = 8192;

/** A number for three letters of any case. */
function hashLetters(text: string, at: number): number {
  const first = text.charCodeAt(at) | 32;
  const second = text.charCodeAt(at + 1) | 32;
  const third = text.charCodeAt(at + 2) | 32;
  return ((first * 31 + second) * 31 + third) & 0x3fffffff;
}

/** The first word of a phrase, which must have one. */
function findFirstWord(text: string): ProseSpan {
  let from = 0;
  while (from < text.length && !isWordCharacter(text.charCodeAt(from))) from++;
  let to = from;
  while (isWordCharacter(text.charCodeAt(to))) to++;
  return { from, to };
}

/** The phrase whose first word stands at `wordFrom`, when the rest of it follows and no longer word goes on behind it. */
function matchAt(entry: Entry, wordFrom: number, text: string): PhraseMatch | undefined {
  const { phrase, letters, before } = entry;
  const from = wordFrom - before;
  const to = from + letters.length;
  if (from < 0 || !isSame(text.slice(from, to), entry)) return undefined;
  const endsInWord = isWordCharacter(text.charCodeAt(to - 1));
  if (endsInWord && isWordCharacter(text.charCodeAt(to))) return undefined;
  return { phrase, from, to, named: { from, to } };
}

function matchBeginning(entry: Entry, word: ProseSpan, text: string): PhraseMatch | undefined {
  const to = word.from + entry.letters.length;
  if (to > word.to || !isSame(text.slice(word.from, to), entry)) return undefined;
  return { phrase: entry.phrase, ...word, named: { from: word.from, to } };
}

function matchEnding(entry: Entry, word: ProseSpan, text: string): PhraseMatch | undefined {
  const from = word.to - entry.letters.length;
  if (from < word.from || !isSame(text.slice(from, word.to), entry)) return undefined;
  return { phrase: entry.phrase, ...word, named: { from, to: word.to } };
}

function isSame(text: string, { phrase, letters }: Entry): boolean {
  return text === letters || (!phrase.isExact && text.toLowerCase() === letters);
}

/** Matches come in the order of their first words, which is nearly that of the text. */
function withoutOverlaps(matches: readonly PhraseMatch[]): readonly PhraseMatch[] {
  if (matches.length < 2) return matches;
  const longestFirst = [...matches].sort(
    (a, b) => a.from - b.from || b.to - a.to || namedLength(b) - namedLength(a),
  );
  const kept: PhraseMatch[] = [];
  for (const match of longestFirst) {
    const last = kept.at(-1);
    if (last === undefined || match.from >= last.to) kept.push(match);
    else if (match.to - match.from > last.to - last.from) kept[kept.length - 1] = match;
  }
  return kept;
}

function namedLength({ named }: PhraseMatch): number {
  return named.to - named.from;
}
