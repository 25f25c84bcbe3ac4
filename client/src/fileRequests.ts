/** Reads and lists files for a server that cannot: in the browser and in virtual workspaces. Nothing is written. */
import { RelativePattern, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';

/** The server judges what is found; packages are left out here because there are so many of them. */
const TEXT_FILES = '**/*.{md,txt}';
/** More than the server reads of files with snippets: a folder that is named need not be small. */
const MOST_NAMED = 2000;
const PACKAGES = '**/node_modules/**';

/** `names`: a glob pattern; without it, of texts. */
interface FilesRequest {
  readonly folder: string;
  readonly names?: string;
}

export function answerFileRequests(client: BaseLanguageClient): void {
  client.onRequest('opinionSummary/readFile', async ({ uri }: { uri: string }) => {
    try {
      const bytes = await workspace.fs.readFile(Uri.parse(uri));
      return new TextDecoder('utf-8').decode(bytes);
    } catch {
      return null; // There is no such file, or it may not be read: for the server it is the same.
    }
  });
  client.onRequest('opinionSummary/findFiles', async ({ folder, names }: FilesRequest) => {
    const pattern = new RelativePattern(Uri.parse(folder), names ?? TEXT_FILES);
    const most = names === undefined ? undefined : MOST_NAMED;
    const found = await workspace.findFiles(pattern, PACKAGES, most);
    return found.map((uri) => uri.toString()).sort();
  });
}
