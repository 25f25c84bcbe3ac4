/** What is offered inside of sentences: names, abbreviations, companies, strengths, forms and codes. */
import assert from 'node:assert/strict';
import { readReferenceData, writeReferenceText } from '../../../../server/src/core';
import { CONTAINERS, DOSE_FORMS, listDoseForms } from '../../../../server/src/core/model/doseForms';
import { STRENGTH_UNITS } from '../../../../server/src/core/reference/strengthUnits';
import { completeAt } from '../../../support/completion';
import { buildFullRuleSet } from '../../../support/ruleSets';

const SOURCE = { file: 'tables.csv', imported: '2026-03-01', dated: undefined };
const medicine = (name: string, commonName: string, codes: readonly string[], holder: string) => ({
  ...{ name, commonName, codes, holder, activeSubstance: '', species: '', status: 'Authorised' },
});
const REFERENCE = readReferenceData(
  writeReferenceText({
    medicines: {
      source: SOURCE,
      rows: [
        medicine('Lumivexa', 'orvatinib', ['L01EL76'], 'Northgate Pharma Ltd'),
        medicine('Zarbelto', 'tarbexinib', ['L01EL75'], 'Aldermoor B.V.'),
      ],
    },
    atcIndex: {
      source: SOURCE,
      rows: [
        { code: 'L01E', name: 'Kinases of the test' },
        { code: 'L01EL77', name: 'sorvatinib' },
      ],
    },
  }),
).value;
const WITH_TABLES = { ruleSet: buildFullRuleSet([], REFERENCE) };

const HEAD = '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\norvatinib\n\n';
const SUBSTANCE = `${HEAD}The active substance of Lumivexa is orvatinib, a kinase inhibitor`;
const APPLICANT = `${HEAD}The applicant for this medicinal product is `;
const FORM = `${HEAD}Lumivexa will be available as `;

describe('completion of names', () => {
  it('takes the product and common names of the document, in the capitals of the writer', () => {
    for (const [typed, expected] of [
      ['The benefit of lum', 'Lumivexa'],
      ['The benefit of LUMI', 'LUMIVEXA'],
      ['This is orva', 'orvatinib'],
      ['It works. Orva', 'Orvatinib'],
    ] as const) {
      assert.deepEqual(completeAt(`${HEAD}${typed}<|> more words\n`).labels, [expected], typed);
    }
  });

  it('takes names of several words', () => {
    const text = `${HEAD}${APPLICANT.slice(HEAD.length)}Brackwater Biotech S.r.l.\n\nBy Brackwater Bio<|> it is\n`;
    assert.deepEqual(completeAt(text).labels, ['Brackwater Biotech S.r.l.']);
  });

  it('takes abbreviations, with what they mean', () => {
    const text = `${HEAD}It is for non-small cell lung cancer (NSCLC) only. Patients with NSC<|> live.\n`;
    assert.deepEqual(
      completeAt(text).items.map(({ label, detail }) => [label, detail]),
      [['NSCLC', 'non-small cell lung cancer']],
    );
  });

  it('is silent before three letters, in the middle of a word and behind a whole name', () => {
    for (const typed of [
      'of Lu<|>',
      'of Lum<|>ivexa',
      'of Lumivexa<|>',
      'of xLum<|>',
      'of 12<|>',
    ]) {
      assert.deepEqual(completeAt(`${HEAD}The benefit ${typed} more\n`).labels, [], typed);
    }
  });
});

