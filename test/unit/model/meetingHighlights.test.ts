/** Texts that are no summary of opinion: by what they are told from one. */
import assert from 'node:assert/strict';
import { readDraft, readPublished } from '../../support/readings';

describe('Meeting highlights are no summary of opinion', () => {
  const texts: readonly (readonly [string, string])[] = [
    [
      'of the CVMP',
      'The Committee adopted by consensus a positive opinion for a marketing authorisation application for Zenquora (orvatinib), from Orvexa, a new product as an adjunct therapy in dogs.\n\nThe Committee adopted by consensus a positive opinion for a marketing authorisation application for Tarbexil (selvatide), from Brisk, a new generic product.',
    ],
    [
      'of the CVMP, in exceptional circumstances',
      'The Committee adopted a positive opinion, in exceptional circumstances, for a marketing authorisation application for a vaccine against orvavirus from Orvexa.',
    ],
    [
      'of the CVMP, with an informed consent',
      'The Committee adopted by consensus a positive opinion for a marketing authorisation application for Zenquora, an informed consent application, from Orvexa.',
    ],
    [
      'of the CVMP, on residue limits and renewals',
      'The Committee adopted by majority a positive opinion recommending the extension of maximum residue limits for orvatinib to chickens.\n\nFurther to a request, the Committee adopted by consensus a revised opinion on the extension of maximum residue limits for selvatide to chickens, recommending numerical limits.\n\nThe Committee adopted by consensus a positive opinion for the renewal of the marketing authorisation for Zenquora. The Committee, having re-assessed the benefit-risk balance of this product, recommended the renewal of the marketing authorisation.\n\nThe Committee adopted by consensus a positive opinion for a type II variation application for Tarbexil to add a new therapeutic indication.',
    ],
    [
      'of the CHMP',
      'Meeting highlights from the Committee for Medicinal Products for Human Use (CHMP) 24-27 February 2025\n\nNews\n\nEMA’s human medicines committee (CHMP) recommended seven medicines for approval at its February 2025 meeting.\n\nThe committee recommended granting a marketing authorisation for Lumivexa (orvatinib), for the treatment of gout. This medicine was supported through EMA’s PRIority MEdicines (PRIME) scheme, which provides early and enhanced scientific and regulatory support to medicines.\n\nA positive opinion was adopted for Tarbexil (selvatide), a biosimilar medicine. It is highly similar to the reference product Zenquora. More information on biosimilar medicines can be found here.\n\nThe committee recommended extensions of indication for five medicines. The CHMP recommended an extension of indication.\n\nThe most common side effects were not discussed.',
    ],
  ];
  for (const [fact, text] of texts) {
    it(fact, () => {
      assert.equal(readPublished(text).kind, 'other');
      assert.equal(readDraft(text).kind, 'other');
    });
  }
});

describe('Any other text', () => {
  it('is of the kind other', () => {
    for (const text of [
      '',
      ' ',
      'Hello.',
      'The shopping list is:\n- eggs\n- milk',
      '{"a": 1}',
      'The opinion of my friend is positive.',
    ]) {
      assert.equal(readPublished(text).kind, 'other');
      assert.equal(readDraft(text).kind, 'other');
    }
  });
});
