/** Copies of published texts, torn and joined as websites and feeds show them: what the text says is read, not what the copy lost. */
import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analysis/analyze';
import { buildFullRuleSet } from '../support/ruleSets';

const RULE_SET = buildFullRuleSet();

/** The ids of all findings in a published text, hints too. */
function idsIn(text: string): readonly string[] {
  const { findings, internalErrors } = analyze(text, 'published', RULE_SET);
  assert.deepEqual(internalErrors, []);
  return findings.map(({ ruleId }) => ruleId);
}

const GRANTED =
  'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the prevention of gout.';
const CHANGED =
  'On 25 July 2019, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion recommending a change to the terms of the marketing authorisation for the medicinal product Lumivexa. The marketing authorisation holder for this medicinal product is Orvexa Pharma B.V.';
const UPDATED =
  'Detailed recommendations for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published in the revised European public assessment report (EPAR), and will be available in all official European Union languages after a decision on this change to the marketing authorisation has been granted by the European Commission.';
const DECISION =
  '1 Summaries of positive opinion are published without prejudice to the Commission decision, which will normally be issued 67 days from adoption of the opinion';
const CHANGED_INDICATION = [
  '“Lumivexa is indicated for the treatment of the following in adults:',
  'Acute gout;',
  'Chronic gout.',
  'Consideration should be given to official guidance on the use of uricosurics.”',
];