describe('completion of the company', () => {
  it('offers those of other documents and of the tables, that of the product first', () => {
    const { labels } = completeAt(`${APPLICANT}<|>`, {
      ...WITH_TABLES,
      holders: ['Oakhaven GmbH'],
    });
    assert.deepEqual(labels, ['Northgate Pharma Ltd', 'Oakhaven GmbH']);
    assert.deepEqual(completeAt(`${APPLICANT}ald<|>`, WITH_TABLES).labels, ['Aldermoor B.V.']);
  });

  it('does not double the stop of the sentence', () => {
    const { accept } = completeAt(`${APPLICANT}Oak<|>.`, { holders: ['Oakhaven S.r.l.'] });
    assert.match(accept('Oakhaven S.r.l.'), / is Oakhaven S\.r\.l\.$/);
  });

  it('replaces what was typed, in published text over two lines, too', () => {
    const text = `Summary of opinion\n\nLumivexa\norvatinib\n\nThe applicant for this medicinal\nproduct is Oak<|>\n`;
    const { accept } = completeAt(text, { notation: 'published', holders: ['Oakhaven GmbH'] });
    assert.ok(accept('Oakhaven GmbH').endsWith('\nproduct is Oakhaven GmbH\n'));
  });

  it('is silent behind the sentence', () => {
    const options = { holders: ['Oakhaven GmbH'] };
    assert.deepEqual(completeAt(`${APPLICANT}Oakhaven GmbH. It <|> is\n`, options).labels, []);
  });
});

describe('completion of the presentation', () => {
  it('offers units behind a figure', () => {
    assert.deepEqual(completeAt(`${FORM}20 <|>`).labels, STRENGTH_UNITS);
    assert.deepEqual(completeAt(`${FORM}5- and 10-mi<|> tablets`).labels, [
      'micrograms',
      'micrograms/ml',
    ]);
  });

  it('offers forms behind a strength or an article', () => {
    assert.deepEqual(completeAt(`${FORM}20 mg <|>.`).labels, DOSE_FORMS);
    assert.ok(
      completeAt(`${FORM}20 mg and 40 mg film<|>.`)
        .accept('film-coated tablets')
        .endsWith('40 mg film-coated tablets.'),
    );
    assert.ok(
      completeAt(`${FORM}a 2 mg/ml conc<|>`).labels.includes(
        'concentrate for solution for infusion',
      ),
    );
    assert.ok(completeAt(`${FORM}a solution for inf<|>`).labels.includes('solution for infusion'));
  });

  it('offers what a solution for injection comes in', () => {
    const { labels, accept } = completeAt(`${FORM}a 40 mg solution for injection <|>.`);
    assert.deepEqual(labels, [...CONTAINERS, 'solution for injection or infusion']);
    assert.match(
      accept('in pre-filled syringe'),
      /solution for injection in pre-filled syringe\.$/,
    );
    assert.deepEqual(completeAt(`${FORM}a 40 mg solution for injection in ca<|>`).labels, [
      'in cartridge',
    ]);
  });

  it('offers forms of animals to veterinary documents only', () => {
    const human = completeAt(`${FORM}50 mg <|>.`).labels;
    assert.ok(!human.some((form) => /^(?:spot|pour)-on/.test(form)));
    const statement =
      'On 22 February 2024, the Committee for Veterinary Medicinal Products (CVMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the veterinary medicinal product Lumivexa.';
    const text = `# Summary of opinion\n\n## Lumivexa\n\n${statement}\n\nLumivexa will be available as 50 mg sp<|>.`;
    assert.deepEqual(completeAt(text).labels, ['spot-on solution']);
  });

  it('is silent behind the sentence and at other figures', () => {
    assert.deepEqual(completeAt(`${FORM}20 mg tablets. About 12 <|> months`).labels, []);
    assert.deepEqual(completeAt(`${HEAD}Children from 12 <|> of age`).labels, []);
  });

  it('every form is read whole', () => {
    const unread = listDoseForms(true).filter((form) => {
      const { analysis } = completeAt(`${FORM}20 mg ${form}.<|>`);
      const read = analysis.opinion.presentation?.forms.map(({ text }) => text) ?? [];
      // “eye drops, solution” is two forms for the reader.
      return read.join(', ') !== form;
    });
    assert.deepEqual(unread, []);
  });
});

const VETERINARY = `# Summary of opinion (initial authorisation)

## Lumivexa

orvatinib

On 12 November 2026, the Committee for Veterinary Medicinal Products (CVMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the veterinary medicinal product Lumivexa,`;

