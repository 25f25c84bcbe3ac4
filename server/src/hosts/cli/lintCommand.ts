/** `opinion-summary lint`: finds documents and configurations, has them checked, reports, and answers the exit code. */
import { dirname, resolve } from 'node:path';
import { resolveRuleSet, suggestRule } from '../../configuration/resolveRuleSet';
import { today } from '../../configuration/today';
import {
  beginsSummaryOfOpinion,
  type Pack,
  type ReportEnd,
  type ReportRun,
  type ReportTotals,
  type Rule,
} from '../../core/index';
import {
  type ConfigurationFile,
  type ConfigurationFinder,
  createConfigurationFinder,
} from '../configurationFiles';
import { readTextFileIf } from '../nodeFiles';
import { readUserName } from '../userName';
import {
  type BaselineEnd,
  type BaselineOptions,
  createBaselineRun,
  findProblemsToTell,
} from './baselines';
import { describeCalm } from './calm';
import type { CommandContext } from './commandContext';
import type { DocumentTask, LintTask } from './documentLinter';
import { findDocuments } from './findDocuments';
import { createFindIgnored } from './findIgnored';
import { lintAll } from './lintAll';
import type { LintOptions } from './lintOptions';
import { createProblemList, type ProblemList } from './problemList';
import { toDisplayPath } from './problems';
import { createReportWriter } from './reportWriter';
import type { ResultCache } from './resultCache';
import {
  describeOutputOverConfiguration,
  describeOutputOverInput,
  hasColour,
  isOneOf,
  openReportTarget,
} from './terminal';

/** Answers the exit code. */
export async function runLint(options: LintOptions, context: CommandContext): Promise<number> {
  const { workingFolder } = context;
  const stdinPath =
    options.stdinFilename === undefined ? undefined : resolve(workingFolder, options.stdinFilename);
  const problems = createProblemList(context);
  const finder = createConfigurationFinder(workingFolder, options.config);
  const found = await findDocuments(options.paths, workingFolder, createFindIgnored(finder));
  const folderOf = (path: string): string =>
    path === '-' ? dirname(stdinPath ?? resolve(workingFolder, path)) : dirname(path);
  const assigned = await assignConfigurations(found.documents, folderOf, finder);
  const { documents } = assigned;
  const { baseline, updatesBaseline } = options;
  const day = today();
  const reason = options.reason ?? `Was there on ${day}.`;
  const newEntries = updatesBaseline ? { reason, author: readUserName() } : undefined;
  const baselineOptions: BaselineOptions = {
    path: baseline === undefined ? undefined : resolve(workingFolder, baseline),
    newEntries,
    today: day,
  };
  const baselines = createBaselineRun(assigned.configurations, baselineOptions);
  const configurations = baselines.files;

  const usageError =
    findUnknownChoice(options, configurations) ?? findMissingBaseline(options, configurations);
  if (usageError !== undefined) {
    context.writeError(`opinion-summary: ${usageError}`);
    return 2;
  }
  const misuse =
    describeOutputOverDocument(options.output, documents) ??
    describeOutputOverConfiguration(options.output, [...finder.found, ...configurations]);
  if (misuse !== undefined) {
    context.writeError(misuse);
    return 2;
  }
  for (const file of finder.found) problems.addPlaced(findProblemsToTell(file, baselineOptions));
  problems.addPlaced(baselines.problems);
  for (const problem of found.problems) problems.add(problem);

  const run: ReportRun = {
    version: context.version,
    workingFolder,
    hasColour: options.output === undefined && hasColour(process.stdout),
    isDryRun: options.fix === 'dryRun',
    date: options.date,
  };
  const task: LintTask = {
    configurations: configurations.map(({ loaded }) => loaded),
    choices: options.rules,
    formatName: options.format.name,
    fix: options.fix,
    isQuiet: options.isQuiet,
    stdinPath,
    run,
    today: day,
    newEntries,
  };
  const cachePath = options.cache === undefined ? undefined : resolve(workingFolder, options.cache);
  const cache = cachePath === undefined ? undefined : await openCache(cachePath, task, problems);
  const target = openReportTarget(options.output);
  const report = createReportWriter(options.format, run, (text) => target.write(text));
  const totals = await lintAll(documents, task, options, cache, problems, report.add);
  const unkept = cache?.close();
  if (unkept !== undefined) problems.add({ path: cachePath ?? '', ...unkept });
  for (const folder of found.doubtfulFolders) problems.addEmptyFolder(folder);
  tellOfBaselines(baselines.finish(totals.acceptances), problems, workingFolder);
  const end: ReportEnd = {
    run,
    totals: totals.reported,
    // Few formats list them.
    get rules() {
      return listRules(configurations);
    },
    problems: problems.texts,
    remarks: problems.warnings,
    packs: listPacks(configurations),
  };
  report.end(end, totals.contents);
  const writeProblem = target.close();
  const calm = describeCalm(totals.reported, totals.all);
  const isSeen = options.format.name === 'stylish' && process.stderr.isTTY === true;
  if (calm !== undefined && isSeen) context.writeError(calm);
  if (writeProblem !== undefined) problems.add({ path: options.output ?? '', ...writeProblem });
  return toExitCode(totals.all, options, problems.texts.length > 0, context);
}

