/** Words and slips between them: where a word stands by itself, and how many letters two words differ by. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  countSlips,
  findWholeWords,
  hasWholeWords,
  isWordCharacter,
} from '../../../server/src/core/text/words';

describe('slips between two words', () => {
  it('are letters more, less, other or swapped', () => {
    assert.equal(countSlips('orvatinib', 'orvatinib', 2), 0);
    assert.equal(countSlips('orvatinib', 'orvattinib', 2), 1);
    assert.equal(countSlips('orvatinib', 'orvatnib', 2), 1);
    assert.equal(countSlips('orvatinib', 'orvatanib', 2), 1);
    assert.equal(countSlips('orvatinib', 'orvaitnib', 2), 1);
    assert.equal(countSlips('orvatinib', 'orvatanb', 2), 2);
  });

  it('are counted up to one above the limit', () => {
    assert.equal(countSlips('orvatinib', 'zenquorin', 2), 3);
    assert.equal(countSlips('orvatinib', '', 2), 3);
    assert.equal(countSlips('', 'ab', 2), 2);
  });

  it('are as many from the second word to the first', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, (a, b) => {
        assert.equal(countSlips(a, b, 9), countSlips(b, a, 9));
      }),
    );
  });

  it('are the same whatever the limit, as long as they are within it', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 8 });
    fc.assert(
      fc.property(word, word, fc.integer({ min: 0, max: 4 }), (a, b, limit) => {
        assert.equal(countSlips(a, b, limit), Math.min(countSlips(a, b, 9), limit + 1));
      }),
    );
  });
});

describe('words of a text', () => {
  it('are no pieces of longer words', () => {
    assert.deepEqual(
      [...findWholeWords('gout goutte gout.', 'gout')],
      [
        { from: 0, to: 4 },
        { from: 12, to: 16 },
      ],
    );
    assert.equal(hasWholeWords('goutte', 'gout'), false);
    assert.equal(hasWholeWords('', 'gout'), false);
  });

  it('are found nowhere when there is nothing to look for', () => {
    assert.deepEqual([...findWholeWords('gout', '')], []);
  });

  it('have letters and digits of any script', () => {
    for (const character of ['a', 'Z', '0', 'é', 'µ', 'β'])
      assert.ok(isWordCharacter(character.charCodeAt(0)), character);
    for (const character of [' ', '-', "'", '×', '\n'])
      assert.ok(!isWordCharacter(character.charCodeAt(0)), character);
    assert.ok(!isWordCharacter(Number.NaN));
  });
});
