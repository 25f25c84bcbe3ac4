/** Which words are highlighted, as what. */
import assert from 'node:assert/strict';
import { findSemanticTokens } from '../../../server/src/core/features/semanticTokens';
import { readOpinion } from '../../../server/src/core/model/readOpinion';
import type { Notation } from '../../../server/src/core/syntax/block';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import { wordsAt } from '../../support/cursor';

function tokensOf(text: string, notation: Notation = 'draft'): readonly string[] {
  return findSemanticTokens(readOpinion(parseDocument(text, notation))).map(
    ({ kind, span }) => `${kind} ${wordsAt(text, span)}`,
  );
}

describe('semantic tokens', () => {
  it('are names, codes, dates, strengths, marks and the words by which a part is known', () => {
    const text = [
      '# Summary of opinion[^1]',
      '## Lumivexa',
      'orvatinib',
      'On 28 January 2021, the Committee (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa.',
      'Lumivexa will be available as 20 mg tablets.',
      'The active substance of Lumivexa is orvatinib (ATC code: L01EL77). Orvatinib works.',
      'The full indication is:',
      '> LUMIVEXA is indicated in [population].',
      '[^1]: Summaries.',
    ].join('\n\n');
    assert.deepEqual(tokensOf(text), [
      'footnoteMark [^1]',
      'productName Lumivexa',
      'commonName orvatinib',
      'date 28 January 2021',
      'partCue opinion',
      'productName Lumivexa',
      'productName Lumivexa',
      'partCue available as',
      'strength 20 mg',
      'partCue active substance',
      'productName Lumivexa',
      'commonName orvatinib',
      'atcCode L01EL77',
      'commonName Orvatinib',
      'partCue indication',
      'productName LUMIVEXA',
      'placeholder [population]',
      'footnoteMark 1',
    ]);
  });

  it('of words that are wrapped there are two, one in each line', () => {
    const text =
      'Summary of opinion\n\nLumivexa\norvatinib\n\nThe active \nsubstance of Lumivexa is orvatinib.\n';
    assert.deepEqual(tokensOf(text, 'published'), [
      'productName Lumivexa',
      'commonName orvatinib',
      'partCue active',
      'partCue substance',
      'productName Lumivexa',
      'commonName orvatinib',
    ]);
  });

  it('a product name that begins with the substance is a product name', () => {
    const text = '# Summary of opinion\n\n## Orvatinib Northgate\n\norvatinib\n';
    assert.deepEqual(tokensOf(text), ['productName Orvatinib Northgate', 'commonName orvatinib']);
  });
});
