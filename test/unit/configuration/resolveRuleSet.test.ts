/** Which rule set a document gets from a configuration. */
import assert from 'node:assert/strict';
import { readConfiguration } from '../../../server/src/configuration/readConfiguration';
import {
  resolveRuleSet,
  type SeverityChoice,
} from '../../../server/src/configuration/resolveRuleSet';
import { BUILT_IN_PACKS } from '../../../server/src/core/index';

function resolve(text: string, choices: readonly SeverityChoice[] = []) {
  return resolveRuleSet(readConfiguration(text).value, BUILT_IN_PACKS, choices);
}

const TEXT = [
  'rules:',
  '  footnote-body-missing: warning',
  'overrides:',
  '  - files: archive',
  '    rules: { footnote-body-missing: hint }',
  '  - files: archive/2021',
  '    rules: { footnote-body-missing: off }',
].join('\n');

describe('resolving the rule set of a document', () => {
  it('a rule has the severity of the configuration', () => {
    const severity = resolve(TEXT).ruleSetFor('a.opinion.md').severityOf('footnote-body-missing');
    assert.equal(severity, 'warning');
  });

  it('the last matching override wins', () => {
    const { ruleSetFor } = resolve(TEXT);
    const severityIn = (path: string) => ruleSetFor(path).severityOf('footnote-body-missing');
    assert.equal(severityIn('archive/a.opinion.md'), 'hint');
    assert.equal(severityIn('archive/2021/a.opinion.md'), 'off');
  });

  it('the last matching pattern gives the usual profile', () => {
    const text = `${TEXT}\nprofiles:\n  archive: human-initial\n  archive/vet: veterinary-initial\n`;
    const { ruleSetFor } = resolve(text);
    const profileIn = (path: string) => ruleSetFor(path).usualProfile;
    assert.equal(profileIn('a.opinion.md'), undefined);
    assert.equal(profileIn('archive/a.opinion.md'), 'human-initial');
    assert.equal(profileIn('archive/vet/a.opinion.md'), 'veterinary-initial');
    assert.equal(
      ruleSetFor('archive/vet/a.opinion.md').severityOf('footnote-body-missing'),
      'hint',
    );
    assert.notEqual(
      ruleSetFor('archive/vet/a.opinion.md').fingerprint,
      ruleSetFor('archive/a.opinion.md').fingerprint,
    );
  });

  it('the command line wins over the configuration', () => {
    const { ruleSetFor } = resolve(TEXT, [{ id: 'footnote-body-missing', severity: 'info' }]);
    assert.equal(ruleSetFor('archive/a.opinion.md').severityOf('footnote-body-missing'), 'info');
  });

  it('documents with the same overrides share a rule set', () => {
    const { ruleSetFor } = resolve(TEXT);
    assert.equal(ruleSetFor('archive/a.opinion.md'), ruleSetFor('archive/b.opinion.md'));
  });

  it('a rule that does not exist is a problem at its key, with the nearest one', () => {
    const { problems } = resolve('rules:\n  footnote-body-mising: error\n');
    assert.equal(problems.length, 1);
    assert.deepEqual(problems[0], {
      severity: 'error',
      span: { start: 9, end: 29 },
      keyPath: 'rules.footnote-body-mising',
      message: 'There is no rule “footnote-body-mising”.',
      remedy: 'Did you mean “footnote-body-missing”?',
    });
  });

  it('a rule that does not exist is found in an override too', () => {
    const { problems } = resolve('overrides:\n  - files: a\n    rules: { x: error }\n');
    assert.equal(problems[0]?.keyPath, 'overrides[0].rules.x');
    assert.equal(problems[0]?.remedy, '“opinion-summary rules” lists the rules.');
  });
});
