/** Knows words that differ from a standard sentence for a reason: no slip of the writer. */
import type { Opinion } from '../model/opinion';
import { findRightArticle } from '../rules/articleSounds';
import type { WordDifference } from './standardSentences';

export function isAcceptedDifference(difference: WordDifference, opinion: Opinion): boolean {
  const { kind, notation, productNames } = opinion;
  if (isWrongArticle(difference, opinion) || isKindOfAuthorisation(difference, opinion))
    return true;
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

/** “under exceptional circumstances” in a sentence of the form, where the statement grants that. */
function isKindOfAuthorisation({ found, expected }: WordDifference, opinion: Opinion): boolean {
  const granted = opinion.statement?.authorisationWords?.text.toLowerCase();
  return expected === '' && granted === found.text.toLowerCase();
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
  ['this product', 'these products'],
  ['product', 'products'],
  ['a generic', 'generics'],
  ['a biosimilar', 'biosimilars'],
]);

/** The form speaks of one product: “these products” and “their” are right where there are two. */
function isPluralOnly({ found, expected }: WordDifference): boolean {
  return PLURALS.get(expected.toLowerCase()) === found.text.toLowerCase();
}
