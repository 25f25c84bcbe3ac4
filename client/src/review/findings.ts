/** The findings that VS Code holds, as documents, parts and findings. Judges nothing: all of it came from the server. */
import { type Diagnostic, DiagnosticSeverity, languages, type Uri } from 'vscode';
import { fieldOf } from '../../../server/src/lsp/fieldOf';

const SOURCE = 'opinion-summary';

export interface ReviewFinding {
  readonly kind: 'finding';
  readonly uri: Uri;
  readonly diagnostic: Diagnostic;
  readonly rule: string;
  /** Name of the part, `Benefits sentence`; `NO_PART` for what stands in none. */
  readonly part: string;
}

export interface ReviewPart {
  readonly kind: 'part';
  readonly uri: Uri;
  readonly name: string;
  /** In the order of the text; at least one. */
  readonly findings: readonly ReviewFinding[];
}

export interface ReviewDocument {
  readonly kind: 'document';
  readonly uri: Uri;
  /** In the order of their first findings; at least one. */
  readonly parts: readonly ReviewPart[];
}

export const NO_PART = 'Outside all parts';

/** All findings of ours, by document and place. */
export function listFindings(): readonly ReviewFinding[] {
  return languages
    .getDiagnostics()
    .map(([uri, diagnostics]) => ({ uri, own: diagnostics.filter(isOfDocument) }))
    .filter(({ own }) => own.length > 0)
    .sort((a, b) => compareTexts(a.uri.path, b.uri.path))
    .flatMap(({ uri, own }) => [...own].sort(comparePlaces).map((one) => toFinding(uri, one)));
}

/** Where the light bulb of the server says that a finding is; 0-based, in UTF-16 units. */
export interface FindingPlace {
  readonly uri: string;
  readonly rule: string;
  readonly line: number;
  readonly character: number;
}

/** None where the text has changed since. */
export function findAt({ uri, rule, line, character }: FindingPlace): readonly ReviewFinding[] {
  return listFindings().filter((one) => {
    const { start } = one.diagnostic.range;
    return (
      one.uri.toString() === uri &&
      one.rule === rule &&
      start.line === line &&
      start.character === character
    );
  });
}

export function isOurs({ source }: Diagnostic): boolean {
  return source === SOURCE;
}

/** What is wrong in a configuration is told in that file, and is no finding of a review. */
function isOfDocument(diagnostic: Diagnostic): boolean {
  return isOurs(diagnostic) && ruleOf(diagnostic) !== 'configuration';
}

export function groupFindings(findings: readonly ReviewFinding[]): readonly ReviewDocument[] {
  return [...groupBy(findings, ({ uri }) => uri.toString()).values()].flatMap((own) => {
    const uri = own[0]?.uri;
    if (uri === undefined) return [];
    const parts = [...groupBy(own, ({ part }) => part)].map(
      ([name, inPart]): ReviewPart => ({ kind: 'part', uri, name, findings: inPart }),
    );
    return [{ kind: 'document', uri, parts } satisfies ReviewDocument];
  });
}

export const SEVERITIES = [
  DiagnosticSeverity.Error,
  DiagnosticSeverity.Warning,
  DiagnosticSeverity.Information,
  DiagnosticSeverity.Hint,
] as const;

/** In the words of the reports: what VS Code calls information is a remark. */
export const SEVERITY_NAMES: Readonly<Record<DiagnosticSeverity, string>> = {
  [DiagnosticSeverity.Error]: 'error',
  [DiagnosticSeverity.Warning]: 'warning',
  [DiagnosticSeverity.Information]: 'remark',
  [DiagnosticSeverity.Hint]: 'hint',
};

/** `2 errors, 1 hint`. */
export function countFindings(findings: readonly ReviewFinding[]): string {
  return SEVERITIES.flatMap((severity) => {
    const number = findings.filter(({ diagnostic }) => diagnostic.severity === severity).length;
    const noun = SEVERITY_NAMES[severity];
    return number === 0 ? [] : [`${number} ${noun}${number === 1 ? '' : 's'}`];
  }).join(', ');
}

/** The id of the rule behind a finding. */
export function ruleOf({ code }: Diagnostic): string {
  return String(typeof code === 'object' ? code.value : (code ?? ''));
}

function toFinding(uri: Uri, diagnostic: Diagnostic): ReviewFinding {
  return { kind: 'finding', uri, diagnostic, rule: ruleOf(diagnostic), part: readPart(diagnostic) };
}

/** The server sends the part along; VS Code keeps it without knowing it. */
function readPart(diagnostic: Diagnostic): string {
  const part = fieldOf(fieldOf(diagnostic, 'data'), 'part');
  if (typeof part !== 'string' || part === '') return NO_PART;
  return part.charAt(0).toUpperCase() + part.slice(1);
}

function groupBy<Item>(
  items: readonly Item[],
  keyOf: (item: Item) => string,
): ReadonlyMap<string, readonly Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group === undefined) groups.set(keyOf(item), [item]);
    else group.push(item);
  }
  return groups;
}

function comparePlaces(a: Diagnostic, b: Diagnostic): number {
  return a.range.start.compareTo(b.range.start) || a.severity - b.severity;
}

function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
