/** Knows words that differ from a standard sentence for a reason: no slip of the writer. */
import type { Opinion } from '../model/opinion';
import { findRightArticle } from '../rules/articleSounds';
import { textBefore } from '../text/textBefore';
import { isOldNumberOfDays } from './footnoteDays';
import type { WordDifference } from './standardSentences';

export function isAcceptedDifference(difference: WordDifference, opinion: Opinion): boolean {
  const { kind, notation, productNames } = opinion;
  if (isWrongArticle(difference, opinion) || isKindOfAuthorisation(difference, opinion))
    return true;
  if (isOfReference(difference, opinion) || standsTwice(difference, opinion)) return true;
  if (isOldNumberOfDays(difference.found.text, opinion)) return true;
  if (namesProduct(difference, opinion) || lacksRespective(difference)) return true;
  if (kind === 'fragment' && notation === 'published' && lacksOnlyAbbreviation(difference)) {
    return true;
  }
  return productNames.length > 1 && isPluralOnly(difference);
}

const LONGEST_LOOK = 40;

/** “an later stage”, “as a orphan medicine”: the article alone shows that it is wrong, which is another rule's finding. */
function isWrongArticle({ found, expected }: WordDifference, { tree }: Opinion): boolean {
  if (!/^an?$/i.test(found.text)) return false;
  const from = found.prose.to + 1;
  const behind = tree.prose.text.slice(from, from + LONGEST_LOOK);
  const right = findRightArticle(found.text, behind)?.article;
  return right !== undefined && (expected === right || expected === '');
}

/** “Therefore therefore”: another rule removes the second one. */
function standsTwice({ found, expected }: WordDifference, { tree }: Opinion): boolean {
  const { from, to } = found.prose;
  const { text } = tree.prose;
  if (expected !== '' || !/^[a-z]{2,}$/.test(found.text)) return false;
  return text.startsWith(` ${found.text} `, to) || text.endsWith(` ${found.text} `, from);
}

/** “under exceptional circumstances”, “for a limited market”, “in accordance with Article 25 …” in a sentence of the form, where the statement grants that. */
function isKindOfAuthorisation({ found, expected }: WordDifference, opinion: Opinion): boolean {
  const { statement } = opinion;
  if (expected !== '' || statement === undefined) return false;
  const words = found.text.toLowerCase();
  if (/^(?:in|under) exceptional circumstances$/.test(words))
    return /\b(?:in|under) exceptional circumstances\b/i.test(statement.text);
  const isKind = KIND.test(words) || statement.authorisationWords?.text.toLowerCase() === words;
  return isKind && statement.text.toLowerCase().includes(words);
}

const KIND = /^(?:in exceptional|for an? limited|in accordance|pursuant|under article)\b/;

/** “this vaccine”, or the product by its name, where the form says “this product”. */
function namesProduct({ found, expected }: WordDifference, { productNames }: Opinion): boolean {
  if (expected === 'product') return /^(?:vaccine|medicine)$/.test(found.text);
  if (expected !== 'this product') return false;
  return productNames.some(({ text }) => text === found.text);
}

/** “after decisions on these changes”: the respective ones. */
function lacksRespective({ found, expected }: WordDifference): boolean {
  return expected === `${found.text} the respective`;
}

/** What tells that the reference products, or their tablets, are several. */
const SEVERAL_REFERENCES =
  /\b(?:reference (?:medicinal )?products?|(?:generics?|hybrids?|hybrid medicines?|biosimilars?|duplicates?) of) (?=.{0,100}(?: and [A-Z]|[a-z] and of |\b(?:tablet|capsule|patche|granule|suppositorie|lozenge|film|drop|syringe|pen)s\b)).{3,120},? which $/;
const SEVERAL_NAMES = /^ [A-Z][^.;]{1,60} and [A-Z]/;
const LONGEST_REFERENCE = 180;
/** Where a product was authorised before there was an authorisation of the Union. */
const COUNTRY =
  /^(?:the )?(?:Austria|Belgium|Bulgaria|Croatia|Cyprus|Czechia|Czech Republic|Denmark|Estonia|Finland|France|Germany|Greece|Hungary|Iceland|Ireland|Italy|Latvia|Lithuania|Luxembourg|Malta|Netherlands|Norway|Poland|Portugal|Romania|Slovakia|Slovenia|Spain|Sweden|United Kingdom|UK)\b/;

/** “The reference products …, which were authorised”; “authorised in France”: facts about the reference product. */
function isOfReference({ found, expected }: WordDifference, { tree }: Opinion): boolean {
  if (/EU$|European Union$/.test(expected)) return COUNTRY.test(found.text);
  const { text } = tree.prose;
  const { from, to } = found.prose;
  if (expected === 'product' && found.text === 'products') {
    return SEVERAL_NAMES.test(text.slice(to, to + LONGEST_REFERENCE));
  }
  const isPlural = /^(?:has|was)$/.test(expected) && /^(?:have|were)$/.test(found.text);
  return isPlural && SEVERAL_REFERENCES.test(textBefore(text, from, LONGEST_REFERENCE));
}

const ABBREVIATION = /^ \([A-Z][A-Za-z]+\)$/;

/** Websites that copy opinions leave “(SmPC)” and “(EPAR)” out, as their own style has it. */
function lacksOnlyAbbreviation({ found, expected }: WordDifference): boolean {
  return expected.startsWith(found.text) && ABBREVIATION.test(expected.slice(found.text.length));
}

/** Plurals by the singular that the form has. */
const PLURALS: ReadonlyMap<string, string> = new Map([
  ['its', 'their'],
  ['it', 'they'],
  ['is', 'are'],
  ['has', 'have'],
  ['this', 'these'],
  ['product', 'products'],
  ['summary', 'summaries'],
  ['report', 'reports'],
  ['authorisation', 'authorisations'],
  ['(smpc)', '(smpcs)'],
  ['(epar)', '(epars)'],
  ['a generic', 'generics'],
  ['a biosimilar', 'biosimilars'],
]);

/** The form speaks of one product: “these products” and “their” are right where there are two. */
function isPluralOnly({ found, expected }: WordDifference): boolean {
  const right = expected.toLowerCase();
  const words = found.text.toLowerCase().split(' ');
  const singular = right.split(' ');
  if (PLURALS.get(right) === found.text.toLowerCase()) return true;
  return (
    words.length === singular.length &&
    singular.every((word, index) => word === words[index] || PLURALS.get(word) === words[index])
  );
}
