/** Walks the folders of this machine, without following links to folders. Reads no file. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isSnippetFile } from '../configuration/snippetFileName';
import type { judgeDocumentName } from '../core/index';
import type { FoundFile } from '../lsp/serverHost';
import { judgeEntry } from './folderEntry';

/** `judgeName`: which files are meant. */
export async function* findStored(
  folder: string,
  judgeName?: typeof judgeDocumentName,
): AsyncIterable<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const kind = judgeEntry(entry, folder, judgeName);
    if (kind === 'other') continue;
    const path = join(folder, entry.name);
    if (kind === 'folder') {
      yield* findStored(path, judgeName);
      continue;
    }
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) continue;
    yield { uri: pathToFileURL(path).href, stamp: `${found.mtimeMs}-${found.size}` };
  }
}

/** For the files with snippets instead of documents. */
export function judgeSnippetName(name: string): ReturnType<typeof judgeDocumentName> {
  return isSnippetFile(name) ? 'document' : 'other';
}
