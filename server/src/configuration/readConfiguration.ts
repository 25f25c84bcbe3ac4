/** Reads the text of `opinion-summary.yaml`. Knows its keys; opens no file and knows no rule. */
import { findNearestWord, PROFILES, SEVERITY_WORDS } from '../core/index';
import {
  type ConfigurationEntry,
  type ConfigurationReader,
  createConfigurationReader,
  suggestWord,
} from './configurationReader';
import {
  BUILT_IN_PACK_NAMES,
  type BuiltInPackName,
  type Configuration,
  type ConfigurationOverride,
  type ConfigurationProblem,
  type ConfigurationValue,
  DEFAULT_CONFIGURATION,
  type Located,
  type PackReference,
  type RuleSetting,
  type UsualProfile,
} from './configurationTypes';
import { findPatternFault } from './pathPatterns';
import { readAbbreviations, readTerms } from './readTeamWords';

/** Never throws. Whatever could be read stands in `value`. */
export function readConfiguration(text: string): {
  readonly value: Configuration;
  readonly problems: readonly ConfigurationProblem[];
} {
  const reader = createConfigurationReader(text);
  const entries = new Map<string, ConfigurationValue>();
  const root = reader.root === undefined ? [] : reader.readEntries(reader.root, MAPPING);
  for (const entry of root) {
    if (isKnownKey(entry, reader)) entries.set(entry.key.value, entry.value);
  }
  const read = <Value>(
    key: ConfigurationKey,
    readValue: (value: ConfigurationValue) => Value,
  ): Value | undefined => {
    const value = entries.get(key);
    return value === undefined ? undefined : readValue(value);
  };
  const bases = read('extends', (value) => readPacks(value, reader));
  const packs = read('packs', (value) => readPacks(value, reader)) ?? [];
  const readFolder = (value: ConfigurationValue) => reader.readText(value, 'the path of a folder');
  const templates = read('templates', readFolder);
  const ignore = read('ignore', (value) => readPatterns(value, reader)) ?? [];
  return {
    value: {
      packs: [...(bases ?? DEFAULT_CONFIGURATION.packs), ...packs],
      rules: read('rules', (value) => readRules(value, reader)) ?? [],
      profiles: read('profiles', (value) => readProfiles(value, reader)) ?? [],
      overrides: read('overrides', (value) => readOverrides(value, reader)) ?? [],
      // What stands in a template is still to be filled in.
      ignore: [...ignore, ...(templates === undefined ? [] : toPatterns(templates.value))],
      terms: read('terms', (value) => readTerms(value, reader)) ?? [],
      abbreviations: read('abbreviations', (value) => readAbbreviations(value, reader)) ?? [],
      baseline: read('baseline', (value) => reader.readText(value, 'the path of a file')),
      referenceData: read('referenceData', (value) => reader.readText(value, 'the path of a file')),
      templates,
      snippets: read('snippets', readFolder),
    },
    problems: reader.problems,
  };
}

const MAPPING = 'keys with values, such as “rules:”';

/** Keys of the file that have an effect. */
export const CONFIGURATION_KEYS = [
  'extends',
  'packs',
  'rules',
  'profiles',
  'overrides',
  'ignore',
  'terms',
  'abbreviations',
  'baseline',
  'referenceData',
  'templates',
  'snippets',
] as const;
type ConfigurationKey = (typeof CONFIGURATION_KEYS)[number];

const ONE_SEVERITY = `one of ${SEVERITY_WORDS.join(', ')}`;

function isKnownKey({ key }: ConfigurationEntry, reader: ConfigurationReader): boolean {
  if (CONFIGURATION_KEYS.some((known) => known === key.value)) return true;
  reader.report(key, 'This key is unknown.', suggestWord(key.value, CONFIGURATION_KEYS));
  return false;
}

function readPacks(
  value: ConfigurationValue,
  reader: ConfigurationReader,
): readonly PackReference[] {
  const form = 'the name of a built-in pack or the path of a pack file';
  return reader.readTexts(value, form).flatMap((name) => readPack(name, reader) ?? []);
}

