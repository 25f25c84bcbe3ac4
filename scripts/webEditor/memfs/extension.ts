/** A web extension of our own: the workspace of VS Code for the Web, held in the memory of its page. */
import * as vscode from 'vscode';
import { MemoryFileSystem } from './memoryFileSystem';

const SCHEME = 'memfs';
const ROOT = '/workspace';

/** The part of VS Code's proposed interface that `findFiles` asks; it is not in the published types. */
interface WithFileSearch {
  registerFileSearchProvider(
    scheme: string,
    provider: { provideFileSearchResults(): readonly vscode.Uri[] },
  ): vscode.Disposable;
}

/** Fetches the files from the server that serves the page, and offers them. */
export async function activate(context: vscode.ExtensionContext): Promise<void> {
  const files = new MemoryFileSystem();
  const response = await fetch(
    vscode.Uri.joinPath(context.extensionUri, 'files.json').toString(true),
  );
  const texts = (await response.json()) as Readonly<Record<string, string>>;
  const encoder = new TextEncoder();
  for (const [path, text] of Object.entries(texts))
    files.put(`${ROOT}/${path}`, encoder.encode(text));
  const search = vscode.workspace as unknown as WithFileSearch;
  context.subscriptions.push(
    vscode.workspace.registerFileSystemProvider(SCHEME, files, { isCaseSensitive: true }),
    search.registerFileSearchProvider(SCHEME, {
      provideFileSearchResults: () => files.listPaths().map((path) => toUri(path)),
    }),
  );
}

function toUri(path: string): vscode.Uri {
  return vscode.Uri.from({ scheme: SCHEME, path });
}
