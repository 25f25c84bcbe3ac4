/** Standard sentences looked up by place. */
import assert from 'node:assert/strict';
import { placeMatches } from '../../../server/src/core/packs/placedMatches';
import type { StandardSentenceMatch } from '../../../server/src/core/packs/standardSentences';

function match(from: number, to: number): StandardSentenceMatch {
  return { passage: { prose: { from, to } }, differences: [] } as unknown as StandardSentenceMatch;
}

describe('standard sentences by their place', () => {
  it('are found from their first to their last character, in whatever order they come', () => {
    const [late, early] = [match(30, 40), match(5, 20)];
    const { matchAt } = placeMatches([late, early]);
    assert.deepEqual([4, 5, 19, 20, 29, 30, 39, 40].map(matchAt), [
      ...[undefined, early, early, undefined, undefined],
      ...[late, late, undefined],
    ]);
  });

  it('are none where a document has none', () => {
    assert.equal(placeMatches([]).matchAt(0), undefined);
  });
});
