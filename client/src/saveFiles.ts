/** Saves the files that a command of the server has changed. */
import { Uri, workspace } from 'vscode';

export async function saveFiles(addresses: readonly string[]): Promise<void> {
  for (const address of addresses) {
    const document = await workspace.openTextDocument(Uri.parse(address));
    await document.save();
  }
}
