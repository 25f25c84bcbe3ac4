/** Edits that write files anew as a whole, and make those that are not there. */
import type { WorkspaceEdit } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import type { HostText } from './serverHost';
import type { Session } from './session';

/** A file, what it holds now, and what it shall hold. */
export interface NewText {
  readonly uri: string;
  readonly before: HostText;
  readonly text: string;
}

export function buildWholeEdit(
  { abilities, findOpen }: Session,
  files: readonly NewText[],
): WorkspaceEdit {
  const changes = files.map(({ uri, before, text }) => {
    const old = TextDocument.create(uri, '', 0, before.kind === 'text' ? before.text : '');
    const range = { start: old.positionAt(0), end: old.positionAt(old.getText().length) };
    return { uri, isNew: before.kind === 'absent', edits: [{ range, newText: text }] };
  });
  if (!abilities.takesDocumentChanges) {
    return { changes: Object.fromEntries(changes.map(({ uri, edits }) => [uri, edits])) };
  }
  return {
    documentChanges: changes.flatMap(({ uri, isNew, edits }) => {
      const change = { textDocument: { uri, version: findOpen(uri)?.version ?? null }, edits };
      const creation = { kind: 'create' as const, uri, options: { ignoreIfExists: true } };
      return isNew ? [creation, change] : [change];
    }),
  };
}
