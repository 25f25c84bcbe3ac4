/** Finds words that stand twice with others between: “For information For information”, “is orvatinib, is an inhibitor”. Reports nothing. */
import type { Opinion } from '../model/opinion';
import type { ProseSpan } from '../text/span';
import type { RuleContext } from './rule';

/** Words that open a phrase. “From person to person to person” and “day by day by day” may be meant. */
const OPENING: ReadonlySet<string> = new Set(
  'a an are as at be been for from has have in is it its not of on or than the their this was were which who will with'.split(
    ' ',
  ),
);
const LETTERS = /^[A-Za-z]{2,}$/;

/** The second pairs. */
export function* findRepeatedPairs({
  words: { count, froms, tos, hashes },
  prose: { text, toSource },
  source,
}: RuleContext): Iterable<ProseSpan> {
  for (let index = 0; index + 3 < count; index++) {
    if (hashes[index] !== hashes[index + 2] || hashes[index + 1] !== hashes[index + 3]) continue;
    const from = froms[index] ?? 0;
    const second = { from: froms[index + 2] ?? 0, to: tos[index + 3] ?? 0 };
    const [first = '', other = ''] = text.slice(from, second.from - 1).split(' ');
    if (!LETTERS.test(first) || !LETTERS.test(other) || first === other) continue;
    if (!OPENING.has(first.toLowerCase())) continue;
    const pair = `${first} ${other}`;
    const written = text.slice(from, second.to);
    if (written.toLowerCase() !== `${pair} ${pair}`.toLowerCase()) continue;
    // Emphasis, a mark or struck words may stand between them, or one line ends with what the next begins with.
    const span = toSource({ from, to: second.to });
    if (source.slice(span.start, span.end).replace(/[\s>]+/g, ' ') !== written) continue;
    if (/^[-/'’]/.test(text.charAt(second.to))) continue;
    yield second;
  }
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
