/** Applying fixes: which are taken, what waits for another pass, and what the text is then. */
import assert from 'node:assert/strict';
import { type Analysis, analyze } from '../../../server/src/core/analysis/analyze';
import { applyFixes, fixAll } from '../../../server/src/core/analysis/applyFixes';
import type { RuleSet } from '../../../server/src/core/analysis/ruleSet';
import {
  type Finding,
  type Fix,
  type Rule,
  replaceFix,
  report,
} from '../../../server/src/core/rules/rule';
import type { TextEdit } from '../../../server/src/core/text/textEdit';
import { buildSmallRuleSet } from '../../support/ruleSets';

function checkWith(ruleSet: RuleSet): (text: string) => Analysis {
  return (text) => analyze(text, 'draft', ruleSet);
}

const SOURCE = 'one two three four';

function edit(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}

function makeFix(edits: readonly TextEdit[], safety: Fix['safety'] = 'safe'): Fix {
  return { title: 'Change it', safety, edits };
}

function makeFinding(fixes: readonly Fix[], ruleId = 'one-rule'): Finding {
  return {
    ruleId,
    severity: 'warning',
    span: fixes[0]?.edits[0]?.span ?? { start: 0, end: 0 },
    message: 'Here.',
    part: undefined,
    fixes,
    related: [],
  };
}

function replaceRule(id: string, word: string, newWord: string, safety: Fix['safety']): Rule {
  return {
    id,
    group: 'structure',
    severity: 'warning',
    fix: 'always',
    fixSafety: safety,
    docs: { what: 'What.', why: 'Why.', since: '0.1.0' },
    check({ source }, tell) {
      for (let at = source.indexOf(word); at >= 0; at = source.indexOf(word, at + word.length)) {
        const span = { start: at, end: at + word.length };
        tell(report(span, `Here is “${word}”.`, [replaceFix(span, newWord, 'Replace', safety)]));
      }
    },
  };
}

describe('fixes', () => {
  it('are applied however many there are', () => {
    const count = 200_000;
    const findings = Array.from({ length: count }, (_, index) =>
      makeFinding([makeFix([edit(2 * index, 2 * index + 1, 'b')])]),
    );
    const clean = checkWith(buildSmallRuleSet([]))('');
    const check = (text: string) => ({ ...clean, findings: text.startsWith('a') ? findings : [] });
    const { text, applied } = fixAll('a\n'.repeat(count), check);
    assert.equal(text, 'b\n'.repeat(count));
    assert.equal(applied.length, count);
  });

  it('without a fix to apply the text stays as it is', () => {
    assert.deepEqual(applyFixes(SOURCE, [makeFinding([])], { safety: 'all' }), {
      text: SOURCE,
      applied: [],
    });
  });

  it('fixes at different places are applied together', () => {
    const findings = [
      makeFinding([makeFix([edit(0, 3, '1')])]),
      makeFinding([makeFix([edit(8, 13, '3')])]),
    ];
    assert.equal(applyFixes(SOURCE, findings, { safety: 'safe' }).text, '1 two 3 four');
  });

  it('only safe fixes are applied where safety is asked for', () => {
    const ask = makeFix([edit(0, 3, 'ask')], 'ask');
    const safe = makeFix([edit(0, 3, 'safe')]);
    const findings = [makeFinding([ask, safe]), makeFinding([makeFix([edit(8, 13, '3')], 'ask')])];
    assert.equal(applyFixes(SOURCE, findings, { safety: 'safe' }).text, 'safe two three four');
    assert.equal(applyFixes(SOURCE, findings, { safety: 'all' }).text, 'ask two 3 four');
  });

  it('only findings of the rule that is asked for are fixed', () => {
    const findings = [
      makeFinding([makeFix([edit(0, 3, '1')])], 'one-rule'),
      makeFinding([makeFix([edit(8, 13, '3')])], 'other-rule'),
    ];
    const { text, applied } = applyFixes(SOURCE, findings, { safety: 'all', ruleId: 'other-rule' });
    assert.equal(text, 'one two 3 four');
    assert.deepEqual(
      applied.map(({ finding }) => finding.ruleId),
      ['other-rule'],
    );
  });

  it('a fix is applied as a whole or not at all', () => {
    const findings = [
      makeFinding([makeFix([edit(4, 7, '2')])]),
      makeFinding([makeFix([edit(0, 3, '1'), edit(5, 6, 'W')])]),
      makeFinding([makeFix([edit(14, 18, '4')])]),
    ];
    assert.equal(applyFixes(SOURCE, findings, { safety: 'safe' }).text, 'one 2 three 4');
  });

  it('two insertions at one place wait for each other', () => {
    const findings = [
      makeFinding([makeFix([edit(18, 18, ' five')])]),
      makeFinding([makeFix([edit(18, 18, ' six')])]),
    ];
    const { text, applied } = applyFixes(SOURCE, findings, { safety: 'safe' });
    assert.equal(text, 'one two three four five');
    assert.equal(applied.length, 1);
  });

  it('edits of one fix may touch each other', () => {
    const findings = [makeFinding([makeFix([edit(0, 3, ''), edit(3, 4, ''), edit(4, 4, '2 ')])])];
    assert.equal(applyFixes(SOURCE, findings, { safety: 'safe' }).text, '2 two three four');
  });

  it('a fix outside the text or against itself is left out', () => {
    const findings = [
      makeFinding([makeFix([edit(10, 99, '')])]),
      makeFinding([makeFix([edit(0, 3, ''), edit(2, 5, '')])]),
      makeFinding([makeFix([])]),
    ];
    assert.equal(applyFixes(SOURCE, findings, { safety: 'safe' }).text, SOURCE);
  });

  it('a fix far ahead in the text does not stop the fixes behind it', () => {
    const findings = [
      makeFinding([makeFix([edit(14, 18, '4'), edit(0, 3, '1')])]),
      makeFinding([makeFix([edit(4, 7, '2')])]),
      makeFinding([makeFix([edit(9, 10, 'H')])]),
    ];
    assert.equal(applyFixes(SOURCE, findings, { safety: 'safe' }).text, '1 2 tHree 4');
  });
});

