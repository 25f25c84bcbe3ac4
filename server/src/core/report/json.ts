/** The `json` format: ESLint's shape, so that existing tools read it; one document per line. */
import type { Finding, Fix, Severity } from '../rules/rule';
import { applyEdits } from '../text/textEdit';
import { hasSafeFix, placeOf, type ReportedDocument, type ReportFormat } from './reportFormat';

/** One replacement of the text; offsets are UTF-16, without a byte order mark. */
interface JsonFix {
  readonly range: readonly [number, number];
  readonly text: string;
}

interface JsonMessage {
  readonly ruleId: string;
  readonly severity: 0 | 1 | 2;
  readonly level: Severity;
  readonly message: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
  readonly part: string | null;
  readonly fix?: JsonFix;
  readonly suggestions?: readonly { readonly desc: string; readonly fix: JsonFix }[];
}

export const json: ReportFormat = {
  name: 'json',
  begin: () => '[',
  document: (document) => `\n${JSON.stringify(toJsonDocument(document))}`,
  separator: ',',
  end: ({ totals }) => (totals.documents > 0 ? '\n]\n' : ']\n'),
};

function toJsonDocument(document: ReportedDocument): object {
  const { opinion } = document.analysis;
  const errors = document.findings.filter((finding) => finding.severity === 'error');
  const warnings = document.findings.filter((finding) => finding.severity === 'warning');
  return {
    filePath: document.filePath,
    profile: opinion.profile ?? null,
    notation: opinion.notation,
    messages: document.findings.map((finding) => toJsonMessage(finding, document)),
    errorCount: errors.length,
    warningCount: warnings.length,
    fixableErrorCount: errors.filter(hasSafeFix).length,
    fixableWarningCount: warnings.filter(hasSafeFix).length,
    ...(document.output === undefined ? {} : { output: document.output }),
  };
}

const SEVERITY_NUMBERS: Readonly<Record<Severity, 0 | 1 | 2>> = {
  error: 2,
  warning: 1,
  info: 0,
  hint: 0,
};

function toJsonMessage(finding: Finding, document: ReportedDocument): JsonMessage {
  const { source } = document.analysis;
  const safe = finding.fixes.find((fix) => fix.safety === 'safe');
  const others = finding.fixes.filter((fix) => fix !== safe && fix.edits.length > 0);
  return {
    ruleId: finding.ruleId,
    severity: SEVERITY_NUMBERS[finding.severity],
    level: finding.severity,
    message: finding.message,
    ...placeOf(document.lines, finding.span),
    part: finding.part ?? null,
    ...(safe === undefined || safe.edits.length === 0 ? {} : { fix: toJsonFix(safe, source) }),
    ...(others.length === 0
      ? {}
      : { suggestions: others.map((fix) => ({ desc: fix.title, fix: toJsonFix(fix, source) })) }),
  };
}

/** Several edits become one: from the first to the last, with the text between them. */
function toJsonFix(fix: Fix, source: string): JsonFix {
  // A fix may have more edits than a function has room for arguments.
  const start = fix.edits.reduce((least, { span }) => Math.min(least, span.start), Infinity);
  const end = fix.edits.reduce((most, { span }) => Math.max(most, span.end), 0);
  const shifted = fix.edits.map(({ span, newText }) => ({
    span: { start: span.start - start, end: span.end - start },
    newText,
  }));
  return { range: [start, end], text: applyEdits(source.slice(start, end), shifted) };
}
