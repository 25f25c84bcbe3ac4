/** Finds the spellings of a name that are a slip or two away from it. Shared by the rules about names; reports nothing. */
import { findWordsBeginningWith, findWordsEndingWith, type Word } from '../text/words';

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
  /** One word of a name, in small letters. */
  readonly name: string;
  /** Beginnings of the words to look at: `sel` and `Sel`, or only `N`. */
  readonly beginnings: readonly string[];
  /** Words with another beginning are looked at when they end so: `nexor`. */
  readonly ending?: string;
  /** Longest difference in length that `isSlip` allows. */
  readonly reach: number;
  /** Most occurrences that a spelling may have and still be a slip. */
  readonly mostOccurrences: number;
  /** True when a word in small letters is a slip of the name and no other word. */
  isSlip(spelling: string): boolean;
}

/** A text with more different spellings than this does not slip, it plays with the name. */
const MOST_SPELLINGS = 8;

/** The words that are slips of `name`. Where the text mostly has the other spelling, `name` itself is the slip. */
export function* findNameSlips(search: NameSlipSearch): Iterable<NameSlip> {
  const { name, mostOccurrences } = search;
  const spellings = groupSpellings(search);
  const named = spellings.get(name) ?? [];
  spellings.delete(name);
  if (spellings.size > MOST_SPELLINGS) return;
  for (const [spelling, words] of spellings) {
    const isUsual = words.length > named.length && named.length > 0;
    const slips = isUsual ? named : words;
    if (slips.length > mostOccurrences) continue;
    const right = isUsual ? spelling : name;
    const [example] = isUsual ? words : named;
    for (const word of slips) yield { word, right, example };
  }
}

/** The words of the text that are the name or a slip of it, by their spelling in small letters. */
function groupSpellings(search: NameSlipSearch): Map<string, Word[]> {
  const groups = new Map<string, Word[]>();
  for (const word of findSimilarWords(search)) {
    const spelling = word.text.toLowerCase();
    const group = groups.get(spelling);
    if (group !== undefined) group.push(word);
    else if (spelling === search.name || search.isSlip(spelling)) groups.set(spelling, [word]);
  }
  return groups;
}

function* findSimilarWords(search: NameSlipSearch): Iterable<Word> {
  const { text, name, beginnings, ending, reach } = search;
  const shortest = name.length - reach;
  const longest = name.length + reach;
  for (const beginning of beginnings) {
    yield* findWordsBeginningWith(text, beginning, shortest, longest);
  }
  if (ending === undefined) return;
  for (const word of findWordsEndingWith(text, ending, shortest, longest)) {
    const isKnown = beginnings.some((beginning) => word.text.startsWith(beginning));
    if (!isKnown && word.text.charAt(0).toLowerCase() === name.charAt(0)) yield word;
  }
}
