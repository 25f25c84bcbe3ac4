/** Writes a document into a file to be read, printed or sent. The server makes what is written. */
import { commands, env, Uri, window, workspace } from 'vscode';
import { fromBase64 } from '../../server/src/lsp/base64';
import type { WordContent } from '../../server/src/lsp/requests/convertWord';
import { fileNameOf } from './fileName';

/** Asks the server for the page of a document; `undefined` for what is no summary of opinion. */
export type AskForPage = () => Promise<string | undefined>;

const OPEN = 'Open in Browser';

/** Without a target the writer chooses one; its ending decides what is written. */
export async function exportDocument(
  source: Uri,
  target: Uri | undefined,
  askForPage: AskForPage,
): Promise<void> {
  const page = await askForPage();
  if (page === undefined) {
    const name = fileNameOf(source);
    void window.showWarningMessage(`${name} is no summary of opinion that could be exported.`);
    return;
  }
  const file = target ?? (await chooseFile(source));
  if (file === undefined) return;
  const isWord = /\.docx$/i.test(file.path);
  const losses = await (isWord ? writeWord(source, file) : writePage(page, file));
  if (target === undefined || losses.length > 0) await tell(file, losses);
}

async function writePage(page: string, file: Uri): Promise<readonly string[]> {
  await workspace.fs.writeFile(file, new TextEncoder().encode(page));
  return [];
}

/** Answers sentences on what Word does not say. */
async function writeWord(source: Uri, file: Uri): Promise<readonly string[]> {
  const address = source.toString();
  const word = await commands.executeCommand<WordContent | null>('opinionSummary.toWord', address);
  const bytes = word === null ? undefined : fromBase64(word.content);
  if (word === null || bytes === undefined) {
    throw new Error(`${fileNameOf(source)} could not be made a Word document.`);
  }
  await workspace.fs.writeFile(file, bytes);
  return word.problems;
}

function chooseFile(source: Uri): Thenable<Uri | undefined> {
  const path = `${source.path.replace(/(?:\.opinion)?\.[^./]*$/, '')}.html`;
  const folder = workspace.workspaceFolders?.[0]?.uri;
  const isUntitled = source.scheme === 'untitled' && folder !== undefined;
  const defaultUri = isUntitled
    ? Uri.joinPath(folder, 'summary-of-opinion.html')
    : source.with({ path });
  return window.showSaveDialog({ defaultUri, filters: { HTML: ['html'], Word: ['docx'] } });
}

/** A browser prints the page, also as PDF; only files of this machine can be opened in one. */
async function tell(file: Uri, losses: readonly string[]): Promise<void> {
  const isPage = /\.html?$/i.test(file.path);
  const actions = isPage && file.scheme === 'file' ? [OPEN] : [];
  const written = `Written: ${fileNameOf(file)}`;
  const message = losses.length === 0 ? written : `${written}. ${losses.join(' ')}`;
  const show = losses.length === 0 ? window.showInformationMessage : window.showWarningMessage;
  const chosen = await show(message, ...actions);
  if (chosen === OPEN) await env.openExternal(file);
}
