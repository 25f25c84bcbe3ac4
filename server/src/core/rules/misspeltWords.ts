/** Finds the words that are one letter away from a term and are no words themselves. Reports nothing. */
import { isInNames, isName, isSlipOfName } from '../packs/wordFilter';
import { SHORTEST_TERM, type Term, type TermIndex } from '../reference/terms';
import { isInAddress, touchesAddressSigns } from '../text/addresses';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { capitalise } from '../text/words';
import { hashWord } from '../text/wordTable';
import type { RuleContext } from './rule';
import { isVariant } from './wordVariants';

interface Found extends ProseSpan {
  readonly found: string;
}

export interface MisspeltWord extends Found {
  /** With the capital of the word that was found. */
  readonly use: string;
}

/** The longer one of the word and the term has as many letters. */
const FEWEST_LETTERS = 8;
/** A longer run of letters is no word. */
const MOST_LETTERS = 30;
/** A spelling that stands in the document as often, and no other, is meant. */
const OFTEN = 3;
/** So many are judged: what has more of them is no text in English. */
const MOST_WORDS = 100;
const LETTERS = /^[A-Za-z][a-z]+$/;

export function findMisspeltWords(context: RuleContext): readonly MisspeltWord[] {
  const { prose, words, vocabulary } = context;
  const { count, froms, tos, hashes, capitals } = words;
  const misspelt: MisspeltWord[] = [];
  /** The names of the document, mostly. */
  const unlike = new Set<number>();
  let judged = 0;
  for (let at = 0; at < count && judged < MOST_WORDS; at++) {
    const from = froms[at] ?? 0;
    const to = tos[at] ?? 0;
    const length = to - from;
    if (length < SHORTEST_TERM || length > MOST_LETTERS || (capitals[at] ?? 0) > 1) continue;
    const hash = hashes[at] ?? 0;
    if (vocabulary.isKnown(hash) || unlike.has(hash)) continue;
    const near = vocabulary.findNear(prose.text, words, at);
    if (near.length === 0) {
      unlike.add(hash);
      continue;
    }
    judged++;
    const found = prose.text.slice(from, to);
    const use = chooseTerm({ found, from, to }, hash, near, context);
    if (use !== undefined) misspelt.push({ from, to, found, use });
  }
  return misspelt;
}

function chooseTerm(
  word: Found,
  hash: number,
  near: readonly Term[],
  context: RuleContext,
): string | undefined {
  const { prose, opinion, phrases, terms, vocabulary } = context;
  const { found, from, to } = word;
  if (!LETTERS.test(found) || phrases.has(word) || terms.has(found.toLowerCase())) return undefined;
  const small = found.toLowerCase();
  const fitting = near.filter((term) => fits(word, small, term, context));
  const [term] = fitting;
  if (term === undefined || fitting.some(({ text }) => text !== term.text)) return undefined;
  if (near.some(({ text }) => isVariant(small, text)) || isOxford(small, vocabulary))
    return undefined;
  if (isInNames(found, opinion) || isSlipOfName(found, [term.text], opinion)) return undefined;
  if (touchesAddressSigns(prose.text, from, to) && isInAddress(prose.text, from, to)) {
    return undefined;
  }
  if (isMeant(hash, term.text, context)) return undefined;
  return found === small ? term.text : capitalise(term.text);
}

/** True where the term may stand in the place of the word. */
function fits(
  word: Found,
  small: string,
  term: Term,
  { prose: { text }, vocabulary }: RuleContext,
): boolean {
  if (Math.max(small.length, term.text.length) < FEWEST_LETTERS) return false;
  if (term.isGenus) return isBeforeEpithet(word, text);
  if (isName(word, text)) return false;
  if (isPartOfFigures(word, text) || isLatin(word, term, text)) return false;
  return !isUnknownEpithet(word, text, vocabulary);
}

/** A word with a capital, the second of a Latin name behind it: `Toxacara canis`, `Staphilococcus spp.` */
function isBeforeEpithet({ found, to }: Found, text: string): boolean {
  if (!/^[A-Z]/.test(found)) return false;
  return EPITHET_BEHIND.test(text.slice(to, to + LONGEST_LOOK));
}

const LONGEST_LOOK = 30;
const EPITHET_BEHIND = /^ (?:spp?\b|[a-z]{2,}(?:us|um|ae|is|ii|i|a|ans|ens|es|ile)\b)/;

/** `5-hydroxyindol`, `b12-analoge`: names of chemistry. */
function isPartOfFigures({ from, to }: Found, text: string): boolean {
  return /[\d,]-$/.test(textBefore(text, from, 2)) || /^-\d/.test(text.slice(to, to + 2));
}

/** The second word of a Latin name whose first word is no term: `Corynebacterium auris`. */
function isUnknownEpithet({ found, from }: Found, text: string, vocabulary: TermIndex): boolean {
  if (!LATIN_END.test(found)) return false;
  const genus = GENUS_BEFORE.exec(textBefore(text, from, LONGEST_LOOK))?.[1];
  return genus !== undefined && !vocabulary.isKnown(hashWord(genus));
}

/** `status epilepticus`, or a Latin name that is no misspelt word of English: `Mycobacterium abscessus`. */
function isLatin({ found, from }: Found, { text: term }: Term, text: string): boolean {
  if (LATIN_ADJECTIVE.test(found)) return !LATIN_ADJECTIVE.test(term);
  if (!LATIN_END.test(found) || LATIN_END.test(term)) return false;
  return GENUS_BEFORE.test(textBefore(text, from, LONGEST_LOOK));
}

/** No word of English ends so but those that are terms. */
const LATIN_ADJECTIVE = /(?:ari[su]s|ulare|[ae]ntis|alis|icus|osus)$/;
const LATIN_END = /(?:us|um|ae|is|i|a|ans|ens)$/;
const GENUS_BEFORE = /([A-Z](?:[a-z]*(?:us|um|as|is|es|a|er|ia|on)|\.)) $/;

/** Spelt as in `randomize`: what is wrong with it, the rule on American spelling says. */
function isOxford(small: string, vocabulary: TermIndex): boolean {
  return /[iy]z/.test(small) && vocabulary.isKnown(hashWord(small.replace(/(?<=[iy])z/, 's')));
}

/** True for a spelling that the document has again and again, and its right form never. */
function isMeant(hash: number, term: string, { words: { count, hashes } }: RuleContext): boolean {
  const right = hashWord(term);
  let times = 0;
  for (let at = 0; at < count; at++) {
    if (hashes[at] === right) return false;
    if (hashes[at] === hash) times++;
  }
  return times >= OFTEN;
}
