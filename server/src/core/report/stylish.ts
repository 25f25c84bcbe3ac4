/** The `stylish` format: for people at a terminal; findings under the path of their document, and a summary. */
import { SEVERITIES, type Severity } from '../rules/rule';
import { countFindings, plural } from './counts';
import { toPrintable } from './printable';
import {
  placeOf,
  type ReportEnd,
  type ReportedDocument,
  type ReportFormat,
  type ReportRun,
  type ReportTotals,
} from './reportFormat';
import { buildTextDifference } from './textDifference';

export const stylish: ReportFormat = {
  name: 'stylish',
  begin: () => '',
  document: toLines,
  separator: '',
  end: toSummary,
};

/** A message longer than this does not push the rule ids of its document further to the right. */
const WIDEST_MESSAGE = 90;

function toLines(document: ReportedDocument, run: ReportRun): string {
  const isShown = run.isDryRun && document.output !== undefined;
  if (document.findings.length === 0 && !isShown) return '';
  const paint = createPaint(run.hasColour);
  const difference = isShown ? `${toDifference(document, paint)}\n` : '';
  const path = paint.underlined(toPrintable(document.displayPath));
  return `\n${path}\n${difference}${toTable(document, paint)}`;
}

function toTable(document: ReportedDocument, paint: Paint): string {
  const rows = document.findings.map(({ severity, ruleId, message, span }) => {
    const { line, column } = placeOf(document.lines, span);
    const words = toPrintable(message);
    return { line: String(line), column: String(column), severity, words, ruleId };
  });
  const lineWidth = widest(rows.map((row) => row.line.length));
  const columnWidth = widest(rows.map((row) => row.column.length));
  const levelWidth = widest(rows.map((row) => row.severity.length));
  const wordsWidth = Math.min(WIDEST_MESSAGE, widest(rows.map((row) => row.words.length)));
  return rows
    .map((row) => {
      const place = `${row.line.padStart(lineWidth)}:${row.column.padEnd(columnWidth)}`;
      const level = paint[row.severity](row.severity.padEnd(levelWidth));
      return `  ${paint.faint(place)}  ${level}  ${row.words.padEnd(wordsWidth)}  ${paint.faint(row.ruleId)}\n`;
    })
    .join('');
}

function widest(lengths: readonly number[]): number {
  return lengths.reduce((most, length) => Math.max(most, length), 0);
}

function toDifference(document: ReportedDocument, paint: Paint): string {
  return buildTextDifference(document.original, document.output ?? document.original)
    .map((line) => {
      const text = `  ${toPrintable(line)}\n`;
      if (line.startsWith('@@')) return paint.faint(text);
      if (line.startsWith('+')) return paint.added(text);
      return line.startsWith('-') ? paint.error(text) : text;
    })
    .join('');
}

function toSummary({ run, totals }: ReportEnd): string {
  const lines = [...toFixSummary(run, totals), ...toFindingSummary(run, totals)];
  return lines.length === 0 ? '' : `\n${lines.join('\n')}\n`;
}

function toFixSummary(run: ReportRun, totals: ReportTotals): readonly string[] {
  if (totals.fixed === 0) return [];
  const documents = plural(totals.fixed, 'document');
  const text = run.isDryRun
    ? `${documents} would be changed; nothing was written.`
    : `${documents} changed.`;
  return [createPaint(run.hasColour).added(`✎ ${text}`)];
}

function toFindingSummary(run: ReportRun, totals: ReportTotals): readonly string[] {
  const counts = SEVERITIES.filter((severity) => totals.findings[severity] > 0);
  if (counts.length === 0) return [];
  const number = counts.reduce((sum, severity) => sum + totals.findings[severity], 0);
  const kinds = counts.map((severity) => countFindings(severity, totals.findings[severity]));
  const inDocuments =
    totals.documents === 1
      ? ''
      : ` in ${totals.documentsWithFindings} of ${totals.documents} documents`;
  const paint = createPaint(run.hasColour);
  const worst = counts[0] ?? 'hint';
  const summary = `✖ ${plural(number, 'finding')} (${kinds.join(', ')})${inDocuments}`;
  const fixes = `  ${totals.fixable} can be fixed safely with --fix.`;
  return totals.fixable > 0 ? [paint[worst](summary), fixes] : [paint[worst](summary)];
}

type Paint = Readonly<
  Record<Severity | 'faint' | 'underlined' | 'added', (text: string) => string>
>;

/** ANSI colours, or nothing at all. */
function createPaint(hasColour: boolean): Paint {
  const between = (open: number, close: number) => (text: string) =>
    hasColour ? `\u001b[${open}m${text}\u001b[${close}m` : text;
  return {
    error: between(31, 39),
    warning: between(33, 39),
    info: between(36, 39),
    hint: between(34, 39),
    added: between(32, 39),
    faint: between(2, 22),
    underlined: between(4, 24),
  };
}
