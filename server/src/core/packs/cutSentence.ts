/** Finds the standard sentence of which a long run of words is lost: its end, or something in its middle. Slips of a word are not its matter. */
import type { Opinion } from '../model/opinion';
import { buildPassage } from '../model/passage';
import type { ProseSpan } from '../text/span';
import type { ComparedWord } from './comparedWords';
import { holdsWhen } from './conditions';
import type { Wording } from './sentenceIndex';
import { fillSlots } from './slots';
import { findWordingsInForce, type StandardSentenceMatch } from './standardSentences';

/** Of shorter texts nobody can say what they were. */
const FEWEST_WORDS = 8;
const FEWEST_FIRST_WORDS = 6;
/** No wording has more. */
const MOST_TOKENS = 1000;
/** Of the lost words so many are looked for near by: a copy may have broken the sentence into two paragraphs. */
const LETTERS_LOOKED_FOR = 30;
/** More than a page; a document of nothing but cut sentences is still read in linear time. */
const LETTERS_NEAR_BY = 5000;

/** The words of a text are those of a wording, in order, but for one gap. */
export function matchCutSentence(
  span: ProseSpan,
  words: readonly ComparedWord[],
  wordings: readonly Wording[],
  opinion: Opinion,
): StandardSentenceMatch | undefined {
  if (words.length < FEWEST_WORDS || opinion.profile === undefined) return undefined;
  // The Commission grants nothing there, and the sentences that speak of it are shorter.
  if (opinion.modifiers.has('outside-eu')) return undefined;
  let best: { readonly wording: Wording; readonly first: number } | undefined;
  for (const wording of wordings) {
    const first = countFirstWords(words, wording);
    if (first === undefined || !holdsWhen(wording.sentence.when, opinion.modifiers)) continue;
    if (best === undefined || rankOf(wording, opinion) < rankOf(best.wording, opinion)) {
      best = { wording, first };
    }
  }
  return best && toMatch(span, words, best.wording, best.first, opinion);
}

/** The lowest for the shortest wording that a fix may write in the year of the opinion. */
function rankOf({ sentence, variant, tokenised }: Wording, { year }: Opinion): number {
  const isWritable = findWordingsInForce(sentence, year).includes(variant);
  return tokenised.tokens.length + (isWritable ? 0 : MOST_TOKENS);
}

/** Number of words before the gap; `undefined` where the text is not the wording with one gap. */
function countFirstWords(
  words: readonly ComparedWord[],
  { sentence, tokenised: { tokens } }: Wording,
): number | undefined {
  if (sentence.footnote === undefined && sentence.part !== 'productInformation') return undefined;
  if (tokens.length <= words.length) return undefined;
  const isSame = (word: number, token: number): boolean =>
    words[word]?.letters === tokens[token]?.letters;
  let first = 0;
  while (first < words.length && isSame(first, first)) first += 1;
  if (first < FEWEST_FIRST_WORDS) return undefined;
  const added = tokens.length - words.length;
  for (let at = first; at < words.length; at += 1) {
    if (!isSame(at, at + added)) return undefined;
  }
  return first;
}

function toMatch(
  span: ProseSpan,
  words: readonly ComparedWord[],
  { sentence, variant, tokenised: { text, tokens } }: Wording,
  first: number,
  opinion: Opinion,
): StandardSentenceMatch | undefined {
  const { prose } = opinion.tree;
  const isEndLost = first === words.length;
  const passageEnd = span.from + prose.text.slice(span.from, span.to).trimEnd().length;
  // Without its full stop the text breaks off, and nobody knows how it went on.
  if (isEndLost && prose.text.charAt(passageEnd - 1) !== '.') return undefined;
  const lastToken = tokens[first - 1]?.span ?? { from: 0, to: 0 };
  const nextToken = tokens[tokens.length - words.length + first]?.span;
  const to = nextToken?.to ?? text.replace(/\.$/, '').length;
  const lost = text
    .slice(lastToken.to, nextToken?.from ?? to)
    .replace(/^[^\p{L}\d]+|[\s.,(]+$/gu, '');
  const nearBy = prose.text.slice(
    Math.max(0, span.from - LETTERS_NEAR_BY),
    span.to + LETTERS_NEAR_BY,
  );
  if (nearBy.includes(lost.slice(0, LETTERS_LOOKED_FOR))) return undefined;
  const found = {
    from: words[first - 1]?.span.from ?? span.from,
    to: words[first]?.span.to ?? passageEnd - 1,
  };
  return {
    sentence,
    variant,
    passage: buildPassage(prose, span),
    differences: [
      {
        found: buildPassage(prose, found),
        expected: fillSlots(text.slice(lastToken.from, to), opinion),
        lost: fillSlots(lost, opinion),
      },
    ],
  };
}
