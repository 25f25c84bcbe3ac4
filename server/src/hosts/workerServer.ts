/** The language server in a web worker. It reads files through the client, or not at all. */
import * as library from 'vscode-languageserver';
import type { BrowserMessageReader } from 'vscode-languageserver/browser';
import type { CompilePattern } from '../core/index';
import { fieldOf } from '../lsp/fieldOf';
import { startServer } from '../lsp/startServer';
import type { ReadReferenceTable } from '../tables/importedTable';
import type { WordFiles } from '../word/wordFiles';
import type { createClientHost, serveDocuments } from './documents';

export async function startInWorker(): Promise<void> {
  const browser = await import('vscode-languageserver/browser');
  // A worker's global object is a port; the types of Node.js do not know it.
  const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  const connection = browser.createConnection(
    new browser.BrowserMessageReader(port),
    new browser.BrowserMessageWriter(port),
  );
  startServer(connection, async (params) => {
    const options: unknown = params.initializationOptions;
    const { createClientHost, serveDocuments } = loadDocuments(fieldOf(options, 'documents'));
    const host = createClientHost(connection, options, {
      loadPatternEngine: async () => loadPatternEngine(fieldOf(options, 'patternEngine')),
      loadTableReader: async () => loadOffice(options).readReferenceTable,
      loadWordFiles: async () => loadOffice(options).wordFiles,
    });
    return serveDocuments(connection, host, params);
  });
}

/** What a classic worker has, and the global names that the bundles take and give. */
declare function importScripts(address: string): void;
declare const location: { readonly href: string };
declare const opinionSummaryDocuments: {
  readonly createClientHost: typeof createClientHost;
  readonly serveDocuments: typeof serveDocuments;
};
declare const opinionSummaryOffice: {
  readonly readReferenceTable: ReadReferenceTable;
  readonly wordFiles: WordFiles;
};
declare const opinionSummaryPatterns: { readonly compilePattern: CompilePattern };

/** The client says where a bundle lies; the address of a worker need not tell, and does so only where it is no blob. */
function loadDocuments(address: unknown): typeof opinionSummaryDocuments {
  const beside = location.href.includes('/browser/') ? '../documents.js' : './documents.js';
  Object.assign(globalThis, { opinionSummaryLibrary: library });
  importScripts(typeof address === 'string' ? address : new URL(beside, location.href).href);
  return opinionSummaryDocuments;
}

function loadPatternEngine(address: unknown): CompilePattern {
  try {
    importScripts(String(address));
    return opinionSummaryPatterns.compilePattern;
  } catch {
    return () => ({ fault: 'the engine for regular expressions cannot be loaded here' });
  }
}

/** Throws where it cannot be loaded. */
function loadOffice(options: unknown): typeof opinionSummaryOffice {
  importScripts(String(fieldOf(options, 'officeFiles')));
  return opinionSummaryOffice;
}
