/** Notes on the procedure: their words, and that they are no opinion statement. */
import assert from 'node:assert/strict';
import type { Modifier } from '../../../server/src/core/model/opinion';
import { assertCued, readPublished, rolesOf } from '../../support/readings';

describe('A note on the procedure', () => {
  const notes: readonly (readonly [string, readonly Modifier[]])[] = [
    [
      'Lumivexa was reviewed under EMA’s accelerated assessment programme.',
      ['accelerated-assessment'],
    ],
    [
      'As Lumivexa is an advanced therapy medicinal product, the CHMP positive opinion is based on an assessment by the Committee for Advanced Therapies.',
      ['advanced-therapy'],
    ],
    [
      'As Lumivexa is an ATMP, the CHMP positive opinion is based on an assessment by the EMA Committee for Advanced Therapies (CAT).',
      ['advanced-therapy'],
    ],
    ['Lumivexa was designated as an orphan medicinal product on 8 November 2012.', ['orphan']],
    [
      'Lumivexa, which was designated as an orphan medicinal product on 29 April 2014, was reviewed under EMA’s accelerated assessment programme.',
      ['accelerated-assessment', 'orphan'],
    ],
    [
      'The Committee also concluded that the active substance contained in Lumivexa (orvatinib beta) could not be considered a new active substance.',
      [],
    ],
    [
      'This medicine was supported through EMA’s PRIority MEdicines (PRIME) scheme, which provides early and enhanced scientific and regulatory support.',
      ['prime'],
    ],
  ];
  for (const [text, modifiers] of notes) {
    it(text, () => {
      assertCued('procedureNote', [text]);
      assert.deepEqual([...readPublished(text).modifiers].sort(), modifiers);
    });
  }

  it('may stand in the opening paragraph', () => {
    const opinion = readPublished(
      'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout. Lumivexa was designated as an orphan medicinal product on 8 November 2012. The applicant for this medicinal product is Orvexa GmbH.',
    );
    assert.deepEqual(rolesOf(opinion), ['opinionStatement', 'procedureNote', 'applicant']);
  });

  it('is no opinion statement, though it speaks of the opinion', () => {
    const opinion = readPublished(
      'As Lumivexa is an advanced therapy medicinal product, the CHMP positive opinion is based on an assessment by the Committee for Advanced Therapies.',
    );
    assert.equal(opinion.statement, undefined);
  });
});
