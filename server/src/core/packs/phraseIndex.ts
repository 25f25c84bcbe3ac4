/**
 * Finds the phrases of all rules in one pass over the words of a document. The work grows with the words of the text,
 * whatever the number of phrases. Knows nothing of what a phrase means.
 */
import type { ProseSpan } from '../text/span';
import { createWordFilter, mark, type WordFilter, type WordSurvey } from '../text/wordSurvey';
import { isWordCharacter } from '../text/words';
import { EDGE_LENGTH, hashEdge, hashPair, hashWord } from '../text/wordTable';

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
  of(set: PhraseSet | undefined): readonly PhraseMatch[];
  /** True for a word that stands in a phrase of any rule. */
  has(word: ProseSpan): boolean;
}

export interface PhraseIndex {
  /** Lets the words through with which phrases begin. */
  readonly filter: WordFilter;
  /** `survey`: the words of the text that passed the filter. */
  findIn(text: string, survey: WordSurvey): PhraseMatches;
}

/** Letters of a star phrase by which it is found; a shorter one would be looked at in too many words. */
export const FEWEST_LETTERS = EDGE_LENGTH;

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
  const filter = createWordFilter();
  const byWord = new Map<number, Entry[]>();
  const byPair = new Map<number, Entry[]>();
  const byBeginning = new Map<number, Entry[]>();
  const byEnding = new Map<number, Entry[]>();

  function add(buckets: Map<number, Entry[]>, list: Uint8Array, key: number, entry: Entry): void {
    mark(list, key);
    const bucket = buckets.get(key);
    if (bucket === undefined) buckets.set(key, [entry]);
    else bucket.push(entry);
  }

  for (const set of sets) {
    for (const phrase of set) {
      const text = phrase.isExact ? phrase.text : phrase.text.toLowerCase();
      if (text.endsWith('*')) {
        const letters = text.slice(0, -1);
        const entry = { phrase, set, letters, before: 0 };
        add(byBeginning, filter.beginnings, hashEdge(letters.slice(0, EDGE_LENGTH)), entry);
      } else if (text.startsWith('*')) {
        const letters = text.slice(1);
        const key = hashEdge(letters.slice(-EDGE_LENGTH));
        add(byEnding, filter.endings, key, { phrase, set, letters, before: 0 });
      } else {
        const first = findWord(text, 0);
        const second = findWord(text, first.to);
        const entry = { phrase, set, letters: text, before: first.from };
        const hash = hashWord(text.slice(first.from, first.to));
        if (second.to === second.from) add(byWord, filter.words, hash, entry);
        else {
          const pair = hashPair(hash, hashWord(text.slice(second.from, second.to)));
          add(byPair, filter.pairs, pair, entry);
        }
      }
    }
  }

  return {
    filter,
    findIn(text, { wanted }) {
      const matches = new Map<PhraseSet, PhraseMatch[]>();
      const keep = (
        entries: readonly Entry[] | undefined,
        word: ProseSpan,
        match: typeof matchAt,
      ): void => {
        if (entries === undefined) return;
        for (const entry of entries) {
          const found = match(entry, word, text);
          if (found === undefined) continue;
          const own = matches.get(entry.set);
          if (own === undefined) matches.set(entry.set, [found]);
          else own.push(found);
        }
      };
      for (const word of wanted) {
        if (word.isWord) keep(byWord.get(word.hash), word, matchAt);
        if (word.isPair)
          keep(byPair.get(word.pairHash), { from: word.previousFrom, to: word.to }, matchAt);
        if (word.isBeginning) keep(byBeginning.get(word.beginning), word, matchBeginning);
        if (word.isEnding) keep(byEnding.get(word.ending), word, matchEnding);
      }
      return {
        of(set) {
          const own = set === undefined ? undefined : matches.get(set);
          return own === undefined ? NO_MATCHES : withoutOverlaps(own);
        },
        has({ from, to }) {
          for (const found of matches.values()) {
            if (found.some((match) => match.from <= from && to <= match.to)) return true;
          }
          return false;
        },
      };
    },
  };
}

const NO_MATCHES: readonly PhraseMatch[] = [];

/** The first word of a phrase from an offset on; empty where there is none. */
function findWord(text: string, start: number): ProseSpan {
  let from = start;
  while (from < text.length && !isWordCharacter(text.charCodeAt(from))) from++;
  let to = from;
  while (isWordCharacter(text.charCodeAt(to))) to++;
  return { from, to };
}

/** The phrase that begins with the word, when the rest of it follows and no longer word goes on behind it. */
function matchAt(entry: Entry, word: ProseSpan, text: string): PhraseMatch | undefined {
  const { phrase, letters, before } = entry;
  const from = word.from - before;
  const to = from + letters.length;
  if (from < 0 || !isSame(text, from, entry)) return undefined;
  const endsInWord = isWordCharacter(text.charCodeAt(to - 1));
  if (endsInWord && isWordCharacter(text.charCodeAt(to))) return undefined;
  return { phrase, from, to, named: { from, to } };
}

function matchBeginning(
  entry: Entry,
  { from, to }: ProseSpan,
  text: string,
): PhraseMatch | undefined {
  const end = from + entry.letters.length;
  if (end > to || !isSame(text, from, entry)) return undefined;
  return { phrase: entry.phrase, from, to, named: { from, to: end } };
}

function matchEnding(entry: Entry, { from, to }: ProseSpan, text: string): PhraseMatch | undefined {
  const start = to - entry.letters.length;
  if (start < from || !isSame(text, start, entry)) return undefined;
  return { phrase: entry.phrase, from, to, named: { from: start, to } };
}

/** Letter by letter, so that a phrase that differs early costs little. */
function isSame(text: string, from: number, { phrase, letters }: Entry): boolean {
  for (let at = 0; at < letters.length; at++) {
    const wanted = letters.charCodeAt(at);
    const found = text.charCodeAt(from + at);
    if (found === wanted) continue;
    if (phrase.isExact || toSmall(found) !== wanted) return false;
  }
  return true;
}

function toSmall(code: number): number {
  return String.fromCharCode(code).toLowerCase().charCodeAt(0);
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
