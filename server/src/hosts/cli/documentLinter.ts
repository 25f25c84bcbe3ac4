/** Lints one document after the other: reads, checks, fixes, writes, and puts the result into the words of a report. */
import {
  type ResolvedRules,
  resolveRuleSet,
  type SeverityChoice,
} from '../../configuration/resolveRuleSet';
import {
  analyze,
  beginsSummaryOfOpinion,
  buildLineIndex,
  type CompilePattern,
  fixAll,
  NO_TOTALS,
  notationOf,
  REPORT_FORMATS,
  type ReportedDocument,
  type ReportFormat,
  type ReportRun,
  type ReportTotals,
  type RuleSet,
  readReferenceData,
  totalsOf,
} from '../../core/index';
import { type LoadedConfiguration, toRelativePath } from '../configurationFiles';
import {
  encodeText,
  type FileProblem,
  readTextFile,
  readTextFileIf,
  type TextFile,
  writeWholeFile,
} from '../nodeFiles';
import {
  type BaselineJudge,
  createBaselineJudge,
  type DocumentAcceptance,
  type NewEntries,
} from './baselineJudge';
import type { PathProblem } from './findDocuments';
import { toDisplayPath } from './problems';

/** What holds for all documents of a run; plain values, so that it can be sent to another thread. */
export interface LintTask {
  readonly configurations: readonly LoadedConfiguration[];
  readonly choices: readonly SeverityChoice[];
  readonly formatName: string;
  readonly fix: 'no' | 'write' | 'dryRun';
  readonly isQuiet: boolean;
  /** Absolute path that standard input stands for. */
  readonly stdinPath: string | undefined;
  readonly run: ReportRun;
  /** A day such as `2026-11-25`, which decides whether an accepted finding still is. */
  readonly today: string;
  /** What the entries say that an update adds to the baseline; `undefined` for a run that adds none. */
  readonly newEntries: NewEntries | undefined;
}

export interface DocumentTask {
  readonly path: string;
  readonly needsLook: boolean;
  /** Index into the configurations of the task. */
  readonly configuration: number;
}

/** The result of one document; plain values. */
export interface DocumentResult {
  /** The document's share of the report; empty where it has none. */
  readonly report: string;
  /** Its line in the table of contents, for reports that have one. */
  readonly entry: string;
  /** Of the findings that are reported. */
  readonly reported: ReportTotals;
  /** Of all findings. */
  readonly all: ReportTotals;
  readonly problems: readonly PathProblem[];
  /** True for a file that was looked at and is no document. */
  readonly isUnwanted: boolean;
  /** Of a document whose configuration has a baseline. */
  readonly acceptance: DocumentAcceptance | undefined;
}

/** `compilePattern`: the engine for packs with regular expressions; it cannot be sent to a thread, each loads its own. */
export function createDocumentLinter(
  task: LintTask,
  compilePattern: CompilePattern | undefined,
): (document: DocumentTask) => DocumentResult {
  const format = findFormat(task.formatName);
  const resolved = task.configurations.map((): ResolvedRules | undefined => undefined);
  const judge = createBaselineJudge(task.today, task.newEntries);

  /** How the texts of a document are checked: with the rules of its configuration, against its baseline. */
  function createCheck({ configuration: index, path }: DocumentTask, original: string): Check {
    const configuration = task.configurations[index];
    if (configuration === undefined) throw new Error(`No configuration has the index ${index}.`);
    const { folder, packs, reference } = configuration;
    resolved[index] ??= resolveRuleSet(
      configuration.configuration,
      packs,
      task.choices,
      compilePattern,
      reference?.text === undefined ? undefined : readReferenceData(reference.text).value,
    );
    const filePath = path === '-' ? (task.stdinPath ?? STANDARD_INPUT) : path;
    const realPath = path === '-' ? (task.stdinPath ?? folder) : path;
    const ruleSet = resolved[index].ruleSetFor(toRelativePath(folder, realPath));
    const notation = notationOf(filePath, original);
    return {
      ruleSet,
      check: (text) => judge(configuration, realPath, analyze(text, notation, ruleSet)),
    };
  }

  function lintDocument(document: DocumentTask): DocumentResult {
    const read = readDocument(document);
    if (read.problem !== undefined) {
      return { ...NOTHING, problems: [{ path: document.path, ...read.problem }] };
    }
    if (read.value === 'unwanted') return { ...NOTHING, isUnwanted: true };
    const { checked, acceptance, problems } = checkDocument(
      document,
      read.value,
      createCheck(document, read.value.text),
      task,
    );
    const shown = task.isQuiet ? withErrorsOnly(checked) : checked;
    return {
      report: format.document(shown, task.run),
      entry: format.opening?.entry(shown) ?? '',
      reported: totalsOf(shown),
      all: totalsOf(checked),
      problems,
      isUnwanted: false,
      acceptance,
    };
  }

  return (document) => {
    try {
      return lintDocument(document);
    } catch (error) {
      const problem = describeFault('Checking the document failed', error);
      return { ...NOTHING, problems: [{ path: document.path, ...problem }] };
    }
  };
}

