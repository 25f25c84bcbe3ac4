/** The command that lists entries of baselines which are no longer needed, for a view of what is left to look after. */
import type { Range } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { CheckedDocument, Session } from '../session';
import { findStaleEntriesOf } from '../staleEntries';
import { toRange } from '../toProtocol';
import { readWorkspaceDocuments } from '../workspaceDocuments';

/** An entry as the client shows it. */
interface StaleAcceptance {
  /** The baseline. */
  readonly uri: string;
  readonly range: Range;
  readonly document: string;
  readonly rule: string;
  readonly reason: string;
  readonly message: string;
}

export async function runListStale(session: Session): Promise<readonly StaleAcceptance[]> {
  const { documents } = await readWorkspaceDocuments(session);
  const lists = documents.map((checked) => listStale(session, checked));
  return (await Promise.all(lists)).flat();
}

async function listStale(
  session: Session,
  { rules: { baseline }, analyze }: CheckedDocument,
): Promise<readonly StaleAcceptance[]> {
  if (baseline === undefined || baseline.placed.length === 0) return [];
  const stale = findStaleEntriesOf(baseline, analyze());
  if (stale.length === 0) return [];
  const file = await session.readText(baseline.uri);
  const text = TextDocument.create(baseline.uri, '', 0, file.kind === 'text' ? file.text : '');
  return stale.map(({ entry: { accepted, span }, message }) => ({
    uri: baseline.uri,
    range: toRange(text, span),
    document: accepted.document,
    rule: accepted.rule,
    reason: accepted.reason,
    message,
  }));
}
