/** Walks the folders of this machine, without following links to folders. Reads no file. */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { TellOfRest } from '../configuration/loadSnippets';
import { isSnippetFile } from '../configuration/snippetFileName';
import { judgeDocumentName } from '../core/index';
import type { FoundFile } from '../lsp/serverHost';
import { judgeEntry } from './folderEntry';

/** Files that may be documents, by their names. */
export function findStored(folder: string): AsyncIterable<FoundFile> {
  return walk(folder, judgeDocumentName, { entries: Infinity, rest: undefined }, Infinity);
}

/** A folder of snippets is small; one that is named by mistake or in malice, such as that of all, need not be. */
const MOST_ENTRIES = 2000;
const MOST_LEVELS = 5;

/** Files that may hold snippets, by their names. */
export async function* findStoredSnippets(
  folder: string,
  tellOfRest: TellOfRest,
): AsyncIterable<FoundFile> {
  const bounds: Bounds = { entries: MOST_ENTRIES, rest: undefined };
  yield* walk(folder, judgeSnippetName, bounds, MOST_LEVELS);
  if (bounds.rest !== undefined) tellOfRest(bounds.rest);
}

interface Bounds {
  /** How many may still be looked at. */
  entries: number;
  /** What was looked at where there is more. */
  rest: string | undefined;
}

/** `levels`: how far down it may lead from the folder. */
async function* walk(
  folder: string,
  judgeName: typeof judgeDocumentName,
  bounds: Bounds,
  levels: number,
): AsyncIterable<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    if (bounds.entries === 0) {
      bounds.rest = '2,000 entries';
      return;
    }
    bounds.entries--;
    const kind = judgeEntry(entry, folder, judgeName);
    if (kind === 'other') continue;
    const path = join(folder, entry.name);
    if (kind === 'folder') {
      if (levels > 0) yield* walk(path, judgeName, bounds, levels - 1);
      else bounds.rest ??= 'five levels';
      continue;
    }
    const found = await stat(path).catch(() => undefined);
    if (found === undefined) continue;
    yield { uri: pathToFileURL(path).href, stamp: `${found.mtimeMs}-${found.size}` };
  }
}

function judgeSnippetName(name: string): ReturnType<typeof judgeDocumentName> {
  return isSnippetFile(name) ? 'document' : 'other';
}
