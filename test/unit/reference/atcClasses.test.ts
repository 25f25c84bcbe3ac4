/** The table of pharmacological classes, and how the words of a document are looked up in it. */
import assert from 'node:assert/strict';
import { atcClassesText } from '../../../server/src/core/generated/atcClassesText';
import { findAtcClass, isInAtcClass } from '../../../server/src/core/reference/atcClasses';
import { standingOfAtcGroup } from '../../../server/src/core/reference/atcGroups';

describe('pharmacological classes and their ATC groups', () => {
  const fits = (words: string, code: string): boolean | undefined => {
    const found = findAtcClass(words);
    return found === undefined ? undefined : isInAtcClass(code, found);
  };

  it('names only groups that exist or existed', () => {
    for (const line of atcClassesText.trim().split('\n')) {
      for (const group of line.slice(0, line.indexOf(':')).split(' ')) {
        const { kind } = standingOfAtcGroup(group);
        assert.ok(kind === 'current' || kind === 'retired', `${group} of ${line}`);
      }
    }
  });

  it('knows a class by its last words', () => {
    assert.equal(fits('long-acting recombinant human growth hormone', 'H01AC31'), true);
    assert.equal(fits('long-acting recombinant human growth hormone', 'A10AC31'), false);
    assert.equal(fits('growth hormone secretagogue', 'V04CD06'), undefined);
    assert.equal(fits('monoclonal antibody', 'L01FX12'), undefined);
  });

  it('reads hyphens, brackets, spellings and the plural alike', () => {
    for (const words of [
      'antineoplastic agent',
      'anti-neoplastic medicinal product',
      'Antineoplastic agents',
    ]) {
      assert.equal(fits(words, 'L01XX74'), true, words);
      assert.equal(fits(words, 'N03AX36'), false, words);
    }
    assert.equal(fits('antianemic preparation', 'B03XA31'), true);
    assert.equal(fits('antianaemic preparation', 'C03DA31'), false);
    assert.equal(fits('tumor necrosis factor-α (TNF-α) inhibitor', 'L04AB31'), true);
    assert.equal(fits('glucagon-like peptide-1 (GLP-1) receptor agonist', 'A10BJ31'), true);
    assert.equal(fits('dipeptidyl peptidase 4 (DPP-4) inhibitors', 'B01AF31'), false);
  });

  it('does not take a class for its opposite', () => {
    assert.equal(fits('non-antibiotic', 'A16AX01'), undefined);
    assert.equal(fits('non-nucleoside reverse transcriptase inhibitor', 'J05AG31'), true);
    assert.equal(fits('non-nucleoside reverse transcriptase inhibitor', 'J05AF31'), false);
  });

  it('lets a group of a higher level fit, and a veterinary code by its human group', () => {
    assert.equal(fits('kinase inhibitor', 'L01'), true);
    assert.equal(fits('antiepileptic', 'QN03AX16'), true);
    assert.equal(fits('antiparasitic', 'QP54AA55'), true);
    assert.equal(fits('antiparasitic', 'QN03AX16'), false);
  });

  it('knows two medicines in one product as a combination', () => {
    assert.equal(fits('two blood glucose lowering medicines', 'A10BD31'), true);
    assert.equal(fits('two blood glucose lowering medicines', 'A10BH31'), false);
    assert.equal(fits('blood glucose lowering medicine', 'A10BH31'), true);
  });
});
