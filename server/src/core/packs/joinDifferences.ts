/** Joins differences from a standard sentence that are one slip, so that no fix mends half of it. */
import { buildPassage } from '../model/passage';
import type { Prose } from '../text/prose';
import type { WordDifference } from './standardSentences';

/** One short word between the two, which the alignment took from the other wording: “the variation to *the* terms”. */
const GAP = /^ [a-z]{1,4} $/;
const PLURAL = ' changes';

export function joinDifferences(
  differences: readonly WordDifference[],
  prose: Prose,
): readonly WordDifference[] {
  const joined: WordDifference[] = [];
  for (const difference of differences) {
    const before = joined.at(-1);
    const one = before === undefined ? undefined : joinTwo(before, difference, prose);
    if (one !== undefined) joined.pop();
    joined.push(one ?? takeNounAlong(difference, prose));
  }
  return joined;
}

/** Words that are too many, and behind them a wrong one. */
function joinTwo(
  { found: first, expected, lost }: WordDifference,
  next: WordDifference,
  prose: Prose,
): WordDifference | undefined {
  if (expected !== '' || lost !== undefined || next.expected === '') return undefined;
  const gap = prose.text.slice(first.prose.to, next.found.prose.from);
  if (!GAP.test(gap)) return undefined;
  const found = buildPassage(prose, { from: first.prose.from, to: next.found.prose.to });
  return { found, expected: `${gap.trim()} ${next.expected}` };
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
