/** Knows published text without a head, for which one hint on the title says what is missing, and a head that ran into the text. */
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { canBeName, hasTitleWords, isWebTitle } from '../syntax/titleWords';

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

const RUN_INTO = /^[a-z][^.;:]{3,80}?(?= On \d{1,2} [A-Z][a-z]{2,8} \d{4},)/;

/** The line of the common name in a draft, where the blank line between it and the opinion statement is lost. */
export function findRunInName({ notation, statement, tree }: Opinion): Passage | undefined {
  if (notation !== 'draft' || statement === undefined) return undefined;
  const name = RUN_INTO.exec(statement.text)?.[0];
  if (name === undefined || !canBeName(name)) return undefined;
  const { from } = statement.prose;
  const passage = buildPassage(tree.prose, { from, to: from + name.length });
  return /^[ \t]{0,3}[\r\n]/.test(tree.source.slice(passage.span.end, passage.span.end + 5))
    ? passage
    : undefined;
}
