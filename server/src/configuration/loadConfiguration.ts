/** From the text of a configuration file to everything that it says, its packs included. Files are read by whoever asks. */
import {
  type CompilePattern,
  type Pack,
  type ReferenceData,
  readReferenceData,
} from '../core/index';
import { type PlacedAcceptance, readBaseline } from './baselineFile';
import type { Configuration, ConfigurationProblem } from './configurationTypes';
import { loadPacks, type NamedFile, type PackSources, tellOfFile } from './loadPacks';
import { type ConfigurationSources, loadSnippets } from './loadSnippets';
import { readConfiguration } from './readConfiguration';
import type { TeamSnippet } from './readSnippets';
import { resolveRuleSet } from './resolveRuleSet';

export interface ConfigurationContent {
  readonly configuration: Configuration;
  /** In the order in which they apply. */
  readonly packs: readonly Pack[];
  /** In the configuration file itself, in the order of its text. */
  readonly problems: readonly ConfigurationProblem[];
  /** Pack files, the file of accepted findings, that of reference data and those of snippets, where they could be read. */
  readonly namedFiles: readonly NamedFile[];
  /** The accepted findings of `configuration.baseline`. */
  readonly accepted: readonly PlacedAcceptance[];
  /** The tables of `configuration.referenceData`. */
  readonly reference?: ReferenceData | undefined;
  /** Those of the files of `configuration.snippets`. */
  readonly snippets: readonly TeamSnippet[];
  /** The engine for regular expressions, where a pack has some. */
  readonly compilePattern?: CompilePattern | undefined;
}

/** Never throws; what is wrong costs nothing but itself. */
export async function loadConfigurationText(
  text: string,
  sources: ConfigurationSources,
): Promise<ConfigurationContent> {
  const { value: configuration, problems } = readConfiguration(text);
  const { packs, namedFiles, unreadable, compilePattern } = await loadPacks(
    configuration.packs,
    sources,
  );
  const { rules, problems: unknownRules } = resolveRuleSet(
    configuration,
    packs,
    [],
    compilePattern,
  );
  const ruleIds = rules.map(({ id }) => id);
  const baseline = await loadBaseline(configuration.baseline, ruleIds, sources);
  const reference = await loadReference(configuration.referenceData, sources);
  const snippets = await loadSnippets(configuration.snippets, sources);
  const own = [
    ...problems,
    ...unreadable,
    ...unknownRules,
    ...baseline.problems,
    ...reference.problems,
    ...snippets.problems,
  ];
  own.sort((a, b) => a.span.start - b.span.start);
  return {
    configuration,
    packs,
    problems: own,
    namedFiles: [...namedFiles, ...baseline.files, ...reference.files, ...snippets.files],
    accepted: baseline.accepted,
    reference: reference.value,
    snippets: snippets.snippets,
    compilePattern,
  };
}

async function loadBaseline(
  path: Configuration['baseline'],
  ruleIds: readonly string[],
  { readNamedFile }: PackSources,
): Promise<{
  readonly accepted: readonly PlacedAcceptance[];
  readonly files: readonly NamedFile[];
  readonly problems: readonly ConfigurationProblem[];
}> {
  const nothing = { accepted: [], files: [], problems: [] };
  if (path === undefined) return nothing;
  const file = await readNamedFile(path.value);
  if (file.problem !== undefined) {
    const problem: ConfigurationProblem = file.isAbsent
      ? { severity: 'warning', ...path, ...NO_BASELINE_YET }
      : { severity: 'error', ...path, ...tellOfFile(path, file.problem) };
    return { ...nothing, problems: [problem] };
  }
  const { entries, problems } = readBaseline(file.text, ruleIds);
  return {
    accepted: entries,
    files: [{ path: path.value, text: file.text, problems }],
    problems: [],
  };
}

/** No file yet is no error: then nothing is accepted, and every finding is seen. */
const NO_BASELINE_YET = {
  message: 'There is no such file yet: no finding is accepted.',
  remedy: '“opinion-summary lint --update-baseline --reason TEXT” writes it.',
};

async function loadReference(
  path: Configuration['referenceData'],
  { readNamedFile }: PackSources,
): Promise<{
  readonly value: ReferenceData | undefined;
  readonly files: readonly NamedFile[];
  readonly problems: readonly ConfigurationProblem[];
}> {
  if (path === undefined) return { value: undefined, files: [], problems: [] };
  const file = await readNamedFile(path.value);
  if (file.problem !== undefined) {
    const { message } = tellOfFile(path, file.problem);
    const remedy =
      '“Import Reference Data…” of VS Code or “opinion-summary reference import FILE” writes it.';
    const problem: ConfigurationProblem = { severity: 'error', ...path, message, remedy };
    return { value: undefined, files: [], problems: [problem] };
  }
  const { value, problems } = readReferenceData(file.text);
  const placed = problems.map(
    (problem): ConfigurationProblem => ({ severity: 'error', keyPath: '', ...problem }),
  );
  return { value, files: [{ path: path.value, text: file.text, problems: placed }], problems: [] };
}
