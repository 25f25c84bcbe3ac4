/** Makes reports of documents with made-up findings, for the tests of the report formats. */
import {
  addTotals,
  buildLineIndex,
  type Finding,
  NO_TOTALS,
  notationOf,
  parseDocument,
  REPORT_FORMATS,
  type ReportedDocument,
  type ReportRun,
  RULES,
  readOpinion,
  type SuppressedFinding,
  totalsOf,
} from '../../../server/src/core/index';
import { buildFullRuleSet } from '../../support/ruleSets';

const RULE_SET = buildFullRuleSet();

export const RUN: ReportRun = {
  version: '1.2.3',
  workingFolder: '/work',
  hasColour: false,
  isDryRun: false,
  date: undefined,
};

/** A document below the working folder. */
export function checkedDocument(
  displayPath: string,
  source: string,
  findings: readonly Finding[],
  output?: string,
  accepted: readonly SuppressedFinding[] = [],
): ReportedDocument {
  const opinion = readOpinion(parseDocument(source, notationOf(displayPath, source)));
  return {
    filePath: `/work/${displayPath}`,
    displayPath,
    analysis: {
      source,
      tree: opinion.tree,
      opinion,
      findings,
      suppressed: accepted,
      internalErrors: [],
    },
    lines: buildLineIndex(source),
    findings,
    accepted,
    ruleSet: RULE_SET,
    fileText: source,
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
  documents: readonly ReportedDocument[],
  run: ReportRun = RUN,
  problems: readonly string[] = [],
): string {
  const format = REPORT_FORMATS.find(({ name }) => name === formatName);
  if (format === undefined) throw new Error(`There is no format “${formatName}”.`);
  const parts = documents
    .map((document) => format.document(document, run))
    .filter((part) => part !== '');
  const totals = documents.map(totalsOf).reduce(addTotals, NO_TOTALS);
  const packs = [{ id: 'ema-human', version: '1.0.0' }];
  const end = { run, totals, rules: RULES, problems, remarks: [], packs };
  const opening = format.opening?.write(end, documents.map(format.opening.entry)) ?? '';
  return format.begin(run) + opening + parts.join(format.separator) + format.end(end);
}