describe('A copy of a published text', () => {
  it('may have its marks torn onto lines of their own', () => {
    const text = [
      'Summary of opinion',
      '1',
      '(post authorisation)',
      'Lumivexa',
      'orvatinib',
      CHANGED,
      'The CHMP adopted a new indication as follows:',
      '2',
      ...CHANGED_INDICATION,
      UPDATED,
      DECISION,
      '2 New text in bold',
    ].join('\n\n');
    assert.deepEqual(idsIn(text), []);
  });

  it('may have a torn mark and end before its footnotes', () => {
    const text = [
      'Summary of opinion (post authorisation)',
      'Lumivexa',
      'orvatinib',
      CHANGED,
      'The CHMP adopted a new indication as follows:',
      '2',
      ...CHANGED_INDICATION,
      UPDATED,
      '1 Summaries of positive opinion are published without prejudice to the Commission decis',
    ].join('\n\n');
    assert.ok(!idsIn(text).includes('indication-missing'));
  });

  it('keeps a page number behind a torn lead out of the text', () => {
    const text = [
      'Summary of opinion1 (post authorisation)',
      'Lumivexa',
      'orvatinib',
      CHANGED,
      'The CHMP adopted a new indication.',
      'For information, the full indications for Lumivexa will be as follows:',
      '2',
      'EMA/CHMP/409666/2019',
      'Lumivexa is indicated for the treatment of gout in adults.',
      UPDATED,
      DECISION,
    ].join('\n\n');
    assert.deepEqual(idsIn(text), []);
  });

  it('may set the footnote on a conditional authorisation as a paragraph', () => {
    const text = [
      GRANTED.replace('a marketing', 'a conditional marketing'),
      'The applicant for this medicinal product is Orvexa Pharma B.V.',
      'A conditional marketing authorisation is granted to a medicinal product that fulfils an unmet medical need when the benefit to public health of immediate availability outweighs the risk inherent in the fact that additional data are still required. The marketing authorisation holder is likely to provide comprehensive clinical data at a later stage.',
    ].join('\n');
    assert.ok(!idsIn(text).includes('part-duplicated'));
  });

  it('may have the heading of the site above its title', () => {
    const text = [
      'CHMP post-authorisation summary of positive opinion for Lumivexa',
      '',
      '25 July 2019',
      'EMA/409666/2019',
      'Committee for Medicinal Products for Human Use (CHMP)',
      'Summary of opinion1 (post authorisation)',
      'Lumivexa',
      'orvatinib',
      CHANGED,
      'The CHMP adopted a new strength, 50 mg.',
      UPDATED,
      DECISION,
    ].join('\n');
    assert.deepEqual(idsIn(text), []);
  });

  it('may have a headline on the opinion, or on an earlier one, above its title', () => {
    for (const headline of [
      'The CHMP adopted a positive opinion for Lumivexa',
      'On 22 February 2018, the CHMP had originally adopted a negative opinion for Lumivexa',
    ]) {
      const text = [
        headline,
        '25 July 2019',
        'EMA/409666/2019',
        'Summary of opinion1 (post authorisation)',
        '',
        'Lumivexa',
        'orvatinib',
        '',
        CHANGED,
        'The CHMP adopted a new strength, 50 mg.',
        UPDATED,
        DECISION,
      ].join('\n');
      assert.deepEqual(idsIn(text), [], headline);
    }
  });

  it('may have its whole head in one paragraph with the statement', () => {
    const text = `Lumivexa orvatinib\n\n28 January 2021 EMA/CHMP/470149/2021 Committee for Medicinal Products for Human Use (CHMP) Summary of opinion1 (initial authorisation) Lumivexa orvatinib ${GRANTED} The applicant for this medicinal product is Orvexa Pharma B.V.`;
    assert.ok(!idsIn(text).includes('title-missing'));
  });

  it('may say below a new indication that its words are set in bold', () => {
    const text = [
      'Lumivexa - opinion on variation to marketing authorisation',
      CHANGED,
      'The CHMP adopted a new indication as follows:',
      'Gout',
      'Lumivexa is indicated as an add-on treatment in adult patients with chronic gout (see section 5.1).',
      'Arthritis',
      'Lumivexa is indicated as an add-on treatment for adult patients with relapsing arthritis (see section 5.1).',
      UPDATED,
      'Note: New text in bold.',
      'CHMP post-authorisation summary of positive opinion for Lumivexa (VR/0000288521)',
    ].join('\n');
    assert.deepEqual(idsIn(text), []);
  });

  it('may give a new indication in many paragraphs and end before its note', () => {
    const text = [
      'Lumivexa - opinion on variation to marketing authorisation',
      CHANGED,
      'The CHMP adopted a new indication as follows:',
      'Replacement therapy in adults, children and adolescents (0-18 years) in:',
      'Primary deficiency of urate oxidase (see section 4.4).',
      'Secondary deficiency in patients who suffer from severe gout.',
      'Prevention of attacks in adults in whom colchicine is contraindicated or not advised.',
      'Treatment of chronic gout in adults.',
      'Detailed recommendations for the use of this product will be described in the updated summary of product ch',
    ].join('\n');
    assert.ok(!idsIn(text).includes('indication-missing'));
  });

  it('may leave out the words that lead to the indication', () => {
    const text = [
      GRANTED,
      'The applicant for this medicinal product is Orvexa Pharma B.V.',
      'Lumivexa is indicated for the treatment of:',
      '• adults with acute gout;',
      '• adults with chronic gout.',
    ].join('\n\n');
    assert.ok(!idsIn(text).includes('indication-missing'));
  });

  it('may stand below the buttons and dates of a website, which are no names', () => {
    for (const button of [
      'Log In',
      'Thursday, June 26, 2008',
      'Published 20 hours ago2 minute read',
    ]) {
      const text = [
        button,
        GRANTED,
        'The applicant for this medicinal product is Orvexa Pharma B.V.',
      ];
      assert.ok(!idsIn(text.join('\n\n')).some((id) => id.startsWith('product-name')));
    }
  });

  it('may stand below a headline with the words of a part', () => {
    const text = [
      'EMA Recommends Granting a Marketing Authorisation for Generic Orvatinib',
      'Lumivexa is a generic of Tarbexil, which has been authorised in the EU since 2001',
      GRANTED,
      'The applicant for this medicinal product is Orvexa Pharma B.V.',
      'Lumivexa will be available as tablets (100 mg). The active substance of Lumivexa is orvatinib, a medicine against gout that blocks an enzyme (ATC code: M04AA01).',
      'Lumivexa is a generic of Tarbexil, which has been authorised in the EU since 7 November 2001.',
    ].join('\n\n');
    const ids = idsIn(text);
    assert.ok(!ids.includes('part-out-of-order'));
    assert.ok(!ids.includes('common-name-capitalised'));
  });

  it('may stand above a table of key facts without its heading', () => {
    const text = [
      CHANGED.replace('(CHMP)', '(CVMP)')
        .replace('Medicinal Products for Human Use', 'Veterinary Medicinal Products')
        .replace('the medicinal', 'the veterinary medicinal'),
      'Detailed conditions for the use of this product are described in the summary of product characteristics (SPC).',
      'Name of medicine',
      'Lumivexa',
      'Active substance',
      'Anatomical therapeutic chemical veterinary (ATCvet) code',
      'QM04AA01',
    ].join('\n\n');
    const ids = idsIn(text);
    assert.ok(!ids.includes('part-out-of-order'));
    assert.ok(!ids.includes('sentence-end-missing'));
  });

  it('may have a stop lost before the orphan designation', () => {
    const text = `On 19 July 2012, the CHMP adopted a positive opinion2 recommending the granting of a marketing authorisation under exceptional circumstances3 for Lumivexa, 3 mg/ml, solution for injection, for treatment of gout.longer Lumivexa was designated as an orphan medicinal product on 8 March 2004. The applicant for this medicinal product is Orvexa Pharma B.V. The active substance of Lumivexa, orvatinib, is a medicine against gout (ATC Code M04AA01). It blocks an enzyme.\n\nThe approved indication is: Lumivexa is indicated for adult patients with gout.`;
    const ids = idsIn(text);
    for (const id of [
      'opinion-statement-missing',
      'presentation-missing',
      'indication-subject-wrong',
    ]) {
      assert.ok(!ids.includes(id), id);
    }
  });

  it('may have the name of the product parted from its sentence', () => {
    const text = GRANTED.replace('product Lumivexa', 'product\n\nLumivexa');
    assert.ok(!idsIn(text).includes('sentence-end-missing'));
  });

  it('may have the place before the date', () => {
    const text = `LONDON, Jan. 25, 2007-${CHANGED.replace('25 July 2019', '25 January 2007')}`;
    assert.ok(!idsIn(text).includes('abbreviation-undefined'));
  });

  it('is read in the year of the opinion though its head has run into the statement', () => {
    const text = `London, 19 March 2009 Doc.Ref. EMEA/CHMP/167751/2009 COMMITTEE FOR MEDICINAL PRODUCTS FOR HUMAN USE SUMMARY OF POSITIVE OPINION * for LUMIVEXA International Nonproprietary Name (INN): orvatinib ${GRANTED.replace('28 January 2021', '19 March 2009')} Detailed recommendations for the use of this product will be described in the Summary of Product Characteristics (SPC).`;
    assert.ok(!idsIn(text).includes('product-information-term-wrong'));
  });

  for (const title of [
    'Summary of positive opinion1 for Lumivexa',
    'Committee for Medicinal Products for Human Use Post-authorisation Summary of Positive Opinion for Lumivexa',
    'COMMITTEE FOR MEDICINAL PRODUCTS FOR HUMAN USE SUMMARY OF POSITIVE OPINION',
  ]) {
    it(`may have a title of earlier years: “${title}”`, () => {
      const text = [
        title,
        'International Nonproprietary Name (INN): orvatinib',
        CHANGED,
        'The CHMP adopted a new strength, 50 mg.',
      ];
      const ids = idsIn(text.join('\n\n'));
      assert.ok(!ids.includes('title-missing'));
    });
  }

  it('may have date, reference and committee on the line above its title, and lines of a website above that', () => {
    const text = [
      'Lumivexa, INN ... - European Medicines Agency',
      '1 downloads 84 Views 70KB Size Report',
      'Jun 28, 2018 - Lumivexa is orvatinib, a medicine against gout (ATC code: M04A',
      '28 June 2018 EMA/CHMP/417637/2018 Committee for Medicinal Products for Human Use (CHMP)',
      '',
      'Summary of opinion 1 (initial authorisation)',
      '',
      'Lumivexa Orvexa orvatinib',
      '',
      `${GRANTED.replace('product Lumivexa', 'product Lumivexa Orvexa')} The active substance of Lumivexa Orvexa is orvatinib, a medicine against gout (ATC code: M04AA01).`,
    ].join('\n');
    const ids = idsIn(text);
    for (const id of ['title-missing', 'atc-code-incomplete', 'common-name-missing']) {
      assert.ok(!ids.includes(id), id);
    }
  });
});

