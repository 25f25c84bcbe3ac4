/** The slots of standard sentences: their names, and what a document says for them. */
import type { Opinion, Passage } from '../model/opinion';
import { shorten, suggestName } from './suggestName';

/** Every slot with the words that stand for it where the document does not say. */
const SLOT_PLACEHOLDERS = {
  product: 'product',
  substance: 'active substance',
  holder: 'company',
  date: 'date',
  reference: 'reference product',
  referenceSubstance: 'active substance of the reference product',
  referenceDate: 'date of authorisation',
  difference: 'difference from the reference product',
  form: 'pharmaceutical form',
  presentation: 'strengths and pharmaceutical form',
  species: 'target species',
  use: 'use',
  currentUse: 'current use',
  condition: 'condition',
  population: 'population',
  currentPopulation: 'current population',
  newWords: 'new words',
  class: 'pharmacological class',
  content: 'what it contains',
  code: 'code',
  action: 'what it does',
  benefit: 'benefit',
  effects: 'side effects',
  change: 'change',
  procedure: 'procedure',
  designationDate: 'date of designation',
} as const;

export type SlotName = keyof typeof SLOT_PLACEHOLDERS;

/** No name of a product, company or substance is longer. */
const LONGEST_VALUE = 80;
/** A slot of a text, `{product}`; its group is the name. */
export const SLOT = /\{([^{}]*)\}/g;

export const SLOT_NAMES: readonly string[] = Object.keys(SLOT_PLACEHOLDERS);

/** A message for each slot of a text that there is not. */
export function* findUnknownSlots(text: string): Iterable<string> {
  for (const name of findSlotNames(text)) {
    if (SLOT_NAMES.includes(name)) continue;
    yield `There is no slot “{${shorten(name)}}”.${suggestName(name, SLOT_NAMES)}`;
  }
}

/** Names of the slots of a text, in its order, known or not. */
export function findSlotNames(text: string): readonly string[] {
  return cutAtSlots(text).slots;
}

/** The words around the slots of a text, one piece more than slots, and the names of these. */
export function cutAtSlots(text: string): {
  readonly pieces: readonly string[];
  readonly slots: readonly string[];
} {
  // A split at a pattern with one group has what the group holds at the odd places.
  const parts = text.split(SLOT);
  return {
    pieces: parts.filter((_, index) => index % 2 === 0),
    slots: parts.filter((_, index) => index % 2 === 1),
  };
}

/** A slot that neither `known` nor the document fills. */
export interface OpenSlot {
  readonly name: string;
  /** `<company>` */
  readonly placeholder: string;
}

/** The text in pieces: words, with the slots filled from `known` first, then from the document; and the slots that are left. */
export function readSlots(
  text: string,
  opinion: Opinion,
  known: ReadonlyMap<string, string> = new Map(),
): readonly (string | OpenSlot)[] {
  // A split at a pattern with one group has the names of the slots at the odd places.
  return text.split(SLOT).map((piece, index) => {
    if (index % 2 === 0) return piece;
    const value = known.get(piece) ?? findUsableValue(piece, opinion);
    return value ?? { name: piece, placeholder: `<${toPlaceholder(piece)}>` };
  });
}

/** The text with its slots filled: from `known` first, then from the document, else with a placeholder `<holder>`. */
export function fillSlots(
  text: string,
  opinion: Opinion,
  known?: ReadonlyMap<string, string>,
): string {
  return readSlots(text, opinion, known)
    .map((piece) => (typeof piece === 'string' ? piece : piece.placeholder))
    .join('');
}

/** A “name” that is long or a sentence was misread; the placeholder serves better. */
function findUsableValue(name: string, opinion: Opinion): string | undefined {
  const value = findSlotValue(name, opinion);
  if (value === undefined || value.length > LONGEST_VALUE) return undefined;
  return / (?:is|are|was|were) /.test(value) ? undefined : value;
}

/** The words that stand for a slot, without angle brackets. */
export function toPlaceholder(name: string): string {
  return isSlotName(name) ? SLOT_PLACEHOLDERS[name] : name;
}

/** The slot of `company` or of `product name`, as placeholders and snippets call it. */
export function findSlotOfPlaceholder(words: string): SlotName | undefined {
  const known = SLOT_SYNONYMS.get(words) ?? words;
  return SLOT_NAMES.filter(isSlotName).find((name) => SLOT_PLACEHOLDERS[name] === known);
}

/** Words of snippets. */
const SLOT_SYNONYMS: ReadonlyMap<string, string> = new Map([
  ['product name', 'product'],
  ['common name', 'active substance'],
  ['species', 'target species'],
]);

export function isSlotName(name: string): name is SlotName {
  return Object.hasOwn(SLOT_PLACEHOLDERS, name);
}

function findSlotValue(name: string, opinion: Opinion): string | undefined {
  switch (name) {
    case 'product':
      return join(opinion.productNames);
    case 'substance':
      return join(opinion.commonNames) ?? join(opinion.substances);
    case 'holder':
      return opinion.applicant?.name?.text;
    case 'date':
      return opinion.statement?.date?.text;
    case 'reference':
      return opinion.referenceProduct?.text;
    case 'referenceSubstance':
      return join(opinion.commonNames) ?? join(opinion.substances);
    case 'code':
      return opinion.atcCodes.find(({ code }) => code !== undefined)?.code?.text;
    default:
      return undefined;
  }
}

function join(passages: readonly Passage[]): string | undefined {
  return passages.length === 0 ? undefined : passages.map(({ text }) => text).join(' and ');
}
