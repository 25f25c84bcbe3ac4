/** Finds singular nouns that are several by the words beside them: “two oral medicine”. Reports nothing. */
import type { Opinion } from '../model/opinion';
import type { PhraseMatch, PhraseSet } from '../packs/phraseIndex';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';

const AS_SUBSTANCE = 'as active substance';
export const COUNTED_NOUNS: PhraseSet = [
  ...['two', 'three', 'four', 'five', 'six'],
  AS_SUBSTANCE,
].map((text) => ({ text, isExact: true }));

/** “a two drug therapy”, “this two strength pack” */
const ONE_THING_BEFORE = /\b(?:an?|the|this|that|each|every|phase) $/;
/** Without words that have the number for themselves: “two drug therapy”, “two of the medicine”. */
const COUNTED =
  /^ (?:(?!(?:a|agent|an|and|as|by|component|day|dose|drug|for|from|in|medicine|month|of|on|or|per|substance|the|to|week|with|year) )[a-z]{0,20}[a-rt-z](?:-[a-z]{1,20}){0,2} ){0,3}(indication|inhibitor|agonist|antagonist|medicine|strength|substance|therapy|antibody)(?=[.,;)]| \(| as follows\b| (?:for|in|of|that|which|with)\b)/;
const LONGEST_LOOK = 100;
const LONGEST_SENTENCE = 300;

/** The noun alone, and what asks for several: “two”. */
export function findSingularNoun(
  { phrase, from, to }: PhraseMatch,
  { commonNames, tree }: Opinion,
): { readonly place: ProseSpan; readonly because: string } | undefined {
  const { text } = tree.prose;
  if (phrase.text === AS_SUBSTANCE) {
    const because = commonNames.map((name) => name.text).join(' and ');
    const look = textBefore(text, from, LONGEST_SENTENCE);
    const at = look.lastIndexOf(` containing ${because} (`);
    if (commonNames.length < 2 || at < 0 || /[.\n]/.test(look.slice(at))) return undefined;
    return { place: { from: to - 'substance'.length, to }, because };
  }
  if (ONE_THING_BEFORE.test(textBefore(text, from, 8))) return undefined;
  const counted = COUNTED.exec(text.slice(to, to + LONGEST_LOOK));
  const end = to + (counted?.[0].length ?? 0);
  const noun = counted?.[1]?.length;
  if (noun === undefined) return undefined;
  return { place: { from: end - noun, to: end }, because: phrase.text };
}
