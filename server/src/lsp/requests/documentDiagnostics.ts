/** `textDocument/diagnostic`: the findings of an open document, or that they are as before. */
import {
  type DocumentDiagnosticParams,
  type DocumentDiagnosticReport,
  DocumentDiagnosticReportKind,
} from 'vscode-languageserver';
import { diagnose } from '../diagnostics';
import type { Session } from '../session';

export async function pullDocument(
  session: Session,
  { textDocument, previousResultId }: DocumentDiagnosticParams,
): Promise<DocumentDiagnosticReport> {
  const document = session.documents.get(textDocument.uri);
  // Closed while it was asked for: there is nothing left to say.
  if (document === undefined) return { kind: DocumentDiagnosticReportKind.Full, items: [] };
  const { resultId, items } = await diagnose(session, document);
  if (resultId === previousResultId) {
    return { kind: DocumentDiagnosticReportKind.Unchanged, resultId };
  }
  return { kind: DocumentDiagnosticReportKind.Full, resultId, items: items() };
}
