/** Checks the documents of one run of `lint`, on one thread or on several, and adds up what was found. */
import { availableParallelism } from 'node:os';
import { addTotals, NO_TOTALS, type ReportTotals } from '../../core/index';
import { loadEngineFor } from '../patternEngine';
import type { DocumentAcceptance } from './baselineJudge';
import {
  createDocumentLinter,
  type DocumentResult,
  type DocumentTask,
  type LintTask,
} from './documentLinter';
import type { ProblemList } from './problemList';
import { createProgress } from './progress';
import type { ResultCache } from './resultCache';

/** Results that need not be found again. */
export type KnownResults = Pick<ResultCache, 'find' | 'keep'>;

export interface RunTotals {
  readonly all: ReportTotals;
  readonly reported: ReportTotals;
  readonly acceptances: readonly DocumentAcceptance[];
  /** The table of contents, for reports that have one. */
  readonly contents: readonly string[];
}

/** What is checked, and where it goes. */
export interface LintRun {
  readonly documents: readonly DocumentTask[];
  readonly task: LintTask;
  /** How many threads are asked for. */
  readonly jobs: number | undefined;
  readonly cache: KnownResults | undefined;
  readonly problems: ProblemList;
  /** What stands between the pieces of two documents in the report. */
  readonly separator: string;
  /** Is given the pieces of the report in the order of the documents. */
  write(text: string): void;
}

export async function lintAll(run: LintRun): Promise<RunTotals> {
  const { documents, cache, problems } = run;
  let all = NO_TOTALS;
  let reported = NO_TOTALS;
  const acceptances: DocumentAcceptance[] = [];
  const contents: string[] = [];
  let isFirst = true;
  let done = 0;
  const progress = createProgress();
  const known = documents.map((document) => cache?.find(document));
  const unknown = documents.filter((_, index) => known[index] === undefined);

  function report({ path }: DocumentTask, result: DocumentResult): void {
    progress.clear();
    all = addTotals(all, result.all);
    reported = addTotals(reported, result.reported);
    for (const problem of result.problems) problems.add(problem);
    if (result.isUnwanted) problems.addUnwanted([path]);
    if (result.acceptance !== undefined) acceptances.push(result.acceptance);
    if (result.entry !== '') contents.push(result.entry);
    if (result.report !== '') {
      run.write(isFirst ? result.report : run.separator + result.report);
      isFirst = false;
    }
    done += 1;
    progress.show(done, documents.length);
  }

  /** The documents that stand before the next one that has to be checked. */
  function reportKnown(): void {
    for (;;) {
      const [document, result] = [documents[done], known[done]];
      if (document === undefined || result === undefined) return;
      report(document, result);
    }
  }

  function take(document: DocumentTask, result: DocumentResult): void {
    cache?.keep(document, result);
    report(document, result);
    reportKnown();
  }

  reportKnown();
  await lintUnknown({ ...run, documents: unknown }, take);
  progress.clear();
  return { all, reported, acceptances, contents };
}

/** `take` is given the results in the order of the documents. */
async function lintUnknown(
  { documents, task, jobs }: LintRun,
  take: (document: DocumentTask, result: DocumentResult) => void,
): Promise<void> {
  const threads = chooseThreads(jobs, documents.length);
  if (threads > 1) {
    const { lintInPool } = await import('./lintPool');
    await lintInPool(task, documents, threads, take);
  } else {
    const packs = task.configurations.flatMap((configuration) => configuration.packs);
    const lintDocument = createDocumentLinter(task, await loadEngineFor(packs));
    for (const document of documents) take(document, lintDocument(document));
  }
}

/** Below this, starting a thread takes longer than it saves. */
const DOCUMENTS_PER_THREAD = 75;
/** Each thread needs memory of its own. */
const MOST_THREADS = 8;

function chooseThreads(jobs: number | undefined, documents: number): number {
  if (jobs !== undefined) return Math.min(jobs, Math.max(1, documents));
  const useful = Math.floor(documents / DOCUMENTS_PER_THREAD);
  return Math.max(1, Math.min(availableParallelism(), useful, MOST_THREADS));
}
