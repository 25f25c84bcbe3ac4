/** Finds names of other products in the places where the form has the name of this one. Reports nothing. */
import { DOSE_FORM_PATTERN } from '../model/doseForms';
import type { Opinion, PartRole, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { findReferenceProducts } from '../model/referenceProduct';
import type { Prose } from '../text/prose';
import type { ProseSpan } from '../text/span';
import { STRENGTH_UNIT } from '../text/units';
import { countSlips, findWholeWords, splitIntoWords } from '../text/words';

/** A name that is left over from another document, and the one that belongs there. */
export interface LeftoverName {
  readonly found: Passage;
  readonly right: Passage;
}

const NAME = '((?:[A-Z]|[a-z]{1,2}[A-Z])[\\w-]*(?: [A-Z\\d][\\w-]*){0,3})';
/** Where a sentence on the reference product names the product. */
const COMPARED = new RegExp(`^Data (?:show|have shown) that ${NAME} (?:has|have) comparable\\b`);
/** How the first sentence of a part names the product; in some parts, each one. */
const SLOTS: Readonly<Partial<Record<PartRole, RegExp>>> = {
  presentation: new RegExp(`^${NAME} will be available as\\b`),
  activeSubstance: new RegExp(
    `^The active substances? (?:of|in) ${NAME}(?: is\\b| are\\b|,)|^${NAME} (?:contains\\b|is an? (?:(?:\\w+ )?(?:veterinary )?medicinal product containing|(?:[a-z]+[ -]){1,2}combination of)\\b)`,
  ),
  benefits: new RegExp(`^The (?:main )?benefits? (?:of|with) ${NAME} (?:is|are|was|were)\\b`),
  sideEffects: new RegExp(
    `^The most common side effects? (?:of|with) ${NAME} (?:is|are|was|were|include)\\b|^${NAME} is (?:generally )?well tolerated\\b|\\bwhen ${NAME} is (?:used|given|taken) (?:alone|together|in combination|with)\\b`,
  ),
  indication: new RegExp(
    `^(?:For information, the|The) (?:(?:full|approved) )?indications? for ${NAME} (?:is|are|will|remains?)\\b|^For ${NAME} \\d[\\d.,]*[ -]?${STRENGTH_UNIT}(?![A-Za-z])|^${NAME} (?:is not a substitute for|should (?:only )?be used)\\b`,
  ),
  procedureNote: new RegExp(
    `^${NAME} was (?:reviewed under|supported through|designated as an orphan)\\b|^As ${NAME} is an (?:advanced therapy medicinal product|ATMP)\\b`,
  ),
  prescribing: new RegExp(
    `^(?:(?:Treatment with )?${NAME} (?:should|must) (?:only )?be|It is proposed that (?:treatment with )?${NAME} (?:only )?be) (?:prescribed|initiated|started|administered|supervised)\\b`,
  ),
  benefitRiskStatement: new RegExp(`^The C.{0,140} balance for ${NAME} and therefore\\b`),
  referenceProduct: new RegExp(
    `${COMPARED.source}|^${NAME} is an? (?:biosimilar medicinal product\\b|(?:generic|hybrid|duplicate)(?: medicine)? of\\b)|^${NAME} contains the same active substances? as\\b|\\bdemonstrated the satisfactory quality of ${NAME}(?=,| and\\b|\\.)`,
  ),
  change: new RegExp(
    `^${NAME} is currently authorised\\b|^The C[HV]MP adopted a new (?:strength|presentation|pharmaceutical form)\\b[^.]{0,80}? for ${NAME} (?:${DOSE_FORM_PATTERN})`,
  ),
};
/** Parts of which each sentence may name the product. */
const EACH_SENTENCE: ReadonlySet<PartRole> = new Set([
  'procedureNote',
  'referenceProduct',
  'indication',
]);
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
      if (found !== undefined && isOther(found)) yield { found, right: heading };
    }
  }
}

interface OtherReference extends LeftoverName {
  /** True where the right name stands more often; else either may be the one left over. */
  readonly isSure: boolean;
}

/** The name of another reference product than the one of which the product is said to be a generic. */
export function* findOtherReferences(opinion: Opinion): Iterable<OtherReference> {
  const [right, ...others] = findReferenceProducts(opinion.tree, opinion.parts).filter(
    (name) => !isProduct(name, opinion),
  );
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
  return findReferenceProducts(opinion.tree, opinion.parts).filter((name) =>
    isProduct(name, opinion),
  );
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
function isOfOneFamily(
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
function collectKnownWords(opinion: Opinion): ReadonlySet<string> {
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
