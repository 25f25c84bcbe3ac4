/** Makes reports of documents with made-up findings, for the tests of the report formats. */
import {
  addTotals,
  buildLineIndex,
  type CheckedDocument,
  type Finding,
  NO_TOTALS,
  notationOf,
  parseDocument,
  REPORT_FORMATS,
  type ReportRun,
  RULES,
  readOpinion,
  totalsOf,
} from '../../../server/src/core/index';

export const RUN: ReportRun = {
  version: '1.2.3',
  workingFolder: '/work',
  hasColour: false,
  isDryRun: false,
};

/** A document below the working folder. */
export function checkedDocument(
  displayPath: string,
  source: string,
  findings: readonly Finding[],
  output?: string,
): CheckedDocument {
  const opinion = readOpinion(parseDocument(source, notationOf(displayPath, source)));
  return {
    filePath: `/work/${displayPath}`,
    displayPath,
    analysis: { source, tree: opinion.tree, opinion, findings, suppressed: [], internalErrors: [] },
    lines: buildLineIndex(source),
    findings,
    original: source,
    output,
  };
}

/** A finding on the first place of `words` in the text. */
export function findingAt(source: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = source.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text.`);
  return {
    ruleId: 'verb-disagrees',
    severity: 'error',
    span: { start, end: start + words.length },
    message: 'The verb disagrees.',
    part: undefined,
    fixes: [],
    related: [],
    ...more,
  };
}

export function writeReport(
  formatName: string,
  documents: readonly CheckedDocument[],
  run: ReportRun = RUN,
  problems: readonly string[] = [],
): string {
  const format = REPORT_FORMATS.find(({ name }) => name === formatName);
  if (format === undefined) throw new Error(`There is no format “${formatName}”.`);
  const parts = documents
    .map((document) => format.document(document, run))
    .filter((part) => part !== '');
  const totals = documents.map(totalsOf).reduce(addTotals, NO_TOTALS);
  const end = format.end({ run, totals, rules: RULES, problems });
  return format.begin(run) + parts.join(format.separator) + end;
}
