/** What is offered in `opinion-summary.yaml` and in rule packs. */
import assert from 'node:assert/strict';
import { completeConfiguration } from '../../../server/src/configuration/completeConfiguration';
import { CONFIGURATION_KEYS } from '../../../server/src/configuration/readConfiguration';
import { RULES } from '../../../server/src/core';
import { takeCursor } from '../../support/cursor';

function complete(marked: string, kind: 'configuration' | 'pack' = 'configuration') {
  const { text, offset } = takeCursor(marked);
  const found = completeConfiguration(text, offset, kind, RULES);
  return {
    labels: found.map(({ label }) => label),
    accept(label: string): string {
      const item = found.find((one) => one.label === label);
      assert.ok(item !== undefined, `“${label}” is not offered.`);
      return text.slice(0, item.span.start) + item.newText + text.slice(item.span.end);
    },
  };
}

const IDS = RULES.map(({ id }) => id);

describe('completion of the configuration', () => {
  it('offers the keys at the beginning of a line', () => {
    assert.deepEqual(complete('<|>').labels, [...CONFIGURATION_KEYS]);
    assert.equal(complete('terms: [A]\nru<|>').accept('rules'), 'terms: [A]\nrules: ');
    assert.equal(complete('ru<|>: {}').accept('rules'), 'rules: {}');
  });

  it('offers rule ids below “rules” and in braces behind it', () => {
    assert.deepEqual(complete('rules:\n  <|>').labels, IDS);
    assert.deepEqual(complete('rules: { verb-<|>').labels, IDS);
    assert.deepEqual(complete('overrides:\n  - files: [a]\n    rules:\n      <|>').labels, IDS);
    assert.equal(
      complete('rules:\n  ver<|>\n').accept('verb-disagrees'),
      'rules:\n  verb-disagrees: \n',
    );
  });

  it('offers severities behind a rule id', () => {
    const severities = ['error', 'warning', 'info', 'hint', 'off'];
    assert.deepEqual(complete('rules:\n  verb-disagrees: <|>').labels, severities);
    assert.deepEqual(complete('rules:\n  verb-disagrees: w<|>\n').labels, severities);
  });

  it('offers the options of a rule in braces behind its severity', () => {
    const marked = 'rules:\n  sentence-long: [hint, { max<|> }]\n';
    assert.equal(
      complete(marked).accept('maximumWords'),
      'rules:\n  sentence-long: [hint, { maximumWords:  }]\n',
    );
    assert.deepEqual(complete('rules:\n  verb-disagrees: [hint, { <|>').labels, []);
  });

  it('offers the built-in packs and the keys of an override', () => {
    const packs = ['ema-human', 'ema-veterinary', 'ema-style'];
    assert.deepEqual(complete('extends: [ema-human, <|>').labels, packs);
    assert.deepEqual(complete('extends:\n  - <|>').labels, packs);
    assert.deepEqual(complete('overrides:\n  - <|>').labels, ['files', 'rules']);
  });

  it('offers the profiles behind a pattern', () => {
    const profiles = [
      'human-initial',
      'human-post-authorisation',
      'veterinary-initial',
      'veterinary-post-authorisation',
    ];
    for (const pattern of ['archive/**', '"**"', "'*.{a,b}.txt'", 'drafts']) {
      assert.deepEqual(complete(`profiles:\n  ${pattern}: <|>\n`).labels, profiles, pattern);
      assert.equal(
        complete(`profiles: { ${pattern}: vet<|> }`).accept('veterinary-initial'),
        `profiles: { ${pattern}: veterinary-initial }`,
      );
    }
    assert.deepEqual(complete('profiles: <|>').labels, []);
    assert.deepEqual(complete('profiles:\n  <|>').labels, []);
  });

  it('is silent in comments, texts and other values', () => {
    for (const marked of ['# <|>', 'terms: [<|>', 'ignore:\n  - <|>', 'baseline: a<|>']) {
      assert.deepEqual(complete(marked).labels, [], marked);
    }
  });

  it('in a pack offers what an entry may choose from', () => {
    const entry = 'entries:\n  - id: a/b\n    ';
    assert.ok(
      complete(`${entry}profiles: [human-initial, <|>`, 'pack').labels.includes(
        'veterinary-initial',
      ),
    );
    assert.ok(complete(`${entry}part: <|>`, 'pack').labels.includes('sideEffects'));
    assert.ok(complete(`${entry}when:\n      - <|>`, 'pack').labels.includes('orphan'));
    assert.deepEqual(complete(`${entry}message: <|>`, 'pack').labels, []);
  });
});
