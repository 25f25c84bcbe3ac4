/** Finds the spellings of a name that are a slip or two away from it. Shared by the rules about names; reports nothing. */
import { countCommonBeginning, countSlips, type Word } from '../text/words';
import type { WordTable } from '../text/wordTable';

export interface NameSlip {
  /** The word that is spelled differently. */
  readonly word: Word;
  /** How it is spelled elsewhere, in small letters. */
  readonly right: string;
  /** A place with the other spelling, where the text has one. */
  readonly example: Word | undefined;
}

export interface NameSlipSearch {
  readonly text: string;
  /** The words of that text. */
  readonly words: WordTable;
  /** One word of a name, in small letters. */
  readonly name: string;
  /** Most occurrences that a spelling may have and still be a slip. */
  readonly mostOccurrences: number;
  /** Words to look at: those with one of the beginnings, and those with the ending and the first letter of the name. */
  edgesOf(name: string): { readonly beginnings: readonly string[]; readonly ending?: string };
  /** True when a word in small letters is two slips or fewer away from the name. */
  isSlip(spelling: string, name: string): boolean;
  /** True when a word in small letters, however near to the name, is right in itself. */
  isOtherWord(spelling: string): boolean;
}

/** A text with more different spellings than this does not slip, it plays with the name. */
const MOST_SPELLINGS = 8;
const MOST_SLIPS = 2;
/** Names that are looked for: no document has more products or substances. */
export const MOST_NAMES = 8;

/** Letters that a name and a spelling two slips away from it begin with. */
export const SAME_BEGINNING = 3;

/**
 * True for one slip, or for two behind the same beginning where both words are long: “Borrelia” is no slip of `Borrelivax`.
 * A plural is no slip, and neither is a word with a figure: it may be a footnote mark.
 */
export function isSlipOf(spelling: string, name: string, areLong: boolean): boolean {
  if (spelling === `${name}s` || /\d/.test(spelling)) return false;
  if (countSlips(spelling, name, 1) <= 1) return true;
  return (
    areLong &&
    Math.abs(spelling.length - name.length) <= 1 &&
    countCommonBeginning(spelling, name) >= SAME_BEGINNING &&
    countSlips(spelling, name, 2) <= 2
  );
}

/** The words that are slips of `name`. Where the text has another spelling more often, `name` itself is a slip of that. */
export function* findNameSlips(search: NameSlipSearch): Iterable<NameSlip> {
  const { name, mostOccurrences } = search;
  const around = groupSpellings(search, name);
  if (around.size < 2) return;
  const right = findUsualSpelling(around, name);
  const spellings = right === name ? around : groupSpellings(search, right);
  const [example] = spellings.get(right) ?? [];
  for (const [spelling, words] of spellings) {
    if (spelling === right || words.length > mostOccurrences) continue;
    for (const word of words) yield { word, right, example };
  }
}

/** The spelling with the most places; the name where none has more than it. */
function findUsualSpelling(spellings: ReadonlyMap<string, readonly Word[]>, name: string): string {
  let usual = name;
  let most = spellings.get(name)?.length ?? 0;
  if (most === 0) return name;
  for (const [spelling, words] of spellings) {
    if (words.length <= most) continue;
    usual = spelling;
    most = words.length;
  }
  return usual;
}

/** The words of the text that are the name or a slip of it, by their spelling in small letters. */
function groupSpellings(
  search: NameSlipSearch,
  name: string,
): ReadonlyMap<string, readonly Word[]> {
  const groups = new Map<string, Word[]>();
  for (const word of findSimilarWords(search, name)) {
    const spelling = word.text.toLowerCase();
    const group = groups.get(spelling);
    if (group !== undefined) group.push(word);
    else if (spelling === name || search.isSlip(spelling, name)) groups.set(spelling, [word]);
    if (groups.size > MOST_SPELLINGS) return new Map();
  }
  for (const spelling of groups.keys()) {
    if (spelling !== search.name && search.isOtherWord(spelling)) groups.delete(spelling);
  }
  return groups;
}

function findSimilarWords({ text, words, edgesOf }: NameSlipSearch, name: string): readonly Word[] {
  const { beginnings, ending } = edgesOf(name);
  const { count, froms, tos } = words;
  const initial = name.charCodeAt(0);
  const capitalInitial = name.charAt(0).toUpperCase().charCodeAt(0);
  const shortest = name.length - MOST_SLIPS;
  const longest = name.length + MOST_SLIPS;
  const similar: Word[] = [];
  for (let index = 0; index < count; index++) {
    const from = froms[index] ?? 0;
    const to = tos[index] ?? 0;
    if (to - from < shortest || to - from > longest) continue;
    const first = text.charCodeAt(from);
    if (first !== initial && first !== capitalInitial) continue;
    const word = text.slice(from, to);
    if (hasEdge(word, beginnings, ending)) similar.push({ text: word, from, to });
  }
  return similar;
}

function hasEdge(word: string, beginnings: readonly string[], ending: string | undefined): boolean {
  return (
    beginnings.some((beginning) => word.startsWith(beginning)) ||
    (ending !== undefined && word.endsWith(ending))
  );
}
