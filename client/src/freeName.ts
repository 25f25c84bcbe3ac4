/** Finds a name for a new document that nothing in its folder has yet. */
import { Uri, workspace } from 'vscode';

/** The first address that neither a file nor an unsaved document has; `undefined` where all are taken. */
export async function findFreeName(
  folder: Uri,
  names: readonly string[],
): Promise<Uri | undefined> {
  for (const name of names) {
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
