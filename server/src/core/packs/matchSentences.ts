/**
 * Finds the sentences of a document that are, or nearly are, standard sentences. Only sentences whose part or
 * footnote kind is known are looked at. Exact words are recognised by a look-up; words are aligned only for near misses.
 */
import type { Opinion } from '../model/opinion';
import { buildPassage } from '../model/passage';
import type { Prose } from '../text/prose';
import type { ProseSpan } from '../text/span';
import { type Alignment, alignWords } from './alignWords';
import { type ComparedWord, findComparedWords } from './comparedWords';
import { holdsWhen } from './conditions';
import { matchCutSentence } from './cutSentence';
import type { PlacedWordings, Wording } from './sentenceIndex';
import type { StandardSentenceMatch, StandardSentences } from './standardSentences';

/** Longer passages are no standard sentences. */
const MOST_CHARACTERS = 1500;
const MOST_WORDS = 120;
const MOST_WORDS_IN_SLOT = 12;
/** Of the wording's words at least this share must stand in the sentence. */
const LEAST_SHARE_OF_WORDS = 0.8;
/** Near misses are aligned with this many of the most similar wordings. */
const MOST_ALIGNMENTS = 6;
/** As many different words. */
const COST_OF_AGE = 4;

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
  if (exact !== undefined) return toExactMatch(exact, span, prose);
  for (const wording of wordings.withSlots) {
    if (fillsSlots(text, wording)) return toExactMatch(wording, span, prose);
  }
  return matchNearly(span, opinion, wordings.all);
}

function toExactMatch(
  { sentence, variant }: Wording,
  span: ProseSpan,
  prose: Prose,
): StandardSentenceMatch {
  return { sentence, variant, passage: buildPassage(prose, span), differences: [] };
}

/** True when the text is the wording letter by letter, with something in each slot. */
function fillsSlots(text: string, { pieces }: Wording): boolean {
  const last = pieces.length - 1;
  if (!text.startsWith(pieces[0] ?? '') || !text.endsWith(pieces[last] ?? '')) return false;
  let from = pieces[0]?.length ?? 0;
  for (let index = 1; index <= last; index += 1) {
    const piece = pieces[index] ?? '';
    const to = index === last ? text.length - piece.length : text.indexOf(piece, from + 1);
    if (to <= from || countBlanks(text, from, to) >= MOST_WORDS_IN_SLOT) return false;
    from = to + piece.length;
  }
  return true;
}

function countBlanks(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf(' ', from); at >= 0 && at < to; at = text.indexOf(' ', at + 1)) {
    count += 1;
  }
  return count;
}

/** The wording with the fewest different words, among those that are near enough; else the one of which a passage is lost. */
function matchNearly(
  span: ProseSpan,
  opinion: Opinion,
  wordings: readonly Wording[],
): StandardSentenceMatch | undefined {
  const { prose } = opinion.tree;
  const words = findComparedWords(prose.text, span);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  let best: { wording: Wording; alignment: Alignment; cost: number } | undefined;
  for (const { wording, leastCost, extraCost } of findMostSimilar(words, wordings, opinion)) {
    // Aligning costs more than all the rest: no sentence is aligned that cannot be near.
    if (!isNear(leastCost, wording, opinion)) continue;
    if (best !== undefined && leastCost + extraCost >= best.cost) continue;
    const alignment = alignWords(words, wording.tokenised, prose.text);
    if (alignment === undefined || alignment.longestSlot > MOST_WORDS_IN_SLOT) continue;
    if (!isNear(alignment.cost, wording, opinion)) continue;
    const cost = alignment.cost + extraCost;
    if (best === undefined || cost < best.cost) best = { wording, alignment, cost };
  }
  if (best === undefined) return matchCutSentence(span, words, wordings, opinion);
  const { wording, alignment } = best;
  return {
    sentence: wording.sentence,
    variant: wording.variant,
    passage: buildPassage(prose, span),
    differences: alignment.differences.map(({ found, expected }) => ({
      found: buildPassage(prose, found),
      expected,
    })),
  };
}

/** A wording that is no longer in use is taken only where those in use are much further away. */
function costOfAge({ variant: { until } }: Wording, { year }: Opinion): number {
  return until !== undefined && year !== undefined && until < year ? COST_OF_AGE : 0;
}

/** Equal words always are; differences count only where the sentence belongs in the document. */
function isNear(
  cost: number,
  { sentence, tokenised: { wordCount } }: Wording,
  { profile, modifiers }: Opinion,
): boolean {
  if (cost === 0) return true;
  if (cost > sentence.tolerance || wordCount - cost < LEAST_SHARE_OF_WORDS * wordCount)
    return false;
  return profile !== undefined && holdsWhen(sentence.when, modifiers);
}

interface SimilarWording {
  readonly wording: Wording;
  /** Number of different words that only one of the two has, as far as no slot can hold them: no alignment costs less. */
  readonly leastCost: number;
  readonly extraCost: number;
  /** Words that only one of the two has. */
  readonly others: number;
}

/** The wordings that share enough words with the sentence: those that may be nearest first, of equals those with the fewest others on either side. What fills a slot makes no wording less near. */
function findMostSimilar(
  words: readonly ComparedWord[],
  wordings: readonly Wording[],
  opinion: Opinion,
): readonly SimilarWording[] {
  const found = new Set(words.map(({ letters }) => letters));
  const similar: SimilarWording[] = [];
  for (const wording of wordings) {
    const shared = countShared(wording.words, found);
    const lacking = wording.words.size - shared;
    const added = found.size - shared;
    const leastCost = wording.slots.length > 0 ? lacking : Math.max(lacking, added);
    if (leastCost > wording.sentence.tolerance) continue;
    const extraCost = costOfAge(wording, opinion);
    similar.push({ wording, leastCost, extraCost, others: lacking + added });
  }
  return similar
    .sort((a, b) => nearest(a) - nearest(b) || a.others - b.others)
    .slice(0, MOST_ALIGNMENTS);
}

function nearest({ leastCost, extraCost }: SimilarWording): number {
  return leastCost + extraCost;
}

function countShared(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count += 1;
  return count;
}