describe('A published text', () => {
  it('on a veterinary medicine may give the whole indication among its benefits', () => {
    const text = [
      'Veterinary medicines European public assessment report (EPAR): Zenquora-ND-H5, Turkey herpesvirus, strain OV (cell-associated),…',
      'On 18 April 2024, the Committee for Veterinary Medicinal Products (CVMP) adopted a positive opinion1, recommending the granting of a marketing authorisation for the veterinary medicinal product Zenquora-ND-H5, concentrate and solvent for suspension for injection, intended for chickens. The applicant for this veterinary medicinal product is Orvexa Pharma B.V.',
      'Zenquora-ND-H5 is an immunological medicinal product containing turkey herpesvirus, strain OV (cell-associated) (ATCvet code QI01AD) as active substance.',
      'The benefit of Zenquora-ND-H5 is the active immunisation of one-day-old chicks to reduce mortality. The onset of immunity is 2 weeks.',
      'Zenquora-ND-H5 is generally well tolerated at the recommended dose.',
      '1 Applicants may appeal any CVMP opinion, provided they notify the European Medicines Agency in writing of their intention to appeal within 15 days of receipt of the opinion.',
    ].join('\n\n');
    const ids = idsIn(text);
    assert.ok(!ids.includes('indication-missing'));
    const { opinion } = analyze(text, 'published', RULE_SET);
    // The figure of the name is none.
    assert.deepEqual(
      opinion.footnotes.marks.map(({ label }) => label),
      ['1'],
    );
  });

  it('may say of what the side effects consist', () => {
    const text = [
      GRANTED,
      'The applicant for this medicinal product is Orvexa Pharma B.V.',
      'The main benefit of Lumivexa is fewer attacks. The most common side effects consist of rash, headache and fatigue.',
    ].join('\n\n');
    assert.ok(!idsIn(text).includes('side-effects-missing'));
  });

  it('that names another product in the lead of its indication is an error', () => {
    for (const lead of [
      'The indication for Zenquora will therefore be as follows:',
      'For information, the full indications for Zenquora will be as follows:',
    ]) {
      const text = [CHANGED, lead, 'Lumivexa is indicated for the treatment of gout in adults.'];
      assert.ok(idsIn(text.join('\n\n')).includes('product-name-inconsistent'), lead);
    }
  });

  it('may use the short form of the product information that it explained before', () => {
    const text = [
      'Summary of opinion1 (post authorisation)',
      'Lumivexa',
      'orvatinib',
      CHANGED,
      'The CHMP adopted a new strength, 50 mg.',
      'For information, the indication for Lumivexa tablets remains unchanged and is provided in the summary of product characteristics (SmPC).',
      UPDATED.replace('summary of product characteristics (SmPC)', 'SmPC'),
      DECISION,
    ].join('\n\n');
    assert.deepEqual(idsIn(text), []);
  });

  for (const works of [
    'eliciting an immune response',
    'producing antibodies',
    'activating T cells',
  ])
    it(`may say how the substance works in the sentence of its code: “${works}”`, () => {
      const text = [
        GRANTED,
        'The applicant for this medicinal product is Orvexa Pharma B.V.',
        `Lumivexa will be available as a suspension for injection. The active substance of Lumivexa is gout vaccine (inactivated), a vaccine (ATC code: J07AL02) ${works} against gout.`,
      ].join('\n\n');
      assert.ok(!idsIn(text).includes('mechanism-missing'));
    });

  it('may be one line from the date of its letterhead to the telephone number at its foot', () => {
    const text = `28 January 2021 EMA/CHMP/1/2021 Committee for Medicinal Products for Human Use (CHMP) Summary of opinion 1 (initial authorisation) Lumivexa orvatinib ${GRANTED} Telephone +44 (0)28 7418 8400`;
    const { opinion } = analyze(text, 'published', RULE_SET);
    assert.equal(opinion.statement?.date?.text, '28 January 2021');
    assert.notEqual(opinion.kind, 'other');
  });

  it('may have a mark on a line of its own inside of a sentence', () => {
    const text = [
      'Summary of opinion',
      '1',
      '(initial authorisation)',
      'Lumivexa',
      'orvatinib',
      'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a conditional',
      '2',
      'marketing authorisation for the medicinal product Lumivexa, intended for the prevention of gout.',
    ].join('\n\n');
    const { opinion } = analyze(text, 'published', RULE_SET);
    assert.deepEqual(
      opinion.tree.marks.map(({ label }) => label),
      ['1', '2'],
    );
    assert.equal(idsIn(text).includes('conditional-footnote-missing'), false);
  });

  it('may have words of the website between the common name and the statement', () => {
    const text = [
      'Summary of opinion (initial authorisation)',
      'Petrivex',
      'Opinion',
      'maropixane',
      'Medicine',
      'Veterinary',
      'Opinion',
      GRANTED.replaceAll('Lumivexa', 'Petrivex'),
    ].join('\n');
    const { opinion } = analyze(text, 'published', RULE_SET);
    assert.deepEqual(
      [...opinion.productNames, ...opinion.commonNames].map((name) => name.text),
      ['Petrivex', 'maropixane'],
    );
  });

  it('may have the substance first and an abbreviation behind the use', () => {
    const text = GRANTED.replace('Lumivexa, intended', 'orvatinib (Lumivexa), intended').replace(
      'prevention of gout.',
      'treatment of chronic kidney disease (CKD).',
    );
    const { opinion } = analyze(text, 'published', RULE_SET);
    assert.deepEqual(
      opinion.statement?.products.map((name) => name.text),
      ['Lumivexa'],
    );
    assert.equal(
      opinion.statement?.intendedUse?.text,
      'intended for the treatment of chronic kidney disease (CKD)',
    );
  });

  it('may break off inside of a bracket', () => {
    const text = `${GRANTED}\n\nThe active substance of Lumivexa is orvatinib, which lowers uric acid (se`;
    const { findings } = analyze(text, 'published', RULE_SET);
    const bracket = findings.find(({ ruleId }) => ruleId === 'bracket-unbalanced');
    assert.equal(bracket?.severity, 'info');
    const whole = analyze(`${text}e above.`, 'published', RULE_SET).findings;
    const open = whole.find(({ ruleId }) => ruleId === 'bracket-unbalanced');
    assert.equal(open?.severity, 'warning');
  });

  it('may give a change and the full indications as items behind dashes', () => {
    const { indication } = analyze(
      [
        CHANGED,
        'The CHMP adopted a new indication as follows:',
        'Lumivexa is indicated for the prevention of chronic gout in adults who cannot take any other medicine for it.',
        'For information, the full indications for Lumivexa will be as follows:',
        'Acute gout',
        '- Lumivexa is indicated for the treatment of acute gout in adults.',
        'Chronic gout',
        '- Lumivexa is indicated for the prevention of chronic gout in adults.',
        UPDATED,
      ].join('\n'),
      'published',
      RULE_SET,
    ).opinion;
    assert.deepEqual(
      indication?.sentences.map(({ heading, subject, condition }) =>
        [heading, subject, condition].map((one) => one?.text),
      ),
      [
        ['Acute gout', 'Lumivexa', 'acute gout'],
        ['Chronic gout', 'Lumivexa', 'chronic gout'],
      ],
    );
  });

  it('may have lost the bodies of marks that are glued to their words', () => {
    const { tree } = analyze(
      `${GRANTED.replace('a marketing authorisation for', 'a conditional marketing authorisation2 for')}\n\nLumivexa is a hybrid medicine1of Zenquora, which has been authorised in the EU since 2009.`,
      'published',
      RULE_SET,
    );
    assert.deepEqual(
      tree.marks.map(({ label }) => label),
      ['2', '1'],
    );
  });

  it('may have headings that say a use above the sentences of the indication', () => {
    const { indication } = analyze(
      [
        GRANTED,
        'The full indication is:',
        'Treatment of acute gout',
        'Lumivexa is indicated for the treatment of acute gout in adults.',
        'Prevention of gout',
        'Lumivexa is indicated for the prevention of gout in adults.',
      ].join('\n'),
      'published',
      RULE_SET,
    ).opinion;
    assert.deepEqual(
      indication?.headings.map(({ text }) => text),
      ['Treatment of acute gout', 'Prevention of gout'],
    );
  });

  it('may break off before its last parts, which nobody can miss in it', () => {
    const text = `Summary of opinion1 (initial authorisation)\n\nLumivexa\norvatinib\n\n${GRANTED} The applicant for this medicinal product is Orvexa Pharma B.V.\n\nLumivexa will be available as 20 mg tablets. The active substance of Lumivexa is orvatinib, a uricosuric (ATC code: M04AB07) that lowers uric acid.\n\nThe benefits of Lumivexa are its ability to relieve pain. The most common side effects are nausea and head`;
    const severities = (source: string): readonly string[] =>
      analyze(source, 'published', RULE_SET)
        .findings.filter(({ ruleId }) => ruleId.endsWith('-missing') && !/^sentence/.test(ruleId))
        .map(({ ruleId, severity }) => `${ruleId} ${severity}`);
    assert.deepEqual(severities(text), []);
    assert.ok(severities(`${text}ache.`).includes('indication-missing error'));
  });

  it('may have a note on the procedure behind its statement, below names without a title', () => {
    const text = `Lumivexa\n\norvatinib alfa\n\nOpinion\n\n${GRANTED}\n\nAs Lumivexa is an advanced therapy medicinal product, the CHMP positive opinion is based on an assessment by the Committee for Advanced Therapies. The applicant for this medicinal product is Orvexa Pharma B.V.`;
    const { opinion } = analyze(text, 'published', RULE_SET);
    assert.deepEqual(
      [...opinion.productNames, ...opinion.commonNames].map((name) => name.text),
      ['Lumivexa', 'orvatinib alfa'],
    );
  });

  it('may have a blank line behind every line of its PDF', () => {
    const lines = [
      'Summary of opinion1 (initial authorisation)',
      'Lumivexa',
      'orvatinib',
      'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive',
      'opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa,',
      'intended for the treatment of gout in adults. The applicant for this medicinal product is Orvexa',
      'Pharma B.V.',
      'Lumivexa will be available as 20 mg tablets. The active substance of Lumivexa is orvatinib, a',
      'uricosuric (ATC code: M04AB07) that lowers uric acid.',
      'The benefits of Lumivexa are its ability to relieve pain. The most common side effects are',
      'nausea and headache.',
      'The full indication is: “Lumivexa is indicated for the treatment of gout in adults”.',
      'It is proposed that Lumivexa be prescribed by physicians experienced in the treatment of gout.',
      'Detailed recommendations for the use of this product will be described in the summary of product',
      'characteristics (SmPC), which will be published in the European public assessment report (EPAR) and',
      'made available in all official European Union languages after the marketing authorisation has been',
      'granted by the European Commission.',
      DECISION,
    ];
    const spaced = analyze(lines.join('\n\n'), 'published', RULE_SET);
    const dense = analyze(lines.join('\n'), 'published', RULE_SET);
    const readings = [spaced, dense].map(({ findings, opinion }) => [
      findings.map(({ ruleId }) => ruleId),
      opinion.parts.map(({ role }) => role),
      opinion.tree.prose.text,
    ]);
    assert.deepEqual(readings[0], readings[1]);
    assert.deepEqual(spaced.findings, []);
  });

  it('may have the committee in small letters and lines of the website around it', () => {
    const text = [
      'Committee for medicinal products for human use (CHMP)',
      'Summary of opinion 1 (initial authorisation)',
      'Lumivexa Orvatinib',
      GRANTED,
      'The active substance of Lumivexa is orvatinib, which lowers uric acid.',
      '1 Summaries of positive opinion are published without prejudice to the Commission decision.',
      'CHMP summary of positive opinion for Lumivexa',
      'English (EN) (150.96 KB - PDF)',
    ].join('\n');
    const { opinion } = analyze(text, 'published', RULE_SET);
    assert.equal(opinion.title?.procedure, 'initial');
    assert.deepEqual(
      opinion.tree.marks.map(({ label }) => label),
      ['1'],
    );
    assert.equal(idsIn(text).includes('common-name-missing'), false);
    assert.doesNotMatch(opinion.tree.prose.text, /English/);
  });

  it('may begin the indication with what the product is', () => {
    const indication = (words: string): string =>
      [GRANTED, 'The full indication is:', words].join('\n\n');
    const combined =
      'Lumivexa is a fixed-dose combination of orvatinib and tavoxane. It is indicated for the treatment of gout in adults.';
    for (const words of [combined, `“${combined}”`]) {
      const { opinion } = analyze(indication(words), 'published', RULE_SET);
      assert.equal(opinion.indication?.body?.text.replaceAll('"', ''), combined);
      assert.ok(!idsIn(indication(words)).includes('part-empty'));
    }
  });

  it('may have words between the committee and what it adopted', () => {
    const text = GRANTED.replace(
      '(CHMP) adopted',
      '(CHMP) on the basis of the draft Committee for Advanced Therapies opinion, adopted',
    );
    const { statement } = analyze(text, 'published', RULE_SET).opinion;
    assert.equal(statement?.outcome, 'positive');
    assert.equal(statement?.products[0]?.text, 'Lumivexa');
  });

  it('may have the blank lost behind the name of a company', () => {
    const text = [
      'Lumivexa',
      'orvatinib',
      `${CHANGED}The CHMP adopted a new indication to include the treatment of gout in adolescents.`,
    ].join('\n\n');
    assert.deepEqual(
      idsIn(text).filter((id) => id === 'change-missing' || id === 'space-missing'),
      ['space-missing'],
    );
  });
});
