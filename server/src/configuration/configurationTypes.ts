/** What a configuration file says, and what is wrong in it. Types only; positions are offsets in the YAML text. */
import type { PackNode, Profile, Severity, TeamAbbreviation, TextSpan } from '../core/index';

/** Name of the file that is looked for upwards from a document. */
export const CONFIGURATION_FILE = 'opinion-summary.yaml';

/** What it is called by mistake, in the manner of other tools. */
export const MISTAKEN_CONFIGURATION_FILES: readonly string[] = [
  'opinion-summary.yml',
  '.opinion-summary.yaml',
  '.opinion-summary.yml',
];

/** Of a file with such a name: it would be passed over without a word. */
export const MISNAMED = {
  message: `This file has no effect: the configuration is called ${CONFIGURATION_FILE}.`,
  remedy: 'Rename it.',
};

/** Something wrong in a configuration or pack file; the rest of the file keeps working. */
export interface ConfigurationProblem {
  /** `error`: the file is wrong. `warning`: what is named is not there, or wrong, and no check needs it. */
  readonly severity: 'error' | 'warning';
  readonly span: TextSpan;
  /** `rules.footnote-body-missing`, `overrides[0].files`; empty for the file as a whole. */
  readonly keyPath: string;
  /** What is wrong: a sentence. */
  readonly message: string;
  /** What to do about it: a sentence. */
  readonly remedy: string;
}

/** A value with its place in the file. */
export interface Located<Value> {
  readonly value: Value;
  readonly span: TextSpan;
  readonly keyPath: string;
}

/** A value as it was written, with the keys that lead to it. */
export interface ConfigurationValue {
  readonly node: PackNode;
  readonly keyPath: string;
}

/** A rule's severity as the file sets it; `ruleId` covers the key. */
export interface RuleSetting {
  readonly ruleId: Located<string>;
  readonly severity: Severity | 'off';
  /** Not yet judged, as that takes the rule. */
  readonly options: ConfigurationValue | undefined;
}

/** Settings for the documents that match one of `files`. */
export interface ConfigurationOverride {
  readonly files: readonly string[];
  readonly rules: readonly RuleSetting[];
}

/** The profile of the documents that match a pattern, where they do not say theirs. */
export interface UsualProfile {
  readonly pattern: string;
  readonly profile: Profile;
}

export const BUILT_IN_PACK_NAMES = ['ema-human', 'ema-veterinary', 'ema-style'] as const;
export type BuiltInPackName = (typeof BUILT_IN_PACK_NAMES)[number];

export type PackReference =
  | { readonly kind: 'builtIn'; readonly name: BuiltInPackName }
  /** A pack file; the path is relative to the folder of the configuration file. */
  | { readonly kind: 'file'; readonly path: Located<string> };

export interface Configuration {
  /** In the order in which they apply: a later pack may override an earlier one. */
  readonly packs: readonly PackReference[];
  readonly rules: readonly RuleSetting[];
  /** In the order of the file: later ones win. */
  readonly profiles: readonly UsualProfile[];
  /** In the order of the file: later ones win. */
  readonly overrides: readonly ConfigurationOverride[];
  /** Glob patterns of files and folders that are passed over. */
  readonly ignore: readonly string[];
  /** Words that rules accept. */
  readonly terms: readonly string[];
  /** Abbreviations that need no explanation. */
  readonly abbreviations: readonly TeamAbbreviation[];
  /** Path of the file with accepted findings, relative to the folder of the configuration file. */
  readonly baseline: Located<string> | undefined;
  /** Path of the file with imported tables, relative to the folder of the configuration file. */
  readonly referenceData: Located<string> | undefined;
  /** Path of the folder with drafts from which others are begun, relative to the folder of the configuration file. */
  readonly templates: Located<string> | undefined;
  /** Path of the folder with the team's snippets, relative to the folder of the configuration file. */
  readonly snippets: Located<string> | undefined;
}

/** What holds where no configuration file is found. */
export const DEFAULT_CONFIGURATION: Configuration = {
  packs: BUILT_IN_PACK_NAMES.map((name) => ({ kind: 'builtIn', name })),
  rules: [],
  profiles: [],
  overrides: [],
  ignore: [],
  terms: [],
  abbreviations: [],
  baseline: undefined,
  referenceData: undefined,
  templates: undefined,
  snippets: undefined,
};
