/** The command that writes a review report of documents, for clients that save it where the reviewer wants it. */
import { version } from '../../../../package.json';
import {
  addTotals,
  buildLineIndex,
  NO_TOTALS,
  type Pack,
  REVIEW_FORMATS,
  type ReportEnd,
  type ReportedDocument,
  type ReportFormat,
  totalsOf,
} from '../../core/index';
import type { CheckedDocument, Session } from '../session';
import { findStaleEntriesOf } from '../staleEntries';
import { nameOfUri, parentUri, relativeUri, uriKey } from '../uris';
import { findWorkspaceConfigurations, readWorkspaceDocuments } from '../workspaceDocuments';

/**
 * Arguments: the name of a format (`html`, `markdown`), the day that the report bears or an empty text, and the addresses of
 * the documents; without addresses all. Answers the text of the report, or nothing for a format that does not exist and
 * where there is no document: a report of nothing would read as if nothing were found.
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
  const day = typeof date === 'string' && date !== '' ? date : undefined;
  const faults = await describeFaults(session, wanted === undefined ? undefined : chosen);
  const unread = wanted === undefined ? problems : [];
  if (chosen.length === 0 && unread.length === 0) return null;
  return writeReport(session, format, chosen, [...unread, ...faults], day);
}

/** Errors of configurations and packs, whose rules have not run: of those of the documents, or of all. */
async function describeFaults(
  session: Session,
  documents: readonly CheckedDocument[] | undefined,
): Promise<readonly string[]> {
  const own = documents?.map(({ rules }) => parentUri(rules.configuration ?? ''));
  const { configurations } = session;
  const faults: string[] = [];
  const files =
    own === undefined
      ? findWorkspaceConfigurations(session)
      : configurations.files((folder) => own.includes(folder));
  for (const uri of new Set(files)) {
    for (const { severity, message } of (await configurations.problemsIn(uri)) ?? []) {
      if (severity === 'error') faults.push(`${toDisplayPath(session, uri)}: ${message}`);
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
  return {
    filePath: uri,
    displayPath: toDisplayPath(session, uri),
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

/** In its folder; where there are several folders, a path alone may be that of another document. */
function toDisplayPath({ folders }: Session, uri: string): string {
  const paths = folders.flatMap((folder) => {
    const path = relativeUri(folder.uri, uri);
    if (path === undefined) return [];
    return folders.length === 1 ? path : `${folder.name}/${path}`;
  });
  return paths.sort((a, b) => a.length - b.length)[0] ?? nameOfUri(uri);
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
