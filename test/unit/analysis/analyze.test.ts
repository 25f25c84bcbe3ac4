/** Running the rules: which findings remain, in which order, at which places, whatever a rule does. */
import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analysis/analyze';
import {
  type Report,
  type Rule,
  type RuleContext,
  report,
} from '../../../server/src/core/rules/rule';
import { buildFullRuleSet, buildSmallRuleSet } from '../../support/ruleSets';

const STATEMENT = `On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of asthma.
`;
const NEGATIVE = `On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a negative opinion, recommending the refusal of the marketing authorisation for the medicinal product Lumivexa, intended for the treatment of asthma.
`;

function makeRule(
  id: string,
  check: (context: RuleContext) => readonly Report[],
  more: Partial<Rule> = {},
): Rule {
  return {
    id,
    group: 'structure',
    severity: 'warning',
    fix: 'never',
    docs: { what: 'What.', why: 'Why.', since: '0.1.0' },
    check: (context, tell) => check(context).forEach(tell),
    ...more,
  };
}

/** A rule that reports every place of a word. */
function wordRule(id: string, word: string, more: Partial<Rule> = {}): Rule {
  return makeRule(
    id,
    ({ source }) => {
      const reports: Report[] = [];
      for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + 1)) {
        reports.push(report({ start: at, end: at + word.length }, `Here is “${word}”.`));
      }
      return reports;
    },
    more,
  );
}

function findingsOf(source: string, rules: readonly Rule[]): readonly string[] {
  return analyze(source, 'draft', buildSmallRuleSet(rules)).findings.map(
    ({ ruleId, span }) => `${ruleId} ${span.start}-${span.end}`,
  );
}

