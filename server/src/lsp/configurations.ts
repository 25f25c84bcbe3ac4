/** The configuration that holds for a document: found upwards from it, read with its packs, kept until a file changes. */
import type { PlacedAcceptance } from '../configuration/baselineFile';
import {
  CONFIGURATION_FILE,
  type ConfigurationProblem,
  DEFAULT_CONFIGURATION,
} from '../configuration/configurationTypes';
import type { ConfigurationContent } from '../configuration/loadConfiguration';
import { createPathMatcher } from '../configuration/pathPatterns';
import {
  type ResolvedRules,
  resolveRuleSet,
  type SeverityChoice,
} from '../configuration/resolveRuleSet';
import { today } from '../configuration/today';
import {
  type BaselineEntry,
  BUILT_IN_PACKS,
  type CompilePattern,
  hashText,
  isInForce,
  type Pack,
  type RuleSet,
} from '../core/index';
import type { HostText } from './serverHost';
import { joinUri, nameOfUri, parentUri, pathBetween, relativeUri, uriKey } from './uris';

/** What holds for one document. */
export interface DocumentRules {
  readonly ruleSet: RuleSet;
  /** Equal for rules that give equal findings. */
  readonly fingerprint: string;
  readonly isIgnored: boolean;
  readonly baseline: DocumentBaseline | undefined;
  /** Address of the configuration file; `undefined` where the built-in one holds. */
  readonly configuration: string | undefined;
  readonly packs: readonly Pack[];
}

/** What the baseline says of one document. */
export interface DocumentBaseline {
  /** Address of the file. */
  readonly uri: string;
  /** The document as the file names it. */
  readonly document: string;
  readonly entries: readonly BaselineEntry[];
  /** The same with their places in the file. */
  readonly placed: readonly PlacedAcceptance[];
}

export interface ConfigurationStore {
  rulesOf(uri: string, choices: readonly SeverityChoice[]): Promise<DocumentRules>;
  /** Address of the folder with the templates that hold at a place. */
  templatesOf(uri: string): Promise<string | undefined>;
  /** What is wrong in a configuration or pack file; `undefined` for any other file. */
  problemsIn(uri: string): Promise<readonly ConfigurationProblem[] | undefined>;
  /** True for configuration files and for the packs that they name. */
  isConfigurationFile(uri: string): boolean;
  /** Everything is read again when it is next asked for; a configuration that works is remembered. */
  forget(): void;
}

interface FolderConfiguration {
  /** `undefined` for the built-in configuration. */
  readonly folder: string | undefined;
  readonly content: ConfigurationContent;
  /** What works: the content, or the last one without errors. */
  readonly effective: ConfigurationContent;
  readonly isIgnored: (relativePath: string) => boolean;
  readonly resolved: Map<string, ResolvedRules>;
}

const BUILT_IN: ConfigurationContent = {
  configuration: DEFAULT_CONFIGURATION,
  packs: BUILT_IN_PACKS,
  problems: [],
  packFiles: [],
  accepted: [],
};

/**
 * `readText` answers what an editor holds, where it holds the file, else what is stored. `tellUnreadable` is called once for
 * each file that stands there and cannot be read, since an editor need not be able to open it.
 */
