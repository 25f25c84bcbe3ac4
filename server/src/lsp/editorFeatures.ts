/** What an editor shows beside findings: hints, lenses, highlighting, selections, links, products. Hands requests to their files. */
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';
import { findCodeLenses } from './requests/codeLens';
import { findDocumentLinks } from './requests/documentLinks';
import { findInlayHints } from './requests/inlayHints';
import { findSelectionRanges } from './requests/selectionRanges';
import { findSemanticTokens } from './requests/semanticTokens';
import type { WorkspaceDiagnostics } from './requests/workspaceDiagnostics';
import { createWorkspaceSymbols } from './requests/workspaceSymbols';
import type { Session } from './session';

export function registerEditorFeatures(
  connection: Connection,
  session: Session,
  workspace: WorkspaceDiagnostics,
): void {
  const { languages } = connection;
  connection.onCodeLens(({ textDocument }) => findCodeLenses(session, textDocument.uri));
  connection.onDocumentLinks(({ textDocument }) => findDocumentLinks(session, textDocument.uri));
  connection.onSelectionRanges((params) => findSelectionRanges(session, params));
  languages.inlayHint.on((params) => findInlayHints(session, params));
  languages.semanticTokens.on(({ textDocument }) => findSemanticTokens(session, textDocument.uri));
  languages.semanticTokens.onRange(({ textDocument, range }) =>
    findSemanticTokens(session, textDocument.uri, range),
  );
  const findProducts = createWorkspaceSymbols(session, workspace);
  connection.onWorkspaceSymbol(({ query }, token) => findProducts(query, token));
}

/** Settings or configurations have changed; a client that cannot be asked to look again does so with the next edit. */
export function refreshEditorFeatures(connection: Connection, { abilities }: Session): void {
  if (abilities.refreshesLenses) {
    connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }
  if (abilities.refreshesInlayHints) {
    connection.languages.inlayHint.refresh().catch(() => undefined);
  }
}
