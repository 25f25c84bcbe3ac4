/** The products of a document, as they are looked for in a folder of documents. */
import type { Opinion } from '../model/opinion';
import type { TextSpan } from '../text/span';
import { profileInWords } from './profileWords';

export interface ProductSymbol {
  readonly name: string;
  /** `human, initial authorisation`; empty where the text does not say. */
  readonly profile: string;
  /** The name where the document states it first. */
  readonly span: TextSpan;
}

export function findProductSymbols(opinion: Opinion): readonly ProductSymbol[] {
  const profile = profileInWords(opinion) ?? '';
  return opinion.productNames
    .filter(({ text }) => text !== '')
    .map(({ text, span }) => ({ name: text, profile, span }));
}

/** True when the letters of `query` stand in `name` in their order, as editors look names up. */
export function matchesQuery(name: string, query: string): boolean {
  const letters = name.toLowerCase();
  let at = 0;
  for (const letter of query.toLowerCase().replace(/\s+/g, '')) {
    at = letters.indexOf(letter, at) + 1;
    if (at === 0) return false;
  }
  return true;
}
