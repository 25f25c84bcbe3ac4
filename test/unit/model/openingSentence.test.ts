/** The opinion statement: committee, date, action, authorisation, products and use. */
import assert from 'node:assert/strict';
import type { OpinionStatement } from '../../../server/src/core/model/opinion';
import { readDraft, readPublished, rolesOf, textsOf, wordsOf } from '../../support/readings';

const CHMP = 'the Committee for Medicinal Products for Human Use (CHMP)';
const CVMP = 'the Committee for Veterinary Medicinal Products (CVMP)';

/** Reads the statement of a fragment and checks that a draft says the same. */
function statementOf(text: string): OpinionStatement {
  const { statement } = readPublished(text);
  assert.ok(statement !== undefined, text);
  return statement;
}

describe('The opinion statement of an initial authorisation', () => {
  const granting = `On 28 January 2021, ${CHMP} adopted a positive opinion, recommending the granting of a`;

  it('is of the committee for which two of name, abbreviation and product speak', () => {
    const committees = [
      ['Medicinal Products for Human Use', 'CVMP', 'medicinal product', 'CHMP'],
      ['Veterinary Medicinal Products', 'CHMP', 'medicinal product', 'CHMP'],
      ['Veterinary Medicinal Products', 'CHMP', 'veterinary medicinal product', 'CVMP'],
      ['Medicinal Products for Human Use', 'CVMP', 'veterinary medicinal product', 'CVMP'],
    ] as const;
    for (const [name, abbreviation, product, committee] of committees) {
      const statement = statementOf(
        `On 28 January 2021, the Committee for ${name} (${abbreviation}) adopted a positive opinion, recommending the granting of a marketing authorisation for the ${product} Lumivexa, intended for gout.`,
      );
      assert.equal(statement.committee, committee, `${name} ${abbreviation} ${product}`);
    }
  });

  it('gives date, committee, outcome, action, authorisation, product and use', () => {
    const statement = statementOf(
      `${granting} marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.`,
    );
    assert.equal(statement.date?.text, '28 January 2021');
    assert.equal(statement.date?.isWellFormed, true);
    assert.equal(statement.committeeName?.text, 'Committee for Medicinal Products for Human Use');
    assert.equal(statement.committeeAbbreviation?.text, 'CHMP');
    assert.equal(statement.committee, 'CHMP');
    assert.equal(statement.outcome, 'positive');
    assert.equal(statement.action, 'granting');
    assert.equal(statement.authorisation, 'standard');
    assert.equal(statement.authorisationWords, undefined);
    assert.equal(statement.authorisationNoun?.text, 'marketing authorisation');
    assert.deepEqual(textsOf(statement.products), ['Lumivexa']);
    assert.equal(statement.intendedUse?.text, 'intended for the treatment of gout');
  });

  const authorisations: readonly (readonly [string, string, string])[] = [
    ['conditional1 marketing authorisation', 'conditional', 'conditional'],
    ['conditional1marketing authorisation', 'conditional', 'conditional'],
    ['conditional\n1 marketing authorisation', 'conditional', 'conditional'],
    [
      'marketing authorisation under exceptional circumstances1',
      'exceptional-circumstances',
      'under exceptional circumstances',
    ],
    [
      'marketing authorisation under exceptional circumstances\n1',
      'exceptional-circumstances',
      'under exceptional circumstances',
    ],
  ];
  for (const [written, kind, words] of authorisations) {
    it(`grants ${JSON.stringify(written)}`, () => {
      const { statement, footnotes } = readPublished(
        `${granting} ${written}${written.endsWith('\n1') ? '' : ' '}for the medicinal product Lumivexa2, intended for ` +
          'the treatment of gout.\n\n1 A conditional marketing authorisation is granted early.\n2 This product was ' +
          'designated as an orphan medicine during its development.\n',
      );
      assert.equal(statement?.authorisation, kind);
      assert.equal(statement?.authorisationWords?.text, words);
      assert.deepEqual(textsOf(statement?.products), ['Lumivexa']);
      assert.equal(statement?.intendedUse?.text, 'intended for the treatment of gout');
      assert.deepEqual(
        footnotes.marks.map(({ label }) => label),
        ['1', '2'],
      );
    });
  }

  const uses = [
    'intended for the treatment of gout',
    'intended for treatment of gout',
    'intended for prophylaxis of herpes zoster',
    'intended for prophylaxis against dengue disease',
    'intended to prevent bleeding episodes',
    'intended to reduce the risk of stroke',
    'intended to be given with acetylsalicylic acid for the prevention of clots',
    'intended for replacement therapy in people with haemophilia',
    'intended for the secondary prevention of stroke',
    'intended for the prevention of COVID-19',
    'intended for active immunisation against measles',
    'indicated for the treatment of gout',
    'for the treatment of gout',
  ];
  for (const use of uses) {
    it(`may be “${use}”, with or without a comma before it`, () => {
      for (const comma of [',', '']) {
        const statement = statementOf(
          `${granting} marketing authorisation for the medicinal product Lumivexa${comma} ${use}.`,
        );
        assert.deepEqual(textsOf(statement.products), ['Lumivexa']);
        assert.equal(statement.intendedUse?.text, use);
      }
    });
  }

  const names: readonly (readonly [string, readonly string[]])[] = [
    ['medicinal product Lumivexa', ['Lumivexa']],
    ['medicinal product Orvatinib Brisk & Thorne', ['Orvatinib Brisk & Thorne']],
    ['medicinal product Zenquora 20', ['Zenquora 20']],
    ['medicinal products Lumivexa and Tarbexil', ['Lumivexa', 'Tarbexil']],
    [
      'medicinal products Orvatinib Brisk and Orvatinib Thorne',
      ['Orvatinib Brisk', 'Orvatinib Thorne'],
    ],
    ['medicinal products Lumivexa, Tarbexil and Zenquora', ['Lumivexa', 'Tarbexil', 'Zenquora']],
    ['medicinal product Lumivexa, 10 mg/ml, concentrate for solution for infusion', ['Lumivexa']],
    ['medicinal product Lumivexa, 20 mg, 50 mg and 70 mg, film-coated tablets', ['Lumivexa']],
    ['medicinal product Lumivexa 20 mg and 50 mg film-coated tablets', ['Lumivexa']],
    ['medicinal product Lumivexa (orvatinib)', ['Lumivexa']],
    ['medicinal product orvatinib (Lumivexa)', ['Lumivexa']],
    ['medicinal product orvatium (177Lu) tetravatan (Lumivexa)', ['Lumivexa']],
    ['medicinal products orvatinib (Lumivexa) and selvatide (Tarbexil)', ['Lumivexa', 'Tarbexil']],
  ];
  for (const [written, products] of names) {
    it(`names the products of “${written}”`, () => {
      for (const purpose of [
        ', intended for the treatment of gout.',
        ' intended for treatment of gout.',
        '.',
      ]) {
        const statement = statementOf(
          `${granting} marketing authorisation for the ${written}${purpose}`,
        );
        assert.deepEqual(textsOf(statement.products), products);
      }
    });
  }

  it('with strength and form shows how the product will be available', () => {
    const { presentation } = readPublished(
      `${granting} marketing authorisation for the medicinal product Lumivexa, 10 mg/ml, concentrate for solution for infusion intended for the treatment of gout.`,
    );
    assert.deepEqual(textsOf(presentation?.strengths), ['10 mg/ml']);
    assert.deepEqual(textsOf(presentation?.forms), ['concentrate for solution for infusion']);
  });

  const wordings: readonly (readonly [string, string])[] = [
    [
      'recommends to grant',
      `On 21 September 2006 ${CHMP} adopted a positive opinion,recommending to grant a marketing authorisation for the medicinal product Lumivexa, 20 mg, film-coated tablets intended for treatment of gout.`,
    ],
    [
      'recommends granting',
      `On 23 January 2020, ${CHMP} adopted positive opinions, recommending granting a marketing authorisation for the medicinal products Lumivexa, intended for treatment of gout.`,
    ],
    [
      'follows a re-examination procedure',
      `On 28 June 2018, ${CHMP}, following a re-examination procedure, adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for treatment of gout.`,
    ],
    [
      'confirms an earlier opinion',
      `On 25 January 2018 ${CHMP} confirmed its previous positive opinion and recommended the granting of a marketing authorisation for the medicinal product Lumivexa. This follows an inspection of the manufacturing site. Lumivexa is intended for treatment of gout.`,
    ],
    [
      'speaks of the agency’s committee',
      "On 28 January 2021, the European Medicines Agency's (EMA's) Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for treatment of gout.",
    ],
    [
      'speaks of the agency’s committee shortly',
      "On 28 January 2021, the EMA's Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa intended for treatment of gout.",
    ],
  ];
  for (const [fact, text] of wordings) {
    it(fact, () => {
      const opinion = readPublished(text);
      const { statement } = opinion;
      assert.equal(opinion.kind, 'fragment');
      assert.equal(opinion.profile, 'human-initial');
      assert.equal(statement?.outcome, 'positive');
      assert.equal(statement?.action, 'granting');
      assert.equal(statement?.committee, 'CHMP');
      assert.equal(
        statement?.committeeName?.text,
        'Committee for Medicinal Products for Human Use',
      );
      assert.ok(statement?.date?.isWellFormed);
      assert.deepEqual(textsOf(statement?.products), ['Lumivexa']);
      assert.match(statement?.intendedUse?.text ?? '', /^intended for treatment of gout$/);
    });
  }

  it('may tell its use in a paragraph of its own', () => {
    const opinion = readPublished(
      `On 25 January 2018 ${CHMP} confirmed its previous positive opinion and recommended the granting of a marketing authorisation for the medicinal product Lumivexa. This follows an inspection.\n\nLumivexa is intended for the treatment of gout. The applicant for this medicinal product is Orvexa.`,
    );
    assert.equal(opinion.statement?.intendedUse?.text, 'intended for the treatment of gout');
    assert.deepEqual(rolesOf(opinion), ['opinionStatement', 'applicant']);
  });

  it('stays positive where an earlier opinion was negative', () => {
    const opinion = readPublished(
      `On 28 June 2018, ${CHMP}, following a re-examination procedure, adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.\n\n` +
        'On 22 February 2018, the CHMP had originally adopted a negative opinion for Lumivexa for broader use in gout. At the request of the applicant, the CHMP started a re-examination of its opinion. Following the re-examination, the CHMP adopted a final positive opinion on 28 June 2018, but in a restricted patient population.',
    );
    assert.equal(opinion.kind, 'fragment');
    assert.equal(opinion.statement?.outcome, 'positive');
    assert.equal(opinion.partsOf('opinionStatement').length, 1);
    assert.deepEqual(rolesOf(opinion), ['opinionStatement', 'procedureNote']);
  });
});

