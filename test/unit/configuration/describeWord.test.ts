/** What a hover says in `opinion-summary.yaml` and in rule packs. */
import assert from 'node:assert/strict';
import { describeWord } from '../../../server/src/configuration/describeWord';
import { RULES } from '../../../server/src/core';
import { takeCursor } from '../../support/cursor';

function describeAt(marked: string, kind: 'configuration' | 'pack' = 'configuration') {
  const { text, offset } = takeCursor(marked);
  const found = describeWord(text, offset, kind, RULES);
  return found && [text.slice(found.span.start, found.span.end), found.text];
}

const VERB = RULES.find(({ id }) => id === 'verb-disagrees')?.docs.what;

describe('hover in the configuration', () => {
  it('says what a rule reports, wherever in its id the cursor stands', () => {
    for (const marked of [
      'rules:\n  <|>verb-disagrees: off\n',
      'rules:\n  verb-dis<|>agrees: off\n',
      'rules: { verb-disagrees<|>: off }\n',
    ]) {
      assert.deepEqual(describeAt(marked), ['verb-disagrees', VERB], marked);
    }
  });

  it('says what keys, severities, packs and options are', () => {
    const [, key] = describeAt('ig<|>nore: [archive]\n') ?? [];
    assert.match(String(key), /^Glob patterns of files and folders to pass over/);
    const [, abbreviations] = describeAt('abbrev<|>iations: [KCCQ]\n') ?? [];
    assert.match(String(abbreviations), /^Abbreviations that need no explanation/);
    const [, profile] = describeAt('profiles: { "a/**": veterinary-in<|>itial }\n') ?? [];
    assert.equal(profile, 'The CVMP recommends a marketing authorisation.');
    const [, severity] = describeAt('rules:\n  verb-disagrees: hi<|>nt\n') ?? [];
    assert.equal(severity, 'Worth a look.');
    const [, pack] = describeAt('extends: [ema-st<|>yle]\n') ?? [];
    assert.match(String(pack), /house style/);
    const [, option] =
      describeAt('rules:\n  sentence-long: [hint, { maximum<|>Words: 45 }]\n') ?? [];
    assert.ok(option !== undefined);
    assert.ok(describeAt('entries:\n  - severity: war<|>ning\n', 'pack') !== undefined);
  });

  it('is silent where a word has no meaning', () => {
    for (const marked of [
      'terms: [Lumi<|>vexa]\n',
      '# a ru<|>le\n',
      'rules:\n  no-ru<|>le: off\n',
      '<|>',
    ]) {
      assert.equal(describeAt(marked), undefined, marked);
    }
  });
});
