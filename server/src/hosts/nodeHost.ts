/** The server's view of this machine: files by address, walked without following links to folders. */
import { existsSync } from 'node:fs';
import { lstat } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import type { Connection } from 'vscode-languageserver';
import type { HostText, ServerHost } from '../lsp/serverHost';
import { createClientHost } from './clientHost';
import { readRegularFile } from './nodeFiles';
import { loadTableReader, loadWordFiles } from './officeLoader';
import { loadPatternEngine } from './patternEngine';
import { findStored, findStoredSnippets } from './storedFiles';
import { readUserName } from './userName';

export function createNodeHost(connection: Connection, initializationOptions: unknown): ServerHost {
  const client = createClientHost(connection, initializationOptions, {
    loadPatternEngine,
    loadTableReader,
    loadWordFiles,
  });
  const findRulePage = createPageFinder();
  return {
    readText: async (uri) => {
      const path = toPath(uri);
      return path === undefined ? client.readText(uri) : readStored(path);
    },
    findDocuments: (folder) => {
      const path = toPath(folder);
      return path === undefined ? client.findDocuments(folder) : findStored(path);
    },
    findSnippetFiles: (folder, tellOfRest) => {
      const path = toPath(folder);
      return path === undefined
        ? client.findSnippetFiles(folder, tellOfRest)
        : findStoredSnippets(path, tellOfRest);
    },
    loadPatternEngine,
    loadTableReader,
    loadWordFiles,
    get userName() {
      return readUserName();
    },
    defer: (task) => void setImmediate(task),
    prepareFor: createRoomMaker(),
    ruleAddress: (id) => client.ruleAddress(id) ?? findRulePage(id),
  };
}

/** Pages about the rules, when they lie beside the bundle; looked for once each. Rules of teams have none. */
function createPageFinder(): (ruleId: string) => string | undefined {
  const pages = join(__dirname, '../docs/rules');
  const known = new Map<string, string | undefined>();
  return (ruleId) => {
    if (!known.has(ruleId)) {
      const page = join(pages, `${ruleId}.md`);
      known.set(ruleId, existsSync(page) ? pathToFileURL(page).href : undefined);
    }
    return known.get(ruleId);
  };
}

/** Of a text that is longer than this, an analysis does not fit into the young generation: it would be copied on and on. */
const LARGE = 100_000;

/** The young generation may grow while large texts are analysed, and not otherwise: see `startInNode`. */
function createRoomMaker(): (length: number) => void {
  let mayGrow = false;
  return (length) => {
    if (length > LARGE === mayGrow) return;
    mayGrow = !mayGrow;
    setFlagsFromString(`--semi-space-growth-factor=${mayGrow ? 2 : 1}`);
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
