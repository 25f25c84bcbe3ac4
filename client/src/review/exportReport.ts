/** Saves a review report where the reviewer wants it; the server writes its text. */
import { commands, env, Uri, window, workspace } from 'vscode';

/** Of one document, or of all. */
export async function exportReport(document: Uri | undefined): Promise<void> {
  const target = await window.showSaveDialog({
    title: 'Export Review Report',
    ...proposePlace(document),
    filters: { 'Web page': ['html'], Markdown: ['md'] },
  });
  if (target === undefined) return;
  const isMarkdown = /\.md$/i.test(target.path);
  const text = await commands.executeCommand<string | null>(
    'opinionSummary.writeReport',
    isMarkdown ? 'markdown' : 'html',
    toDay(new Date()),
    ...(document === undefined ? [] : [[document.toString()]]),
  );
  if (text === null) {
    const message = 'No document is checked here, so no report is written.';
    void window.showWarningMessage(message);
    return;
  }
  await workspace.fs.writeFile(target, new TextEncoder().encode(text));
  const open = 'Open';
  const name = workspace.asRelativePath(target);
  if ((await window.showInformationMessage(`The report is in ${name}.`, open)) !== open) return;
  if (isMarkdown) await commands.executeCommand('markdown.showPreview', target);
  else if (target.scheme === 'file' && env.remoteName === undefined) await env.openExternal(target);
  else await commands.executeCommand('vscode.open', target);
}

/** Beside the document, or in the first folder; nothing without either. */
function proposePlace(document: Uri | undefined): { readonly defaultUri?: Uri } {
  if (document !== undefined && document.scheme !== 'untitled') {
    const path = document.path.replace(/(?:\.opinion)?\.\w+$/, '.review.html');
    return { defaultUri: document.with({ path }) };
  }
  const folder = workspace.workspaceFolders?.[0];
  return folder === undefined ? {} : { defaultUri: Uri.joinPath(folder.uri, 'review.html') };
}

/** `2026-11-25`, by the clock of the reviewer. */
function toDay(date: Date): string {
  const twoDigits = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
