/** When two names of companies or substances mean the same. */
import assert from 'node:assert/strict';
import { compareCompanies } from '../../../server/src/core/reference/companyNames';
import {
  combinationKey,
  isPlainSubstanceName,
  readSubstanceKeys,
  soundsAlike,
} from '../../../server/src/core/reference/substanceNames';

describe('names of companies', () => {
  const COMPARED = [
    ['Northgate Biologics B.V.', 'Northgate Biologics BV', 'same'],
    ['Northgate Biologics Limited', 'NORTHGATE BIOLOGICS Ltd', 'same'],
    ['Northgate, d.d., Novo mesto', 'Northgate d.d. Novo Mesto', 'same'],
    ['Łuxmed S.A.', 'Luxmed SA', 'same'],
    ['Merton & Lund A/S', 'Merton and Lund', 'same'],
    ['Northgate Biologics', 'Northgate', 'same'],
    ['Northgate Biologics GmbH', 'Nortgate Biologics GmbH', 'similar'],
    ['Northgate Biologics GmbH', 'Northgate Pharma GmbH', 'related'],
    ['Northgate Biologics GmbH', 'Zenquora Pharma GmbH', 'different'],
    ['Luma GmbH', 'Lima GmbH', 'different'],
    ['B.V.', 'B.V.', 'same'],
  ] as const;
  for (const [one, other, relation] of COMPARED) {
    it(`“${one}” and “${other}” are ${relation}`, () => {
      assert.equal(compareCompanies(one, other), relation);
      assert.equal(compareCompanies(other, one), relation);
    });
  }
});

describe('names of substances', () => {
  it('a list has a key for each substance', () => {
    for (const [name, keys] of [
      ['orvatinib', ['orvatinib']],
      ['Orvatinib (as tosilate)', ['orvatinib']],
      ['tarbexin sodium, hemiheptahydrate', ['tarbexin']],
      ['orvasartan, vexodipine and tarbexide', ['orvasartan', 'vexodipine', 'tarbexide']],
      ['sodium chloride', ['chloride sodium']],
      ['human tarbexin (rDNA)', ['human tarbexin']],
      ['clovexin hydrogen sulphate', ['clovexin']],
      ['', []],
    ] as const) {
      assert.deepEqual(readSubstanceKeys(name), keys, name);
    }
  });

  it('a combination has one key, whatever its order', () => {
    assert.equal(combinationKey(['b', 'a']), combinationKey(['a / b']));
    assert.notEqual(combinationKey(['a']), combinationKey(['a / b']));
  });

  it('a plain name is that of one substance', () => {
    for (const name of ['orvatinib', 'tarbexin alfa', 'mivolimab vedotin', 'somatarbexin-2']) {
      assert.ok(isPlainSubstanceName(name), name);
    }
    for (const name of ['influenza vaccine', 'coagulation factor VIII', 'combinations', 'a; b']) {
      assert.ok(!isPlainSubstanceName(name), name);
    }
  });

  it('names sound alike with a slip, a prefix or a suffix', () => {
    for (const [one, other] of [
      ['orvatinib', 'orvatinob'],
      ['fostarbexin', 'tarbexin'],
      ['tarbexinase', 'tarbexin alfa'],
    ] as const) {
      assert.ok(soundsAlike(one, other), `${one} and ${other}`);
    }
    assert.ok(!soundsAlike('orvatinib', 'tarbexinib'));
    assert.ok(!soundsAlike('orvatinib tosilate', 'tarbexinib tosilate'));
  });
});
