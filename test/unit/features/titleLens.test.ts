/** What stands above the title. */
import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analysis/analyze';
import { buildTitleLens } from '../../../server/src/core/features/titleLens';
import { wordRepeated } from '../../../server/src/core/rules/word-repeated';
import { wordsAt } from '../../support/cursor';
import { buildSmallRuleSet } from '../../support/ruleSets';

const STATEMENT =
  'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation under exceptional circumstances for the medicinal product Lumivexa, intended for the treatment of gout.\n';

function lensOf(text: string) {
  const lens = buildTitleLens(analyze(text, 'draft', buildSmallRuleSet([wordRepeated])));
  return lens && [wordsAt(text, lens.span), lens.summary, lens.findings];
}

describe('the lens above the title', () => {
  it('tells the profile, the modifiers and the number of findings', () => {
    const title = '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\n';
    const expected = 'Human, initial authorisation · exceptional circumstances';
    const words = 'Summary of opinion (initial authorisation)';
    assert.deepEqual(lensOf(title + STATEMENT), [words, expected, 'No findings']);
    const once = STATEMENT.replace('the granting', 'the the granting');
    assert.deepEqual(lensOf(title + once), [words, expected, '1 finding']);
    const twice = once.replace('the treatment', 'the the treatment');
    assert.deepEqual(lensOf(title + twice), [words, expected, '2 findings']);
  });

  it('tells hints apart', () => {
    const asHint = { ...wordRepeated, severity: 'hint' as const };
    const text = STATEMENT.replace('the granting', 'the the granting');
    const lens = buildTitleLens(analyze(text, 'draft', buildSmallRuleSet([asHint])));
    assert.equal(lens?.findings, '1 hint');
  });

  it('stands above the first part where there is no title', () => {
    assert.match(lensOf(STATEMENT)?.[0] ?? '', /^On 28 January 2021/);
  });

  it('says what was not recognised, and that an opinion is negative', () => {
    assert.equal(lensOf('# Summary of opinion\n')?.[1], 'Profile not recognised');
    const refused = STATEMENT.replace('positive', 'negative').replace('granting', 'refusal');
    assert.match(lensOf(refused)?.[1] ?? '', /^Negative opinion/);
  });

  it('is not shown above a text of another kind', () => {
    assert.equal(lensOf('Minutes of a meeting.\n'), undefined);
    assert.equal(lensOf(''), undefined);
  });
});
