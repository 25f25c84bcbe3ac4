/** Joins differences from a standard sentence that are one slip: one by one they would mislead, and a fix would mend half of it. */
import { buildPassage } from '../model/passage';
import type { Prose } from '../text/prose';
import type { WordDifference } from './standardSentences';

/** What is told of in one message, and the differences that its fix mends. */
interface JoinedDifference extends WordDifference {
  readonly pieces: readonly WordDifference[];
}

const SHORTEST_MOVED = 4;
/** One short word between the two, which the alignment took from the other wording: “the variation to *the* terms”. */
const GAP = /^ [a-z]{1,4} $/;
const PLURAL = ' changes';

export function joinDifferences(
  differences: readonly WordDifference[],
  prose: Prose,
): readonly JoinedDifference[] {
  const joined: JoinedDifference[] = [];
  for (const next of differences) {
    const last = joined.at(-1);
    const one = last === undefined ? undefined : joinTwo(last, next, prose);
    if (one !== undefined) joined.pop();
    joined.push(one ?? asOne(takeCommaAlong(takeNounAlong(next, prose), prose)));
  }
  return joined;
}

function joinTwo(
  last: JoinedDifference,
  next: WordDifference,
  prose: Prose,
): JoinedDifference | undefined {
  const gap = prose.text.slice(last.found.prose.to, next.found.prose.from);
  const range = { from: last.found.prose.from, to: next.found.prose.to };
  if (isMoved(last, next) || isMoved(next, last)) {
    return {
      found: buildPassage(prose, range),
      expected: (last.expected + gap + next.expected).trim(),
      pieces: [...last.pieces, next],
    };
  }
  // Words that are too many, and behind them a wrong one.
  if (last.expected !== '' || last.lost !== undefined || next.expected === '') return undefined;
  if (!GAP.test(gap)) return undefined;
  return asOne({ found: buildPassage(prose, range), expected: `${gap.trim()} ${next.expected}` });
}

function asOne(difference: WordDifference): JoinedDifference {
  return { ...difference, pieces: [difference] };
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

/** “A decision on this changes”: nearly every document has one change. */
function takeNounAlong(difference: WordDifference, prose: Prose): WordDifference {
  const { found, expected } = difference;
  const { from, to } = found.prose;
  if (found.text !== 'this' || expected !== 'these' || !prose.text.startsWith(PLURAL, to)) {
    return difference;
  }
  return {
    found: buildPassage(prose, { from, to: to + PLURAL.length }),
    expected: 'this change',
  };
}

/** “Safety, efficacy” for “safety and efficacy”: the comma stands where the word was. */
function takeCommaAlong(difference: WordDifference, prose: Prose): WordDifference {
  const { found, expected } = difference;
  const { from, to } = found.prose;
  if (expected !== `${found.text} and` || !prose.text.startsWith(', ', to)) return difference;
  return { found: buildPassage(prose, { from, to: to + 1 }), expected };
}
