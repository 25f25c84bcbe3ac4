/**
 * Finds two words of which a change was to leave one: “benefit benefits”, “stops it stops”, “receptor which that recognises”.
 * Reports nothing.
 */
import type { PhraseSet } from '../packs/phraseIndex';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import type { RuleContext } from './rule';

/** The first and the second word, each without the blank between them. */
export interface RivalWords {
  readonly first: ProseSpan;
  readonly second: ProseSpan;
}

const FEWEST_LETTERS = 5;
const LONGEST_LOOK = 40;
const ENDING = /^(?:s|es|d|ed|ing)$/;
/** “To reduce reduction”, “to treat treatment”: what the verb and its noun end with behind the letters that they share. */
const NOUN_ENDING = /^e?(?:ion|tion|ment)$/;
/** A noun beside the verb that it may have. */
const MAY_MEET = /^(?:results? result|changes? change|causes? cause|increases? increase)s?$/;
/** “In which that disease” is a relative of its own. */
const AS_OBJECT =
  /\b(?:about|after|against|at|before|by|during|for|from|in|into|of|on|through|to|under|upon|with|within) $/;
const AS_NOUN = /\b(?:an?|the) [a-z]{3,} $/;

export function* findRivalWords(context: RuleContext): Iterable<RivalWords> {
  const { words, prose } = context;
  const { text } = prose;
  const { count, froms, tos, hashes, beginnings } = words;
  for (let index = 1; index < count; index++) {
    const from = froms[index] ?? 0;
    const to = tos[index] ?? 0;
    if (to - from < FEWEST_LETTERS - 1) continue;
    // “Stops it stops it” is a phrase that stands twice.
    const isPhrase =
      hashes[index + 1] === hashes[index - 1] || hashes[index - 3] === hashes[index - 1];
    const isSame = hashes[index] === hashes[index - 2] && !isPhrase;
    if (!isSame && beginnings[index] !== beginnings[index - 1]) continue;
    const first = { from: froms[index - (isSame ? 2 : 1)] ?? 0, to: tos[index - 1] ?? 0 };
    const rivals = { first, second: { from, to } };
    const found = isSame ? isAroundPronoun(text, rivals) : haveOneStem(text, rivals);
    if (found && areWritten(rivals, context)) yield rivals;
  }
  yield* findTwoUnits(context);
  for (const [rival, isMeant] of RELATIVES) {
    for (let from = text.indexOf(rival); from >= 0; from = text.indexOf(rival, from + 1)) {
      const before = textBefore(text, from, LONGEST_LOOK);
      const to = from + rival.length;
      const middle = from + rival.indexOf(' ');
      const rivals = { first: { from, to: middle }, second: { from: middle + 1, to } };
      if (!isMeant(before) && /^[ ]/.test(text.charAt(to)) && areWritten(rivals, context)) {
        yield rivals;
      }
    }
  }
}

/** Two relatives side by side, and before which words both have a place. */
const RELATIVES: readonly (readonly [words: string, isMeant: (before: string) => boolean])[] = [
  ['which that', (before) => AS_OBJECT.test(before) || !/[ )]$/.test(before)],
  // “Similar to that which was seen” is good English, “the channels that which” is not.
  ['that which', (before) => !AS_NOUN.test(before)],
];

const UNITS = ['days', 'weeks', 'months', 'years'];
/** “5 weeks months” */
export const TWO_UNITS: PhraseSet = UNITS.flatMap((unit) =>
  UNITS.filter((other) => other !== unit).map((other) => ({
    text: `${unit} ${other}`,
    isExact: true,
  })),
);

function* findTwoUnits(context: RuleContext): Iterable<RivalWords> {
  const { text } = context.prose;
  for (const { phrase, from, to } of context.phrases.of(TWO_UNITS)) {
    const middle = from + phrase.text.indexOf(' ');
    const rivals = { first: { from, to: middle }, second: { from: middle + 1, to } };
    if (/\d $/.test(text.slice(from - 2, from)) && areWritten(rivals, context)) yield rivals;
  }
}

/** Nothing but blanks stands between them: neither emphasis nor struck words nor a mark. */
function areWritten({ first, second }: RivalWords, { prose, source }: RuleContext): boolean {
  const { text } = prose;
  const written = text.slice(first.from, second.to);
  if (/[-/'’]/.test(text.charAt(first.from - 1) + text.charAt(second.to))) return false;
  const { start, end } = prose.toSource({ from: first.from, to: second.to });
  return source.slice(start, end).replace(/[\s>]+/g, ' ') === written;
}

/** “Stops it stops” */
function isAroundPronoun(text: string, { first, second }: RivalWords): boolean {
  return /^[a-z]{4,} (?:it|them|its|their) [a-z]+$/.test(text.slice(first.from, second.to));
}

function haveOneStem(text: string, { first, second }: RivalWords): boolean {
  const written = text.slice(first.from, second.to);
  if (!/^[a-z]{5,} [a-z]{5,}$/.test(written) || MAY_MEET.test(written)) return false;
  const [one = '', other = ''] = written.split(' ');
  if (one.startsWith(other)) return ENDING.test(one.slice(other.length));
  if (other.startsWith(one) && ENDING.test(other.slice(one.length))) return true;
  const stem = one.replace(/e$/, '');
  if (stem !== one && other === `${stem}ing`) return true;
  return (
    other.startsWith(stem) &&
    NOUN_ENDING.test(other.slice(stem.length)) &&
    text.endsWith('to ', first.from)
  );
}
