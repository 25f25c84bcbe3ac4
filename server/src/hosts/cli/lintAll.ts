/** Checks the documents of one run of `lint`, on one thread or on several, and adds up what was found. */
import { availableParallelism } from 'node:os';
import { addTotals, NO_TOTALS, type ReportTotals } from '../../core/index';
import { loadEngineFor } from '../patternEngine';
import type { DocumentAcceptance } from './baselineJudge';
import {
  type BatchResult,
  createDocumentLinter,
  type DocumentTask,
  type LintTask,
} from './documentLinter';
import type { ProblemList } from './problemList';
import { createProgress } from './progress';
import type { LintOptions } from './readArguments';

export interface RunTotals {
  readonly all: ReportTotals;
  readonly reported: ReportTotals;
  readonly acceptances: readonly DocumentAcceptance[];
  /** The table of contents, for reports that have one. */
  readonly contents: readonly string[];
}

/** `write` is given the pieces of the report in the order of the documents. */
export async function lintAll(
  documents: readonly DocumentTask[],
  task: LintTask,
  options: LintOptions,
  problems: ProblemList,
  write: (text: string) => void,
): Promise<RunTotals> {
  let all = NO_TOTALS;
  let reported = NO_TOTALS;
  const acceptances: DocumentAcceptance[] = [];
  const contents: string[] = [];
  let isFirst = true;
  let done = 0;
  const progress = createProgress();

  function take(result: BatchResult, length: number): void {
    progress.clear();
    all = addTotals(all, result.all);
    reported = addTotals(reported, result.reported);
    for (const problem of result.problems) problems.add(problem);
    problems.addUnwanted(result.unwanted);
    acceptances.push(...result.acceptances);
    contents.push(...result.contents);
    if (result.report !== '') {
      write(isFirst ? result.report : options.format.separator + result.report);
      isFirst = false;
    }
    done += length;
    progress.show(done, documents.length);
  }

  const threads = chooseThreads(options.jobs, documents.length);
  if (threads > 1) {
    const { lintInPool } = await import('./lintPool');
    await lintInPool(task, documents, threads, take);
  } else {
    const packs = task.configurations.flatMap((configuration) => configuration.packs);
    const lintDocuments = createDocumentLinter(task, await loadEngineFor(packs));
    for (const document of documents) take(lintDocuments([document]), 1);
  }
  progress.clear();
  return { all, reported, acceptances, contents };
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