export function createConfigurationStore(
  readText: (uri: string) => Promise<HostText>,
  loadPatternEngine: () => Promise<CompilePattern>,
  tellUnreadable: (uri: string, reason: string) => void,
): ConfigurationStore {
  const builtIn = toFolderConfiguration(undefined, BUILT_IN, BUILT_IN);
  const byFolder = new Map<string, Promise<FolderConfiguration>>();
  const lastGood = new Map<string, ConfigurationContent>();
  const packProblems = new Map<string, readonly ConfigurationProblem[]>();
  /** The folder of the configuration that names a file. */
  const namedBy = new Map<string, string>();
  const fingerprints = new WeakMap<RuleSet, string>();
  const told = new Set<string>();

  function lookUpwards(folder: string | undefined): Promise<FolderConfiguration> {
    if (folder === undefined) return Promise.resolve(builtIn);
    const known = byFolder.get(folder) ?? lookIn(folder);
    byFolder.set(folder, known);
    return known;
  }

  async function lookIn(folder: string): Promise<FolderConfiguration> {
    const uri = joinUri(folder, CONFIGURATION_FILE);
    const file = await readText(uri);
    if (file.kind === 'absent') return lookUpwards(parentUri(folder));
    if (file.kind === 'unreadable' && !told.has(uri)) {
      told.add(uri);
      tellUnreadable(uri, `${file.message} ${file.remedy}`);
    }
    const content = file.kind === 'text' ? await load(file.text, folder) : unreadable(file);
    const hasErrors = content.problems.some(({ severity }) => severity === 'error');
    if (!hasErrors) lastGood.set(folder, content);
    return toFolderConfiguration(folder, content, lastGood.get(folder) ?? content);
  }

  async function load(text: string, folder: string): Promise<ConfigurationContent> {
    const { loadConfigurationText } = await import('../configuration/loadConfiguration');
    const content = await loadConfigurationText(text, {
      async readPackFile(path) {
        const pack = await readText(joinUri(folder, path));
        if (pack.kind === 'text') return pack;
        return { problem: pack.kind === 'unreadable' ? pack : NO_SUCH_FILE };
      },
      loadPatternEngine,
    });
    for (const { path, problems } of content.packFiles) {
      const key = uriKey(joinUri(folder, path));
      packProblems.set(key, problems);
      namedBy.set(key, folder);
    }
    return content;
  }

  function fingerprintOf(ruleSet: RuleSet): string {
    const known = fingerprints.get(ruleSet) ?? ruleSet.fingerprint;
    fingerprints.set(ruleSet, known);
    return known;
  }

  return {
    async rulesOf(uri, choices) {
      const { folder, effective, isIgnored, resolved } = await lookUpwards(parentUri(uri));
      const key = JSON.stringify(choices);
      const { configuration, packs, compilePattern, reference } = effective;
      const rules =
        resolved.get(key) ??
        resolveRuleSet(configuration, packs, choices, compilePattern, reference);
      resolved.set(key, rules);
      const path = folder === undefined ? undefined : relativeUri(folder, uri);
      const ruleSet = rules.ruleSetFor(path ?? nameOfUri(uri));
      const baseline = folder === undefined ? undefined : findBaseline(folder, effective, uri);
      const accepted = baseline?.entries ?? [];
      const inForce = accepted.map((entry) => isInForce(entry, today()));
      return {
        ruleSet,
        fingerprint:
          fingerprintOf(ruleSet) +
          (accepted.length === 0 ? '' : `-${hashText(JSON.stringify([accepted, inForce]))}`),
        isIgnored: path !== undefined && isIgnored(path),
        baseline,
        configuration: folder === undefined ? undefined : joinUri(folder, CONFIGURATION_FILE),
        packs,
      };
    },
    async templatesOf(uri) {
      const { folder, effective } = await lookUpwards(parentUri(uri));
      const path = effective.configuration.templates?.value;
      return folder === undefined || path === undefined ? undefined : joinUri(folder, path);
    },
    async problemsIn(uri) {
      if (nameOfUri(uri) !== CONFIGURATION_FILE) {
        await lookUpwards(namedBy.get(uriKey(uri)));
        return packProblems.get(uriKey(uri));
      }
      return (await lookUpwards(parentUri(uri))).content.problems;
    },
    isConfigurationFile: (uri) =>
      nameOfUri(uri) === CONFIGURATION_FILE || packProblems.has(uriKey(uri)),
    forget() {
      byFolder.clear();
    },
  };
}

function findBaseline(
  folder: string,
  { configuration, accepted }: ConfigurationContent,
  uri: string,
): DocumentBaseline | undefined {
  if (configuration.baseline === undefined) return undefined;
  const file = joinUri(folder, configuration.baseline.value);
  const document = pathBetween(parentUri(file) ?? folder, uri);
  if (document === undefined) return undefined;
  const own = accepted.filter((one) => one.accepted.document === document);
  return { uri: file, document, entries: own.map((one) => one.accepted), placed: own };
}

const NO_SUCH_FILE = {
  message: 'The file cannot be read: there is no such file or folder.',
  remedy: 'Check the path.',
};

function unreadable({
  message,
  remedy,
}: {
  message: string;
  remedy: string;
}): ConfigurationContent {
  const problem: ConfigurationProblem = {
    severity: 'error',
    span: { start: 0, end: 0 },
    keyPath: '',
    message,
    remedy,
  };
  return { ...BUILT_IN, problems: [problem] };
}

function toFolderConfiguration(
  folder: string | undefined,
  content: ConfigurationContent,
  effective: ConfigurationContent,
): FolderConfiguration {
  const isIgnored = createPathMatcher(effective.configuration.ignore);
  return { folder, content, effective, isIgnored, resolved: new Map() };
}