describe('completion of an ATC code', () => {
  it('goes down the groups level by level', () => {
    const { items, labels } = completeAt(`${SUBSTANCE} (ATC code: <|>)`);
    assert.deepEqual(labels.slice(0, 3), ['A', 'B', 'C']);
    assert.equal(items[0]?.detail, 'digestive system and metabolism');
    assert.deepEqual(completeAt(`${SUBSTANCE} (ATC code: l01e<|>)`).labels.slice(0, 3), [
      'L01E',
      'L01EA',
      'L01EB',
    ]);
    assert.deepEqual(completeAt(`${SUBSTANCE} (ATC code: n<|>)`).labels.at(-1), 'not yet assigned');
  });

  it('says of each group what it is, by the nearest group that has a name', () => {
    const { items } = completeAt(`${SUBSTANCE} (ATC code: l01e<|>)`);
    assert.deepEqual([...new Set(items.map(({ detail }) => detail))], ['cancer medicines']);
  });

  it('puts the codes of the substance first', () => {
    assert.equal(completeAt(`${SUBSTANCE} (ATC code: <|>)`, WITH_TABLES).labels[0], 'L01EL76');
  });

  it('finds substances of the tables by code and by name', () => {
    for (const typed of ['L01EL7', 'sorva', 'tarb']) {
      const { labels, items } = completeAt(`${SUBSTANCE} (ATC code: ${typed}<|>)`, WITH_TABLES);
      assert.ok(labels.length > 0 && labels.every((label) => label.startsWith('L01EL7')), typed);
      assert.ok(
        items.every(({ filterText }) => filterText.toLowerCase().startsWith(typed.toLowerCase())),
      );
    }
  });

  it('finds groups by their name', () => {
    assert.deepEqual(completeAt(`${SUBSTANCE} (ATC code: anaem<|>)`).labels, ['B03']);
  });

  it('replaces the whole code under the cursor', () => {
    const { accept } = completeAt(`${SUBSTANCE} (ATC code: L01E<|>X02)`);
    assert.ok(accept('L01EL').endsWith('(ATC code: L01EL)'));
  });

  it('is veterinary in a veterinary document', () => {
    const text =
      '# Summary of opinion\n\nCaniflexa is a veterinary medicinal product (ATCvet code: <|>)';
    assert.deepEqual(completeAt(text).labels.slice(0, 2), ['QA', 'QB']);
    assert.ok(completeAt(text.replace('<|>', 'QI<|>')).labels.includes('QI09'));
  });

  it('is silent where there is no label', () => {
    assert.deepEqual(completeAt(`${SUBSTANCE} (<|>`).labels, []);
    assert.deepEqual(completeAt(`${SUBSTANCE} (ATC code: L01EL76), which <|>acts`).labels, []);
  });
});

describe('completion of a veterinary opening sentence', () => {
  const offered = (words: string): readonly string[] =>
    completeAt(`${VETERINARY} ${words}<|>`).labels;

  it('offers the forms behind the name and behind a strength', () => {
    assert.ok(offered('susp').includes('suspension for injection'));
    assert.ok(offered('6 mg tab').includes('tablets'));
    assert.ok(offered('6 mg ').includes('tablets'));
    assert.ok(offered('6 m').includes('mg'));
  });

  it('offers the species, each of several', () => {
    assert.deepEqual(offered('tablets, intended for sh'), ['sheep']);
    assert.deepEqual(offered('tablets, intended for cattle and sh'), ['sheep']);
    assert.deepEqual(offered('gel, intended for dogs. For the active immunisation of sh'), [
      'sheep',
    ]);
    assert.ok(!offered('tablets, intended for cattle and ').includes('cattle'));
    assert.deepEqual(offered('tablets, intended for dogs. For fleas in dogs and ca'), [
      'cats',
      'cattle',
    ]);
    assert.deepEqual(offered('tablets, intended for dogs. It acts in pain and ca'), []);
  });
});
