/** The examples against reference data: silent where the tables agree with them, the same findings in both notations where not. */
import assert from 'node:assert/strict';
import { analyze, type Opinion } from '../../server/src/core';
import { readReferenceData } from '../../server/src/core/reference/referenceData';
import { type Medicine, writeReferenceText } from '../../server/src/core/reference/referenceFile';
import { RULES } from '../../server/src/core/rules';
import { describeFindings, readExamplePairs, toRulesByPart } from '../support/exampleDocuments';
import { buildSmallRuleSet } from '../support/ruleSets';

const IDS = [
  'atc-code-of-other-substance',
  'atc-code-differs-from-reference',
  'reference-data-disagrees',
];
const SOURCE = { file: 'table.csv', imported: '2026-03-01', dated: '2026-01-01' };
const plain = buildSmallRuleSet(RULES.filter(({ id }) => IDS.includes(id)));

function withTables(medicines: readonly Medicine[], index: Readonly<Record<string, string>>) {
  const rows = Object.entries(index).map(([code, name]) => ({ code, name }));
  const text = writeReferenceText({
    medicines: { source: SOURCE, rows: medicines },
    atcIndex: { source: SOURCE, rows },
  });
  return { ...plain, reference: readReferenceData(text).value };
}

/** The row that the table has for the product of a document. */
function toMedicine({
  productNames,
  substances,
  commonNames,
  atcCodes,
  applicant,
  profile,
}: Opinion): Medicine {
  const names = (commonNames.length > 0 ? commonNames : substances).map(({ text }) => text);
  return {
    name: productNames[0]?.text ?? '',
    commonName: names.join(';'),
    activeSubstance: names.join(';'),
    codes: atcCodes.flatMap(({ code }) => code?.text ?? []),
    holder: applicant?.name?.text ?? '',
    species: profile?.startsWith('veterinary') ? 'Dogs' : '',
    status: 'Opinion',
  };
}

describe('examples and reference data', () => {
  for (const { name, draft, published } of readExamplePairs('clean')) {
    it(`${name} agrees with a table that says the same`, () => {
      for (const { text, notation } of [draft, published]) {
        const row = toMedicine(analyze(text, notation, plain).opinion);
        assert.equal(describeFindings(analyze(text, notation, withTables([row], {}))), '');
      }
    });
  }

  it('a table that says something else gives the same findings in both notations', () => {
    const [pair] = readExamplePairs('clean').filter(({ name }) => name === 'human-initial');
    assert.ok(pair !== undefined);
    const { opinion } = analyze(pair.draft.text, 'draft', plain);
    const row = toMedicine(opinion);
    const code = row.codes[0] ?? '';
    const other = `${code.slice(0, 5)}99`;
    const cases = [
      withTables([{ ...row, holder: `${row.holder.replace(/[a-z]/, '')}` }], {}),
      withTables([], { [code]: 'tarbexinib', [other]: row.commonName }),
      withTables([], { [other]: row.commonName }),
    ];
    const found = cases.map((rules) => {
      const ofDraft = toRulesByPart(analyze(pair.draft.text, 'draft', rules));
      assert.deepEqual(toRulesByPart(analyze(pair.published.text, 'published', rules)), ofDraft);
      return ofDraft;
    });
    assert.deepEqual(found, [
      ['reference-data-disagrees in applicant'],
      ['atc-code-of-other-substance in activeSubstance'],
      ['atc-code-differs-from-reference in activeSubstance'],
    ]);
  });

  it('without reference data all three rules are silent', () => {
    for (const { draft } of [...readExamplePairs('clean'), ...readExamplePairs('faulty')]) {
      assert.equal(describeFindings(analyze(draft.text, 'draft', plain)), '');
    }
  });
});
