/** What one reading of a folder's configuration says, its packs included: one value, replaced as a whole by the next reading. */
import type { PlacedAcceptance } from '../configuration/baselineFile';
import {
  CONFIGURATION_FILE,
  type ConfigurationProblem,
  DEFAULT_CONFIGURATION,
} from '../configuration/configurationTypes';
import { today } from '../configuration/days';
import type { ConfigurationContent } from '../configuration/loadConfiguration';
import { createPathMatcher } from '../configuration/pathPatterns';
import type { TeamSnippet } from '../configuration/readSnippets';
import {
  type ResolvedRules,
  resolveRuleSet,
  type SeverityChoice,
} from '../configuration/resolveRuleSet';
import { isSnippetFile } from '../configuration/snippetFileName';
import {
  type BaselineEntry,
  BUILT_IN_PACKS,
  hashText,
  isInForce,
  type Pack,
  type RuleSet,
} from '../core/index';
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
  /** Those of the team, in whatever notation. */
  readonly snippets: readonly TeamSnippet[];
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

export interface FolderConfiguration {
  /** `undefined` for the built-in configuration. */
  readonly folder: string | undefined;
  /** Addresses of the configuration file and of the files that it names and that can be read. */
  readonly files: readonly string[];
  /** What is wrong in the configuration file and in each file that it names and that can be read, by the key of its address. */
  readonly problems: ReadonlyMap<string, readonly ConfigurationProblem[]>;
  /** The last content without errors; `undefined` where there was none yet. */
  readonly lastGood: ConfigurationContent | undefined;
  /** Address of the folder with templates. */
  readonly templates: string | undefined;
  /** Address of the file with imported tables. */
  readonly reference: string | undefined;
  /** True for a file in the folder of the team's snippets that may hold some, be it read or new. */
  mayHoldSnippets(uri: string): boolean;
  rulesOf(uri: string, choices: readonly SeverityChoice[]): DocumentRules;
}

/** `earlier`: the last content without errors, which counts while there is one in this. */
export function createFolderConfiguration(
  folder: string,
  content: ConfigurationContent,
  earlier: ConfigurationContent | undefined,
): FolderConfiguration {
  const hasErrors = content.problems.some(({ severity }) => severity === 'error');
  const lastGood = hasErrors ? earlier : content;
  const effective = lastGood ?? content;
  const { templates, snippets } = effective.configuration;
  const snippetFolder = snippets === undefined ? undefined : joinUri(folder, snippets.value);
  // A file that is named and not there yet is an error, and the one to be written.
  const { referenceData = effective.configuration.referenceData } = content.configuration;
  const own = hasErrors && earlier !== undefined ? tellEarlier(content.problems) : content.problems;
  const files = [
    ...content.namedFiles.map(({ path, problems }) => [joinUri(folder, path), problems] as const),
    [joinUri(folder, CONFIGURATION_FILE), own] as const,
  ];
  return {
    folder,
    files: files.map(([uri]) => uri),
    problems: new Map(files.map(([uri, problems]) => [uriKey(uri), problems])),
    lastGood,
    templates: templates === undefined ? undefined : joinUri(folder, templates.value),
    reference: referenceData === undefined ? undefined : joinUri(folder, referenceData.value),
    mayHoldSnippets: (uri) =>
      snippetFolder !== undefined &&
      isSnippetFile(nameOfUri(uri)) &&
      relativeUri(snippetFolder, uri) !== undefined,
    rulesOf: createRulesFinder(folder, effective),
  };
}

/** The first error says what holds meanwhile: nothing that is changed in the file has an effect. */
function tellEarlier(problems: readonly ConfigurationProblem[]): readonly ConfigurationProblem[] {
  const first = problems.find(({ severity }) => severity === 'error');
  return problems.map((problem) =>
    problem === first
      ? { ...problem, remedy: `${problem.remedy} ${EARLIER_HOLDS}`.trimStart() }
      : problem,
  );
}

const EARLIER_HOLDS = 'Until it is mended, the last version of this file without errors holds.';

const NOTHING: ConfigurationContent = {
  configuration: DEFAULT_CONFIGURATION,
  packs: BUILT_IN_PACKS,
  problems: [],
  namedFiles: [],
  accepted: [],
  snippets: [],
};

/** For documents above which there is no configuration. */
export function createBuiltInConfiguration(): FolderConfiguration {
  return {
    folder: undefined,
    files: [],
    problems: new Map(),
    lastGood: undefined,
    templates: undefined,
    reference: undefined,
    mayHoldSnippets: () => false,
    rulesOf: createRulesFinder(undefined, NOTHING),
  };
}

/** The content of a configuration file that cannot be read. */
export function toUnreadableContent({
  message,
  remedy,
}: {
  readonly message: string;
  readonly remedy: string;
}): ConfigurationContent {
  const span = { start: 0, end: 0 };
  return { ...NOTHING, problems: [{ severity: 'error', span, keyPath: '', message, remedy }] };
}

/** Rule sets and what tells them apart are made once for each choice of severities. */
function createRulesFinder(
  folder: string | undefined,
  content: ConfigurationContent,
): FolderConfiguration['rulesOf'] {
  const { configuration, packs, compilePattern, reference, snippets } = content;
  const isIgnored = createPathMatcher(configuration.ignore);
  const resolved = new Map<string, ResolvedRules>();
  const fingerprints = new WeakMap<RuleSet, string>();

  function resolve(choices: readonly SeverityChoice[]): ResolvedRules {
    const key = JSON.stringify(choices);
    const rules =
      resolved.get(key) ?? resolveRuleSet(configuration, packs, choices, compilePattern, reference);
    resolved.set(key, rules);
    return rules;
  }

  function fingerprintOf(ruleSet: RuleSet): string {
    const known = fingerprints.get(ruleSet) ?? ruleSet.fingerprint;
    fingerprints.set(ruleSet, known);
    return known;
  }

  return (uri, choices) => {
    const path = folder === undefined ? undefined : relativeUri(folder, uri);
    const ruleSet = resolve(choices).ruleSetFor(path ?? nameOfUri(uri));
    const baseline = folder === undefined ? undefined : findBaseline(folder, content, uri);
    return {
      ruleSet,
      fingerprint: fingerprintOf(ruleSet) + fingerprintOfEntries(baseline?.entries ?? []),
      isIgnored: path !== undefined && isIgnored(path),
      baseline,
      configuration: folder === undefined ? undefined : joinUri(folder, CONFIGURATION_FILE),
      packs,
      snippets,
    };
  };
}

/** An entry whose last day has passed accepts no longer: it is another one then. */
function fingerprintOfEntries(entries: readonly BaselineEntry[]): string {
  if (entries.length === 0) return '';
  const inForce = entries.map((entry) => isInForce(entry, today()));
  return `-${hashText(JSON.stringify([entries, inForce]))}`;
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
