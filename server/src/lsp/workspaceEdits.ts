/** Edits of one document as the protocol has them. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import type { TextEdit } from '../core/index';
import type { CheckedDocument, Session } from './session';
import { toProtocolEdit } from './toProtocol';

/** Edits with the version that they were made for, where the client takes it. */
export function toWorkspaceEdit(
  { abilities }: Session,
  { document }: CheckedDocument,
  edits: readonly TextEdit[],
): WorkspaceEdit {
  const changes = edits.map((edit) => toProtocolEdit(document, edit));
  const { uri, version } = document;
  return abilities.takesDocumentChanges
    ? { documentChanges: [{ textDocument: { uri, version }, edits: changes }] }
    : { changes: { [uri]: changes } };
}
