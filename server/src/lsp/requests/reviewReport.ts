/** The command that writes a review report of documents, for clients that save it where the reviewer wants it. */
import { version } from '../../../../package.json';
import {
  addTotals,
  buildLineIndex,
  NO_TOTALS,
  type Pack,
  REVIEW_FORMATS,
  type ReportEnd,
  type CheckedDocument as ReportedDocument,
  type ReportFormat,
  totalsOf,
} from '../../core/index';
import type { CheckedDocument, Session } from '../session';

import { findStaleEntriesOf } from '../staleEntries';
import { nameOfUri, parentUri, relativeUri, uriKey } from '../uris';
import { readWorkspaceDocuments } from '../workspaceDocuments';

/**
 * Arguments: the name of a format (`html`, `markdown`), the day that the report bears or an empty text, and the addresses of
 * the documents; without addresses all. Answers the text of the report, or nothing for a format that does not exist and
 * where no document is checked: a report of nothing would read as if nothing were found.
 */
export async function runWriteReport(
  session: Session,
  [formatName, date, uris]: readonly unknown[],
): Promise<string | null> {
  const format = REVIEW_FORMATS.find(({ name }) => name === formatName);
  if (format === undefined) return null;
  const { documents, problems } = await readWorkspaceDocuments(session);
  const wanted = Array.isArray(uris) ? new Set(uris.map((uri) => uriKey(String(uri)))) : undefined;
  const chosen = documents.filter(({ document }) => wanted?.has(uriKey(document.uri)) ?? true);
  if (chosen.length === 0) return null;
  const day = typeof date === 'string' && date !== '' ? date : undefined;
  const faults = await describeFaults(session, wanted === undefined ? undefined : chosen);
  const unread = wanted === undefined ? problems : [];
  return writeReport(session, format, chosen, [...unread, ...faults], day);
}

/** Errors of configurations and packs, whose rules have not run: of those of the documents, or of all. */
async function describeFaults(
  { configurations }: Session,
  documents: readonly CheckedDocument[] | undefined,
): Promise<readonly string[]> {
  const own = documents?.map(({ rules }) => parentUri(rules.configuration ?? ''));
  const faults: string[] = [];
  for (const uri of new Set(configurations.files((folder) => own?.includes(folder) ?? true))) {
    for (const { severity, message } of (await configurations.problemsIn(uri)) ?? []) {
      if (severity === 'error') faults.push(`${nameOfUri(uri)}: ${message}`);
    }
  }
  return faults;
}

function writeReport(
  session: Session,
  format: ReportFormat,
  documents: readonly CheckedDocument[],
  problems: readonly string[],
  date: string | undefined,
): string {
  const reported = documents.map((checked) => toReported(session, checked));
  const packs = documents.flatMap(({ rules }) => rules.packs);
  const run = { version, workingFolder: '', hasColour: false, isDryRun: false, date };
  const end: ReportEnd = {
    run,
    totals: reported.map(totalsOf).reduce(addTotals, NO_TOTALS),
    rules: [],
    problems,
    remarks: documents.flatMap((checked, index) => describeStale(checked, reported[index])),
    packs: [...new Map(packs.map((pack: Pack) => [`${pack.id} ${pack.version}`, pack])).values()],
  };
  const entries = reported.map((one) => format.opening?.entry(one) ?? '');
  const texts = reported.map((one) => format.document(one, run));
  return [
    format.begin(run),
    format.opening?.write(end, entries) ?? '',
    texts.join(format.separator),
    format.end(end),
  ].join('');
}

function toReported(
  session: Session,
  { document, rules, analyze }: CheckedDocument,
): ReportedDocument {
  const analysis = analyze();
  const { uri } = document;
  // Where there are several folders, a path alone may be that of another document.
  const paths = session.folders.flatMap((folder) => {
    const path = relativeUri(folder.uri, uri);
    if (path === undefined) return [];
    return session.folders.length === 1 ? path : `${folder.name}/${path}`;
  });
  const shortest = paths.sort((a, b) => a.length - b.length)[0];
  return {
    filePath: uri,
    displayPath: shortest ?? nameOfUri(uri),
    analysis,
    lines: buildLineIndex(analysis.source),
    findings: analysis.findings,
    accepted: analysis.suppressed,
    ruleSet: rules.ruleSet,
    fileText: analysis.source,
    original: analysis.source,
    output: undefined,
  };
}

function describeStale(
  { rules, judge }: CheckedDocument,
  reported: ReportedDocument | undefined,
): readonly string[] {
  if (reported === undefined || rules.baseline === undefined) return [];
  const stale = findStaleEntriesOf(rules.baseline, judge());
  return stale.map(
    ({ entry, message }) =>
      `${reported.displayPath}, ${entry.accepted.rule} in the baseline: ${message}`,
  );
}
