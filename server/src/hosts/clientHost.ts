/** Files that only the client can read: in the browser, and behind addresses that are no files of this machine. */
import { type Connection, RequestType } from 'vscode-languageserver';
import { isPassedOver } from '../core/index';
import { fieldOf } from '../lsp/fieldOf';
import type { FoundFile, HostText, ServerHost } from '../lsp/serverHost';
import { relativeUri } from '../lsp/uris';

/** Answered by clients that say `readsFiles` in their initialization options; no client has to. */
const readFileRequest = new RequestType<{ uri: string }, string | null, void>(
  'opinionSummary/readFile',
);
const findFilesRequest = new RequestType<FilesRequest, string[], void>('opinionSummary/findFiles');
const SNIPPET_FILES = '**/*.{code-snippets,json}';

interface FilesRequest {
  readonly folder: string;
  /** A glob pattern; absent: of texts. */
  readonly names: string | undefined;
}

/** What loads the bundles beside the server, which each host finds in its own way. */
export type HostLoaders = Pick<
  ServerHost,
  'loadPatternEngine' | 'loadTableReader' | 'loadWordFiles'
>;

export function createClientHost(
  connection: Connection,
  initializationOptions: unknown,
  loaders: HostLoaders,
): ServerHost {
  const readsFiles = fieldOf(initializationOptions, 'readsFiles') === true;
  const addressStart = fieldOf(initializationOptions, 'ruleAddress');

  async function* findFiles(folder: string, names?: string): AsyncIterable<FoundFile> {
    if (!readsFiles) return;
    const uris = await connection.sendRequest(findFilesRequest, { folder, names });
    for (const uri of uris) {
      if (!isInPassedOver(folder, uri)) yield { uri, stamp: undefined };
    }
  }

  return {
    async readText(uri): Promise<HostText> {
      if (!readsFiles) return { kind: 'absent' };
      try {
        const text = await connection.sendRequest(readFileRequest, { uri });
        return text === null ? { kind: 'absent' } : { kind: 'text', text };
      } catch {
        return { kind: 'absent' }; // The client has said more about it than the server could.
      }
    },
    findDocuments: (folder) => findFiles(folder),
    findSnippetFiles: (folder) => findFiles(folder, SNIPPET_FILES),
    ...loaders,
    userName: '',
    defer: (task) => void setTimeout(task, 0),
    prepareFor: () => undefined,
    ruleAddress: (ruleId) =>
      typeof addressStart === 'string' ? `${addressStart}${ruleId}.md` : undefined,
  };
}

/** True for a file of a folder inside of the folder that is asked for in which no document is looked for. */
function isInPassedOver(folder: string, uri: string): boolean {
  const folders = relativeUri(folder, uri)?.split('/').slice(0, -1) ?? [];
  return folders.some(isPassedOver);
}
