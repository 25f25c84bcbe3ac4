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
    if (draft.remarks.length > 0) void window.showWarningMessage(draft.remarks.join(' '));
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

async function openUntitled(draft: NewDraft): Promise<void> {
  const document = await openNamed(draft);
  const editor = await window.showTextDocument(document);
  await editor.insertSnippet(new SnippetString(draft.snippet));
}

/** A document that will be saved under a name in the first folder that is not taken there. */
async function openNamed(draft: NewDraft): Promise<TextDocument> {
  const folder = workspace.workspaceFolders?.[0];
  const free = folder === undefined ? undefined : await findFree(folder.uri, draft);
  return free === undefined
    ? workspace.openTextDocument({ language: 'opinion-summary' })
    : workspace.openTextDocument(Uri.from({ scheme: 'untitled', path: free.path }));
}

/** The file holds the whole draft from the beginning; filling it in is a change like any other. */
async function createFile(folder: Uri, draft: NewDraft): Promise<void> {
  const uri = await findFree(folder, draft);
  if (uri === undefined) return openUntitled(draft);
  await workspace.fs.writeFile(uri, new TextEncoder().encode(draft.text));
  const editor = await window.showTextDocument(uri);
  const last = editor.document.lineAt(editor.document.lineCount - 1);
  const whole = last.range.with({ start: editor.document.positionAt(0) });
  await editor.insertSnippet(new SnippetString(draft.snippet), whole);
}

/** The first address that neither a file nor an unsaved document has; `undefined` where all are taken. */
async function findFree(folder: Uri, { fileName, otherNames }: NewDraft): Promise<Uri | undefined> {
  for (const name of [fileName, ...otherNames]) {
    const place = Uri.joinPath(folder, name);
    if (workspace.textDocuments.some(({ uri }) => uri.path === place.path)) continue;
    if (!(await isThere(place))) return place;
  }
  return undefined;
}

function isThere(uri: Uri): Thenable<boolean> {
  return workspace.fs.stat(uri).then(
    () => true,
    () => false,
  );
}
