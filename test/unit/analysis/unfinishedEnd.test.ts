/** The last sentence of a draft that is being written is not judged before it ends. */
import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analysis/analyze';
import { buildFullRuleSet } from '../../support/ruleSets';

const RULE_SET = buildFullRuleSet();
const BEGINNING =
  '# Summary of opinion[^1] (initial authorisation)\n\n## Lumivexa\n\norvatinib\n\n' +
  'On 25 January 2024, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion';

function findRules(text: string): readonly string[] {
  return analyze(text, 'draft', RULE_SET).findings.map(({ ruleId }) => ruleId);
}

describe('the end of a draft that is being written', () => {
  it('may be half a word, a sentence without a stop or an open bracket', () => {
    for (const words of [', recommen', ', recommending the grantin', ' (recommending the']) {
      const found = findRules(BEGINNING + words);
      for (const rule of ['word-misspelt', 'sentence-end-missing', 'bracket-unbalanced'])
        assert.ok(!found.includes(rule), `${words}: ${rule}`);
    }
  });

  it('is judged as soon as the sentence ends, or another one follows', () => {
    assert.ok(findRules(`${BEGINNING}, recommen.`).includes('word-misspelt'));
    assert.ok(findRules(`${BEGINNING}, recommen the\n`).includes('word-misspelt'));
    const below = `${BEGINNING}, recommen\n\nLumivexa will be available as`;
    assert.ok(findRules(below).includes('word-misspelt'));
  });

  it('still lacks the parts that the form requires', () => {
    assert.ok(findRules(BEGINNING).includes('benefits-missing'));
  });

  it('is not spared in a fragment and in published text', () => {
    const fragment = BEGINNING.replace(/^[\s\S]*?(?=On 25)/, '');
    assert.ok(findRules(`${fragment}, recommen`).includes('word-misspelt'));
    const printed = BEGINNING.replace('[^1]', '1').replace(/^#+ /gm, '');
    const { findings } = analyze(`${printed}, recommen`, 'published', RULE_SET);
    assert.ok(findings.some(({ ruleId }) => ruleId === 'word-misspelt'));
  });
});
