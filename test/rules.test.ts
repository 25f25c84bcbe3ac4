/** Runs every example of every rule page, and holds pages, rule files and the list of rules against each other. */
import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { compileBuiltInPacks } from '../server/src/core/packs/builtInPacks';
import { RULES } from '../server/src/core/rules';
import { RULE_GROUPS } from '../server/src/core/rules/rule';
import { checkExample, checkPage, readRulePages, ruleSetOf } from './support/rulePages';
import { buildFullRuleSet } from './support/ruleSets';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const RULES_FOLDER = join(ROOT, 'server/src/core/rules');

const ruleSet = buildFullRuleSet();
const pages = readRulePages(join(ROOT, 'test/rules'));

function without(all: readonly string[], known: readonly string[]): readonly string[] {
  return all.filter((one) => !known.includes(one)).sort();
}

describe('rules', () => {
  it('the list of rules holds every rule file', () => {
    const listed = RULES.map(({ id }) => id);
    const files = readdirSync(RULES_FOLDER)
      .filter((name) => /-.*\.ts$/.test(name))
      .map((name) => name.replace(/\.ts$/, ''));
    assert.deepEqual(without(files, listed), [], 'files that are not in the list');
    assert.deepEqual(without(listed, files), [], 'rules without a file of their name');
  });

  it('the rules of a group stand together, in the order of the groups', () => {
    const groups = RULES.map(({ group }) => RULE_GROUPS.indexOf(group));
    assert.deepEqual(
      groups,
      [...groups].sort((a, b) => a - b),
    );
  });

  it('every rule has an id of its own', () => {
    const ids = [...RULES, ...compileBuiltInPacks().rules].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
  });

  it('every rule has a page and every page a rule', () => {
    const ids = ruleSet.rules.map(({ id }) => id);
    const pageIds = pages.map(({ ruleId }) => ruleId);
    assert.deepEqual(without(ids, pageIds), [], 'rules without a page');
    assert.deepEqual(without(pageIds, ids), [], 'pages without a rule');
  });

  for (const { id, docs, fix, fixSafety } of ruleSet.rules) {
    it(`${id} explains itself in whole sentences`, () => {
      assert.match(id, /^[a-z][a-z0-9]*(?:[-/][a-z0-9]+)+$/);
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
      const pageRules = ruleSetOf(page, ruleSet);
      it('has the examples that a page needs', () => checkPage(page, rule));
      for (const example of page.examples) {
        it(`${example.title} (${example.notation}, line ${example.line})`, () =>
          checkExample(example, rule, pageRules));
      }
    });
  }
});
