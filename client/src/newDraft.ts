/** “New Summary of Opinion…”: puts the server's questions into dialogues and opens the draft. Knows no question by itself. */
import {
  commands,
  type Disposable,
  SnippetString,
  type TextDocument,
  Uri,
  window,
  workspace,
} from 'vscode';
import type { DraftAnswers, DraftStep, NewDraft } from '../../server/src/core';
import type { NewDraftArgument } from '../../server/src/lsp/requests/newDraft';
import { askStep, BACK } from './questionDialogues';

/** Sends the server's command. */
type SendCommand = (command: {
  readonly command: string;
  readonly arguments: readonly [NewDraftArgument];
}) => Promise<DraftStep>;

export function registerNewDraft(send: SendCommand): Disposable {
  return commands.registerCommand('opinionSummary.new', async (place?: unknown) => {
    // From the explorer it comes with the folder.
    const folder = place instanceof Uri ? place : undefined;
    const draft = await askDraft((answers) =>
      send({
        command: 'opinionSummary.newDraft',
        arguments: [{ folder: folder?.toString(), answers }],
      }),
    );
    if (draft === undefined) return;
    await (folder === undefined ? openUntitled(draft) : createFile(folder, draft));
  });
}

/** `undefined` when the writer gives up. */
async function askDraft(
  begin: (answers: DraftAnswers) => Promise<DraftStep>,
): Promise<NewDraft | undefined> {
  const given = new Map<string, string | readonly string[]>();
  // What was answered before stands there again after a step back.
  const earlier = new Map<string, string | readonly string[]>();
  for (;;) {
    const step = await begin(Object.fromEntries(given));
    const { question } = step;
    if (question === undefined) return step.draft;
    const answer = await askStep(question, step, earlier.get(question.name), async (value) => {
      const next = await begin({ ...Object.fromEntries(given), [question.name]: value });
      return next.problem;
    });
    if (answer === undefined) return undefined;
    if (answer === BACK) {
      given.delete([...given.keys()].at(-1) ?? '');
    } else {
      given.set(question.name, answer);
      earlier.set(question.name, answer);
    }
  }
}

async function openUntitled({ fileName, snippet }: NewDraft): Promise<void> {
  const document =
    (await openNamed(fileName)) ??
    (await workspace.openTextDocument({ language: 'opinion-summary' }));
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(snippet));
}

/** A document that will be saved under its name in the first folder; `undefined` where that name is taken. */
async function openNamed(fileName: string): Promise<TextDocument | undefined> {
  const folder = workspace.workspaceFolders?.[0];
  if (folder === undefined) return undefined;
  const { path } = Uri.joinPath(folder.uri, fileName);
  if (workspace.textDocuments.some(({ uri }) => uri.path === path)) return undefined;
  try {
    return await workspace.openTextDocument(Uri.from({ scheme: 'untitled', path }));
  } catch {
    return undefined; // There is such a file.
  }
}

/** The file holds the whole draft from the beginning; filling it in is a change like any other. */
async function createFile(folder: Uri, { fileName, text, snippet }: NewDraft): Promise<void> {
  const uri = Uri.joinPath(folder, fileName);
  if (await isThere(uri)) {
    const open = 'Open It';
    const choice = await window.showWarningMessage(`${fileName} is there already.`, open);
    if (choice === open) await window.showTextDocument(uri);
    return;
  }
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  const editor = await window.showTextDocument(uri);
  const last = editor.document.lineAt(editor.document.lineCount - 1);
  const whole = last.range.with({ start: editor.document.positionAt(0) });
  await editor.insertSnippet(new SnippetString(snippet), whole);
}

function isThere(uri: Uri): Thenable<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