function readPack(name: Located<string>, reader: ConfigurationReader): PackReference | undefined {
  if (isBuiltInPackName(name.value)) return { kind: 'builtIn', name: name.value };
  if (/[\\/]|\.ya?ml$/i.test(name.value)) return { kind: 'file', path: name };
  const nearest = findNearestWord(name.value, BUILT_IN_PACK_NAMES);
  reader.report(
    name,
    `There is no built-in pack “${name.value}”.`,
    nearest === undefined
      ? `Use ${BUILT_IN_PACK_NAMES.join(', ')} or the path of a pack file that ends with “.yaml”.`
      : `Did you mean “${nearest}”? The path of a pack file ends with “.yaml”.`,
  );
  return undefined;
}

function isBuiltInPackName(name: string): name is BuiltInPackName {
  return BUILT_IN_PACK_NAMES.some((known) => known === name);
}

function readRules(value: ConfigurationValue, reader: ConfigurationReader): readonly RuleSetting[] {
  return reader
    .readEntries(value, 'rule ids with severities')
    .flatMap(({ key, value: setting }) => readRule(key, setting, reader) ?? []);
}

/** `error`, or `[error, options]`. */
function readRule(
  ruleId: Located<string>,
  value: ConfigurationValue,
  reader: ConfigurationReader,
): RuleSetting | undefined {
  const [first, options, more] = reader.readItems(value);
  const word = reader.readText(first ?? value, ONE_SEVERITY);
  if (more !== undefined) {
    reader.reportForm(more, 'all options between one pair of braces: “{ … }”');
  }
  if (word === undefined) return undefined;
  const severity = SEVERITY_WORDS.find((known) => known === word.value);
  if (severity !== undefined) return { ruleId, severity, options };
  reader.report(word, `“${word.value}” is no severity.`, `Write ${ONE_SEVERITY}.`);
  return undefined;
}

const OVERRIDE_KEYS = ['files', 'rules'];

function readOverrides(
  value: ConfigurationValue,
  reader: ConfigurationReader,
): readonly ConfigurationOverride[] {
  return reader.readItems(value).map((item) => {
    const entries = reader.readEntries(item, 'the keys “files” and “rules”');
    for (const { key } of entries) {
      if (OVERRIDE_KEYS.includes(key.value)) continue;
      reader.report(
        key,
        'This key is unknown in an override.',
        suggestWord(key.value, OVERRIDE_KEYS),
      );
    }
    const files = entries.find(({ key }) => key.value === 'files');
    const rules = entries.find(({ key }) => key.value === 'rules');
    if (files === undefined && entries.length > 0) {
      reader.report(
        { ...item, span: item.node.span },
        'This override has no “files”.',
        'Add “files:” with glob patterns.',
      );
    }
    return {
      files: files === undefined ? [] : readPatterns(files.value, reader),
      rules: rules === undefined ? [] : readRules(rules.value, reader),
    };
  });
}

const NEGATED = {
  message: 'A pattern cannot begin with “!”.',
  remedy: 'Name the files that are meant.',
};

function readPatterns(value: ConfigurationValue, reader: ConfigurationReader): readonly string[] {
  return reader.readTexts(value, 'a glob pattern').flatMap((pattern) => {
    return isPattern(pattern, reader) ? [pattern.value] : [];
  });
}

/** Tells what is wrong with one that is none. */
function isPattern(pattern: Located<string>, reader: ConfigurationReader): boolean {
  const fault = pattern.value.startsWith('!') ? NEGATED : findPatternFault(pattern.value);
  if (fault !== undefined) reader.report(pattern, fault.message, fault.remedy);
  return fault === undefined;
}

/** `{ "veterinary/**": veterinary-initial }` */
function readProfiles(
  value: ConfigurationValue,
  reader: ConfigurationReader,
): readonly UsualProfile[] {
  const form = 'glob patterns with profiles, such as “archive/**: human-initial”';
  return reader.readEntries(value, form).flatMap(({ key, value: named }) => {
    const hasPattern = isPattern(key, reader);
    const word = reader.readText(named, `one of ${PROFILES.join(', ')}`);
    const profile = PROFILES.find((known) => known === word?.value);
    if (word !== undefined && profile === undefined) {
      reader.report(
        word,
        `There is no profile “${word.value}”.`,
        suggestWord(word.value, PROFILES),
      );
    }
    return hasPattern && profile !== undefined ? [{ pattern: key.value, profile }] : [];
  });
}

/** What a folder holds; the folder of the configuration itself is checked all the same. */
function toPatterns(folder: string): readonly string[] {
  return /[^./]/.test(folder) ? [`${folder}/**`] : [];
}
