/** Products as they are looked for by name. */
import assert from 'node:assert/strict';
import { findProductSymbols, matchesQuery } from '../../../server/src/core/features/productSymbols';
import { readOpinion } from '../../../server/src/core/model/readOpinion';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import { wordsAt } from '../../support/cursor';

describe('product symbols', () => {
  it('are the names of the heading with the profile of the document', () => {
    const text =
      '# Summary of opinion (initial authorisation)\n\n## Lumivexa and Tarbexil\n\n(CHMP)\n';
    assert.deepEqual(
      findProductSymbols(readOpinion(parseDocument(text, 'draft'))).map(
        ({ name, profile, span }) => [name, profile, wordsAt(text, span)],
      ),
      [
        ['Lumivexa', 'human, initial authorisation', 'Lumivexa'],
        ['Tarbexil', 'human, initial authorisation', 'Tarbexil'],
      ],
    );
  });

  it('there are none in a text without a product', () => {
    assert.deepEqual(findProductSymbols(readOpinion(parseDocument('Minutes.\n', 'draft'))), []);
  });

  it('a name matches when it has the letters of the query in their order', () => {
    for (const query of ['', 'lumi', 'LVX', 'lumi vexa'])
      assert.ok(matchesQuery('Lumivexa', query));
    for (const query of ['tar', 'xv', 'lumivexaa']) assert.ok(!matchesQuery('Lumivexa', query));
  });
});
