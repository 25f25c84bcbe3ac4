/** The standard sentences of a document by their place, so that a word is looked up among many of them at once. */
import { lastAtOrBefore } from '../text/lineIndex';
import type { StandardSentenceMatch } from './standardSentences';

export interface PlacedMatches {
  /** The sentence in which an offset of the prose stands; behind its last character it has ended. */
  matchAt(offset: number): StandardSentenceMatch | undefined;
}

/** Sentences do not overlap. */
export function placeMatches(matches: readonly StandardSentenceMatch[]): PlacedMatches {
  const inOrder = [...matches].sort((a, b) => a.passage.prose.from - b.passage.prose.from);
  const starts = inOrder.map(({ passage }) => passage.prose.from);
  return {
    matchAt(offset) {
      const match = inOrder[lastAtOrBefore(starts, offset)];
      if (match === undefined) return undefined;
      const { from, to } = match.passage.prose;
      return from <= offset && offset < to ? match : undefined;
    },
  };
}
