/** The `junit` format: one test suite per document, one test case per finding; errors and warnings are failures. */
import type { Finding } from '../rules/rule';
import { escapeXml } from '../text/escapeXml';
import { placeOf, type ReportedDocument, type ReportFormat } from './reportFormat';

export const junit: ReportFormat = {
  name: 'junit',
  begin: () => '<?xml version="1.0" encoding="UTF-8"?>\n<testsuites name="opinion-summary">\n',
  document: toSuite,
  separator: '',
  end: () => '</testsuites>\n',
};

function toSuite(document: ReportedDocument): string {
  const name = escapeXml(document.displayPath);
  const cases = document.findings.map((finding) => toCase(finding, document));
  if (cases.length === 0)
    cases.push(`    <testcase name="no findings" classname="${name}" time="0"/>`);
  const failures = document.findings.filter(isFailure).length;
  const counts = `tests="${cases.length}" failures="${failures}" errors="0" skipped="0" time="0"`;
  return [`  <testsuite name="${name}" ${counts}>`, ...cases, '  </testsuite>', ''].join('\n');
}

function toCase(finding: Finding, document: ReportedDocument): string {
  const { line, column } = placeOf(document.lines, finding.span);
  const name = `name="${escapeXml(finding.ruleId)} ${line}:${column}"`;
  const open = `    <testcase ${name} classname="${escapeXml(document.displayPath)}" time="0">`;
  const message = escapeXml(finding.message);
  const details = `line ${line}, column ${column}: ${message}`;
  const outcome = isFailure(finding)
    ? `<failure type="${finding.severity}" message="${message}">${details}</failure>`
    : `<system-out>${finding.severity}, ${details}</system-out>`;
  return `${open}${outcome}</testcase>`;
}

/** Remarks below a warning are told, but do not make a test fail. */
function isFailure(finding: Finding): boolean {
  return finding.severity === 'error' || finding.severity === 'warning';
}
