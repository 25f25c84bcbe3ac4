/** What a report is made of: checked documents, the run around them, and how a format writes them. Types and totals. */
import type { Analysis } from '../analysis/analyze';
import type { RuleSet } from '../analysis/ruleSet';
import type { SuppressedFinding } from '../analysis/suppressions';
import { type Finding, type Rule, SEVERITIES, type Severity } from '../rules/rule';
import type { LineIndex } from '../text/lineIndex';

/** One document with what was found in it. */
export interface ReportedDocument {
  /** Absolute path, or the name given to standard input. */
  readonly filePath: string;
  /** Path for people: relative to the working folder, with `/`. */
  readonly displayPath: string;
  readonly analysis: Analysis;
  readonly lines: LineIndex;
  /** The findings to report; fewer than those of the analysis when only errors are asked for. */
  readonly findings: readonly Finding[];
  /** Those that somebody accepts; fewer than those of the analysis when only errors are asked for. */
  readonly accepted: readonly SuppressedFinding[];
  /** The rules that it was held against. */
  readonly ruleSet: RuleSet;
  /** What was checked, as a file holds it: with its byte order mark. */
  readonly fileText: string;
  /** The text before its fixes; equal to `analysis.source` when nothing was fixed. */
  readonly original: string;
  /** The text after its fixes, with its byte order mark; `undefined` when nothing was fixed. */
  readonly output: string | undefined;
}

/** What is the same for every document of a run. */
export interface ReportRun {
  readonly version: string;
  /** Absolute path of the folder that display paths are relative to. */
  readonly workingFolder: string;
  readonly hasColour: boolean;
  /** True when fixes are only shown, not written. */
  readonly isDryRun: boolean;
  /** The day that a report bears, `2026-11-25`; reports without one are equal when nothing has changed. */
  readonly date: string | undefined;
}

/** Numbers over all documents of a run. */
export interface ReportTotals {
  readonly documents: number;
  readonly documentsWithFindings: number;
  readonly findings: Readonly<Record<Severity, number>>;
  /** Findings that somebody accepts. */
  readonly accepted: number;
  /** Findings that `--fix` would remove. */
  readonly fixable: number;
  /** Documents whose text was changed by fixes. */
  readonly fixed: number;
}

/** What a format may say when all documents are done. */
export interface ReportEnd {
  readonly run: ReportRun;
  readonly totals: ReportTotals;
  /** Every rule known to the run, for formats that describe them. */
  readonly rules: readonly Rule[];
  /** Problems beside the documents, as printed on standard error. */
  readonly problems: readonly string[];
  /** What is worth telling beside them, such as entries of a baseline that are no longer needed. */
  readonly remarks: readonly string[];
  /** The packs of the run, each once. */
  readonly packs: readonly { readonly id: string; readonly version: string }[];
}

/** A format writes each document by itself, so that a report of any length can be streamed. */
export interface ReportFormat {
  readonly name: string;
  begin(run: ReportRun): string;
  /** Empty when the format has nothing to say about the document. */
  document(document: ReportedDocument, run: ReportRun): string;
  /** Between two documents that are not empty. */
  readonly separator: string;
  end(end: ReportEnd): string;
  /** For a report that opens with its totals: it is held in memory until all documents are done. */
  readonly opening?: ReportOpening;
}

export interface ReportOpening {
  /** A document's line in the table of contents. */
  entry(document: ReportedDocument): string;
  /** Stands before the documents. */
  write(end: ReportEnd, entries: readonly string[]): string;
}

export const NO_TOTALS: ReportTotals = {
  documents: 0,
  documentsWithFindings: 0,
  findings: { error: 0, warning: 0, info: 0, hint: 0 },
  accepted: 0,
  fixable: 0,
  fixed: 0,
};

export function totalsOf(document: ReportedDocument): ReportTotals {
  const findings = { ...NO_TOTALS.findings };
  for (const finding of document.findings) findings[finding.severity]++;
  return {
    documents: 1,
    documentsWithFindings: document.findings.length > 0 ? 1 : 0,
    findings,
    accepted: document.accepted.length,
    fixable: document.findings.filter(hasSafeFix).length,
    fixed: document.output === undefined ? 0 : 1,
  };
}

export function addTotals(a: ReportTotals, b: ReportTotals): ReportTotals {
  const findings = { ...a.findings };
  for (const severity of SEVERITIES) findings[severity] += b.findings[severity];
  return {
    documents: a.documents + b.documents,
    documentsWithFindings: a.documentsWithFindings + b.documentsWithFindings,
    findings,
    accepted: a.accepted + b.accepted,
    fixable: a.fixable + b.fixable,
    fixed: a.fixed + b.fixed,
  };
}

export function hasSafeFix(finding: Finding): boolean {
  return finding.fixes.some((fix) => fix.safety === 'safe');
}

/** 1-based place of a span, as every report counts. */
export interface Place {
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export function placeOf(lines: LineIndex, span: { start: number; end: number }): Place {
  const start = lines.positionAt(span.start);
  const end = lines.positionAt(span.end);
  return {
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}
