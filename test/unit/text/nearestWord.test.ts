/** Which of the known words was meant by one that is written wrongly. */
import assert from 'node:assert/strict';
import { findNearestWord } from '../../../server/src/core/text/nearestWord';

const RULES = ['footnote-body-missing', 'footnote-body-unused', 'part-empty', 'warning', 'error'];

describe('the nearest word', () => {
  for (const [written, meant] of [
    ['footnote-body-mising', 'footnote-body-missing'],
    ['footnote-body-misssing', 'footnote-body-missing'],
    ['footnote-boyd-unused', 'footnote-body-unused'],
    ['Part-Empty', 'part-empty'],
    ['part_empty', 'part-empty'],
    ['warn', 'warning'],
    ['errro', 'error'],
  ] as const) {
    it(`“${written}” was meant to be “${meant}”`, () =>
      assert.equal(findNearestWord(written, RULES), meant));
  }

  it('a word that is like none has no nearest', () => {
    for (const word of ['everything', 'x', '', 'wa', 'a'.repeat(10_000)]) {
      assert.equal(findNearestWord(word, RULES), undefined);
    }
    assert.equal(findNearestWord('error', []), undefined);
  });

  it('of several the one with the fewest slips is nearest', () => {
    assert.equal(findNearestWord('cats', ['carts', 'cats', 'cat']), 'cats');
  });
});
