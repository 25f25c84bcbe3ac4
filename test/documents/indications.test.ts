/** Texts with several full indications, as of two pharmaceutical forms: each is read and checked. */
import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analysis/analyze';
import { buildFullRuleSet } from '../support/ruleSets';

const RULE_SET = buildFullRuleSet();
const TEXT = [
  'On 30 March 2023, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion recommending a change to the terms of the marketing authorisation for the medicinal product Lumivexa. The marketing authorisation holder for this medicinal product is Orvexa Pharma B.V.',
  'The CHMP adopted the addition of a new pharmaceutical form and a new indication to include the treatment of children with gout. For information, the full indication for the granules will be as follows:',
  'Lumivexa is indicated for the treatment of gout in children aged 6 years and older.',
  'For information, the full indication for the film-coated tablets will be as follows:',
  'Lumivexa is indicated for the treatment of gout in adults and in adolescents > 12 years',
].join('\n\n');

describe('Several full indications', () => {
  const { opinion, findings } = analyze(TEXT, 'published', RULE_SET);

  it('are read one after another', () => {
    assert.deepEqual(
      opinion.indications.map(({ body }) => body?.text),
      [
        'Lumivexa is indicated for the treatment of gout in children aged 6 years and older.',
        'Lumivexa is indicated for the treatment of gout in adults and in adolescents > 12 years',
      ],
    );
    assert.equal(opinion.indication, opinion.indications[0]);
  });

  it('are checked one and all', () => {
    const found = findings.map(({ ruleId, span }) => [ruleId, TEXT.slice(span.start, span.end)]);
    assert.deepEqual(
      found.filter(([id]) => id?.startsWith('indication-')),
      [
        ['indication-age-ambiguous', '> 12 years'],
        ['indication-full-stop-missing', 'years'],
      ],
    );
  });

  it('of more products than a document can have are not all looked for in the text', () => {
    const subjects = Array.from(
      { length: 26 },
      (_, index) => `Zar${String.fromCharCode(97 + index)}bexil`,
    );
    const text = [
      TEXT,
      'The active substance of Lumivexa is orvatinib.',
      'The full indication is:',
      ...subjects.map((name) => `${name} is indicated for the treatment of gout in adults.`),
    ].join('\n\n');
    const wrong = analyze(text, 'published', RULE_SET).findings.filter(
      ({ ruleId }) => ruleId === 'indication-subject-wrong',
    );
    assert.equal(wrong.length, 8);
  });
});
