/** Negative opinions: by which words they are told from positive ones. */
import assert from 'node:assert/strict';
import { readDraft, readPublished } from '../../support/readings';

const CHMP = 'the Committee for Medicinal Products for Human Use (CHMP)';

describe('A negative opinion', () => {
  const texts: readonly (readonly [string, string])[] = [
    [
      'refuses a marketing authorisation',
      `On 19 July 2007, ${CHMP} adopted a negative opinion, recommending the refusal of the marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout. The company that applied for authorisation is Orvexa. It may request a re-examination of the opinion within 15 days of receipt of notification of this negative opinion.`,
    ],
    [
      'refuses it again after a re-examination',
      `On 19 July 2007, ${CHMP} adopted a negative opinion, recommending the refusal of the marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout. The applicant requested a re-examination of the opinion. After having considered the grounds for this request, the CHMP re-examined the opinion, and confirmed the refusal of the marketing authorisation on 15 November 2007.`,
    ],
    [
      'refuses a change',
      `On 25 April 2014, ${CHMP} adopted a negative opinion, recommending the refusal of a change to the marketing authorisation for the medicinal product Lumivexa. The change concerned an extension of indication in patients with gout. The company that applied for the change to the authorisation is Orvexa Limited.`,
    ],
    [
      'lets the company ask again',
      `On 25 April 2014, ${CHMP} adopted a negative opinion, recommending the refusal of the marketing authorisation for the medicinal product Lumivexa. They may request a re-examination of the opinion, provided that they notify the European Medicines Agency in writing of their intention within 15 days of receipt of the opinion.`,
    ],
    [
      'confirms the refusal',
      `On 25 April 2014, ${CHMP} re-examined the initial opinion, and confirmed their recommendation for the refusal of the marketing authorisation for the medicinal product Lumivexa.`,
    ],
    [
      'speaks for the agency',
      'The European Medicines Agency (EMA) has recommended the refusal of the marketing authorisation for Lumivexa, a medicine intended for the treatment of gout. The Agency issued its opinion on 23 July 2020. The company that applied for authorisation, Orvexa, may ask for re-examination of the opinion.\n\nWhat is Lumivexa and what was it intended to be used for?\n\nLumivexa was developed as a medicine. It was to be available as tablets.',
    ],
    [
      'speaks for the agency a second time',
      'After re-examining its initial opinion, the European Medicines Agency has confirmed its recommendation to refuse marketing authorisation for the medicine Lumivexa. The medicine was intended for the treatment of gout. The Agency issued its opinion after re-examination on 24 February 2022. The Agency had issued its initial opinion on 11 November 2021.',
    ],
    [
      'refuses a change for the agency',
      'The European Medicines Agency has recommended the refusal of a change to the marketing authorisation for Lumivexa.',
    ],
    [
      'has a title that says so',
      'Refusal of the marketing authorisation for Lumivexa (orvatinib)\n\nThe European Medicines Agency has recommended the refusal of the marketing authorisation for Lumivexa.',
    ],
  ];
  for (const [fact, text] of texts) {
    it(fact, () => {
      assert.equal(readPublished(text).kind, 'negative');
      assert.equal(readPublished(text.replace(/(.{60}) /g, '$1 \n')).kind, 'negative');
      assert.equal(readDraft(text).kind, 'negative');
    });
  }

  it('is none where a positive one followed it', () => {
    const opinion = readPublished(
      `On 28 June 2018, ${CHMP}, following a re-examination procedure, adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout. On 22 February 2018, the CHMP had originally adopted a negative opinion for Lumivexa for broader use.`,
    );
    assert.equal(opinion.kind, 'fragment');
  });

  it('is none where the statement speaks of granting first', () => {
    const opinion = readPublished(
      `On 28 June 2018, ${CHMP} adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of refusal syndrome.`,
    );
    assert.equal(opinion.kind, 'fragment');
  });
});
