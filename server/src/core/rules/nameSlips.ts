/** Finds the spellings of a name that are one or two slips away from it. Shared by the rules about names; reports nothing. */
import { findWordsBeginningWith, type Word } from '../text/words';

export interface NameSlip {
  /** The word that is spelled differently. */
  readonly word: Word;
  /** How it should be spelled, in small letters. */
  readonly right: string;
  /** A place with the right spelling, where the text has one. */
  readonly example: Word | undefined;
}

export interface NameSlipSearch {
  readonly text: string;
  /** One word of a name, in small letters. */
  readonly name: string;
  /** Beginnings to look for: `S` and `s`, or only `S`. */
  readonly initials: readonly string[];
  /** Longest difference in length that `isSlip` allows. */
  readonly reach: number;
  /** Most occurrences that a spelling may have and still be a slip. */
  readonly mostOccurrences: number;
  /** True when a word in small letters is a slip of the name and no other word. */
  isSlip(word: string): boolean;
}

/** More different spellings than this are no slips but a text that plays with the name. */
const MOST_SPELLINGS = 8;

/** The words that are slips of `name`; where the other spelling is the usual one, the places of the name itself. */
export function* findNameSlips(search: NameSlipSearch): Iterable<NameSlip> {
  const { text, name, mostOccurrences } = search;
  const spellings = groupSpellings(search);
  if (spellings.size < (spellings.has(name) ? 2 : 1) || spellings.size > MOST_SPELLINGS) return;
  const named = spellings.get(name) ?? [];
  for (const [spelling, words] of spellings) {
    if (spelling === name || !search.isSlip(spelling)) continue;
    const isUsual = words.length > named.length;
    const slips = isUsual ? named : words;
    if (slips.length > mostOccurrences) continue;
    const right = isUsual ? spelling : name;
    const [example] = isUsual ? words : named;
    for (const word of slips) yield { word, right, example };
  }

  function groupSpellings({ initials, reach }: NameSlipSearch): Map<string, Word[]> {
    const groups = new Map<string, Word[]>();
    for (const initial of initials) {
      const words = findWordsBeginningWith(text, initial, name.length - reach, name.length + reach);
      for (const word of words) {
        const spelling = word.text.toLowerCase();
        if (spelling !== name && !search.isSlip(spelling)) continue;
        const group = groups.get(spelling);
        if (group === undefined) groups.set(spelling, [word]);
        else group.push(word);
      }
    }
    return groups;
  }
}
