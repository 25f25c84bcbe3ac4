/** Rules in words, for hovers and pages. */
import assert from 'node:assert/strict';
import { readPackText } from '../../../server/src/configuration/readPackText';
import { escapeMarkdown } from '../../../server/src/core/features/markdown';
import { explainRule, explainRuleBriefly } from '../../../server/src/core/features/ruleText';
import { compilePacks } from '../../../server/src/core/index';
import type { Rule } from '../../../server/src/core/rules/rule';
import { buildFullRuleSet } from '../../support/ruleSets';

const RULE_SET = buildFullRuleSet();

function ruleOf(id: string): Rule {
  return RULE_SET.rules.find((rule) => rule.id === id) ?? assert.fail(id);
}

describe('a rule in words', () => {
  it('is, briefly, what it asks, why, and its id', () => {
    const { docs } = ruleOf('verb-disagrees');
    assert.equal(
      explainRuleBriefly(ruleOf('verb-disagrees')),
      `${docs.what}\n\n${docs.why}\n\n*verb-disagrees*`,
    );
  });

  it('shows the severity that holds here, and its pack if it comes from one', () => {
    const page = explainRule(ruleOf('title-missing'), 'off');
    assert.match(page, /^# title-missing\n\n/);
    assert.match(page, /^- Severity: off$/m);
    assert.match(page, /^- Pack: ema-human$/m);
    assert.doesNotMatch(explainRule(ruleOf('verb-disagrees'), 'error'), /^- Pack:/m);
    // How to accept a finding in either notation.
    assert.match(page, /<!-- opinion-summary-ignore title-missing: the reason -->/);
    assert.match(page, /^In published text: in the baseline, /m);
  });

  it('keeps the words of a pack words: no picture, link, page or line of its own', () => {
    const pack = [
      'pack: house',
      'title: House',
      "version: '1'",
      'entries:',
      '  - id: house/a',
      '    kind: forbid-phrase',
      '    phrases: novel',
      '    message: Say what it is.',
      '    what: "<script>w</script> 20-mg (SmPC) \\e[31m"',
      '    why: "# ![t](https://example.org/t.png) [c](command:x) `a`\\n\\n- *b*\\nc"',
      '',
    ].join('\n');
    const [rule] = compilePacks([readPackText(pack).pack ?? assert.fail()]).rules;
    assert.ok(rule !== undefined);
    const words = [
      '&lt;script>w&lt;/script> 20-mg (SmPC) \\[31m',
      '\\# !\\[t\\](https://example.org/t.png) \\[c\\](command:x) \\`a\\`',
      '\\- \\*b\\* c',
    ].join('\n\n');
    assert.equal(explainRuleBriefly(rule), `${words}\n\n*house/a*`);
    assert.ok(explainRule(rule, 'hint').includes(`${words}\n\n- Severity`));
  });

  it('shows an example, with the words in question, which are words', () => {
    const page = explainRule(ruleOf('verb-disagrees'), 'warning');
    assert.match(page, /^## Example\n\n> The benefits with Lumivexa \*\*is\*\* its ability /m);
    assert.match(page, /^“is” does not agree with “benefits”\.$/m);
    const marks = explainRule(ruleOf('footnote-body-missing'), 'error');
    assert.match(marks, /medicinal product Lumivexa\\\[\^2\\\], intended for/);
    assert.doesNotMatch(explainRule(ruleOf('title-missing'), 'error'), /## Example/);
  });

  it('names its options, with what is set here', () => {
    assert.doesNotMatch(explainRule(ruleOf('verb-disagrees'), 'error'), /## Options/);
    const plain = ruleOf('sentence-long');
    const row = '| `maximumWords` | a whole number from 20 to 200 | 60';
    assert.ok(explainRule(plain, 'hint').includes(`${row} |`));
    const changed = plain.options?.change({ maximumWords: 45 }) ?? plain;
    assert.ok(explainRule(changed, 'hint').includes(`${row}, here 45 |`));
  });

  it('says how it is fixed', () => {
    const fixOf = (id: string): string | undefined =>
      /^- Fix: (.*)$/m.exec(explainRule(ruleOf(id), 'error'))?.[1];
    assert.equal(fixOf('negative-opinion'), 'none');
    assert.equal(
      fixOf('atc-code-malformed'),
      'safe: may be applied on save; not for every finding',
    );
    assert.equal(fixOf('title-missing'), 'offered in the light bulb');
  });
});

describe('words inside of Markdown', () => {
  it('stay words', () => {
    assert.equal(
      escapeMarkdown('*a* [b](c) `d` <e> & #f'),
      '\\*a\\* \\[b\\]\\(c\\) \\`d\\` &lt;e\\> &amp; \\#f',
    );
  });

  it('stay on one line', () => {
    assert.equal(escapeMarkdown('one\r\n\ttwo'), 'one two');
  });
});
