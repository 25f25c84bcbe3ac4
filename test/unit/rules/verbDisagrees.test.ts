/** Which of subject and verb is wrong, and when that is sure. */
import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analysis/analyze';
import { verbDisagrees } from '../../../server/src/core/rules/verb-disagrees';
import { buildSmallRuleSet } from '../../support/ruleSets';

const RULE_SET = buildSmallRuleSet([verbDisagrees]);

/** The fixes for a sentence of a document on these substances. */
function findFixes(sentence: string, substances = 'orvatinib'): readonly string[] {
  const source = `# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\n${substances}\n\n${sentence}\n`;
  const { findings } = analyze(source, 'draft', RULE_SET);
  return findings.flatMap(({ fixes }) => fixes.map(({ safety, title }) => `${safety}: ${title}`));
}

describe('the verb that disagrees with its subject', () => {
  it('is mended without asking where several things are named, or one that the head names too', () => {
    assert.deepEqual(findFixes('The most common side effects is nausea, vomiting and rash.'), [
      'safe: Replace “is” by “are”',
    ]);
    assert.deepEqual(findFixes('The active substances of Lumivexa is orvatinib.'), [
      'safe: Replace “substances” by “substance”',
    ]);
  });

  it('is a question where one thing is named, which may be a plural or the rest of several', () => {
    assert.deepEqual(
      findFixes('The active substances of Lumivexa is orvatinib.', 'orvatinib / zenquorin'),
      ['ask: Replace “is” by “are”', 'ask: Replace “substances” by “substance”'],
    );
    assert.deepEqual(findFixes('The most common side effects is injection site reactions.'), [
      'ask: Replace “side effects” by “side effect”',
      'ask: Replace “is” by “are”',
    ]);
    assert.deepEqual(findFixes('The full indications is:'), [
      'ask: Replace “is” by “are”',
      'ask: Replace “indications” by “indication”',
    ]);
  });
});
