/** Knows published text without a head, for which one hint on the title says what is missing. */
import type { Opinion } from '../model/opinion';
import { hasTitleWords, isWebTitle } from '../syntax/titleWords';

/** The head of a text, which a copy may have run together with the statement. */
const HEAD = 1500;

/** True where the words of the title stand in a published text, though not on a line of their own. */
export function isTitleInText({ notation, tree }: Opinion): boolean {
  return notation === 'published' && hasTitleWords(tree.source.slice(0, HEAD));
}

/** True for a copy from a website or a pasted passage: title, names and the footnote of the title are gone together. */
export function isWithoutHead({ kind, notation, title }: Opinion): boolean {
  if (kind !== 'fragment' || notation !== 'published') return false;
  return title === undefined || isWebTitle(title.text);
}
