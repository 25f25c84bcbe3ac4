/** The long words that the built-in packs ask for: those of the standard sentences, and those to use for misspelt ones. */
import { BUILT_IN_PACKS } from './builtInPacks';

const LONG_WORD = /(?<![A-Za-z{*])[a-z]{7,}(?![a-z*}])/g;

export function listPackWords(): readonly string[] {
  return BUILT_IN_PACKS.flatMap(({ entries }) => entries).flatMap((entry) => {
    if (entry.kind === 'standard-sentence') {
      return entry.variants.flatMap(({ text }) => text.match(LONG_WORD) ?? []);
    }
    if (entry.kind !== 'substitute-term') return [];
    return entry.terms.flatMap(({ use }) => use.join(' ').match(LONG_WORD) ?? []);
  });
}
