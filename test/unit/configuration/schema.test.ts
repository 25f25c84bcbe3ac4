/** The JSON Schema of the configuration says the same as the code that reads it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { parse } from 'yaml';
import {
  BUILT_IN_PACK_NAMES,
  type ConfigurationProblem,
} from '../../../server/src/configuration/configurationTypes';
import {
  KEY_MEANINGS,
  OVERRIDE_MEANINGS,
} from '../../../server/src/configuration/configurationWords';
import {
  CONFIGURATION_KEYS,
  readConfiguration,
} from '../../../server/src/configuration/readConfiguration';
import { resolveRuleSet } from '../../../server/src/configuration/resolveRuleSet';
import { BUILT_IN_PACKS, PROFILES, SEVERITIES } from '../../../server/src/core/index';

const schema = JSON.parse(
  readFileSync(join(__dirname, '../../../schemas/configuration.schema.json'), 'utf8'),
);
const validate = new Ajv({ allErrors: true, strictTuples: false, allowUnionTypes: true }).compile(
  schema,
);

const RIGHT = [
  '',
  'extends: ema-human',
  'extends: [ema-human, packs/house.yaml]',
  'packs: [house.yml]',
  'rules: { verb-disagrees: off }',
  'rules: { verb-disagrees: [error] }',
  'rules:',
  'overrides: [{ files: archive, rules: { verb-disagrees: hint } }]',
  'overrides: [{ files: ["a/**", "b/*.txt"] }]',
  'overrides: { files: archive, rules: { verb-disagrees: hint } }',
  'ignore: archive',
  'profiles: { "animals/**": veterinary-initial, old: human-post-authorisation }',
  'profiles:',
  'terms: [Lumivexa, Tarbexil]',
  'terms: []',
  'abbreviations: [KCCQ, ESMO]',
  'abbreviations: ESMO',
  'abbreviations: { ESMO: European Society for Medical Oncology }',
  'referenceData: opinion-summary-reference.txt',
  'templates: templates',
  'snippets: ../snippets',
];

const WRONG = [
  'rulse: {}',
  'extends: ema-humans',
  'extends: 5',
  'rules: { verb-disagrees: warn }',
  'rules: { verb-disagrees: 2 }',
  'rules: [verb-disagrees]',
  'overrides: [{ rules: {} }]',
  'overrides: [{ files: a, colour: red }]',
  'ignore: ["!kept.txt"]',
  'profiles: { "!kept": human-initial }',
  'profiles: { a: human }',
  'profiles: { "": human-initial }',
  'profiles: { a: [human-initial] }',
  'profiles: [human-initial]',
  'profiles: human-initial',
  'terms: [""]',
  'abbreviations: [ESMO KCCQ]',
  'abbreviations: 5',
  'abbreviations: { ESMO: }',
  'abbreviations: { ESMO KCCQ: two words }',
  'abbreviations: { "": nothing }',
  'abbreviations: [{ ESMO: Society }]',
  'referenceData: [a.txt]',
  'templates: [a]',
  'templates: 5',
  'snippets: [a]',
  'snippets: " "',
];

const RIGHT_OPTIONS = [
  'sentence-long: [hint, { maximumWords: 45 }]',
  'sentence-long: [hint, {}]',
  'sentence-long: [hint]',
  'abbreviation-undefined: [info, { accepted: [KCCQ] }]',
  'abbreviation-unused: [info, { accepted: KCCQ }]',
];
const WRONG_OPTIONS = [
  'verb-disagrees: [error, { strict: true }]',
  'drug: [error, {}]',
  'sentence-long: [hint, { maximumWords: 5 }]',
  'sentence-long: [hint, { maximumWords: 45.5 }]',
  'sentence-long: [hint, { maximumWords: [45] }]',
  'sentence-long: [hint, { maximumWord: 45 }]',
  'sentence-long: [hint, 45]',
  'sentence-long: [hint, { maximumWords: 45 }, {}]',
  'abbreviation-undefined: [info, { accepted: [1] }]',
];

function problemsIn(text: string): readonly ConfigurationProblem[] {
  const { value, problems } = readConfiguration(text);
  return [...problems, ...resolveRuleSet(value, BUILT_IN_PACKS, []).problems];
}

describe('the schema of the configuration', () => {
  for (const setting of RIGHT_OPTIONS) {
    for (const text of [
      `rules:\n  ${setting}`,
      `overrides: [{ files: a, rules: { ${setting} } }]`,
    ]) {
      it(`accepts the options that the code accepts: ${text}`, () => {
        assert.deepEqual(problemsIn(text), []);
        assert.equal(validate(parse(text)), true, JSON.stringify(validate.errors));
      });
    }
  }

  for (const setting of WRONG_OPTIONS) {
    it(`rejects the options that the code rejects: ${setting}`, () => {
      const text = `rules:\n  ${setting}`;
      assert.notDeepEqual(problemsIn(text), []);
      assert.equal(validate(parse(text)), false);
    });
  }

  it('says of keys what completion and hovers say', () => {
    const said = CONFIGURATION_KEYS.map((key) => [key, schema.properties[key].description]);
    assert.deepEqual(Object.fromEntries(said), KEY_MEANINGS);
    const { files, rules } = schema.definitions.override.properties;
    assert.deepEqual(OVERRIDE_MEANINGS, { files: files.description, rules: rules.description });
  });

  it('every property has a description', () => {
    const properties: Record<string, { description?: string }> = schema.properties;
    const silent = Object.keys(properties).filter((key) => !properties[key]?.description);
    assert.deepEqual(silent, []);
  });

  it('knows the keys that the code knows', () => {
    assert.deepEqual(Object.keys(schema.properties).sort(), [...CONFIGURATION_KEYS].sort());
  });

  it('knows the severities, the profiles and the built-in packs', () => {
    assert.deepEqual(schema.properties.profiles.additionalProperties.enum, [...PROFILES]);
    assert.deepEqual(schema.definitions.severity.enum, [...SEVERITIES, 'off']);
    assert.deepEqual(schema.definitions.pack.anyOf[0].enum, [...BUILT_IN_PACK_NAMES]);
    assert.deepEqual(
      BUILT_IN_PACKS.map(({ id }) => id),
      [...BUILT_IN_PACK_NAMES],
    );
  });

  for (const text of RIGHT) {
    it(`accepts what the code accepts: ${text}`, () => {
      assert.deepEqual(readConfiguration(text).problems, []);
      assert.equal(validate(parse(text)), true, JSON.stringify(validate.errors));
    });
  }

  for (const text of WRONG) {
    it(`rejects what the code rejects: ${text}`, () => {
      assert.notDeepEqual(readConfiguration(text).problems, []);
      assert.equal(validate(parse(text)), false);
    });
  }
});
