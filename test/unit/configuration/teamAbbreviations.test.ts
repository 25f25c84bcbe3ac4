/** Abbreviations that need no explanation in the documents of a team: which rules they silence, and which not. */
import assert from 'node:assert/strict';
import { readConfiguration } from '../../../server/src/configuration/readConfiguration';
import { resolveRuleSet } from '../../../server/src/configuration/resolveRuleSet';
import { analyze, BUILT_IN_PACKS } from '../../../server/src/core/index';

const STATEMENT =
  'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.';

/** What the rules on abbreviations say of sentences about the benefits. */
function findingsOf(sentences: string, configuration: string): readonly string[] {
  const { value } = readConfiguration(configuration);
  const ruleSet = resolveRuleSet(value, BUILT_IN_PACKS, []).ruleSetFor('a.opinion.md');
  const { findings } = analyze(`${STATEMENT}\n\n${sentences}\n`, 'draft', ruleSet);
  return findings
    .filter(({ ruleId }) => ruleId.startsWith('abbreviation-'))
    .map(({ message }) => message);
}

describe('abbreviations of a team', () => {
  const benefits = 'The benefits of Lumivexa are its ability to improve the KCCQ and the SLEDAI.';

  it('need no explanation, as they are written', () => {
    const all = ['“KCCQ” is not explained.', '“SLEDAI” is not explained.'];
    assert.deepEqual(findingsOf(benefits, ''), all);
    assert.deepEqual(findingsOf(benefits, 'abbreviations: [KCCQ, sledai]'), all.slice(1));
    assert.deepEqual(findingsOf(benefits, 'abbreviations: { KCCQ: a score }'), all.slice(1));
    assert.deepEqual(findingsOf(benefits, 'abbreviations: [KCCQs, SLEDAI]'), []);
  });

  it('are no slip of another one that is well known', () => {
    const sentence = 'The benefits of Lumivexa are its ability to bind SLGT2, as SLGT2 was low.';
    assert.equal(findingsOf(sentence, '').length, 1);
    assert.deepEqual(findingsOf(sentence, 'abbreviations: [SLGT2]'), []);
  });

  it('that stand for two things are reported all the same', () => {
    const sentences =
      'The benefits of Lumivexa are its effect on overall response rate (ORR). The oral rehydration regimen (ORR) helped; the ORR was high.';
    const twice = [
      '“ORR” stands for “oral rehydration regimen” here and for “overall response rate” further up.',
    ];
    assert.deepEqual(findingsOf(sentences, ''), twice);
    assert.deepEqual(findingsOf(sentences, 'abbreviations: [ORR]'), twice);
  });

  it('that are explained and not used again are reported where the words are surely their own', () => {
    const surely = 'The most common side effects are nausea and an Upper Zonal Reaction (UZR).';
    const told = ['“UZR” is explained here and not used again.'];
    assert.deepEqual(findingsOf(surely, 'abbreviations: [UZR]'), told);
    const guessed = 'The most common side effects are nausea and an Upper tazonal Reaction (UZR).';
    assert.deepEqual(findingsOf(guessed, ''), told);
    assert.deepEqual(findingsOf(guessed, 'abbreviations: [UZR]'), []);
  });
});
