/** The rule set: which rules run on a document, with which severities, and what changes its fingerprint. */
import assert from 'node:assert/strict';
import {
  RULES_OF_NEGATIVE_OPINIONS,
  RULES_OF_OTHER_TEXTS,
} from '../../../server/src/core/analysis/ruleSet';
import { GIVING_WAY } from '../../../server/src/core/analysis/withoutSaidByOthers';
import { STANDARD_SENTENCE_RULES } from '../../../server/src/core/packs/packRule';
import type { Rule } from '../../../server/src/core/rules/rule';
import { buildFullRuleSet, buildSmallRuleSet } from '../../support/ruleSets';

function makeRule(id: string, more: Partial<Rule> = {}): Rule {
  return {
    id,
    group: 'structure',
    severity: 'warning',
    fix: 'never',
    docs: { what: 'What.', why: 'Why.', since: '0.1.0' },
    check: () => {},
    ...more,
  };
}

const idsOf = (active: readonly { readonly rule: Rule }[]): readonly string[] =>
  active.map(({ rule }) => rule.id);

describe('rule set', () => {
  it('a rule has its own severity unless an override says otherwise', () => {
    const { severityOf } = buildSmallRuleSet([makeRule('one-rule'), makeRule('other-rule')], {
      severities: new Map([['other-rule', 'error']]),
    });
    assert.equal(severityOf('one-rule'), 'warning');
    assert.equal(severityOf('other-rule'), 'error');
  });

  it('every rule that is named outside of its own file is there', () => {
    const { severityOf } = buildFullRuleSet();
    const named = [
      ...[...GIVING_WAY].flatMap(([id, winners]) => [id, ...winners]),
      ...RULES_OF_OTHER_TEXTS,
      ...RULES_OF_NEGATIVE_OPINIONS,
      ...STANDARD_SENTENCE_RULES,
    ];
    assert.deepEqual(
      named.filter((id) => severityOf(id) === 'off'),
      [],
    );
  });

  it('a rule that nobody knows is off', () => {
    const { severityOf, isKnown } = buildSmallRuleSet([], {
      severities: new Map([['no-rule', 'error']]),
    });
    assert.equal(severityOf('no-rule'), 'off');
    assert.equal(isKnown('no-rule'), false);
  });

  it('a rule that is off is known but does not run', () => {
    const ruleSet = buildSmallRuleSet([makeRule('one-rule')], {
      severities: new Map([['one-rule', 'off']]),
    });
    assert.equal(ruleSet.isKnown('one-rule'), true);
    assert.deepEqual(ruleSet.rulesFor('summary', undefined), []);
  });

  it('a rule with profiles runs on documents of these profiles only', () => {
    const ruleSet = buildSmallRuleSet([
      makeRule('for-all'),
      makeRule('for-animals', { profiles: ['veterinary-initial'] }),
    ]);
    assert.deepEqual(idsOf(ruleSet.rulesFor('summary', 'veterinary-initial')), [
      'for-all',
      'for-animals',
    ]);
    assert.deepEqual(idsOf(ruleSet.rulesFor('fragment', 'human-initial')), ['for-all']);
    assert.deepEqual(idsOf(ruleSet.rulesFor('summary', undefined)), ['for-all']);
  });

  it('negative opinions and other texts have one rule each', () => {
    const ruleSet = buildSmallRuleSet([
      makeRule('for-all'),
      makeRule('negative-opinion'),
      makeRule('opinion-statement-missing', { profiles: ['human-initial'] }),
    ]);
    assert.deepEqual(idsOf(ruleSet.rulesFor('negative', 'human-initial')), ['negative-opinion']);
    assert.deepEqual(idsOf(ruleSet.rulesFor('other', undefined)), ['opinion-statement-missing']);
  });

  it('of two rules with one id the later one stands', () => {
    const ruleSet = buildSmallRuleSet([
      makeRule('one-rule'),
      makeRule('last-rule'),
      makeRule('one-rule', { severity: 'error' }),
    ]);
    assert.deepEqual(
      ruleSet.rules.map(({ id, severity }) => `${id} ${severity}`),
      ['one-rule error', 'last-rule warning'],
    );
  });

  it('terms are kept in lower case', () => {
    assert.ok(buildSmallRuleSet([], { terms: ['OrvaMed'] }).terms.has('orvamed'));
  });

  it('the fingerprint changes with severities, terms, rules and their origin', () => {
    const rules = [makeRule('one-rule')];
    const fingerprints = [
      buildSmallRuleSet(rules),
      buildSmallRuleSet(rules, { severities: new Map([['one-rule', 'off']]) }),
      buildSmallRuleSet(rules, { severities: new Map([['one-rule', 'hint']]) }),
      // Findings that the rule lowers itself have the severity that is set.
      buildSmallRuleSet(rules, { severities: new Map([['one-rule', 'warning']]) }),
      buildSmallRuleSet(rules, { terms: ['Orvamed'] }),
      buildSmallRuleSet(rules, { abbreviations: [{ letters: 'KCCQ', meaning: undefined }] }),
      buildSmallRuleSet(rules, { origin: 'a pack' }),
      buildSmallRuleSet([...rules, makeRule('other-rule')]),
    ].map(({ fingerprint }) => fingerprint);
    assert.equal(new Set(fingerprints).size, fingerprints.length);
    for (const fingerprint of fingerprints) assert.match(fingerprint, /^[0-9a-f]{14}$/);
  });

  it('the fingerprint does not change with what makes no difference', () => {
    const rules = [makeRule('one-rule'), makeRule('other-rule')];
    const plain = buildSmallRuleSet(rules, { terms: ['a', 'b'] });
    const same = buildSmallRuleSet(rules, { terms: ['B', 'a'] });
    assert.equal(plain.fingerprint, same.fingerprint);
    const meanings = [undefined, 'a questionnaire'].map(
      (meaning) =>
        buildSmallRuleSet(rules, { abbreviations: [{ letters: 'KCCQ', meaning }] }).fingerprint,
    );
    assert.equal(meanings[0], meanings[1]);
  });
});
