/** Terms and the words to use for them in one line each, by what changes: `cap{s>su}les`. So they are bundled. */
import type { TermSubstitution } from './pack';

const CHANGE = /^([^{]*)\{([^>]*)>([^}]*)\}(.*)$/;
const OWN_SIGNS = /[{>}|\n`\\$]/;

export function shortenTerm({ term, use }: TermSubstitution): string {
  const [first, ...others] = use;
  if ([term, ...use].some((words) => OWN_SIGNS.test(words))) {
    throw new Error(`“${term}” cannot be shortened: it holds a sign of the short form.`);
  }
  const most = Math.min(term.length, first.length);
  let before = 0;
  while (before < most && term[before] === first[before]) before++;
  let behind = 0;
  while (behind < most - before && term.at(-1 - behind) === first.at(-1 - behind)) behind++;
  const [left, right] = [term, first].map((words) => words.slice(before, words.length - behind));
  const end = term.slice(term.length - behind);
  return [`${term.slice(0, before)}{${left}>${right}}${end}`, ...others].join('|');
}

export function readShortTerms(lines: string): readonly TermSubstitution[] {
  return lines.split('\n').map((line) => {
    const [change = '', ...others] = line.split('|');
    const [, before = '', left = '', right = '', behind = ''] = CHANGE.exec(change) ?? [];
    return { term: before + left + behind, use: [before + right + behind, ...others] };
  });
}
