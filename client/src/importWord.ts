/** “Import Word Document…”: asks for a document of Word, and shows the draft that the server makes of it, unsaved. */
import { commands, type Disposable, type Uri, ViewColumn, window, workspace } from 'vscode';
import { toBase64 } from '../../server/src/lsp/base64';
import type { runFromWord, WordToImport } from '../../server/src/lsp/requests/convertWord';
import { openUnsavedDraft } from './conversion';
import { fileNameOf } from './fileName';
import { readResource } from './readResource';

type Answer = Awaited<ReturnType<typeof runFromWord>>;

export function registerImportWord(): Disposable {
  // From the explorer, or by a program, with the document's address.
  return commands.registerCommand('opinionSummary.importWord', async (resource: unknown) => {
    const source = readResource(resource) ?? (await chooseDocument());
    if (source === undefined) return;
    const answer = await makeDraft(source);
    if (answer.kind === 'refused') {
      void window.showErrorMessage(answer.message);
      return;
    }
    const draft = await openUnsavedDraft(source, answer.text);
    await window.showTextDocument(draft, ViewColumn.Active);
    if (answer.problems.length > 0) void window.showWarningMessage(answer.problems.join(' '));
  });
}

async function chooseDocument(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: 'A summary of opinion as a Word document',
    openLabel: 'Import',
    filters: { 'Word documents': ['docx'] },
  });
  return chosen?.[0];
}

async function makeDraft(source: Uri): Promise<Answer> {
  const file = fileNameOf(source);
  try {
    const content = toBase64(await workspace.fs.readFile(source));
    const argument: WordToImport = { file, content };
    return await commands.executeCommand<Answer>('opinionSummary.fromWord', argument);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return { kind: 'refused', message: `${file} cannot be imported: ${reason}` };
  }
}
