/** Reference data: what a file says, what is wrong in it, and what is found in it. */
import assert from 'node:assert/strict';
import { readReferenceData } from '../../../server/src/core/reference/referenceData';
import {
  type Medicine,
  readReferenceText,
  writeReferenceText,
} from '../../../server/src/core/reference/referenceFile';

const MEDICINE: Medicine = {
  name: 'Dormaquil (previously Tarbexa Northgate)',
  commonName: 'drovexin',
  activeSubstance: 'drovexin hydrochloride',
  codes: ['N05CM97', 'N05CM98'],
  holder: 'Northgate Biologics B.V.',
  species: '',
  status: 'Authorised',
};
const COMBINATION: Medicine = {
  ...MEDICINE,
  name: 'Combivexa',
  commonName: 'orvasartan;vexodipine',
  activeSubstance: '',
  codes: ['C09DX97'],
};
const TABLES = {
  medicines: {
    source: { file: 'medicines.csv', imported: '2026-03-01', dated: '2026-02-15' },
    rows: [MEDICINE, COMBINATION],
  },
  atcIndex: {
    source: { file: 'index.csv', imported: '2026-03-02', dated: undefined },
    rows: [
      { code: 'N05CM', name: 'Other hypnotics' },
      { code: 'N05CM97', name: 'drovexin' },
      { code: 'C09DX97', name: 'vexodipine and orvasartan' },
    ],
  },
};
const TEXT = writeReferenceText(TABLES);

describe('the text of reference data', () => {
  it('is read as it was written', () => {
    assert.deepEqual(readReferenceText(TEXT), { value: TABLES, problems: [] });
    assert.deepEqual(readReferenceText(TEXT.replaceAll('\n', '\r\n')).value, TABLES);
  });

  it('a field with a tab or a line end stays one field', () => {
    const rows = [{ ...MEDICINE, name: 'Dorma\tquil\nForte' }];
    const text = writeReferenceText({ ...TABLES, medicines: { ...TABLES.medicines, rows } });
    assert.equal(readReferenceText(text).value.medicines?.rows[0]?.name, 'Dorma quil Forte');
  });

  it('a line of no known form is named and costs nothing but itself', () => {
    const { value, problems } = readReferenceText(`${TEXT}m\tLumivexa\nx\n`);
    assert.deepEqual(value, TABLES);
    assert.deepEqual(
      problems.map(({ span, message }) => [span.start - TEXT.length, message]),
      [
        [0, 'This line has no known form.'],
        [11, 'This line has no known form.'],
      ],
    );
  });

  it('another file and another form are one problem each', () => {
    for (const [text, message] of [
      ['name;code\nLumivexa;L01EL77\n', 'This file holds no reference data.'],
      ['', 'This file holds no reference data.'],
      [
        TEXT.replace('form 1', 'form 2'),
        'These reference data are of another version of Opinion Summary.',
      ],
    ] as const) {
      const { value, problems } = readReferenceText(text);
      assert.deepEqual(value, { medicines: undefined, atcIndex: undefined });
      assert.deepEqual(
        problems.map((problem) => problem.message),
        [message],
      );
    }
  });
});

describe('reference data', () => {
  const { value: reference } = readReferenceData(TEXT);
  const namesOf = (medicines: readonly Medicine[]) => medicines.map(({ name }) => name);

  it('a code has its name, an ATCvet code that of its human twin', () => {
    assert.equal(reference.atcName('N05CM97'), 'drovexin');
    assert.equal(reference.atcName('QN05CM97'), 'drovexin');
    assert.equal(reference.atcName('N05CM'), 'Other hypnotics');
    assert.equal(reference.atcName('N05CM96'), undefined);
  });

  it('finds substances by the beginning of their code or of a word of their name', () => {
    const find = (words: string): readonly string[] =>
      Array.from(reference.findSubstances(words), ({ code, name }) => `${code} ${name}`);
    assert.deepEqual(find('n05cm9'), ['N05CM97 drovexin', 'N05CM98 drovexin']);
    assert.deepEqual(find('Orva'), ['C09DX97 vexodipine and orvasartan']);
    assert.deepEqual(find('rovexin'), []);
    assert.deepEqual(find(''), []);
    assert.deepEqual(reference.companies, ['Northgate Biologics B.V.']);
  });

  it('a code leads to its medicines', () => {
    assert.deepEqual(namesOf(reference.medicinesWithCode('N05CM98')), [MEDICINE.name]);
    assert.deepEqual(reference.medicinesWithCode('N05CM99'), []);
  });

  it('a substance leads to its codes and medicines, with any salt and capital', () => {
    for (const name of ['drovexin', 'Drovexin', 'drovexin sodium', 'drovexin (as mesilate)']) {
      assert.deepEqual(reference.indexCodesOf([name]), ['N05CM97'], name);
      assert.deepEqual(namesOf(reference.medicinesWith([name])), [MEDICINE.name], name);
    }
    assert.deepEqual(reference.indexCodesOf(['drovexine']), []);
  });

  it('a combination is one in any order, and none of its parts', () => {
    for (const names of [
      ['orvasartan', 'vexodipine'],
      ['vexodipine', 'orvasartan potassium'],
      ['vexodipine / orvasartan'],
    ]) {
      assert.deepEqual(reference.indexCodesOf(names), ['C09DX97']);
      assert.deepEqual(namesOf(reference.medicinesWith(names)), ['Combivexa']);
    }
    assert.deepEqual(reference.indexCodesOf(['orvasartan']), []);
  });

  it('a product is found by its name and by an earlier one', () => {
    for (const name of ['Dormaquil', 'DORMAQUIL', 'Tarbexa  Northgate']) {
      assert.deepEqual(namesOf(reference.medicinesNamed(name)), [MEDICINE.name], name);
    }
    assert.deepEqual(reference.medicinesNamed('Dormaqui'), []);
  });

  it('other data have another fingerprint', () => {
    assert.notEqual(readReferenceData(`${TEXT}# \n`).value.fingerprint, reference.fingerprint);
    assert.equal(readReferenceData(TEXT).value.fingerprint, reference.fingerprint);
  });
});
