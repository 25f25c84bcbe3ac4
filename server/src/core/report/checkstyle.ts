/** The `checkstyle` format: XML that build servers have read for twenty years; only documents with findings are named. */
import type { Severity } from '../rules/rule';
import { escapeXml } from '../text/escapeXml';
import { placeOf, type ReportedDocument, type ReportFormat } from './reportFormat';

export const checkstyle: ReportFormat = {
  name: 'checkstyle',
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<checkstyle version="4.3">\n',
  document: toFile,
  separator: '',
  end: () => '</checkstyle>\n',
};

/** The format knows no hints. */
const SEVERITIES: Readonly<Record<Severity, string>> = {
  error: 'error',
  warning: 'warning',
  info: 'info',
  hint: 'info',
};

function toFile({ displayPath, findings, lines }: ReportedDocument): string {
  if (findings.length === 0) return '';
  const errors = findings.map(({ span, severity, message, ruleId }) => {
    const { line, column } = placeOf(lines, span);
    const level = `severity="${SEVERITIES[severity]}"`;
    const words = `message="${escapeXml(message)}" source="opinion-summary.${escapeXml(ruleId)}"`;
    return `    <error line="${line}" column="${column}" ${level} ${words}/>\n`;
  });
  return `  <file name="${escapeXml(displayPath)}">\n${errors.join('')}  </file>\n`;
}
