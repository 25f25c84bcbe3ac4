/**
 * Finds the sentences of a document that are, or nearly are, standard sentences. Only sentences whose part or
 * footnote kind is known are looked at. Exact words are recognised by a look-up; words are aligned only for near misses.
 */
import type { Opinion } from '../model/opinion';
import { buildPassage } from '../model/passage';
import type { Prose } from '../text/prose';
import type { ProseSpan } from '../text/span';
import { type Alignment, alignWords } from './alignWords';
import type { PlacedWordings, Wording } from './sentenceIndex';
import { appliesTo, type StandardSentenceMatch, type StandardSentences } from './standardSentences';
import { findWords, type Word } from './words';

/** Longer passages are no standard sentences. */
const MOST_CHARACTERS = 1500;
const MOST_WORDS = 120;
const MOST_WORDS_IN_SLOT = 12;
/** Of the wording's words at least this share must stand in the sentence. */
const LEAST_SHARE_OF_WORDS = 0.8;
/** Near misses are aligned with this many of the most similar wordings. */
const MOST_ALIGNMENTS = 6;

export function matchStandardSentences(
  opinion: Opinion,
  { index }: StandardSentences,
): readonly StandardSentenceMatch[] {
  const matches: StandardSentenceMatch[] = [];
  const add = (span: ProseSpan, wordings: PlacedWordings) => {
    const match = matchPassage(span, opinion, wordings);
    if (match !== undefined) matches.push(match);
  };
  for (const part of opinion.parts) {
    const wordings = index.ofPart(part.role, opinion.profile);
    if (wordings === undefined) continue;
    for (const sentence of part.sentences) add(sentence.prose, wordings);
  }
  for (const { kind, content } of opinion.footnotes.bodies) {
    if (kind === undefined) continue;
    const wordings = index.ofFootnote(kind, opinion.profile);
    if (wordings !== undefined) add(content.prose, wordings);
  }
  return matches;
}

function matchPassage(
  span: ProseSpan,
  opinion: Opinion,
  wordings: PlacedWordings,
): StandardSentenceMatch | undefined {
  if (span.to - span.from > MOST_CHARACTERS) return undefined;
  const { prose } = opinion.tree;
  const text = prose.text.slice(span.from, span.to);
  const exact = wordings.byText.get(text);
  if (exact !== undefined) return toExactMatch(exact, span, prose, []);
  for (const wording of wordings.withSlots) {
    const values = findSlotValues(text, wording);
    if (values !== undefined) return toExactMatch(wording, span, prose, values);
  }
  return matchNearly(span, opinion, wordings.all);
}

function toExactMatch(
  { sentence, variant, pieces }: Wording,
  span: ProseSpan,
  prose: Prose,
  values: readonly string[],
): StandardSentenceMatch {
  return {
    sentence,
    variant,
    passage: buildPassage(prose, span),
    differences: [],
    get restored() {
      return pieces.map((piece, index) => piece + (values[index] ?? '')).join('');
    },
  };
}

/** The words in the slots when the text is the wording letter by letter. */
function findSlotValues(text: string, { pieces }: Wording): readonly string[] | undefined {
  const [first = '', ...rest] = pieces;
  if (!text.startsWith(first) || !text.endsWith(rest.at(-1) ?? '')) return undefined;
  const values: string[] = [];
  let from = first.length;
  for (const [index, piece] of rest.entries()) {
    const isLast = index === rest.length - 1;
    const to = isLast ? text.length - piece.length : text.indexOf(piece, from + 1);
    if (to <= from) return undefined;
    const value = text.slice(from, to);
    if (countBlanks(value) >= MOST_WORDS_IN_SLOT) return undefined;
    values.push(value);
    from = to + piece.length;
  }
  return values;
}

function countBlanks(text: string): number {
  let count = 0;
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) count += 1;
  return count;
}

/** The wording with the fewest different words, among those that are near enough. */
function matchNearly(
  span: ProseSpan,
  opinion: Opinion,
  wordings: readonly Wording[],
): StandardSentenceMatch | undefined {
  const { prose } = opinion.tree;
  const words = findWords(prose.text, span);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  let best: { wording: Wording; alignment: Alignment } | undefined;
  for (const { wording, leastCost } of findMostSimilar(words, wordings)) {
    if (leastCost >= (best?.alignment.cost ?? wording.sentence.tolerance + 1)) continue;
    const alignment = alignWords(words, wording.tokenised, prose.text);
    if (alignment === undefined || !isNear(alignment, wording, opinion)) continue;
    if (best === undefined || alignment.cost < best.alignment.cost) best = { wording, alignment };
  }
  if (best === undefined) return undefined;
  const { wording, alignment } = best;
  return {
    sentence: wording.sentence,
    variant: wording.variant,
    passage: buildPassage(prose, span),
    differences: alignment.differences.map(({ found, expected }) => ({
      found: buildPassage(prose, found),
      expected,
    })),
    restored: alignment.restored,
  };
}

/** Equal words always are; differences count only where the sentence belongs into the document. */
function isNear(
  { cost, wordCount, longestSlot }: Alignment,
  { sentence }: Wording,
  { profile, modifiers }: Opinion,
): boolean {
  if (longestSlot > MOST_WORDS_IN_SLOT) return false;
  if (cost === 0) return true;
  if (profile === undefined || !appliesTo(sentence, modifiers)) return false;
  return cost <= sentence.tolerance && wordCount - cost >= LEAST_SHARE_OF_WORDS * wordCount;
}

interface SimilarWording {
  readonly wording: Wording;
  /** Number of different words that the sentence lacks: no alignment costs less. */
  readonly leastCost: number;
}

/** The wordings that share enough words with the sentence, those with the fewest others on either side first. */
function findMostSimilar(
  words: readonly Word[],
  wordings: readonly Wording[],
): readonly SimilarWording[] {
  const found = new Set(words.map(({ letters }) => letters));
  const similar: (SimilarWording & { readonly others: number })[] = [];
  for (const wording of wordings) {
    const shared = countShared(wording.words, found);
    const leastCost = wording.words.size - shared;
    if (leastCost > wording.sentence.tolerance) continue;
    similar.push({ wording, leastCost, others: leastCost + found.size - shared });
  }
  return similar.sort((a, b) => a.others - b.others).slice(0, MOST_ALIGNMENTS);
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