describe('all fixes', () => {
  const statement =
    'On 28 January 2021, the CHMP adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of asthma.\n';

  it('safe fixes are repeated until none is left', () => {
    const rules = [
      replaceRule('first-rule', 'CHMP', 'Committee', 'safe'),
      replaceRule('next-rule', 'Committee', 'body', 'safe'),
      replaceRule('other-rule', 'asthma', 'pain', 'ask'),
    ];
    const { text, applied, analysis } = fixAll(statement, checkWith(buildSmallRuleSet(rules)));
    assert.equal(text, statement.replace('CHMP', 'body'));
    assert.deepEqual(
      applied.map(({ finding }) => finding.ruleId),
      ['first-rule', 'next-rule'],
    );
    assert.deepEqual(
      analysis.findings.map(({ ruleId }) => ruleId),
      ['other-rule'],
    );
    assert.equal(analysis.source, text);
  });

  it('fixes that undo each other end after ten passes', () => {
    const rules = [
      replaceRule('first-rule', 'CHMP', 'Committee', 'safe'),
      replaceRule('next-rule', 'Committee', 'CHMP', 'safe'),
    ];
    const { applied, text } = fixAll(statement, checkWith(buildSmallRuleSet(rules)));
    assert.equal(applied.length, 10);
    assert.equal(text, statement);
  });

  it('fixes that make the text longer without end are left out, others are applied', () => {
    const rules = [
      replaceRule('good-rule', 'CHMP', 'Committee', 'safe'),
      replaceRule('growing-rule', 'asthma', 'asthma asthma', 'safe'),
    ];
    const result = fixAll(statement, checkWith(buildSmallRuleSet(rules)));
    assert.equal(result.text, statement.replace('CHMP', 'Committee'));
    assert.equal(result.analysis.source, result.text);
    assert.deepEqual(
      result.applied.map(({ finding }) => finding.ruleId),
      ['good-rule'],
    );
  });

  it('a text is never made longer beyond reason, though fixes feed each other', () => {
    const rules = [
      replaceRule('first-rule', 'asthma', 'pain pain '.repeat(100), 'safe'),
      replaceRule('next-rule', 'pain', 'asthma asthma '.repeat(100), 'safe'),
    ];
    const { text } = fixAll(statement, checkWith(buildSmallRuleSet(rules)));
    assert.ok(text.length <= 4 * statement.length + 20_000);
  });

  it('other fixes than the safe ones are applied when asked for', () => {
    const rules = [replaceRule('other-rule', 'asthma', 'pain', 'ask')];
    const { text } = fixAll(statement, checkWith(buildSmallRuleSet(rules)), { safety: 'all' });
    assert.match(text, /of pain\.\n$/);
  });
});
