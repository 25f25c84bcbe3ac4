/** What a run of `lint` is to do: documents, configurations, baselines, and what is wrong with asking for it. Checks and writes nothing. */
import { dirname, resolve } from 'node:path';
import { today } from '../../configuration/days';
import { suggestRule } from '../../configuration/resolveRuleSet';
import { beginsSummaryOfOpinion, type Rule } from '../../core/index';
import {
  type ConfigurationFile,
  type ConfigurationFinder,
  createConfigurationFinder,
  type PlacedProblem,
} from '../configurationFiles';
import { readTextFileIf } from '../nodeFiles';
import { readUserName } from '../userName';
import {
  type BaselineOptions,
  type BaselineRun,
  createBaselineRun,
  findProblemsToTell,
} from './baselines';
import type { CommandContext } from './commandContext';
import type { DocumentTask, LintTask } from './documentLinter';
import { type FoundDocuments, findDocuments } from './findDocuments';
import { createFindIgnored } from './findIgnored';
import type { LintOptions } from './lintOptions';
import {
  describeOutputOverConfiguration,
  describeOutputOverInput,
  describeOutputOverSummary,
  isOneOf,
} from './outputPlace';
import { rulesOfFile } from './rulesOfFile';
import { takeShard } from './shard';
import { hasColour } from './terminal';

export interface LintPlan {
  /** All that the paths lead to. */
  readonly found: FoundDocuments;
  /** Those to check: all, or the part that is asked for. */
  readonly documents: readonly DocumentTask[];
  /** Of all documents found, with the baselines of this run. */
  readonly configurations: readonly ConfigurationFile[];
  /** All that were read, those of folders without documents, too. */
  readonly readConfigurations: readonly ConfigurationFile[];
  readonly baselines: BaselineRun;
  /** What is wrong with the files of configurations. */
  readonly placedProblems: readonly PlacedProblem[];
  readonly task: LintTask;
}

/** `finder`: may be one that has read the configurations already. */
export async function planLint(
  options: LintOptions,
  context: CommandContext,
  finder = createConfigurationFinder(context.workingFolder, options.config),
): Promise<LintPlan> {
  const { workingFolder } = context;
  const stdinPath =
    options.stdinFilename === undefined ? undefined : resolve(workingFolder, options.stdinFilename);
  const found = await findDocuments(options.paths, workingFolder, createFindIgnored(finder));
  const folderOf = (path: string): string =>
    path === '-' ? dirname(stdinPath ?? resolve(workingFolder, path)) : dirname(path);
  const assigned = await assignConfigurations(found.documents, folderOf, finder);
  const division =
    options.shard &&
    takeShard(assigned.documents, found.doubtfulFolders, options.shard, workingFolder);
  const baselineOptions = readBaselineOptions(options, workingFolder);
  const baselines = createBaselineRun(assigned.configurations, baselineOptions);
  const ofConfigurations = finder.found.flatMap((file) =>
    findProblemsToTell(file, baselineOptions),
  );
  return {
    found: division === undefined ? found : { ...found, doubtfulFolders: division.doubtfulFolders },
    documents: division === undefined ? assigned.documents : division.documents,
    configurations: baselines.files,
    readConfigurations: finder.found,
    baselines,
    placedProblems: [...ofConfigurations, ...baselines.problems],
    task: {
      configurations: baselines.files.map(({ loaded }) => loaded),
      choices: options.rules,
      formatName: options.format.name,
      fix: options.fix,
      isQuiet: options.isQuiet,
      stdinPath,
      run: {
        version: context.version,
        workingFolder,
        hasColour: options.output === undefined && hasColour(process.stdout),
        isDryRun: options.fix === 'dryRun',
        date: options.date,
      },
      today: baselineOptions.today,
      newEntries: baselineOptions.newEntries,
    },
  };
}

function readBaselineOptions(
  { baseline, updatesBaseline, reason }: LintOptions,
  workingFolder: string,
): BaselineOptions {
  const day = today();
  return {
    path: baseline === undefined ? undefined : resolve(workingFolder, baseline),
    newEntries: updatesBaseline
      ? { reason: reason ?? `Was there on ${day}.`, author: readUserName() }
      : undefined,
    today: day,
  };
}

async function assignConfigurations(
  found: readonly { readonly path: string; readonly needsLook: boolean }[],
  folderOf: (path: string) => string,
  finder: ConfigurationFinder,
): Promise<{
  readonly documents: readonly DocumentTask[];
  readonly configurations: readonly ConfigurationFile[];
}> {
  const configurations: ConfigurationFile[] = [];
  const documents: DocumentTask[] = [];
  for (const { path, needsLook } of found) {
    const file = await finder.configurationOf(folderOf(path));
    if (!configurations.includes(file)) configurations.push(file);
    documents.push({ path, needsLook, configuration: configurations.indexOf(file) });
  }
  return { documents, configurations };
}

/** Why the run is refused; `undefined` where it may begin. */
export function findMisuse(plan: LintPlan, options: LintOptions): string | undefined {
  const { configurations, readConfigurations, found } = plan;
  const usageError =
    findUnknownChoice(options, configurations) ?? findMissingBaseline(options, configurations);
  if (usageError !== undefined) return `opinion-summary: ${usageError}`;
  return (
    describeOutputOverDocument(options.output, found.documents) ??
    describeOutputOverConfiguration(options.output, [...readConfigurations, ...configurations]) ??
    describeOutputOverSummary(options.output)
  );
}

function findUnknownChoice(
  { rules: choices }: LintOptions,
  configurations: readonly ConfigurationFile[],
): string | undefined {
  if (choices.length === 0) return undefined;
  const ids = new Set(listRules(configurations).map((rule) => rule.id));
  const unknown = choices.find(({ id }) => ids.size > 0 && !ids.has(id));
  if (unknown === undefined) return undefined;
  return `--rule: there is no rule “${unknown.id}”. ${suggestRule(unknown.id, ids)}`;
}

function findMissingBaseline(
  { updatesBaseline }: LintOptions,
  configurations: readonly ConfigurationFile[],
): string | undefined {
  if (!updatesBaseline || configurations.every(({ loaded }) => loaded.baseline !== undefined)) {
    return undefined;
  }
  return '--update-baseline: which file? Name it with --baseline FILE, or as “baseline:” in the configuration.';
}

/** What to say of `--output` that names a document. An earlier report may lie in the folder, as a text that is none. */
function describeOutputOverDocument(
  output: string | undefined,
  documents: FoundDocuments['documents'],
): string | undefined {
  const same = documents.filter(({ path }) => path !== '-' && isOneOf(output, [path]));
  const isDocument = same.some(
    ({ path, needsLook }) =>
      !needsLook || readTextFileIf(path, beginsSummaryOfOpinion).value !== 'unwanted',
  );
  return output !== undefined && isDocument ? describeOutputOverInput(output) : undefined;
}

/** Every rule of the run, each id once. */
export function listRules(configurations: readonly ConfigurationFile[]): readonly Rule[] {
  const rules = configurations.flatMap((file) => rulesOfFile(file).rules);
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}
