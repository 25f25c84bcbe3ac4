/** Footnote marks of a published text: which figures are some, and which only look so. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import { marksOf } from '../../support/readings';

const BODIES = [
  '1 Summaries of positive opinion are published without prejudice to the Commission decision.',
  '2 A conditional marketing authorisation is granted to a medicinal product that fulfils an unmet medical need.',
  '3 This product was designated as an orphan medicine during its development.',
].join('\n');

/** The labels of the marks in a text with the bodies 1, 2 and 3. */
function labelsIn(text: string, bodies = BODIES): readonly string[] {
  return parseDocument(`${text}\n\n${bodies}\n`, 'published').marks.map(({ label }) => label);
}

describe('The marks of a published text', () => {
  it('stand behind a name of two words that only the statement has', () => {
    const statement =
      'On 24 March 2022, the CHMP adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa Nova1, intended for gout.';
    assert.deepEqual(labelsIn(statement), ['1']);
  });

  it('are none in the title of a web copy, which has the product name', () => {
    const text =
      'Summary of opinion: Lumivexa 3, orvatinib, 24 March 2022, Positive\n\nOn 24 March 2022, the CHMP adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa 3, intended for gout.';
    assert.deepEqual(labelsIn(text, '1 New text in bold.'), []);
  });

  const shapes: readonly (readonly [string, string, readonly string[]])[] = [
    [
      'glued to a word',
      'adopted a positive opinion1, recommending a conditional2 authorisation',
      ['1', '2'],
    ],
    ['glued to any word of small letters', 'treated with medicines3 of this kind', ['3']],
    ['glued to a long word with a capital', 'the Commission1 decides', ['1']],
    ['glued to a stop', 'in adults.1 The applicant', ['1']],
    ['glued to a comma', 'a positive opinion,1 recommending', ['1']],
    ['glued to a bracket', 'of products (SmPC)2 and', ['2']],
    ['glued to a quote', 'the “opinion”2 of', ['2']],
    ['glued to the number of a regulation', 'of Regulation (EC) No 726/20041 for', ['1']],
    ['raised behind the number of a regulation', 'Regulation (EC) No 726/2004¹ for', ['1']],
    ['superscript', 'a positive opinion¹, a conditional² authorisation', ['1', '2']],
    ['superscript behind a capital', 'the EMA¹ decides', ['1']],
    ['bracketed', 'a hybrid application[1] with', ['1']],
    ['bracketed behind a blank', 'a hybrid application [1] with', ['1']],
    [
      'detached at a word that carries one',
      'adopted an opinion 2 recommending the inclusion',
      ['2'],
    ],
    ['before a colon', 'will be as follows1:', ['1']],
    ['behind a colon', 'will be as follows:1', ['1']],
    ['detached before a colon', 'will be as follows 1:', ['1']],
    ['on the next line', 'under exceptional circumstances\n2for the medicinal product', ['2']],
    [
      'on the next line with a blank behind',
      'under exceptional circumstances\n2 for the medicinal product',
      ['2'],
    ],
    ['on the next line before a quote', 'will be as follows:\n2“Urothelial carcinoma', ['2']],
    ['on the next line before a capital', 'will be as follows:\n2Lumivexa is indicated', ['2']],
    ['without the blank behind it', 'granting of a conditional1marketing authorisation', ['1']],
    ['twice', 'the opinion1 and the opinion1', ['1', '1']],
  ];
  for (const [fact, text, labels] of shapes) {
    it(`may be ${fact}`, () => assert.deepEqual(labelsIn(text), labels));
  }

  it('may be stars', () => {
    assert.deepEqual(
      labelsIn(
        'a positive opinion* and a change**',
        '* Applicants may appeal.\n** New text in bold',
      ),
      ['*', '**'],
    );
    assert.deepEqual(labelsIn('a positive opinion* and a change**'), []);
  });

  it('may be round brackets where bodies have them', () => {
    assert.deepEqual(labelsIn('will be as follows(1):', '(1) New text in bold'), ['1']);
    assert.deepEqual(labelsIn('one (1) of three (3) trials'), []);
  });

  it('are round brackets without a body where they touch a word that carries a mark', () => {
    assert.deepEqual(labelsIn('adopted a positive opinion(4), recommending'), ['4']);
    assert.deepEqual(labelsIn('adopted a positive opinion (4), recommending'), []);
    assert.deepEqual(labelsIn('as the trial in children(4) shows'), []);
  });

  it('are raised figures behind the number of a product name', () => {
    const head = 'Summary of opinion¹ (initial authorisation)\n\nBexalis 19\norvatinib\n\n';
    const statement =
      'On 24 April 2024, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Bexalis 19², intended for gout of 10² people.';
    assert.deepEqual(labelsIn(head + statement), ['1', '2']);
  });

  it('are seen without a body at the words that carry them', () => {
    assert.deepEqual(
      labelsIn('a positive opinion4 for a conditional5 authorisation as follows6:'),
      ['4', '5', '6'],
    );
  });

  it('are seen behind the product name in any case', () => {
    const head = 'Summary of opinion1 (initial authorisation)\n\nLumivexa\norvatinib\n\n';
    assert.deepEqual(labelsIn(`${head}for Lumivexa3, and LUMIVEXA3 is indicated, not Alumivexa`), [
      '1',
      '3',
      '3',
    ]);
    assert.deepEqual(labelsIn(`${head}for Lumivexa7 intended`), ['1', '7']);
  });

  it('are told from the number of a product', () => {
    const head = 'Summary of opinion1 (initial authorisation)\n\nZenquora 20\nvaccine\n\n';
    assert.deepEqual(labelsIn(`${head}for the medicinal product Zenquora 20, intended`), ['1']);
    assert.deepEqual(labelsIn(`${head}for the medicinal product Zenquora 203, intended`), [
      '1',
      '3',
    ]);
    assert.deepEqual(labelsIn('for the medicinal product Zenquora 13, intended for'), []);
    assert.deepEqual(
      labelsIn('for the medicinal product Zenquora 2 intended to', '1 New text in bold'),
      [],
    );
  });

  it('may stand in the heading', () => {
    const tree = parseDocument(
      `Summary of opinion1\n\nLumivexa3\norvatinib\n\nfor Lumivexa3, intended\n\n${BODIES}\n`,
      'published',
    );
    assert.deepEqual(
      tree.marks.map(({ label }) => label),
      ['1', '3', '3'],
    );
    assert.ok(tree.prose.text.includes('\nLumivexa\n'));
  });

  it('may open the second line of a title, even without a body', () => {
    const tree = parseDocument(
      'Summary of opinion\n1(post authorisation)\n\nLumivexa\norvatinib\n',
      'published',
    );
    assert.deepEqual(marksOf(tree, 7), ['pinion\n|1|1']);
    assert.ok(tree.prose.text.startsWith('Summary of opinion (post authorisation)\n'));
  });

  const traps = [
    'exportin 1 (XPO1) and XPO1 is',
    'anti-CD38 and CD3 and CD19',
    'cyclin D1 and IgG1, IgG2',
    'p53 and p53.',
    'BCL11A and BCL2 and Bcl2',
    'vitamin B12 and B1',
    'GLP-1 and GLP-1, DPP-4',
    'SGLT2 and SGLT1.',
    'COVID-19 and SARS-CoV-2',
    'P2Y12 and P2Y1',
    'BA.4-5 and BA.1 and XBB.1',
    'per m² and kg/m² and cm³',
    'kg/m2 and kg/m 2 and cm3',
    '3.2 x 10⁶ and 10² cells',
    'x 106 and 102',
    'see section 5.1 and 4.2.',
    'a ratio of 1:1 and 2:1',
    'HER2 and HER2-positive',
    'type 2 diabetes',
    'phase 3 trials and grade 3',
    'in 2 of 3 patients',
    'stage 1, 2 and 3',
    '1 mg, 2 mg and 3 mg',
    'at week 1 for 2 years',
    'Article 3(1) of',
    'IL-2 and TNF-1',
    'C1q and CYP3A4 and CYP2D6',
    'Ca2+ and Na+',
    'aged 1 to 3 years',
    '(1) one and (2) two',
    'PD-L1 and PD-1',
    'line 1\n2 patients',
    'H1N1 and H3N2',
    '2–3 times',
    '1,000 and 1.000',
    '3% and 2°',
    'T1/2 and Tmax',
    'Q3W and Q2W',
    'n=1, p=2',
    '28 January 2021',
  ];
  it('are none in a decimal figure behind the product name', () => {
    const text =
      'Summary of opinion1\n\nLumivexa\norvatinib\n\nThe medicinal product Lumivexa 1.5 mg/ml oral suspension for dogs.\n\n1 Summaries of positive opinion are published.\n';
    assert.deepEqual(labelsIn(text), ['1']);
  });

  for (const trap of traps) {
    it(`are none in “${trap}”`, () =>
      assert.deepEqual(labelsIn(`The text says ${trap} in full.`), []));
  }

  it('are none in the name of a plasmid', () => {
    assert.deepEqual(
      parseDocument(`It contains pLUM-poly2#1 DNA plasmid.\n\n${BODIES}\n`, 'published').marks,
      [],
    );
  });

  it('are none in page furniture', () => {
    assert.deepEqual(labelsIn('Some text.\n\nEMA/66323/2021\nPage 1/2\n\nmore'), []);
  });

  it('are none in the label of a body', () => {
    const tree = parseDocument(`Some text.\n\n${BODIES}\n`, 'published');
    assert.deepEqual(tree.marks, []);
  });

  it('tell the gap before them', () => {
    const text = `adopted an opinion 2 recommending opinion1.\n\n${BODIES}\n`;
    const { marks } = parseDocument(text, 'published');
    assert.deepEqual(
      marks.map(({ gap }) => gap && text.slice(gap.start, gap.end)),
      [' ', undefined],
    );
  });

  it('leave clean words behind', () => {
    const plain = (text: string): string =>
      parseDocument(`${text}\n\n${BODIES}\n`, 'published').prose.text.split('\n')[0] ?? '';
    assert.equal(
      plain('a conditional1marketing authorisation'),
      'a conditional marketing authorisation',
    );
    assert.equal(
      plain('a conditional\n1 marketing authorisation'),
      'a conditional marketing authorisation',
    );
    assert.equal(plain('will be as follows 1:'), 'will be as follows:');
    assert.equal(
      plain('will be as follows:\n2“Urothelial carcinoma'),
      'will be as follows: "Urothelial carcinoma',
    );
    assert.equal(plain('opinion1, recommending'), 'opinion, recommending');
    assert.equal(plain('opinion 1 (initial'), 'opinion (initial');
  });
});
