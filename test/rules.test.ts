/** Runs every example of every rule page, and holds pages, rule files and the list of rules against each other. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { RULES } from '../server/src/core/rules';
import { checkExample, checkPage, readRulePages } from './support/rulePages';
import { buildFullRuleSet } from './support/ruleSets';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RULES_FOLDER = join(ROOT, 'server/src/core/rules');

const ruleSet = buildFullRuleSet();
const pages = readRulePages(join(ROOT, 'test/rules'));

describe('rules', () => {
  it('the list of rules holds every rule file', () => {
    const files = readdirSync(RULES_FOLDER)
      .filter((name) => /-.*\.ts$/.test(name))
      .map((name) => name.replace(/\.ts$/, ''));
    assert.deepEqual(RULES.map(({ id }) => id).sort(), files.sort());
  });

  it('every rule has a page and every page a rule', () => {
    const ids = ruleSet.rules.map(({ id }) => id).sort();
    assert.deepEqual(
      pages.map(({ ruleId }) => ruleId),
      ids,
    );
  });

  for (const { id, docs, fix, fixSafety } of ruleSet.rules) {
    it(`${id} explains itself in whole sentences`, () => {
      assert.match(id, /^[a-z][a-z0-9]*(?:-[a-z0-9]+)+$/);
      assert.match(docs.what, /^[“\p{Lu}].+[.]$/su);
      assert.match(docs.why, /^[“\p{Lu}].+[.]$/su);
      assert.match(docs.since, /^\d+\.\d+\.\d+$/);
      assert.equal(fixSafety === undefined, fix === 'never');
    });
  }
});

describe('rule pages', () => {
  for (const page of pages) {
    const rule = ruleSet.rules.find(({ id }) => id === page.ruleId);
    describe(page.ruleId, () => {
      if (rule === undefined) {
        it('belongs to a rule', () => assert.fail(`There is no rule ${page.ruleId}.`));
        return;
      }
      it('has the examples that a page needs', () => checkPage(page, rule));
      for (const example of page.examples) {
        it(`${example.title} (${example.notation}, line ${example.line})`, () =>
          checkExample(example, rule, ruleSet));
      }
    });
  }
});
