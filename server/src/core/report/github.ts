/** The `github` format: workflow commands that GitHub shows as annotations at the lines of a pull request. */
import type { Severity } from '../rules/rule';
import { toPrintable } from './printable';
import { placeOf, type ReportFormat } from './reportFormat';

export const github: ReportFormat = {
  name: 'github',
  begin: () => '',
  document: ({ displayPath, findings, lines }) =>
    findings
      .map(({ severity, ruleId, message, span }) => {
        const { line, column, endLine, endColumn } = placeOf(lines, span);
        // GitHub accepts columns only where an annotation stays on one line.
        const columns = line === endLine ? `,col=${column},endColumn=${endColumn}` : '';
        const place = `file=${escapeProperty(toPrintable(displayPath))},line=${line},endLine=${endLine}${columns}`;
        const title = `title=${escapeProperty(toPrintable(ruleId))}`;
        return `::${COMMANDS[severity]} ${place},${title}::${escapeMessage(toPrintable(message))}\n`;
      })
      .join(''),
  separator: '',
  end: () => '',
};

const COMMANDS: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'notice',
  hint: 'notice',
};

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
