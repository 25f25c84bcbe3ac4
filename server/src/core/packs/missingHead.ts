/** Knows published text without a head, for which one hint on the title says what is missing. */
import type { Opinion } from '../model/opinion';

/** True for a copy from a website or a pasted passage: title, names and the footnote of the title are gone together. */
export function isWithoutHead({ kind, notation, title }: Opinion): boolean {
  return kind === 'fragment' && notation === 'published' && title === undefined;
}