describe('analyze', () => {
  it('findings are sorted by place, then by rule', () => {
    const found = findingsOf(STATEMENT, [
      wordRule('z-rule', 'Committee'),
      wordRule('a-rule', 'Committee'),
      wordRule('m-rule', 'On'),
    ]);
    assert.deepEqual(found, ['m-rule 0-2', 'a-rule 24-33', 'z-rule 24-33']);
  });

  it('a rule says the same thing of one place only once', () => {
    const rule = makeRule('one-rule', () => [
      report({ start: 0, end: 2 }, 'First.'),
      report({ start: 3, end: 5 }, 'Second.'),
      report({ start: 0, end: 2 }, 'Third.'),
    ]);
    const { findings } = analyze(STATEMENT, 'draft', buildSmallRuleSet([rule]));
    assert.deepEqual(
      findings.map(({ message }) => message),
      ['First.', 'Second.'],
    );
  });

  it('an altered standard sentence gives way to a rule that says the same of the word', () => {
    const altered = wordRule('standard-sentence-altered', 'Committee');
    const spelling = [wordRule('a-spelling', 'Committee'), wordRule('z-spelling', 'Committee')];
    for (const rule of spelling) {
      assert.deepEqual(findingsOf(STATEMENT, [altered, rule]), [`${rule.id} 24-33`]);
    }
    const another = makeRule('a-rule', () => [report({ start: 24, end: 33 }, 'Something else.')]);
    assert.deepEqual(findingsOf(STATEMENT, [altered, another]), [
      'a-rule 24-33',
      'standard-sentence-altered 24-33',
    ]);
  });

  it('a span outside the text is moved inside', () => {
    const end = STATEMENT.length;
    const rule = makeRule('one-rule', () => [
      report({ start: -5, end: 2 }, 'Before.'),
      report({ start: end - 1, end: end + 9 }, 'Behind.'),
      report({ start: end + 5, end: end + 3 }, 'Far behind.'),
    ]);
    assert.deepEqual(findingsOf(STATEMENT, [rule]), [
      'one-rule 0-2',
      `one-rule ${end - 1}-${end}`,
      `one-rule ${end}-${end}`,
    ]);
  });

  it('a span never splits a character', () => {
    const source = `${STATEMENT}\nThe dose is 10 𝛍g.\n`;
    const at = source.indexOf('𝛍');
    const rule = makeRule('one-rule', () => [report({ start: at + 1, end: at + 1 }, 'Inside.')]);
    assert.deepEqual(findingsOf(source, [rule]), [`one-rule ${at}-${at + 2}`]);
  });

  it('a rule that throws keeps its findings and stops no other rule', () => {
    const broken = makeRule('broken-rule', () => [], {
      check(_context, tell) {
        tell(report({ start: 0, end: 2 }, 'Before the fault.'));
        throw new Error('fault');
      },
    });
    const analysis = analyze(
      STATEMENT,
      'draft',
      buildSmallRuleSet([broken, wordRule('sound-rule', 'CHMP')]),
    );
    assert.deepEqual(
      analysis.findings.map(({ ruleId }) => ruleId),
      ['broken-rule', 'sound-rule'],
    );
    assert.deepEqual(
      analysis.internalErrors.map(({ ruleId, error }) => `${ruleId}: ${error}`),
      ['broken-rule: Error: fault'],
    );
  });

  it('a report may lower the severity of its rule but not raise it', () => {
    const rule = (id: string, severity: Rule['severity']): Rule =>
      makeRule(id, () => [report({ start: 0, end: 2 }, 'Here.', [], { severityAtMost: 'info' })], {
        severity,
      });
    const { findings } = analyze(
      STATEMENT,
      'draft',
      buildSmallRuleSet([rule('a-rule', 'error'), rule('b-rule', 'hint')]),
    );
    assert.deepEqual(
      findings.map(({ severity }) => severity),
      ['info', 'hint'],
    );
  });

  it('a severity that a team sets holds for every finding of the rule', () => {
    const rule = makeRule('one-rule', () => [
      report({ start: 0, end: 2 }, 'Here.', [], { severityAtMost: 'hint' }),
      report({ start: 3, end: 5 }, 'There.'),
    ]);
    for (const severity of ['error', 'info'] as const) {
      const severities = new Map([['one-rule', severity]]);
      const { findings } = analyze(STATEMENT, 'draft', buildSmallRuleSet([rule], { severities }));
      assert.deepEqual(
        findings.map((finding) => finding.severity),
        [severity, severity],
      );
    }
  });

  it('a text that is no summary of opinion has one finding, whatever its words and comments', () => {
    const ruleSet = buildFullRuleSet();
    for (const [text, notation] of [
      ['{ "name": "package" }\n', 'published'],
      ['hello', 'published'],
      ['hello', 'draft'],
      ['# Notes\n\n<!-- opinion-summary-ignore rule-id: reason -->\n\nA list.\n', 'draft'],
    ] as const) {
      const { findings } = analyze(text, notation, ruleSet);
      assert.deepEqual(
        findings.map(({ ruleId }) => ruleId),
        ['opinion-statement-missing'],
        text,
      );
    }
  });

  it('a finding belongs to the part in which it begins, unless its rule names another', () => {
    const rule = makeRule('one-rule', () => [
      report({ start: 0, end: 2 }, 'Here.'),
      report({ start: 3, end: 5 }, 'Missing.', [], { part: 'applicant' }),
    ]);
    const { findings } = analyze(STATEMENT, 'draft', buildSmallRuleSet([rule]));
    assert.deepEqual(
      findings.map(({ part }) => part),
      ['opinionStatement', 'applicant'],
    );
  });

  it('a rule with modifiers runs only where one of them holds', () => {
    const rule = wordRule('one-rule', 'CHMP', { modifiers: ['conditional', 'orphan'] });
    assert.equal(findingsOf(STATEMENT, [rule]).length, 0);
    const conditional = STATEMENT.replace('a marketing', 'a conditional marketing');
    assert.equal(findingsOf(conditional, [rule]).length, 1);
  });

  it('a negative opinion gets only the rule that says so', () => {
    const rules = [wordRule('one-rule', 'CHMP'), wordRule('negative-opinion', 'negative')];
    assert.deepEqual(findingsOf(NEGATIVE, rules), ['negative-opinion 88-96']);
  });

  it('a text that is no summary of opinion gets one finding', () => {
    const missing = makeRule('opinion-statement-missing', ({ opinion }) => [
      report({ start: 0, end: 1 }, `Missing in ${opinion.profile}.`),
    ]);
    const rules = [wordRule('one-rule', 'milk'), missing];
    const analysis = analyze('Buy milk.\n', 'draft', buildSmallRuleSet(rules));
    assert.deepEqual(
      analysis.findings.map(({ message }) => message),
      ['Missing in human-initial.'],
    );
    assert.equal(analysis.opinion.profile, undefined);
  });

  it('a blank document gets no finding', () => {
    const rules = [
      makeRule('opinion-statement-missing', () => [report({ start: 0, end: 0 }, 'M.')]),
    ];
    for (const source of ['', '\n', ' \r\n\t', '\ufeff', '<!-- later -->\n']) {
      assert.deepEqual(findingsOf(source, rules), []);
    }
  });
});
