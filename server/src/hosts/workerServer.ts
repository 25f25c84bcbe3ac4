/** The language server in a web worker. It reads files through the client, or not at all. */
import type { BrowserMessageReader } from 'vscode-languageserver/browser';
import type { CompilePattern } from '../core/index';
import { startServer } from '../lsp/startServer';

export async function startInWorker(): Promise<void> {
  const browser = await import('vscode-languageserver/browser');
  // A worker's global object is a port; the types of Node.js do not know it.
  const port = globalThis as unknown as ConstructorParameters<typeof BrowserMessageReader>[0];
  startServer(
    browser.createConnection(
      new browser.BrowserMessageReader(port),
      new browser.BrowserMessageWriter(port),
    ),
    async (connection, options) => {
      const [{ createClientHost }, { fieldOf }] = await Promise.all([
        import('./clientHost'),
        import('../lsp/settings'),
      ]);
      const address = fieldOf(options, 'patternEngine');
      return createClientHost(connection, options, async () => loadPatternEngine(address));
    },
  );
}

/** What a classic worker has, and the global name that the bundle of the engine takes. */
declare function importScripts(address: string): void;
declare const opinionSummaryPatterns: { readonly compilePattern: CompilePattern };

/** The client says where the bundle lies: the address of a worker need not tell. */
function loadPatternEngine(address: unknown): CompilePattern {
  try {
    importScripts(String(address));
    return opinionSummaryPatterns.compilePattern;
  } catch {
    return () => ({ fault: 'the engine for regular expressions cannot be loaded here' });
  }
}
