/** “New Summary of Opinion…”: puts the server's questions into dialogues and opens the draft. Knows no question by itself. */
import { commands, type Disposable, SnippetString, Uri, window, workspace } from 'vscode';
import type { DraftAnswers, DraftStep, NewDraft } from '../../server/src/core';
import type { NewDraftArgument } from '../../server/src/lsp/requests/newDraft';
import { findFreeName } from './freeName';
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
    await openDraft(draft, folder ?? workspace.workspaceFolders?.[0]?.uri);
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

/** As a file, where there is a folder that takes one: of an unsaved document the editor forgets at its first save how to undo. */
async function openDraft(draft: NewDraft, folder: Uri | undefined): Promise<void> {
  const uri = folder === undefined ? undefined : await createFile(folder, draft);
  const editor = await window.showTextDocument(
    uri === undefined
      ? await workspace.openTextDocument({ language: 'opinion-summary' })
      : await workspace.openTextDocument(uri),
  );
  const { document } = editor;
  const last = document.lineAt(document.lineCount - 1);
  const whole = last.range.with({ start: document.positionAt(0) });
  await editor.insertSnippet(new SnippetString(draft.snippet), whole);
}

/**
 * The file holds the whole draft from the beginning; filling it in is a change like any other. `undefined` where all its
 * names are taken, or the folder cannot be written to.
 */
async function createFile(folder: Uri, draft: NewDraft): Promise<Uri | undefined> {
  const uri = await findFreeName(folder, [draft.fileName, ...draft.otherNames]);
  if (uri === undefined) return undefined;
  return workspace.fs.writeFile(uri, new TextEncoder().encode(draft.text)).then(
    () => uri,
    () => undefined,
  );
}
