/** The table of words: which words a text has, and their numbers. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { splitIntoWords } from '../../../server/src/core/text/words';
import { buildWordTable, hashWord } from '../../../server/src/core/text/wordTable';

describe('table of words', () => {
  it('words end at blanks, hyphens, apostrophes and brackets', () => {
    assert.deepEqual(wordsOf("Lumi's Lumi-treated (Lumi2) Lümi"), [
      'Lumi',
      's',
      'Lumi',
      'treated',
      'Lumi2',
      'Lümi',
    ]);
  });

  it('the last word of a text is one, too', () => {
    assert.deepEqual(wordsOf('gout'), ['gout']);
    assert.deepEqual(wordsOf(''), []);
  });

  it('capitals make no difference to the number of a word, and are counted', () => {
    const { hashes, capitals } = buildWordTable('NEXA Nexa nexa Ärzte');
    assert.deepEqual([hashes[0], hashes[1], hashes[2]], Array(3).fill(hashWord('nexa')));
    assert.equal(hashes[3], hashWord('ärzte'));
    assert.deepEqual(Array.from(capitals), [4, 1, 0, 1]);
  });

  it('any text has the words that splitting it has', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        assert.deepEqual(wordsOf(text), splitIntoWords(text));
      }),
    );
  });
});

function wordsOf(text: string): readonly string[] {
  const { froms, tos } = buildWordTable(text);
  return Array.from(froms, (from, index) => text.slice(from, tos[index]));
}
