/** Commands that show or copy a document in the other notation. The server converts; nothing is written here. */
import {
  commands,
  Disposable,
  env,
  Position,
  type TextDocument,
  Uri,
  ViewColumn,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';
import type { ConvertedText } from '../../server/src/lsp/requests/convert';
import { findFreeName } from './freeName';

const DRAFT = 'opinion-summary';
/** A page keeps what plain text loses. */
const EXPORT = 'Export…';

/** Has the server convert an open document, by its address, or a text. */
export type Convert = (
  to: 'toDraft' | 'toPublished',
  source: string | { readonly text: string },
) => Promise<ConvertedText | null>;

export function registerConversion(convert: Convert): Disposable {
  return Disposable.from(
    commands.registerCommand('opinionSummary.convertToDraft', () =>
      withDocument(['opinion-summary-published', DRAFT], (document) =>
        showAsDraft(document, convert),
      ),
    ),
    commands.registerCommand('opinionSummary.copyAsPublished', () =>
      withDocument([DRAFT], (document) => copyAsPublished(document, convert)),
    ),
  );
}

async function withDocument(
  languages: readonly string[],
  run: (document: TextDocument) => Promise<void>,
): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (document !== undefined && languages.includes(document.languageId)) await run(document);
}

async function showAsDraft(document: TextDocument, convert: Convert): Promise<void> {
  // In a draft it is published text that was pasted; the server knows it by its words, not by the name of the file.
  const isPasted = document.languageId === DRAFT;
  const source = isPasted ? { text: document.getText() } : document.uri.toString();
  const converted = await convert('toDraft', source);
  if (converted === null) return;
  if (isPasted && converted.text === document.getText()) {
    void window.showInformationMessage('This is a draft already. Nothing is converted.');
    return;
  }
  const draft = await openUnsaved(document, converted.text);
  await window.showTextDocument(draft, ViewColumn.Beside);
}

/** An unsaved draft that will be saved beside the published text, by its name: `lumivexa.opinion.md`. */
function openUnsaved(
  { uri, isUntitled, languageId }: TextDocument,
  text: string,
): Promise<TextDocument> {
  const isStored = !isUntitled && languageId !== DRAFT;
  return openUnsavedDraft(isStored ? uri : undefined, text);
}

/** An unsaved draft; it will be saved beside the file that it was made of, if there is one. */
export async function openUnsavedDraft(
  source: Uri | undefined,
  text: string,
): Promise<TextDocument> {
  const name = /([^/]+?)(?:\.opinion)?\.[^./]*$/.exec(source?.path ?? '')?.[1];
  const names = [name, `${name}-2`, `${name}-3`].map((one) => `${one}.opinion.md`);
  const isNamed = source !== undefined && name !== undefined;
  const free = isNamed ? await findFreeName(Uri.joinPath(source, '..'), names) : undefined;
  if (free === undefined) return workspace.openTextDocument({ language: DRAFT, content: text });
  const draft = await workspace.openTextDocument(Uri.from({ scheme: 'untitled', path: free.path }));
  const edit = new WorkspaceEdit();
  edit.insert(draft.uri, new Position(0, 0), text);
  await workspace.applyEdit(edit);
  return draft;
}

async function copyAsPublished(document: TextDocument, convert: Convert): Promise<void> {
  const converted = await convert('toPublished', document.uri.toString());
  if (converted === null) return;
  await env.clipboard.writeText(converted.text);
  if (converted.problems.length === 0) {
    window.setStatusBarMessage('The published text is on the clipboard.', 5000);
    return;
  }
  // What was copied may be pasted before anybody answers.
  void tellLosses(document, converted.problems);
}

async function tellLosses({ uri }: TextDocument, losses: readonly string[]): Promise<void> {
  const chosen = await window.showWarningMessage(`Copied. ${losses.join(' ')}`, EXPORT);
  if (chosen === EXPORT) await commands.executeCommand('opinionSummary.export', uri);
}
