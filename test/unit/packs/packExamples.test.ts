/** The examples of packs do what they say: those of the shipped packs, of the example pack, and of the page on packs. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DEFAULT_CONFIGURATION } from '../../../server/src/configuration/configurationTypes';
import { loadPackText } from '../../../server/src/configuration/loadPacks';
import { compilePattern } from '../../../server/src/configuration/patterns';
import { readConfiguration } from '../../../server/src/configuration/readConfiguration';
import { resolveRuleSet } from '../../../server/src/configuration/resolveRuleSet';
import { BUILT_IN_PACKS, checkExamples } from '../../../server/src/core/index';
import { ENTRY_KINDS } from '../../../server/src/core/packs/pack';
import { SLOT_NAMES } from '../../../server/src/core/packs/slots';

const ROOT = join(__dirname, '../../..');

async function runExamples(text: string) {
  const { reading, packs } = await loadPackText(text, BUILT_IN_PACKS, {
    loadPatternEngine: async () => compilePattern,
  });
  assert.deepEqual(reading.problems, []);
  assert.ok(reading.pack !== undefined);
  const { ruleSetFor } = resolveRuleSet(DEFAULT_CONFIGURATION, packs, [], compilePattern);
  const { count, faults } = checkExamples(reading.pack, ruleSetFor('.'));
  assert.deepEqual(
    faults.map(({ ruleId, message }) => `${ruleId}: ${message}`),
    [],
  );
  return { count, entries: reading.pack.entries };
}

describe('the examples of packs', () => {
  for (const folder of ['server/packs', 'examples/packs']) {
    for (const file of readdirSync(join(ROOT, folder))) {
      it(`${folder}/${file} does what its examples say`, async () => {
        await runExamples(readFileSync(join(ROOT, folder, file), 'utf8'));
      });
    }
  }

  it('the example pack shows each of its own rules by examples', async () => {
    const text = readFileSync(join(ROOT, 'examples/packs/aldermoor-house-rules.yaml'), 'utf8');
    const { count, entries } = await runExamples(text);
    assert.ok(count >= 18);
    const rules = entries.filter((entry) => 'examples' in entry);
    assert.ok(rules.length >= 9);
    for (const rule of rules) {
      const examples = 'examples' in rule ? (rule.examples ?? []) : [];
      assert.ok(
        examples.some(({ isFlagged }) => isFlagged),
        rule.id,
      );
      assert.ok(
        examples.some(({ isFlagged }) => !isFlagged),
        rule.id,
      );
    }
  });
});

describe('the page on packs', () => {
  const markdown = readFileSync(join(ROOT, 'docs/packs.md'), 'utf8');
  const blocks = [...markdown.matchAll(/```yaml\n([\s\S]*?)```/g)].map((match) => match[1] ?? '');
  const packs = blocks.flatMap((block) => {
    if (block.startsWith('pack:')) return [block];
    const entries = block.replace(/^(?=.)/gm, '  ');
    return block.startsWith('- id:')
      ? [`pack: page\ntitle: Page\nversion: '1.0.0'\nentries:\n${entries}`]
      : [];
  });

  it('shows every kind of entry', () => {
    const missing = ENTRY_KINDS.filter((kind) => !markdown.includes(`kind: ${kind}\n`));
    assert.deepEqual(missing, []);
  });

  it('names every slot', () => {
    assert.deepEqual(
      SLOT_NAMES.filter((name) => !markdown.includes(`\`{${name}}\``)),
      [],
    );
  });

  for (const [index, pack] of packs.entries()) {
    const ids = [...pack.matchAll(/- id: (\S+)/g)].map((match) => match[1]);
    it(`block ${index + 1} is right and its examples do what they say: ${ids.join(', ')}`, async () => {
      await runExamples(pack);
    });
  }

  it('shows configurations that are right', () => {
    const configurations = blocks.filter((block) => /^(?:packs|rules):/.test(block));
    assert.equal(configurations.length, 2);
    for (const text of configurations) assert.deepEqual(readConfiguration(text).problems, []);
  });
});
