/** `opinion-summary lint`: has the documents of a run checked, reports, and answers the exit code. */
import { resolve } from 'node:path';
import type { Pack, ReportEnd, ReportTotals } from '../../core/index';
import type { ConfigurationFile } from '../configurationFiles';
import type { BaselineEnd } from './baselines';
import { describeCalm } from './calm';
import type { CommandContext } from './commandContext';
import type { LintTask } from './documentLinter';
import { type KnownResults, lintAll, type RunTotals } from './lintAll';
import type { LintOptions } from './lintOptions';
import { findMisuse, type LintPlan, listRules, planLint } from './lintPlan';
import { createProblemList, type ProblemList } from './problemList';
import { toDisplayPath } from './problems';
import { createReportWriter } from './reportWriter';
import type { ResultCache } from './resultCache';
import { openReportTarget } from './terminal';

/** Answers the exit code. */
export async function runLint(options: LintOptions, context: CommandContext): Promise<number> {
  const plan = await planLint(options, context);
  const misuse = findMisuse(plan, options);
  if (misuse !== undefined) {
    context.writeError(misuse);
    return 2;
  }
  return (await carryOut(plan, options, context)).exitCode;
}

export interface LintOutcome {
  readonly exitCode: number;
  /** Of all documents that were checked. */
  readonly all: ReportTotals;
  /** Of the findings that were reported. */
  readonly reported: ReportTotals;
}

/** `kept`: results of an earlier run of this process, in the place of those of `--cache`. */
export async function carryOut(
  plan: LintPlan,
  options: LintOptions,
  context: CommandContext,
  kept?: KnownResults,
): Promise<LintOutcome> {
  const problems = createProblemList(context);
  problems.addPlaced(plan.placedProblems);
  for (const problem of plan.found.problems) problems.add(problem);
  const { all, reported } = await writeReport(plan, options, problems, context, kept);
  const exitCode = toExitCode(all, options, problems.texts.length > 0, context);
  return { exitCode, all, reported };
}

/** Answers what was found, whether it is reported or not. */
async function writeReport(
  plan: LintPlan,
  options: LintOptions,
  problems: ProblemList,
  context: CommandContext,
  kept: KnownResults | undefined,
): Promise<Pick<RunTotals, 'all' | 'reported'>> {
  const { documents, task } = plan;
  const { jobs, format } = options;
  const cache = await openCache(options, task, problems);
  const target = openReportTarget(options.output);
  const report = createReportWriter(format, task.run, (text) => target.write(text));
  const totals = await lintAll({
    documents,
    task,
    jobs,
    cache: kept ?? cache?.results,
    problems,
    separator: format.separator,
    write: report.add,
  });
  cache?.close();
  for (const folder of plan.found.doubtfulFolders) problems.addEmptyFolder(folder);
  tellOfBaselines(plan.baselines.finish(totals.acceptances), problems, task.run.workingFolder);
  const isForPeople = format.opening !== undefined;
  const isOfNothing = totals.all.documents === 0 && problems.texts.length > 0;
  if (isOfNothing && (options.output !== undefined || isForPeople)) {
    // A report of nothing would take the place of an earlier one.
    const where = options.output === undefined ? '' : `${options.output}: `;
    problems.note(`${where}Nothing was checked, so no report is written.`);
    return totals;
  }
  report.end(describeEnd(plan, totals.reported, problems), totals.contents);
  const writeProblem = target.close();
  const calm = describeCalm(totals.reported, totals.all);
  const isSeen = format.name === 'stylish' && process.stderr.isTTY === true && !options.isWatching;
  if (calm !== undefined && isSeen) context.writeError(calm);
  if (writeProblem !== undefined) problems.add({ path: options.output ?? '', ...writeProblem });
  return totals;
}

/** The results that are kept from one run to the next; what cannot be read or written of them is told. */
interface KeptResults {
  readonly results: ResultCache;
  close(): void;
}

/** Loaded only when it is wanted: it needs the cryptography of Node.js. */
async function openCache(
  { cache }: LintOptions,
  task: LintTask,
  problems: ProblemList,
): Promise<KeptResults | undefined> {
  if (cache === undefined) return undefined;
  const path = resolve(task.run.workingFolder, cache);
  const { openResultCache } = await import('./resultCache');
  const { value: results, problem } = openResultCache(path, task);
  if (problem !== undefined) problems.add({ path, ...problem });
  if (results === undefined) return undefined;
  return {
    results,
    close() {
      const unkept = results.close();
      if (unkept !== undefined) problems.add({ path, ...unkept });
    },
  };
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

function describeEnd(
  { task: { run }, configurations }: LintPlan,
  totals: ReportTotals,
  problems: ProblemList,
): ReportEnd {
  return {
    run,
    totals,
    // Few formats list them.
    get rules() {
      return listRules(configurations);
    },
    problems: problems.texts,
    remarks: problems.warnings,
    packs: listPacks(configurations),
  };
}

/** Every pack of the run, each version once. */
function listPacks(configurations: readonly ConfigurationFile[]): readonly Pack[] {
  const packs = configurations.flatMap(({ loaded }) => loaded.packs);
  return [...new Map(packs.map((pack) => [`${pack.id} ${pack.version}`, pack])).values()];
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
