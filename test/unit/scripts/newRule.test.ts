/** `npm run new-rule`: what is written for a new rule, and which wishes are refused. */
import assert from 'node:assert/strict';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { addToList, buildNewRule, findFault } from '../../../scripts/newRule';
import { parseRulePage } from '../../support/rulePages';

const ROOT = fileURLToPath(new URL('../../..', import.meta.url));

const LIST = `/** The list. */
import { footnoteOrderBroken } from './footnote-order-broken';
import type { Rule } from './rule';
import { suppressionUnused } from './suppression-unused';

export const RULES: readonly Rule[] = [
  // Footnotes
  footnoteOrderBroken,
  // Suppressions
  suppressionUnused,
];
`;

describe('a new rule', () => {
  it('comes last in its group of the list, and its import in the order of the files', () => {
    assert.equal(
      addToList(LIST, 'footnote-body-blue', 'footnotes'),
      LIST.replace(
        'import { footnoteOrder',
        "import { footnoteBodyBlue } from './footnote-body-blue';\n$&",
      ).replace('  // Suppressions', '  footnoteBodyBlue,\n$&'),
    );
  });

  it('opens a group that the list does not have yet', () => {
    assert.equal(
      addToList(LIST, 'word-blue', 'language'),
      LIST.replace("unused';\n", "unused';\nimport { wordBlue } from './word-blue';\n").replace(
        '];',
        '  // Language\n  wordBlue,\n];',
      ),
    );
  });

  it('has the group of its relatives unless another is asked for', () => {
    const ruleFile = (...group: ['language'] | []): string =>
      buildNewRule(ROOT, 'footnote-body-blue', ...group).get(
        'server/src/core/rules/footnote-body-blue.ts',
      ) ?? '';
    assert.match(ruleFile(), /group: 'footnotes'/);
    assert.match(ruleFile('language'), /group: 'language'/);
  });

  it('has a page that can be read', () => {
    const text = buildNewRule(ROOT, 'word-blue').get('test/rules/word-blue.md') ?? '';
    assert.deepEqual(
      parseRulePage(text, 'word-blue.md').examples.map(({ kind }) => kind),
      ['flagged', 'accepted'],
    );
  });
});

describe('the wish for a new rule', () => {
  let root = '';
  before(() => {
    root = mkdtempSync(join(tmpdir(), 'new-rule-'));
    mkdirSync(join(root, 'server/packs'), { recursive: true });
    mkdirSync(join(root, 'test/rules'), { recursive: true });
    cpSync(join(ROOT, 'package.json'), join(root, 'package.json'));
    writeFileSync(join(root, 'test/rules/word-red.md'), '# word-red\n');
    writeFileSync(join(root, 'server/packs/own.yaml'), 'rules:\n  - id: word-green\n');
  });
  after(() => rmSync(root, { recursive: true }));

  it('is granted for an id that names a fault and is free', () => {
    assert.equal(findFault(root, 'word-blue'), undefined);
    assert.equal(findFault(root, 'word-blue', 'language'), undefined);
  });

  it('is refused without an id of lower-case words joined by hyphens', () => {
    assert.match(findFault(root, undefined) ?? '', /^Usage/);
    for (const id of [
      'word',
      'Word-blue',
      'word_blue',
      'word-blue-',
      'word--blue',
      '../word-blue',
    ]) {
      assert.match(findFault(root, id) ?? '', /is no rule id/);
    }
  });

  it('is refused for a group that does not exist', () => {
    assert.match(findFault(root, 'word-blue', 'words') ?? '', /“words” is no group of rules/);
  });

  it('is refused for a rule that exists in code or in a pack', () => {
    assert.equal(
      findFault(root, 'word-red'),
      'Rule word-red exists already: test/rules/word-red.md',
    );
    assert.equal(
      findFault(root, 'word-green'),
      'Rule word-green exists already, in the pack server/packs/own.yaml',
    );
  });
});
