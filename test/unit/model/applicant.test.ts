/** The sentence that names the company: its words over the years, and what may stand behind it. */
import assert from 'node:assert/strict';
import { readPublished, rolesOf } from '../../support/readings';

describe('The sentence that names the company', () => {
  const sentences: readonly (readonly [string, 'applicant' | 'holder', string])[] = [
    [
      'The applicant for this medicinal product is Orvexa Europe GmbH.',
      'applicant',
      'Orvexa Europe GmbH',
    ],
    [
      'The Applicant for this medicinal product is Orvexa Europe GmbH.',
      'applicant',
      'Orvexa Europe GmbH',
    ],
    ['The applicant for these medicinal products is Orvexa AG.', 'applicant', 'Orvexa AG'],
    [
      'The applicants for these medicinal products are Orvexa AG and Brisk SA.',
      'applicant',
      'Orvexa AG and Brisk SA',
    ],
    ['The applicant for this veterinary medicinal product is Orvexa SA.', 'applicant', 'Orvexa SA'],
    [
      'The marketing authorisation holder for this medicinal product is Orvexa SA.',
      'holder',
      'Orvexa SA',
    ],
    [
      'The marketing authorisation holder for these medicinal products is Orvexa SA.',
      'holder',
      'Orvexa SA',
    ],
    [
      'The marketing authorisation holder for this veterinary medicinal product is Orvexa SA.',
      'holder',
      'Orvexa SA',
    ],
    ['The applicant for Lumivexa is Orvexa SA.', 'applicant', 'Orvexa SA'],
    [
      'The applicant for this medicinal product is Orvexa Europe B.V.',
      'applicant',
      'Orvexa Europe B.V.',
    ],
    [
      'The applicant for this medicinal product is Brisk Thorne & Orvexa B.V..',
      'applicant',
      'Brisk Thorne & Orvexa B.V.',
    ],
    [
      'The applicant for this medicinal product is Orvexa Farmaceutici S.p.A.',
      'applicant',
      'Orvexa Farmaceutici S.p.A.',
    ],
    ['The applicant for this medicinal product is Orvexa S.A.S.', 'applicant', 'Orvexa S.A.S.'],
    ['The applicant for this medicinal product is Orvexa d.d.', 'applicant', 'Orvexa d.d.'],
    [
      'The applicant for this medicinal product is Orvexa, d.o.o., Novo mesto.',
      'applicant',
      'Orvexa, d.o.o., Novo mesto',
    ],
    [
      'The applicant for this medicinal product is ORVEXA Biologics AG.',
      'applicant',
      'ORVEXA Biologics AG',
    ],
    [
      'The applicant for this medicinal product is Orvexasmith Biologicals SA.',
      'applicant',
      'Orvexasmith Biologicals SA',
    ],
    ['The applicant for this medicinal product is Orvexa Inc.', 'applicant', 'Orvexa Inc.'],
    ['The applicant for this medicinal product is Orvexa Ltd.', 'applicant', 'Orvexa Ltd.'],
    ['The applicant for this medicinal product is Orvexa Limited.', 'applicant', 'Orvexa Limited'],
    [
      'The applicant for this medicinal product is Orvexa (Ireland) Limited.',
      'applicant',
      'Orvexa (Ireland) Limited',
    ],
    [
      'The applicant for this medicinal product is Dr. Orvexa GmbH & Co. KG.',
      'applicant',
      'Dr. Orvexa GmbH & Co. KG',
    ],
    ['The applicant for this medicinal product is N.V. Orvexa.', 'applicant', 'N.V. Orvexa'],
    ['The applicant for this medicinal product is is4 Orvexa AB.', 'applicant', 'is4 Orvexa AB'],
  ];
  for (const [text, kind, name] of sentences) {
    it(text, () => {
      for (const behind of [
        '',
        ' Lumivexa will be available as tablets.',
        '\n\nLumivexa will be available as tablets.',
      ]) {
        const opinion = readPublished(text + behind);
        assert.equal(opinion.applicant?.termKind, kind);
        assert.equal(opinion.applicant?.name?.text, name);
        assert.equal(opinion.applicant?.text, text);
        assert.match(
          opinion.applicant?.term.text ?? '',
          /^(?:[Aa]pplicants?|marketing authorisation holder)$/,
        );
        if (behind !== '') assert.deepEqual(rolesOf(opinion), ['applicant', 'presentation']);
      }
    });
  }

  it('may be followed by the right to a re-examination', () => {
    const opinion = readPublished(
      'The applicant for this medicinal product is Orvexa Europe B.V. They may request a re-examination of the CHMP opinion, provided that they notify the European Medicines Agency in writing of their intention within 15 days of receipt of the opinion.',
    );
    assert.equal(opinion.applicant?.name?.text, 'Orvexa Europe B.V.');
    assert.deepEqual(rolesOf(opinion), ['applicant']);
  });

  it('may have lost its stop', () => {
    const opinion = readPublished('The applicant for this medicinal product is Orvexa B.V\n');
    assert.equal(opinion.applicant?.name?.text, 'Orvexa B.V');
  });

  it('may have lost its stop before that', () => {
    const opinion = readPublished(
      'The applicant for this medicinal product is Orvexa Therapeutics B.V, may request a re-examination of the opinion.',
    );
    assert.equal(opinion.applicant?.name?.text, 'Orvexa Therapeutics B.V');
  });

  const statement =
    'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.';
  const applicant = 'The applicant for this medicinal product is Orvexa GmbH.';
  it('may stand in the opening paragraph, on its own, or behind a note on the procedure', () => {
    assert.deepEqual(rolesOf(readPublished(`${statement} ${applicant}`)), [
      'opinionStatement',
      'applicant',
    ]);
    assert.deepEqual(rolesOf(readPublished(`${statement}\n\n${applicant}`)), [
      'opinionStatement',
      'applicant',
    ]);
    assert.deepEqual(
      rolesOf(
        readPublished(
          `${statement} Lumivexa was reviewed under EMA’s accelerated assessment programme. ${applicant}`,
        ),
      ),
      ['opinionStatement', 'procedureNote', 'applicant'],
    );
  });
});
