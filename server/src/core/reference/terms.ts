/** Words of summaries of opinion, and those that a misspelt word is one letter away from. Looks words up; knows nothing of documents. */
import { atcClassesText } from '../generated/atcClassesText';
import { termsText } from '../generated/termsText';
import { countSlips } from '../text/words';
import { EDGE_LENGTH, hashEdge, hashWord, type WordTable } from '../text/wordTable';

export interface Term {
  readonly text: string;
  /** True for the name of a genus, which has a capital. */
  readonly isGenus: boolean;
}

/** Shorter words are not looked at: in them, one letter makes another word. */
export const SHORTEST_TERM = 7;

const ENTRY = /([A-Z])([a-z]*)([~+^=*]?)/g;
/** The names of pharmacological classes stand in a table of their own. */
const CLASS_WORD = /[a-z]{7,}/g;
const FIRST_LETTER = 'A'.charCodeAt(0);
/** A power of two, about the number of all forms. */
const PLACES = 8192;
const PLACE = PLACES - 1;

/**
 * All forms of all terms, in chains: a word is looked up by its hash, by its first four letters, and by its first letter and
 * its last four. One slip leaves one of the two edges of a long word as it was.
 */
export class TermIndex {
  readonly #terms: Term[] = [];
  readonly #hashes: number[] = [];
  readonly #byHash = createChains();
  readonly #byBeginning = createChains();
  readonly #byEnding = createChains();

  /** `others`: terms that are written elsewhere. */
  constructor(others: Iterable<string>) {
    let word = '';
    for (const [, dropped = '', rest = '', sign = ''] of termsText.matchAll(ENTRY)) {
      word = word.slice(0, word.length - dropped.charCodeAt(0) + FIRST_LETTER) + rest;
      this.#add(word, sign);
    }
    for (const name of atcClassesText.match(CLASS_WORD) ?? []) this.#addNew(name);
    for (const other of others) this.#addNew(other);
  }

  #addNew(word: string): void {
    if (!this.isKnown(hashWord(word))) this.#add(word, '');
  }

  #add(word: string, sign: string): void {
    for (const form of listForms(word, sign)) {
      const at = this.#terms.length;
      const hash = hashWord(form);
      this.#terms.push({ text: form, isGenus: sign === '^' });
      this.#hashes.push(hash);
      link(this.#byHash, hash & PLACE, at);
      if (sign === '=' || sign === '*') continue;
      link(this.#byBeginning, hashEdge(form) & PLACE, at);
      const ending = hashEdge(form.slice(-EDGE_LENGTH));
      link(this.#byEnding, toEndingPlace(ending, form.charCodeAt(0)), at);
    }
  }

  isKnown(hash: number): boolean {
    const { heads, next } = this.#byHash;
    for (let at = heads[hash & PLACE] ?? 0; at > 0; at = next[at] ?? 0) {
      if (this.#hashes[at - 1] === hash) return true;
    }
    return false;
  }

  /** The terms that are one slip of the keyboard away from a word of the text and begin with its first letter. */
  findNear(text: string, words: WordTable, index: number): readonly Term[] {
    const from = words.froms[index] ?? 0;
    const to = words.tos[index] ?? 0;
    const beginning = words.beginnings[index] ?? 0;
    const ending = toEndingPlace(words.endings[index] ?? 0, text.charCodeAt(from));
    const found = this.#collect(this.#byBeginning, beginning & PLACE, text, from, to, undefined);
    return this.#collect(this.#byEnding, ending, text, from, to, found) ?? [];
  }

  #collect(
    { heads, next }: Chains,
    place: number,
    text: string,
    from: number,
    to: number,
    before: Term[] | undefined,
  ): Term[] | undefined {
    const shortest = to - from - 1;
    let found = before;
    let word: string | undefined;
    for (let at = heads[place] ?? 0; at > 0; at = next[at] ?? 0) {
      const term = this.#terms[at - 1];
      if (term === undefined) continue;
      const { length } = term.text;
      if (length < shortest || length > shortest + 2) continue;
      word ??= text.slice(from, to).toLowerCase();
      if (term.text.charCodeAt(0) !== word.charCodeAt(0)) continue;
      if (countSlips(word, term.text, 1) !== 1 || found?.includes(term)) continue;
      found ??= [];
      found.push(term);
    }
    return found;
  }
}

/** Lists of terms by a place: the head is the number of the first one plus one, or 0, and each number leads to the next. */
interface Chains {
  readonly heads: Int32Array;
  readonly next: number[];
}

function createChains(): Chains {
  return { heads: new Int32Array(PLACES), next: [0] };
}

function link({ heads, next }: Chains, place: number, index: number): void {
  next[index + 1] = heads[place] ?? 0;
  heads[place] = index + 1;
}

const CAPITAL_BIT = 0x20;

/** Most endings are those of many words, which their first letters tell apart. */
function toEndingPlace(ending: number, initial: number): number {
  return (ending ^ ((initial | CAPITAL_BIT) << 5)) & PLACE;
}

/** The forms of a word, itself first: those of a verb, the adverb of an adjective, the plural of all others. */
function listForms(word: string, sign: string): readonly string[] {
  if (sign === '^') return [word];
  if (sign === '~' || sign === '*') return [word, ...listVerbForms(word)];
  if (sign === '+') return [word, toAdverb(word)];
  return NO_PLURAL.test(word) ? [word] : [word, toPlural(word)];
}

const NO_PLURAL = /(?:ar|ble|ci|ed|ly|(?<!si|s)s)$/;

function listVerbForms(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}s`, `${verb}d`, `${verb.slice(0, -1)}ing`];
  const past = SOFT_Y.test(verb) ? `${verb.slice(0, -1)}ied` : `${verb}ed`;
  return [toPlural(verb), past, `${verb}ing`];
}

const SOFT_Y = /[^aeiou]y$/;

function toPlural(word: string): string {
  if (word.endsWith('sis')) return `${word.slice(0, -2)}es`;
  if (SOFT_Y.test(word)) return `${word.slice(0, -1)}ies`;
  return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function toAdverb(word: string): string {
  if (word.endsWith('le')) return `${word.slice(0, -1)}y`;
  return word.endsWith('ic') ? `${word}ally` : `${word}ly`;
}
