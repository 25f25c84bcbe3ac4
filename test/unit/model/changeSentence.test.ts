/** The sentence on the change of a post-authorisation opinion: its words, and what may follow it. */
import assert from 'node:assert/strict';
import { assertCued, readPublished, rolesOf, wordsOf } from '../../support/readings';

describe('The sentence on the change', () => {
  it('is known by its words', () => {
    assertCued('change', [
      'The CHMP adopted a new indication as follows:',
      'The CHMP adopted a new indication for Lumivexa tablets as follows:',
      'The CHMP adopted a new indication for the treatment of gout.',
      'The CHMP adopted a new indication to include first-line treatment of gout.',
      'The CHMP adopted a new indication in oesophageal squamous cell carcinoma.',
      'The CHMP adopted new indications as follows:',
      'The CHMP adopted an extension to the existing indication as follows:',
      'The CHMP adopted an extension to an existing indication as follows',
      'The CHMP adopted an extension to the existing indication to include the use of Lumivexa in children.',
      'The CHMP adopted two extensions to the existing indication, to extend the use to gout and to arthritis.',
      'The CHMP adopted extensions to the existing indications for gout and arthritis to extend their use to children.',
      'The CHMP adopted extension to existing indication for the management of gout.',
      'The CHMP also adopted a new strength, 50 mg.',
      'The CHMP adopted a change to the existing indication.',
      'The CHMP adopted a change to an indication as follows (bold and underlined text is new):',
      'The CHMP adopted a change to the existing indications to extend the use of Lumivexa to children aged 6 years and older, along with a new pharmaceutical form, hard capsules, associated with two new strengths, 50 mg and 100 mg.',
      'The CHMP adopted the removal of a pharmaceutical form (powder and solvent for oral solution) and a change to an existing indication for the use of Lumivexa in children under 18 years of age.',
      'The CHMP adopted a new pharmaceutical form, solution for injection, a new strength, 600 mg, and a new route of administration, subcutaneous use.',
      'The CHMP adopted a change to a contraindication as follows:',
      'The CHMP recommended the approval of a new presentation and new strengths: 20 mg and 50 mg.',
      'The CHMP recommended the approval of a new presentation of Lumivexa granules and an extension to the existing indication to include children.',
      'The Committee adopted a new indication as follows:',
      'The CVMP adopted a new indication as follows:',
      'The change concerns an extension of the indication.',
      'Zenquora is currently authorised as a suspension for injection for pigs.',
      'This variation was to add a new therapeutic indication: treatment of mange in dogs.',
      'The variation concerns extending the shelf life.',
      'The variation is to change the product information related to the duration of immunity.',
      'The group of variations concerns a new strength and a new indication.',
    ]);
  });

  it('may give the new indication behind it', () => {
    const opinion = readPublished(
      'The CHMP adopted a new indication as follows:2\n\nLumivexa is indicated for the treatment of arthritis in adults.\n\nFor information, the full indications for Lumivexa will be as follows:2\n\nLumivexa is indicated for the treatment of gout in adults.\n\n2 New text in bold\n',
    );
    assert.deepEqual(rolesOf(opinion), ['change', 'indication', 'footnotes']);
    assert.match(wordsOf(opinion, 'change') ?? '', /arthritis in adults\.$/);
    assert.equal(
      opinion.indication?.body?.text,
      'Lumivexa is indicated for the treatment of gout in adults.',
    );
  });

  it('may stand with everything else in one paragraph', () => {
    const opinion = readPublished(
      'The CHMP adopted a new indication as follows: Lumivexa is indicated for the treatment of arthritis in adults. For information, the full indications for Lumivexa will be as follows: Lumivexa is indicated for the treatment of gout and arthritis in adults. Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC).',
    );
    assert.deepEqual(rolesOf(opinion), ['change', 'indication', 'productInformation']);
    assert.equal(
      opinion.indication?.body?.text,
      'Lumivexa is indicated for the treatment of gout and arthritis in adults.',
    );
  });

  it('may stand in the opening paragraph', () => {
    const opinion = readPublished(
      'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion recommending a change to the terms of the marketing authorisation for the medicinal product Lumivexa. The marketing authorisation holder for this medicinal product is Orvexa B.V. The CHMP adopted a new indication as follows: Lumivexa is indicated in adults.',
    );
    assert.deepEqual(rolesOf(opinion), ['opinionStatement', 'applicant', 'change']);
    assert.equal(opinion.applicant?.name?.text, 'Orvexa B.V.');
  });

  it('may be followed at once by the full indication', () => {
    const opinion = readPublished(
      'The CHMP adopted a new indication as follows:\n\nFor information, the full indication for Lumivexa will be as follows:\n\nLumivexa is indicated in adults.',
    );
    assert.deepEqual(rolesOf(opinion), ['change', 'indication']);
    assert.equal(wordsOf(opinion, 'change'), 'The CHMP adopted a new indication as follows:');
  });

  it('may say in a second sentence how the indication will read', () => {
    const opinion = readPublished(
      'The CHMP adopted a change to the existing indication. The indication will read as follows2:\n\nLumivexa is indicated in adults.\n\n2 New text in bold\n',
    );
    assert.deepEqual(rolesOf(opinion), ['change', 'indication', 'footnotes']);
    assert.equal(opinion.indication?.body?.text, 'Lumivexa is indicated in adults.');
  });

  it('of a veterinary medicine may take several sentences', () => {
    const opinion = readPublished(
      'Zenquora is currently authorised as a suspension for injection for pigs. The variation concerns extending the duration of immunity.',
    );
    assert.deepEqual(rolesOf(opinion), ['change']);
  });
});
