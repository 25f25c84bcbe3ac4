/** The edge between offsets and the protocol: findings, edits and spans in the words of a client. */
import {
  type CodeDescription,
  type Diagnostic,
  DiagnosticSeverity,
  DiagnosticTag,
  ErrorCodes,
  type Position,
  type TextEdit as ProtocolEdit,
  type Range,
  ResponseError,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { ConfigurationProblem } from '../configuration/configurationTypes';
import {
  type Finding,
  PART_NAMES,
  type Severity,
  type TextEdit,
  type TextSpan,
} from '../core/index';

export const SOURCE = 'opinion-summary';

const DIAGNOSTIC_SEVERITIES: Readonly<Record<Severity, DiagnosticSeverity>> = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
  hint: DiagnosticSeverity.Hint,
};

/** Rules whose findings cover text that has no use; editors show it grey. */
const RULES_ON_UNUSED_TEXT: ReadonlySet<string> = new Set([
  'footnote-body-unused',
  'suppression-unused',
]);

export function toRange(document: TextDocument, { start, end }: TextSpan): Range {
  return { start: document.positionAt(start), end: document.positionAt(end) };
}

export function toSpan(document: TextDocument, { start, end }: Range): TextSpan {
  return { start: toOffset(document, start), end: toOffset(document, end) };
}

/** Throws an answer for the client where what it sent is no position: nothing may look for a place that is no number. */
export function toOffset(document: TextDocument, position: Position): number {
  const { line, character } = position;
  if (Number.isInteger(line) && Number.isInteger(character)) return document.offsetAt(position);
  const message = 'The line and the character of a position are whole numbers.';
  throw new ResponseError(ErrorCodes.InvalidParams, message);
}

export function toProtocolEdit(document: TextDocument, { span, newText }: TextEdit): ProtocolEdit {
  return { range: toRange(document, span), newText };
}

export function toDiagnostic(
  document: TextDocument,
  finding: Finding,
  ruleAddress: (ruleId: string) => string | undefined,
): Diagnostic {
  const { ruleId, severity, span, message, related, part } = finding;
  const diagnostic: Diagnostic = {
    range: toRange(document, span),
    severity: DIAGNOSTIC_SEVERITIES[severity],
    code: ruleId,
    source: SOURCE,
    message,
    ...(part === undefined ? {} : { data: { part: PART_NAMES[part] } }),
  };
  const href = ruleAddress(ruleId);
  if (href !== undefined) diagnostic.codeDescription = { href } satisfies CodeDescription;
  if (RULES_ON_UNUSED_TEXT.has(ruleId)) diagnostic.tags = [DiagnosticTag.Unnecessary];
  if (related.length > 0) {
    diagnostic.relatedInformation = related.map((place) => ({
      location: { uri: document.uri, range: toRange(document, place.span) },
      message: place.message,
    }));
  }
  return diagnostic;
}

/** A problem of a configuration or pack file. */
export function toConfigurationDiagnostic(
  document: TextDocument,
  { severity, span, message, remedy }: ConfigurationProblem,
): Diagnostic {
  return {
    range: toRange(document, span),
    severity: DIAGNOSTIC_SEVERITIES[severity],
    code: 'configuration',
    source: SOURCE,
    message: remedy === '' ? message : `${message} ${remedy}`,
  };
}