describe('The opinion statement after authorisation', () => {
  const forms = [
    `On 28 January 2021, ${CHMP} adopted a positive opinion recommending a change to the terms of the marketing authorisation for the medicinal product Lumivexa.`,
    `On 28 January 2021, ${CHMP} adopted a positive opinion, recommending a change to the terms of the marketing authorisation for the medicinal product Lumivexa.`,
    `On 28 January 2021 ${CHMP} adopted a positive opinion, recommending a change to the terms of the marketing authorisation for the medicinal product Lumivexa.`,
    `On 28 January 2021, ${CHMP} adopted a positive opinion recommending a variation to the terms of the marketing authorisation for the medicinal product Lumivexa.`,
    `On 28 January 2021, ${CHMP} adopted positive opinions recommending changes to the terms of the marketing authorisation for the medicinal product Lumivexa.`,
    `On 28 January 2021, ${CHMP} adopted a positive opinion recommending changes to the terms of the marketing authorisations for the medicinal product Lumivexa.`,
  ];
  for (const text of forms) {
    it(`is read from “${text.slice(0, 24)}…${text.slice(78, 150)}…”`, () => {
      const opinion = readPublished(text);
      assert.equal(opinion.profile, 'human-post-authorisation');
      assert.equal(opinion.statement?.action, 'change');
      assert.equal(opinion.statement?.outcome, 'positive');
      assert.deepEqual(textsOf(opinion.productNames), ['Lumivexa']);
    });
  }

  it('may be about two products', () => {
    const opinion = readPublished(
      `On 28 January 2021, ${CHMP} adopted positive opinions recommending changes to the terms of the marketing authorisations for the medicinal products Lumivexa and Tarbexil. The marketing authorisation holder for these medicinal products is Orvexa Pharma B.V.`,
    );
    assert.deepEqual(textsOf(opinion.productNames), ['Lumivexa', 'Tarbexil']);
    assert.equal(opinion.applicant?.name?.text, 'Orvexa Pharma B.V.');
  });
});

