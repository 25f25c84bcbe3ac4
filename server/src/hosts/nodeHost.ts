/** The server's view of this machine: files by address, walked without following links. */
import { existsSync } from 'node:fs';
import { lstat, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Connection } from 'vscode-languageserver';
import { judgeDocumentName } from '../core/index';
import type { FoundFile, HostText, ServerHost } from '../lsp/serverHost';
import { createClientHost } from './clientHost';
import { readRegularFile } from './nodeFiles';
import { loadPatternEngine } from './patternEngine';
import { readUserName } from './userName';

export function createNodeHost(connection: Connection, initializationOptions: unknown): ServerHost {
  const client = createClientHost(connection, initializationOptions, loadPatternEngine);
  // Pages about the rules, when they lie beside the bundle.
  const pages = join(__dirname, '../docs/rules');
  const hasPages = existsSync(pages);
  return {
    readText: async (uri) => {
      const path = toPath(uri);
      return path === undefined ? client.readText(uri) : readStored(path);
    },
    findDocuments: (folder) => {
      const path = toPath(folder);
      return path === undefined ? client.findDocuments(folder) : findStored(path);
    },
    loadPatternEngine,
    get userName() {
      return readUserName();
    },
    defer: (task) => void setImmediate(task),
    ruleAddress: (id) =>
      client.ruleAddress(id) ??
      (hasPages ? pathToFileURL(join(pages, `${id}.md`)).href : undefined),
  };
}

/** `undefined` for what is no file of this machine, such as `file://elsewhere/a.txt` or an encoded slash. */
function toPath(uri: string): string | undefined {
  if (!uri.startsWith('file:')) return undefined;
  try {
    return fileURLToPath(uri);
  } catch {
    return undefined;
  }
}

async function readStored(path: string): Promise<HostText> {
  // A link that leads nowhere is there: reading it tells what is wrong.
  const found = await lstat(path).catch(() => undefined);
  if (found === undefined) return { kind: 'absent' };
  const file = readRegularFile(path);
  return file.problem === undefined
    ? { kind: 'text', text: file.value.text }
    : { kind: 'unreadable', ...file.problem };
}

const PASSED_OVER = new Set(['node_modules', 'bower_components']);

async function* findStored(folder: string): AsyncIterable<FoundFile> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  entries.sort((a, b) => (a.name < b.name ? -1 : 1));
  for (const entry of entries) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) {
      if (!entry.name.startsWith('.') && !PASSED_OVER.has(entry.name)) yield* findStored(path);
    } else if (entry.isFile() && judgeDocumentName(entry.name) !== 'other') {
      const found = await stat(path).catch(() => undefined);
      if (found === undefined) continue;
      yield { uri: pathToFileURL(path).href, stamp: `${found.mtimeMs}-${found.size}` };
    }
  }
}
