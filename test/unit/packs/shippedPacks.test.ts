/** The packs that ship with the product are right, and the schema of pack files says what the reader says. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import { buildPacksModule, readShippedPacks } from '../../../scripts/generatePacks';
import { readPackText } from '../../../server/src/configuration/readPackText';
import {
  BUILT_IN_PACKS,
  FOOTNOTE_KINDS,
  MODIFIERS,
  PART_ROLES,
  PROFILES,
  RULE_GROUPS,
  SEVERITIES,
} from '../../../server/src/core/index';
import { compileBuiltInPacks } from '../../../server/src/core/packs/builtInPacks';
import {
  CAPITALS,
  ENTRY_KINDS,
  FOOTNOTE_CONDITIONS,
  FOOTNOTE_PLACES,
  type Pack,
} from '../../../server/src/core/packs/pack';

const ROOT = join(__dirname, '../../..');
const schema = JSON.parse(readFileSync(join(ROOT, 'schemas/pack.schema.json'), 'utf8'));
const validate = new Ajv({ allErrors: true, strict: false }).compile(schema);

describe('the shipped packs', () => {
  for (const file of readdirSync(join(ROOT, 'server/packs'))) {
    const text = readFileSync(join(ROOT, 'server/packs', file), 'utf8');

    it(`${file} is read without a problem`, () => {
      const { pack, problems } = readPackText(text);
      assert.deepEqual(problems, []);
      assert.equal(`${pack?.id}.yaml`, file);
    });

    it(`${file} follows the schema`, () => {
      assert.ok(validate(parse(text)), JSON.stringify(validate.errors, undefined, 1));
    });
  }

  it('are compiled into the program as they stand in their files', () => {
    const generated = readFileSync(join(ROOT, 'server/src/core/generated/packs.ts'), 'utf8');
    assert.ok(generated === buildPacksModule(readShippedPacks()), 'Run `npm run generate`.');
  });

  for (const { id, entries } of BUILT_IN_PACKS) {
    it(`${id} has its terms as its file does`, () => {
      const { pack } = readPackText(readFileSync(join(ROOT, `server/packs/${id}.yaml`), 'utf8'));
      const termsOf = (list: Pack['entries']) =>
        list.flatMap((entry) => (entry.kind === 'substitute-term' ? entry.terms : []));
      assert.deepEqual(termsOf(entries), termsOf(pack?.entries ?? []));
    });
  }

  it('give an order to every profile', () => {
    const ordered = BUILT_IN_PACKS.flatMap(({ entries }) =>
      entries.flatMap((entry) => (entry.kind === 'order' ? entry.profiles : [])),
    );
    assert.deepEqual([...ordered].sort(), [...PROFILES].sort());
  });

  it('have a place in the order for every required part', () => {
    const entries = BUILT_IN_PACKS.flatMap((pack) => pack.entries);
    for (const entry of entries) {
      if (entry.kind !== 'require-part') continue;
      for (const profile of entry.profiles) {
        const order = entries.find(
          (other) => other.kind === 'order' && other.profiles.includes(profile),
        );
        assert.ok(order?.kind === 'order' && order.order.flat().includes(entry.part), entry.id);
      }
    }
  });

  it('explain every rule', () => {
    for (const { id, docs } of compileBuiltInPacks().rules) {
      assert.match(docs.what, /\.$/, id);
      assert.match(docs.why, /\.$/, id);
    }
  });
});

describe('the schema of pack files', () => {
  const readsWithoutProblem = (pack: unknown) =>
    readPackText(JSON.stringify(pack), BUILT_IN_PACKS).problems.length === 0;
  const pack = (...entries: readonly unknown[]) => ({
    pack: 'house',
    title: 'House rules',
    version: '1.0.0',
    entries,
  });
  const name = { id: 'a', kind: 'standard-sentence', part: 'title', variants: [{ text: 'x' }] };

  it('names what the reader knows', () => {
    const { definitions } = schema;
    assert.deepEqual(definitions.part.enum, PART_ROLES);
    assert.deepEqual(definitions.profile.enum, PROFILES);
    assert.deepEqual(definitions.modifier.enum, MODIFIERS);
    assert.deepEqual(definitions.footnote.enum, FOOTNOTE_KINDS);
    assert.deepEqual(definitions.group.enum, RULE_GROUPS);
    assert.deepEqual(definitions.severity.enum, SEVERITIES);
    assert.deepEqual(definitions.entry.properties.kind.enum, ENTRY_KINDS);
    assert.deepEqual(definitions.requireFootnote.properties.at.enum, FOOTNOTE_PLACES);
    assert.deepEqual(definitions.forbidPhrase.properties.capitals.enum, CAPITALS);
    assert.deepEqual(definitions.requireFootnote.properties.onlyIf.enum, FOOTNOTE_CONDITIONS);
  });

  for (const right of [
    pack(name),
    pack({ ...name, tolerance: 0, when: 'orphan' }),
    pack({ id: 'b', kind: 'require-part', part: 'title', insert: 'title-initial' }),
    pack({ id: 'b', kind: 'order', order: ['title', ['benefits', 'sideEffects']] }),
    pack({ id: 'b', kind: 'unique-part', parts: 'title' }),
    pack({
      id: 'b',
      kind: 'require-footnote',
      footnote: 'orphan',
      at: 'title',
      insert: 'orphan-footnote',
    }),
    pack({ id: 'title-missing', severity: 'off' }),
    { ...pack(name), extends: ['ema-human'] },
    pack({
      id: 'b',
      kind: 'require-phrase',
      anyOf: ['x', 'y'],
      parts: 'title',
      insert: 'X {product}.',
    }),
    pack({ id: 'b', kind: 'forbid-phrase', phrases: 'nove*', capitals: 'names', except: 'no way' }),
    pack({
      id: 'b',
      kind: 'substitute-term',
      terms: { 'tumor*': 'tumour*', a: ['b', 'c'] },
      fix: 'safe',
      examples: [{ flagged: 'x', words: ['x'], fixed: 'y' }, { accepted: 'z' }],
    }),
    pack({ id: 'b', kind: 'pattern', pattern: 'x+', message: '“{found}”.', use: '$1' }),
    pack({ id: 'applicant-missing', except: 'x', parts: ['title'], outsideParts: 'footnotes' }),
  ]) {
    it(`accepts what the reader accepts: ${JSON.stringify(right.entries)}`, () => {
      assert.ok(readsWithoutProblem(right));
      assert.ok(validate(right), JSON.stringify(validate.errors));
    });
  }

  for (const wrong of [
    { ...pack(name), extra: true },
    { ...pack(name), version: 1 },
    pack(),
    pack({ ...name, id: 'Not An Id' }),
    pack({ ...name, footnote: 'orphan' }),
    pack({ ...name, severity: 'error' }),
    pack({ ...name, variants: [] }),
    pack({ ...name, variants: [{ text: 'x', since: 12 }] }),
    pack({ id: 'b', kind: 'require-part' }),
    pack({ id: 'b', kind: 'require-part', part: 'title', profiles: [] }),
    pack({ id: 'b', kind: 'require-part', part: 'title', profile: 'human-initial' }),
    pack({ id: 'b', kind: 'pattern', pattern: 'x' }),
    pack({ id: 'b', kind: 'order', order: [] }),
    pack({ id: 'b', kind: 'unique-part' }),
    pack({ id: 'b', kind: 'require-footnote', footnote: 'orphan', at: 'title' }),
    pack({ id: 'title-missing', severity: 'silent' }),
    pack({ id: 'title-missing', part: 'title' }),
    { ...pack(name), extends: 5 },
    pack({ id: 'b', kind: 'require-phrase' }),
    pack({ id: 'b', kind: 'require-phrase', anyOf: [], capitals: 'names' }),
    pack({ id: 'b', kind: 'forbid-phrase', phrase: 'x' }),
    pack({ id: 'b', kind: 'forbid-phrase', phrases: 'x', use: 'y' }),
    pack({ id: 'b', kind: 'substitute-term', terms: {} }),
    pack({ id: 'b', kind: 'substitute-term', terms: ['a'] }),
    pack({ id: 'b', kind: 'substitute-term', terms: { a: 5 } }),
    pack({ id: 'b', kind: 'substitute-term', terms: { a: 'b' }, fix: 'always' }),
    pack({ id: 'b', kind: 'pattern', pattern: 'x' }),
    pack({ id: 'b', kind: 'pattern', message: 'x.' }),
    pack({ id: 'b', kind: 'forbid-phrase', phrases: 'x', examples: [{ words: 'x' }] }),
    pack({
      id: 'b',
      kind: 'forbid-phrase',
      phrases: 'x',
      examples: [{ accepted: 'x', fixed: 'y' }],
    }),
  ]) {
    it(`rejects what the reader rejects: ${JSON.stringify(wrong)}`, () => {
      assert.ok(!readsWithoutProblem(wrong));
      assert.ok(!validate(wrong));
    });
  }
});
