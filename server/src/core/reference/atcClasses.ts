/** The ATC groups in which the substances of a pharmacological class have codes. Looks words up; knows nothing of documents. */
import { atcClassesText } from '../generated/atcClassesText';
import { dropPlainNouns, toClassWords } from './classWords';

export interface AtcClass {
  /** Groups of levels 1 to 4 without the Q that they share with ATCvet, the one to name first. */
  readonly groups: readonly string[];
}

const classes = parseAtcClasses(atcClassesText);

/**
 * The class that the last words of a noun phrase name: `a long-acting recombinant human growth hormone` is a growth hormone.
 * Undefined for words that are no class of the table.
 */
export function findAtcClass(nounPhrase: string): AtcClass | undefined {
  const words = toClassWords(nounPhrase);
  return findLongestEnd(words) ?? findLongestEnd(dropPlainNouns(words));
}

/** Whether a code, or a group, may be that of a substance of the class. */
export function isInAtcClass(code: string, { groups }: AtcClass): boolean {
  const shared = code.startsWith('Q') ? code.slice(1) : code;
  return groups.some((group) => {
    const own = group.startsWith('Q') ? code : shared;
    return own.startsWith(group) || group.startsWith(own);
  });
}

function findLongestEnd(words: readonly string[]): AtcClass | undefined {
  for (let from = 0; from < words.length; from++) {
    const found = classes.get(words.slice(from).join(' '));
    if (found !== undefined) return words[from - 1] === 'non' ? undefined : found;
  }
  return undefined;
}

/** Reads the generated text; its lines have the forms that `server/data/atc-classes.txt` explains. */
function parseAtcClasses(text: string): ReadonlyMap<string, AtcClass> {
  const found = new Map<string, AtcClass>();
  for (const line of text.trim().split('\n')) {
    const [groups = '', names = ''] = line.split(':');
    const atcClass = { groups: groups.split(' ') };
    for (const name of names.split(',')) found.set(name, atcClass);
  }
  return found;
}