describe('The opinion statement of a veterinary medicine', () => {
  const positive = 'adopted a positive opinion1, recommending the granting of';

  it('names form and species', () => {
    const opinion = readPublished(
      `On 15 February 2023, ${CVMP} ${positive} a marketing authorisation for the veterinary medicinal product Zenquora, an oral solution, intended for cats. The applicant for this veterinary medicinal product is Orvexa.\n\n1 Applicants may appeal any CVMP opinion.`,
    );
    assert.equal(opinion.profile, 'veterinary-initial');
    assert.equal(
      opinion.statement?.committeeName?.text,
      'Committee for Veterinary Medicinal Products',
    );
    assert.deepEqual(textsOf(opinion.statement?.products), ['Zenquora']);
    assert.equal(opinion.statement?.intendedUse?.text, 'intended for cats');
    assert.equal(opinion.applicant?.name?.text, 'Orvexa');
  });

  it('may give strength, form and species in one', () => {
    const { statement } = readPublished(
      `On 15 February 2023, ${CVMP} ${positive} a marketing authorisation for the veterinary medicinal product Zenquora 20 mg/ml oral solution for cats.`,
    );
    assert.deepEqual(textsOf(statement?.products), ['Zenquora']);
    assert.equal(statement?.intendedUse?.text, 'for cats');
  });

  it('may list purposes behind a colon', () => {
    const opinion = readPublished(
      `On 15 February 2023, ${CVMP} ${positive} a marketing authorisation for the veterinary medicinal product Zenquora, a suspension for injection, intended for pigs:\n• for the active immunisation of pigs;\n• to reduce viraemia.\n\nThe applicant for this veterinary medicinal product is Orvexa.`,
    );
    assert.deepEqual(rolesOf(opinion), ['opinionStatement', 'applicant']);
    assert.equal(opinion.statement?.intendedUse?.text, 'intended for pigs');
  });

  const committees: readonly (readonly [string, string])[] = [
    ['Committee for Medicinal Products for Veterinary Use', 'up to 2021'],
    ['Committee for Veterinary Medicinal Products', 'from 2022 on'],
  ];
  for (const [name, years] of committees) {
    it(`has the committee’s name of the years ${years}`, () => {
      const { statement } = readPublished(
        `On 16 July 2020 the ${name} (CVMP) ${positive} a marketing authorisation for the veterinary medicinal product Zenquora, intended for dogs.`,
      );
      assert.equal(statement?.committeeName?.text, name);
      assert.equal(statement?.committee, 'CVMP');
      assert.equal(statement?.date?.text, '16 July 2020');
    });
  }

  const dates: readonly (readonly [string, string | undefined, boolean, boolean])[] = [
    ['On 15-16 May 2023, the', '15-16 May 2023', true, true],
    ['On 15–16 May 2023, the', '15–16 May 2023', true, true],
    ['On 5-7 September, the', '5-7 September', false, true],
    ['On 15 February, the', '15 February', false, false],
    ['On 16 July 2020 the', '16 July 2020', true, false],
    ['On ,the', undefined, false, false],
    ['On , the', undefined, false, false],
  ];
  for (const [written, date, isWellFormed, isRange] of dates) {
    it(`may begin “${written}”`, () => {
      const opinion = readPublished(
        `${written} Committee for Veterinary Medicinal Products (CVMP) ${positive} a marketing authorisation for the veterinary medicinal product Zenquora, intended for dogs.`,
      );
      assert.equal(opinion.kind, 'fragment');
      assert.equal(opinion.statement?.date?.text, date);
      assert.equal(opinion.statement?.date?.isWellFormed ?? false, isWellFormed);
      assert.equal(opinion.statement?.date?.isRange ?? false, isRange);
      assert.deepEqual(textsOf(opinion.productNames), ['Zenquora']);
    });
  }

  const changes = [
    'an extension to the terms of the marketing authorisation',
    'a group of variations to the terms of the marketing authorisation',
    'a variation to the terms of the marketing authorisation',
  ];
  for (const change of changes) {
    for (const mark of ['1', '*']) {
      it(`after authorisation recommends ${change}, with the mark ${mark}`, () => {
        const opinion = readPublished(
          `On 16 July 2020, ${CVMP} adopted a positive opinion${mark}, recommending the granting of ${change} for the veterinary medicinal product Zenquora. The marketing authorisation holder for this veterinary medicinal product is Orvexa.\n\n${mark}Applicants may appeal any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention to appeal within 15 days of receipt of the opinion.`,
        );
        assert.equal(opinion.profile, 'veterinary-post-authorisation');
        assert.equal(opinion.statement?.action, 'change');
        assert.deepEqual(opinion.footnotes.danglingMarks, []);
        assert.equal(opinion.footnotes.marksOf(mark).length, 1);
        assert.equal(opinion.footnotes.bodyOfKind('appeal')?.label, mark);
      });
    }
  }
});

describe('The opening paragraph', () => {
  it('says the same in a draft', () => {
    const opinion = readDraft(
      `On 28 January 2021, ${CHMP} adopted a positive opinion, recommending the granting of a **conditional**[^2] marketing authorisation for the medicinal product Lumivexa[^3], intended for the treatment of gout. The applicant for this medicinal product is Orvexa GmbH.`,
    );
    assert.equal(opinion.statement?.authorisation, 'conditional');
    assert.deepEqual(textsOf(opinion.productNames), ['Lumivexa']);
    assert.equal(
      wordsOf(opinion, 'applicant'),
      'The applicant for this medicinal product is Orvexa GmbH.',
    );
  });
});
