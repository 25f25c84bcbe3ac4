/** The edit of a fix: a client that can selects the placeholders of what is inserted, as completion does. */
import type {
  TextEdit as ProtocolEdit,
  SnippetTextEdit,
  WorkspaceEdit,
} from 'vscode-languageserver';
import type { TextEdit } from '../../core/index';
import type { CheckedDocument, Session } from '../session';
import { toProtocolEdit, toRange } from '../toProtocol';
import { toWorkspaceEdit } from '../workspaceEdits';
import { toSnippet } from './snippets';

/** `<condition>`, which a rule reports where it is left. */
const PLACEHOLDER = /(<[A-Za-z][^<>\n]*>)/;

export function toFixEdit(
  session: Session,
  checked: CheckedDocument,
  edits: readonly TextEdit[],
): WorkspaceEdit {
  const { takesSnippetEdits, takesDocumentChanges } = session.abilities;
  if (!takesSnippetEdits || !takesDocumentChanges || !edits.some(hasStops)) {
    return toWorkspaceEdit(session, checked, edits);
  }
  const { document } = checked;
  const changes = edits.map((edit): ProtocolEdit | SnippetTextEdit =>
    hasStops(edit)
      ? {
          range: toRange(document, edit.span),
          snippet: { kind: 'snippet', value: toStops(edit.newText) },
        }
      : toProtocolEdit(document, edit),
  );
  const { uri, version } = document;
  return { documentChanges: [{ textDocument: { uri, version }, edits: changes }] };
}

/** What replaces text of the writer may hold placeholders of his own. */
function hasStops({ span, newText }: TextEdit): boolean {
  return span.start === span.end && PLACEHOLDER.test(newText);
}

/** A split at a pattern with one group has the placeholders at the odd places. */
function toStops(text: string): string {
  const pieces = text
    .split(PLACEHOLDER)
    .map((piece, index) =>
      index % 2 === 0 ? piece : { name: piece, placeholder: piece, choices: [] },
    );
  return toSnippet(pieces);
}
