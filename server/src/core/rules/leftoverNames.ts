/** Finds names of other products in the places where the form has the name of this one. Reports nothing. */
import type { Opinion, PartRole, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { findLaterReferences, findReferenceProducts } from '../model/referenceProduct';
import type { Prose } from '../text/prose';
import type { ProseSpan } from '../text/span';
import { countSlips, findWholeWords, splitIntoWords } from '../text/words';
import { COMPARED, EACH_SENTENCE, INSIDE, NAME, NEVER_OF_REFERENCE, SLOTS } from './nameFrames';

/** A name that is left over from another document, and the one that belongs there. */
export interface LeftoverName {
  readonly found: Passage;
  readonly right: Passage;
}

const IS_NAME = new RegExp(`^${NAME}$`);
/** Words that begin such a sentence with a capital and are no names. */
const NO_NAME =
  /^(?:The|This|These|It|They|Treatment|Therapy|Both|All|Each|Adults|Children|Patients|Animals|Doses?|Dosing|Administration|Immunisation|Vaccination|Monotherapy|Prophylaxis|Prevention|Injections?|Infusions?|Vaccines?|Tablets?|Capsules?|Granules|Solutions?|Suspensions?|Medicines?|Medicinal|Products?)\b/;
const LONGEST_SENTENCE = 400;
const MOST_SLIPS = 2;

export function* findLeftoverNames(opinion: Opinion): Iterable<LeftoverName> {
  const { productNames, statement, tree } = opinion;
  const [heading] = productNames;
  let known: ReadonlySet<string> | undefined;
  const isOther = ({ text }: Passage): boolean => {
    if (text === heading?.text || NO_NAME.test(text) || !IS_NAME.test(text)) return false;
    known ??= collectKnownWords(opinion);
    const words = known;
    const own = splitIntoWords(text.toLowerCase());
    return (
      own.every((word) => !words.has(word)) ||
      isOfOneFamily(own, splitIntoWords(heading?.text.toLowerCase() ?? ''), words)
    );
  };
  const [stated] = statement?.products ?? [];
  if (heading === undefined || !IS_NAME.test(heading.text)) return;
  const isHeadingAlone =
    stated !== undefined &&
    isOther(stated) &&
    isUsedBehind(stated, opinion) &&
    !isUsedBehind(heading, opinion);
  if (isHeadingAlone) {
    if (opinion.commonNames.length > 0) yield { found: heading, right: stated };
    return;
  }
  if (stated !== undefined && isOther(stated) && isUsedBehind(heading, opinion)) {
    yield { found: stated, right: heading };
  }
  for (const part of opinion.parts) {
    const slot = SLOTS[part.role];
    if (slot === undefined || !part.isCued) continue;
    const sentences = EACH_SENTENCE.has(part.role) ? part.sentences : part.sentences.slice(0, 1);
    for (const { prose } of sentences) {
      const found = findNameIn(slot, tree.prose, prose);
      if (found === undefined) continue;
      const isReference =
        NEVER_OF_REFERENCE.has(part.role) && isReferenceAlone(found, part.role, opinion);
      if (isReference || isOther(found)) yield { found, right: heading };
    }
  }
  const end = opinion.parts.at(-1)?.prose.to ?? 0;
  for (const found of findNamesInside(tree.prose)) {
    if (found.prose.to < end && isOther(found)) yield { found, right: heading };
  }
}

/** Of these, the benefits may be told as those of the reference product. */
const IS_SAME = /\b(?:generic|duplicate|informed consent)\b/;

/** Asked for each name: a summary of opinion is shorter. */
const LONGEST_SUMMARY = 20_000;

function isReferenceAlone({ text }: Passage, role: PartRole, opinion: Opinion): boolean {
  const { referenceProduct, tree } = opinion;
  if (text !== referenceProduct?.text || isProduct(referenceProduct, opinion)) return false;
  return role !== 'benefits' || !IS_SAME.test(tree.prose.text.slice(0, LONGEST_SUMMARY));
}

const NAME_HERE = new RegExp(NAME, 'y');

function* findNamesInside(prose: Prose): Iterable<Passage> {
  const { text } = prose;
  for (const [before, behind] of INSIDE) {
    for (let at = text.indexOf(before); at >= 0; at = text.indexOf(before, at + 1)) {
      const from = at + before.length;
      NAME_HERE.lastIndex = from;
      const name = NAME_HERE.exec(text)?.[0];
      if (name === undefined) continue;
      behind.lastIndex = from + name.length;
      if (behind.test(text)) yield buildPassage(prose, { from, to: from + name.length });
    }
  }
}

interface OtherReference extends LeftoverName {
  /** True where the right name stands more often; else either may be the one left over. */
  readonly isSure: boolean;
}

/** The name of another reference product than the one of which the product is said to be a generic. */
export function* findOtherReferences(opinion: Opinion): Iterable<OtherReference> {
  const [right, ...others] = findAllReferences(opinion).filter((name) => !isProduct(name, opinion));
  if (right === undefined) return;
  const known = collectKnownWords(opinion);
  for (const found of others) {
    const words = splitIntoWords(found.text.toLowerCase());
    const isOther =
      words.every((word) => !known.has(word)) ||
      isOfOneFamily(words, splitIntoWords(right.text.toLowerCase()), known);
    if (!isOther || NO_NAME.test(found.text)) continue;
    const isSure = countPlaces(right, opinion) > countPlaces(found, opinion);
    yield { found, right, isSure };
  }
}

function countPlaces({ text }: Passage, { tree }: Opinion): number {
  return [...findWholeWords(tree.prose.text, text)].length;
}

/** The product in the place of its reference product. */
export function findProductAsReference(opinion: Opinion): readonly Passage[] {
  return findAllReferences(opinion).filter((name) => isProduct(name, opinion));
}

function findAllReferences(opinion: Opinion): readonly Passage[] {
  const { tree, parts } = opinion;
  const names = findReferenceProducts(tree, parts);
  // The product itself may have been authorised for long, too.
  if (names.every((name) => isProduct(name, opinion))) return names;
  return [...names, ...findLaterReferences(tree, parts)];
}

/** The reference product in the place of the product: “Data show that Orvalex has comparable … to Orvalex”. */
export function* findReferenceAsProduct(opinion: Opinion): Iterable<LeftoverName> {
  const { productNames, referenceProduct, tree } = opinion;
  const [right] = productNames;
  if (right === undefined || right.text === referenceProduct?.text) return;
  for (const { sentences } of opinion.partsOf('referenceProduct')) {
    for (const { prose } of sentences) {
      const found = findNameIn(COMPARED, tree.prose, prose);
      if (found !== undefined && found.text === referenceProduct?.text) yield { found, right };
    }
  }
}

function isProduct({ text }: Passage, { productNames }: Opinion): boolean {
  return productNames.some((name) => name.text === text);
}

/** The name in the slot of a sentence. */
function findNameIn(slot: RegExp, prose: Prose, { from, to }: ProseSpan): Passage | undefined {
  const match = slot.exec(prose.text.slice(from, Math.min(to, from + LONGEST_SENTENCE)));
  const name = match?.slice(1).find((group) => group !== undefined);
  if (match === null || name === undefined) return undefined;
  const start = from + match.index + match[0].indexOf(name);
  return buildPassage(prose, { from: start, to: start + name.length });
}

/**
 * `Tarbexil Ellipsa` or `Lumivexa Nord` in a text on `Lumivexa Ellipsa`, `Lumivexa 20` in one on `Lumivexa 24`: as many
 * words, of which one is another.
 */
export function isOfOneFamily(
  words: readonly string[],
  names: readonly string[],
  known: ReadonlySet<string>,
): boolean {
  if (words.length < 2 || words.length !== names.length) return false;
  const [place = 0, another] = [...words.keys()].filter((index) => words[index] !== names[index]);
  const word = words[place] ?? '';
  const name = names[place] ?? '';
  // “TarbexilLumivexa”: published text keeps the name that is struck out on paper.
  if (another !== undefined || known.has(word) || word.endsWith(name)) return false;
  if (/^\d\d+$/.test(word)) return /^\d+$/.test(name) && word.length === name.length;
  return countSlips(word, name, MOST_SLIPS) > MOST_SLIPS;
}

/** True when the name stands once more behind the statement's product and the headings. */
function isUsedBehind({ text }: Passage, { statement, tree }: Opinion): boolean {
  const end = statement?.products.at(-1)?.prose.to ?? 0;
  return tree.prose.text.toLowerCase().includes(text.toLowerCase(), end);
}

/** The words of every name that the document has a right to, in small letters. */
export function collectKnownWords(opinion: Opinion): ReadonlySet<string> {
  const { productNames, commonNames, substances, referenceProduct, statement } = opinion;
  const several = statement !== undefined && statement.products.length > 1;
  const names = [
    ...productNames,
    ...commonNames,
    ...substances,
    ...(several ? statement.products : []),
    referenceProduct,
  ];
  return new Set(names.flatMap((name) => splitIntoWords(name?.text.toLowerCase() ?? '')));
}
