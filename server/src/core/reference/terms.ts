/** Words of summaries of opinion, and those that a misspelt word is one letter away from. Looks words up; knows nothing of documents. */
import { knownWords, termsByLetter } from '../generated/termsText';
import { countSlips } from '../text/words';
import { EDGE_LENGTH, hashEdge, type WordTable } from '../text/wordTable';
import { isInFilter } from './bloomFilter';
import { listForms, type TermSign } from './termForms';

export interface Term {
  readonly text: string;
  /** True for the name of a genus, which has a capital. */
  readonly isGenus: boolean;
}

/** Shorter words are not looked at: in them, one letter makes another word. */
export const SHORTEST_TERM = 7;

const ENTRY = /([A-Z])([a-z]*)([~+^]?)/g;
const FIRST_DROPPED = 'A'.charCodeAt(0);
const FIRST_LETTER = 'a'.charCodeAt(0);
const CAPITAL_BIT = 0x20;

/** The terms of a letter are read when a word that begins with it is looked up: most documents need few of them. */
export class TermIndex {
  readonly #shelves: (Shelf | undefined)[] = [];

  /** True for every form of every word of the list, and for one in a hundred others. */
  isKnown(hash: number): boolean {
    return isInFilter(hash, knownWords);
  }

  /** The terms that are one slip of the keyboard away from a word of the text and begin with its first letter. */
  findNear(text: string, words: WordTable, index: number): readonly Term[] {
    const from = words.froms[index] ?? 0;
    const shelf = this.#shelfOf((text.charCodeAt(from) | CAPITAL_BIT) - FIRST_LETTER);
    const beginning = shelf.byBeginning.get(words.beginnings[index] ?? 0);
    const ending = shelf.byEnding.get(words.endings[index] ?? 0);
    if (beginning === undefined && ending === undefined) return [];
    const word = text.slice(from, words.tos[index]).toLowerCase();
    const near = new Set<Term>();
    for (const term of beginning ?? []) if (isOneSlip(word, term)) near.add(term);
    for (const term of ending ?? []) if (isOneSlip(word, term)) near.add(term);
    return [...near];
  }

  #shelfOf(letter: number): Shelf {
    // A figure or a letter of another script: no term begins with one.
    if (letter < 0 || letter >= termsByLetter.length) return NO_TERMS;
    const shelf = this.#shelves[letter] ?? buildShelf(termsByLetter[letter] ?? '');
    this.#shelves[letter] = shelf;
    return shelf;
  }
}

function isOneSlip(word: string, { text }: Term): boolean {
  return Math.abs(word.length - text.length) <= 1 && countSlips(word, text, 1) === 1;
}

/** All forms of the terms of a letter, by their first four letters and by their last four: one slip leaves one of the two as it was. */
interface Shelf {
  readonly byBeginning: Map<number, Term[]>;
  readonly byEnding: Map<number, Term[]>;
}

const NO_TERMS: Shelf = { byBeginning: new Map(), byEnding: new Map() };

function buildShelf(entries: string): Shelf {
  const shelf: Shelf = { byBeginning: new Map(), byEnding: new Map() };
  let word = '';
  for (const [, dropped = '', rest = '', sign = ''] of entries.matchAll(ENTRY)) {
    word = word.slice(0, word.length - dropped.charCodeAt(0) + FIRST_DROPPED) + rest;
    for (const text of listForms(word, sign as TermSign)) {
      const term = { text, isGenus: sign === '^' };
      push(shelf.byBeginning, hashEdge(text), term);
      push(shelf.byEnding, hashEdge(text.slice(-EDGE_LENGTH)), term);
    }
  }
  return shelf;
}

function push(terms: Map<number, Term[]>, place: number, term: Term): void {
  const others = terms.get(place);
  if (others === undefined) terms.set(place, [term]);
  else others.push(term);
}
