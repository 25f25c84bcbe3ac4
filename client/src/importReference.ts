/** “Import Reference Data…”: asks for a table, has the server add it to the reference data, and saves what has changed. */
import { commands, type Disposable, ProgressLocation, type Uri, window, workspace } from 'vscode';
import { toBase64 } from '../../server/src/lsp/base64';
import type { TableImport, TableToImport } from '../../server/src/lsp/requests/importTable';
import { fileNameOf } from './fileName';
import { readResource } from './readResource';
import { saveFiles } from './saveFiles';

const SHOW = 'Show Remarks';

/** `tell`: writes lines where a reader finds them who asks for more. */
export function registerImportReference(tell: (lines: readonly string[]) => void): Disposable {
  // A program may name the table and the folder.
  return commands.registerCommand('opinionSummary.importReference', async (...args: unknown[]) => {
    const [table, place] = args.map(readResource);
    const folder = place ?? (await chooseFolder());
    if (folder === undefined) return;
    const source = table ?? (await chooseTable());
    if (source === undefined) return;
    const answer = await importTable(source, folder);
    if (answer.kind === 'refused') {
      void window.showErrorMessage(answer.message);
      return;
    }
    await saveFiles(answer.files);
    // A message may stand for long; whoever called need not wait for it.
    void report(answer, tell);
  });
}

/** The folder of the workspace for whose documents the table shall be used. */
async function chooseFolder(): Promise<Uri | undefined> {
  const folders = workspace.workspaceFolders ?? [];
  if (folders.length === 0) {
    const message = 'Open a folder first: the tables are kept in it, beside its documents.';
    void window.showWarningMessage(message);
    return undefined;
  }
  if (folders.length === 1) return folders[0]?.uri;
  const placeHolder = 'For which documents? The tables are kept in their folder.';
  return (await window.showWorkspaceFolderPick({ placeHolder }))?.uri;
}

async function chooseTable(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    title: 'EMA’s medicines table or a WHO ATC index',
    openLabel: 'Import',
    filters: { Tables: ['xlsx', 'csv'] },
  });
  return chosen?.[0];
}

function importTable(source: Uri, folder: Uri): Thenable<TableImport> {
  const file = fileNameOf(source);
  const options = { location: ProgressLocation.Notification, title: `Importing ${file} …` };
  return window.withProgress(options, async (): Promise<TableImport> => {
    try {
      const content = toBase64(await workspace.fs.readFile(source));
      const argument: TableToImport = { folder: folder.toString(), file, content };
      return await commands.executeCommand<TableImport>('opinionSummary.importTable', argument);
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error);
      return { kind: 'refused', message: `${file} cannot be imported: ${reason}` };
    }
  });
}

async function report(
  { message, remarks }: Extract<TableImport, { kind: 'imported' }>,
  tell: (lines: readonly string[]) => void,
): Promise<void> {
  if (remarks.length === 0) {
    void window.showInformationMessage(message);
    return;
  }
  tell([message, ...remarks]);
  const chosen = await window.showInformationMessage(message, SHOW);
  if (chosen === SHOW) await commands.executeCommand('opinionSummary.showOutput');
}