/** Loaded only when it is wanted: it needs the cryptography of Node.js. */
async function openCache(
  path: string,
  task: LintTask,
  problems: ProblemList,
): Promise<ResultCache | undefined> {
  const { openResultCache } = await import('./resultCache');
  const { value, problem } = openResultCache(path, task);
  if (problem !== undefined) problems.add({ path, ...problem });
  return value;
}

/** What to say of `--output` that names a document. An earlier report may lie in the folder, as a text that is none. */
function describeOutputOverDocument(
  output: string | undefined,
  documents: readonly DocumentTask[],
): string | undefined {
  const same = documents.filter(({ path }) => path !== '-' && isOneOf(output, [path]));
  const isDocument = same.some(
    ({ path, needsLook }) =>
      !needsLook || readTextFileIf(path, beginsSummaryOfOpinion).value !== 'unwanted',
  );
  return output !== undefined && isDocument ? describeOutputOverInput(output) : undefined;
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

/** Every rule of the run, each id once. */
function listRules(configurations: readonly ConfigurationFile[]): readonly Rule[] {
  const rules = configurations.flatMap(
    ({ loaded, compilePattern }) =>
      resolveRuleSet(loaded.configuration, loaded.packs, [], compilePattern).rules,
  );
  return [...new Map(rules.map((rule) => [rule.id, rule])).values()];
}

/** Every pack of the run, each version once. */
function listPacks(configurations: readonly ConfigurationFile[]): readonly Pack[] {
  const packs = configurations.flatMap(({ loaded }) => loaded.packs);
  return [...new Map(packs.map((pack) => [`${pack.id} ${pack.version}`, pack])).values()];
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

function tellOfBaselines(
  { stale, unwritten, updates }: BaselineEnd,
  problems: ProblemList,
  workingFolder: string,
): void {
  problems.addPlaced(stale);
  for (const problem of unwritten) problems.add(problem);
  for (const { path, words } of updates)
    problems.note(`${toDisplayPath(path, workingFolder)}: ${words}`);
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

function toExitCode(
  totals: ReportTotals,
  { maxWarnings }: LintOptions,
  hasProblems: boolean,
  context: CommandContext,
): number {
  const { error, warning } = totals.findings;
  const hasTooManyWarnings = maxWarnings !== undefined && warning > maxWarnings;
  if (hasTooManyWarnings) {
    context.writeError(`Too many warnings: ${warning}; --max-warnings allows ${maxWarnings}.`);
  }
  if (hasProblems) return 2;
  return error > 0 || hasTooManyWarnings ? 1 : 0;
}
