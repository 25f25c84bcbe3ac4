/** The words by which misspelt ones are known. */
import assert from 'node:assert/strict';
import { buildFilter, isInFilter } from '../../../server/src/core/reference/bloomFilter';
import { TermIndex } from '../../../server/src/core/reference/terms';
import { buildWordTable, hashWord } from '../../../server/src/core/text/wordTable';

const INDEX = new TermIndex();

function findNear(word: string): readonly string[] {
  return INDEX.findNear(word, buildWordTable(word), 0).map(({ text }) => text);
}

describe('a Bloom filter of words', () => {
  const words = Array.from({ length: 6000 }, (_, index) => `word${index}`);
  const filter = buildFilter(words.map(hashWord));

  it('has every word that was put in', () => {
    assert.deepEqual(
      words.filter((word) => !isInFilter(hashWord(word), filter)),
      [],
    );
  });

  it('seems to have two in a hundred others at most', () => {
    const others = words.map((word) => `other${word}`);
    assert.ok(others.filter((word) => isInFilter(hashWord(word), filter)).length <= 120);
  });
});

describe('the index of terms', () => {
  it('knows terms in all their forms, words of packs and of classes, and words that are right beside a term', () => {
    for (const word of [
      ...['thrombophlebitis', 'metastases', 'administering', 'antiepileptic'],
      ...['recommendations', 'friction', 'election'],
    ]) {
      assert.ok(INDEX.isKnown(hashWord(word)), word);
    }
  });

  it('finds the term that is one slip away, wherever the slip is', () => {
    assert.deepEqual(findNear('thrombophelbitis'), ['thrombophlebitis']);
    assert.deepEqual(findNear('throbophlebitis'), ['thrombophlebitis']);
    assert.deepEqual(findNear('thrombophlebitiss'), ['thrombophlebitis']);
    assert.deepEqual(findNear('Haemathrosis'), ['haemarthrosis']);
    assert.deepEqual(findNear('haemathrozis'), []);
  });

  it('has nothing for words that are like none, and for what is no letter', () => {
    assert.deepEqual(findNear('lumivexa'), []);
    assert.deepEqual(findNear('ψυχολογία'), []);
    assert.deepEqual(findNear('20milligrams'), []);
  });
});
