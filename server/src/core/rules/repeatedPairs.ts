/**
 * Finds what stands twice: phrases, “For information For information”; sentences of the indication; verbs, “is orvatinib, is an
 * inhibitor”. Reports nothing.
 */
import type { Opinion } from '../model/opinion';
import type { ProseSpan } from '../text/span';
import { FUNCTION_WORDS } from './doubledWords';
import type { RuleContext } from './rule';

const LETTERS = /^[A-Za-z]+(?:[ -][A-Za-z]+)+:?$/;
/** Other words open one, too, unless it ends so: “powder and suspension for suspension for injection”, “step by step by”. */
const MAY_REPEAT = /[A-Z]|[ -](?:after|and|by|for|in|of|or|to|upon)$/;
/** “The treatment of the treatment of” is told by `indication-words-broken`. */
const USE = /^the (?:treatment|prevention|prophylaxis|management) of$/;
const MOST_WORDS = 4;

/** The second ones of phrases of two to four words. */
export function* findRepeatedPhrases({
  words: { count, froms, tos, hashes },
  prose: { text, toSource },
  source,
}: RuleContext): Iterable<ProseSpan> {
  for (let index = 0; index + 3 < count; index++) {
    const length = findLength(hashes, index);
    if (length === 0 || index + 2 * length > count) continue;
    // “From person to person to person”, “day by day by day” may be meant.
    if (hashes[index - 1] === hashes[index + length - 1]) continue;
    const from = froms[index] ?? 0;
    const second = { from: froms[index + length] ?? 0, to: tos[index + 2 * length - 1] ?? 0 };
    const phrase = text.slice(from, second.from - 1);
    const [first = '', other] = phrase.split(' ');
    if (!LETTERS.test(phrase) || first === other) continue;
    if (!FUNCTION_WORDS.has(first.toLowerCase()) && MAY_REPEAT.test(phrase)) continue;
    if (phrase.endsWith(':')) second.to++;
    if (USE.test(phrase)) continue;
    const written = text.slice(from, second.to);
    if (written.toLowerCase() !== `${phrase} ${phrase}`.toLowerCase()) continue;
    // Emphasis, a mark or struck words may stand between them, or one line ends with what the next begins with.
    const span = toSource({ from, to: second.to });
    if (source.slice(span.start, span.end).replace(/[\s>]+/g, ' ') !== written) continue;
    if (/^[-/'’]/.test(text.charAt(second.to))) continue;
    yield second;
  }
}

/** How many words stand twice from here on; 0 for none. */
function findLength(hashes: ArrayLike<number>, index: number): number {
  const hash = hashes[index];
  for (let length = 2; length <= MOST_WORDS; length++) {
    if (hashes[index + length] !== hash) continue;
    let same = 1;
    while (same < length && hashes[index + same] === hashes[index + length + same]) same++;
    if (same === length) return length;
  }
  return 0;
}

const SECOND_VERB = /^The active substance of [^,.()]{1,80} is [^,()]{1,80}, (?=is an? )/;

/** “The active substance of Lumivexa is orvatinib, is an inhibitor”. */
export function* findSecondVerbs({ partsOf, tree: { prose } }: Opinion): Iterable<ProseSpan> {
  for (const { sentences } of partsOf('activeSubstance')) {
    for (const { prose: place } of sentences) {
      const words = SECOND_VERB.exec(prose.text.slice(place.from, place.to))?.[0];
      if (words === undefined) continue;
      const from = place.from + words.length;
      yield { from, to: from + 'is'.length };
    }
  }
}

const FEWEST_WORDS = 5;

/** A sentence of the indication that the next one repeats; elsewhere `part-duplicated` tells. */
export function* findRepeatedSentences({ tree, roleAt }: Opinion): Iterable<ProseSpan> {
  const { prose, sentences } = tree;
  for (const [index, { prose: place }] of sentences.entries()) {
    const before = sentences[index - 1]?.prose;
    if (before === undefined || before.to - before.from !== place.to - place.from) continue;
    const text = prose.text.slice(place.from, place.to);
    if (prose.text.slice(before.from, before.to) !== text || !text.endsWith('.')) continue;
    if (text.split(' ').length < FEWEST_WORDS) continue;
    if (roleAt(prose.toSource(place).start) === 'indication') yield place;
  }
}
