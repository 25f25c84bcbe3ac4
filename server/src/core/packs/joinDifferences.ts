/** Joins differences between which a word has moved: one by one, “and” should read “safety and”, they would mislead. */
import { buildPassage } from '../model/passage';
import type { Prose } from '../text/prose';
import type { WordDifference } from './standardSentences';

/** What is told of in one message, and the differences that it is made of. */
interface JoinedDifference extends WordDifference {
  readonly pieces: readonly WordDifference[];
}

const SHORTEST_MOVED = 4;

export function joinDifferences(
  differences: readonly WordDifference[],
  prose: Prose,
): readonly JoinedDifference[] {
  const joined: JoinedDifference[] = [];
  for (const next of differences) {
    const last = joined.at(-1);
    if (last === undefined || !(isMoved(last, next) || isMoved(next, last))) {
      joined.push({ ...next, pieces: [next] });
      continue;
    }
    const { from } = last.found.prose;
    const between = prose.text.slice(last.found.prose.to, next.found.prose.from);
    joined[joined.length - 1] = {
      found: buildPassage(prose, { from, to: next.found.prose.to }),
      expected: (last.expected + between + next.expected).trim(),
      pieces: [...last.pieces, next],
    };
  }
  return joined;
}

/** A word that one place lacks stands too many in the other. */
function isMoved(lacking: WordDifference, other: WordDifference): boolean {
  if (lacking.lost !== undefined || other.lost !== undefined) return false;
  const added = subtract(lacking.expected, lacking.found.text);
  const removed = subtract(other.found.text, other.expected);
  return added.some((word) => word.length >= SHORTEST_MOVED && removed.includes(word));
}

function subtract(words: string, others: string): readonly string[] {
  const left = new Set(others.toLowerCase().split(' '));
  return words
    .toLowerCase()
    .split(' ')
    .filter((word) => !left.has(word));
}