function findFormat(formatName: string): ReportFormat {
  const format = REPORT_FORMATS.find(({ name }) => name === formatName);
  if (format === undefined) throw new Error(`No report format has the name ${formatName}.`);
  return format;
}

const NOTHING: DocumentResult = {
  report: '',
  entry: '',
  reported: NO_TOTALS,
  all: NO_TOTALS,
  problems: [],
  isUnwanted: false,
  acceptance: undefined,
};

/** `unwanted`: a file of a folder that turns out to be no document. */
export function readDocument({
  path,
  needsLook,
}: Pick<DocumentTask, 'path' | 'needsLook'>): ReturnType<typeof readTextFileIf> {
  if (needsLook) return readTextFileIf(path, beginsSummaryOfOpinion);
  return readTextFile(path === '-' ? 0 : path);
}

interface Check {
  readonly ruleSet: RuleSet;
  /** What is found in a text, and what the baseline had to do with it. */
  check(text: string): ReturnType<BaselineJudge>;
}

function checkDocument(
  { path }: DocumentTask,
  file: TextFile,
  { ruleSet, check }: Check,
  task: LintTask,
): {
  readonly checked: ReportedDocument;
  readonly acceptance: DocumentAcceptance | undefined;
  readonly problems: readonly PathProblem[];
} {
  const filePath = path === '-' ? (task.stdinPath ?? STANDARD_INPUT) : path;
  const problems: PathProblem[] = [];
  let text = file.text;
  let output: string | undefined;
  if (task.fix !== 'no') {
    const fixed = fixAll(text, (changed) => check(changed).analysis);
    if (fixed.text !== text) output = encodeText({ ...file, text: fixed.text });
    const problem =
      output !== undefined && task.fix === 'write' ? writeWholeFile(path, output, file) : undefined;
    if (problem === undefined) text = fixed.text;
    else {
      problems.push({ path, ...problem });
      output = undefined;
    }
  }
  const { analysis, acceptance } = check(text);
  for (const { ruleId, error } of analysis.internalErrors) {
    const what = `The rule ${ruleId} failed while all others have run`;
    problems.push({ path, ...describeFault(what, error) });
  }
  const checked = {
    filePath,
    displayPath: toDisplayPath(filePath, task.run.workingFolder),
    analysis,
    lines: buildLineIndex(analysis.source),
    findings: analysis.findings,
    accepted: analysis.suppressed,
    ruleSet,
    fileText: encodeText({ ...file, text }),
    original: file.text,
    output,
  };
  return { checked, acceptance, problems };
}

export const STANDARD_INPUT = '<stdin>';

function withErrorsOnly(document: ReportedDocument): ReportedDocument {
  const findings = document.findings.filter(({ severity }) => severity === 'error');
  const accepted = document.accepted.filter(({ finding }) => finding.severity === 'error');
  return { ...document, findings, accepted };
}

/** Of ours, which stopped the work on one document. */
export function describeFault(what: string, error: unknown): FileProblem {
  const reason = error instanceof Error ? error.message : String(error);
  return {
    message: `${what} (${reason}).`,
    remedy: 'This is a fault of Opinion Summary: please report it with the document.',
  };
}
