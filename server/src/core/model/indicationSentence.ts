/** Reads the indications of a document one by one: subject, verb, use, condition, population and the rest. */
import type { Prose } from '../text/prose';
import type { ProseSpan } from '../text/span';
import { INDICATION_VERBS, readSlots } from './indicationSlots';
import type { IndicationSentence } from './indicationTerms';
import { USE_NOUNS, USE_VERBS } from './indicationUses';
import { findWord, type IndicationWord, splitIndication, textAt, wordSet } from './indicationWords';
import type { Passage } from './opinion';

/** A block of an indication: a small heading, a paragraph or an item of a list. */
export interface IndicationBlock {
  readonly passage: Passage;
  readonly kind: 'heading' | 'paragraph' | 'listItem';
  /** Its sentences; together they are the passage. */
  readonly sentences: readonly ProseSpan[];
}

type Words = readonly IndicationWord[];

const FINITE_VERBS = wordSet('is are was were may can should must will could has have does do');
const CLAUSES = wordSet('who whose whom that which when where if unless until');
const USED = wordSet('used given administered');
const FURTHEST_USE = 5;

/**
 * The indications of a body, in its order. Sentences that only add to one, such as `see section 5.1`, are left out;
 * a body in which no sentence says an indication counts as one.
 */
export function readIndicationSentences(
  prose: Prose,
  blocks: readonly IndicationBlock[],
  isVeterinary: boolean,
): readonly IndicationSentence[] {
  const found: IndicationSentence[] = [];
  let heading: Passage | undefined;
  let lead: Words | undefined;
  let items: Passage[] = [];
  const close = (): void => {
    if (lead !== undefined) found.push(readSentence(prose, lead, heading, items, isVeterinary));
    lead = undefined;
    items = [];
  };
  for (const { kind, passage, sentences } of blocks) {
    if (kind === 'listItem' && lead !== undefined) {
      items.push(passage);
      continue;
    }
    close();
    if (kind === 'heading') {
      heading = passage;
      continue;
    }
    for (const span of sentences) {
      const words = splitIndication(prose.text, span);
      if (!saysIndication(words)) continue;
      close();
      lead = words;
    }
    if (kind === 'listItem') close();
  }
  close();
  if (found.length > 0) return found;
  const first = blocks.find(({ sentences }) => sentences.length > 0)?.sentences[0];
  if (first === undefined) return found;
  return [readSentence(prose, splitIndication(prose.text, first), undefined, [], isVeterinary)];
}

/** What a short indication says, from `intended` or `for` on. */
export function readIntendedIndication(
  prose: Prose,
  { prose: span }: Passage,
  isVeterinary: boolean,
): IndicationSentence {
  return readSentence(prose, splitIndication(prose.text, span), undefined, [], isVeterinary);
}

/** True for a sentence with `is indicated`, or `be used for` or `given for` a use, and for a noun phrase that begins with a use. */
function saysIndication(words: Words): boolean {
  if (findWord(words, INDICATION_VERBS, 0, words.length) >= 0 || saysUsedFor(words)) return true;
  for (let index = 0; index < FURTHEST_USE; index++) {
    const text = textAt(words, index);
    if (FINITE_VERBS.has(text)) return false;
    if (isUse(words, index)) return findFiniteVerb(words, index) < 0;
  }
  return false;
}

function isUse(words: Words, index: number): boolean {
  const text = textAt(words, index);
  return USE_NOUNS.has(text) || (USE_VERBS.has(text) && textAt(words, index - 1) === 'to');
}

/** `could be used for the treatment of gout`; not `may be used as monotherapy`. */
function saysUsedFor(words: Words): boolean {
  const used = findWord(words, USED, 0, words.length);
  if (used < 0 || textAt(words, used + 1) !== 'for') return false;
  for (let index = used + 2; index < used + 2 + FURTHEST_USE; index++) {
    if (isUse(words, index)) return true;
  }
  return false;
}

/** A verb of the sentence itself, not of a clause behind it. */
function findFiniteVerb(words: Words, from: number): number {
  const verb = findWord(words, FINITE_VERBS, from, words.length);
  const clause = findWord(words, CLAUSES, from, words.length);
  return clause >= 0 && clause < verb ? -1 : verb;
}
function readSentence(
  prose: Prose,
  ownWords: Words,
  heading: Passage | undefined,
  items: readonly Passage[],
  isVeterinary: boolean,
): IndicationSentence {
  const words = [...ownWords];
  for (const { prose: span } of items) {
    words.push({ text: '\n', from: span.from, to: span.from });
    for (const word of splitIndication(prose.text, span)) words.push(word);
  }
  return readSlots(prose, words, heading, items, isVeterinary);
}
