/** Writes a document into a file to be read, printed or sent. The server makes its text. */
import { env, Uri, window, workspace } from 'vscode';

/** Asks the server for the page of a document; `undefined` for what is no summary of opinion. */
export type AskForPage = () => Promise<string | undefined>;

const OPEN = 'Open in Browser';

/** Without a target the writer chooses one. */
export async function exportDocument(
  source: Uri,
  target: Uri | undefined,
  ask: AskForPage,
): Promise<void> {
  const name = source.path.replace(/^.*\//, '');
  const page = await ask();
  if (page === undefined) {
    void window.showWarningMessage(`${name} is no summary of opinion that could be exported.`);
    return;
  }
  const file = target ?? (await chooseFile(source));
  if (file === undefined) return;
  await workspace.fs.writeFile(file, new TextEncoder().encode(page));
  if (target === undefined) await tell(file);
}

function chooseFile(source: Uri): Thenable<Uri | undefined> {
  const path = `${source.path.replace(/(?:\.opinion)?\.[^./]*$/, '')}.html`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const isUntitled = source.scheme === 'untitled' && folder !== undefined;
  const defaultUri = isUntitled
    ? Uri.joinPath(folder, 'summary-of-opinion.html')
    : source.with({ path });
  return window.showSaveDialog({ defaultUri, filters: { HTML: ['html'] } });
}

/** A browser prints the page, also as PDF; only files of this machine can be opened in one. */
async function tell(file: Uri): Promise<void> {
  const actions = file.scheme === 'file' ? [OPEN] : [];
  const name = file.path.replace(/^.*\//, '');
  const chosen = await window.showInformationMessage(`Written: ${name}`, ...actions);
  if (chosen === OPEN) await env.openExternal(file);
}
