/** Sends diagnostics to clients that do not ask for them: after each change, the newest version only. */
import { diagnose } from './diagnostics';
import type { Session } from './session';

export interface DiagnosticsPusher {
  /** A document was opened or changed. */
  push(uri: string): void;
  /** A document was closed: its findings vanish. */
  clear(uri: string): void;
  /** Settings or configurations have changed. */
  pushAll(): void;
}

export function createDiagnosticsPusher(session: Session): DiagnosticsPusher {
  const waiting = new Set<string>();
  /** The number of the last change that concerns an open document, by its address. */
  const changes = new Map<string, number>();
  let count = 0;

  async function send(uri: string): Promise<void> {
    const document = session.documents.get(uri);
    if (document === undefined) return;
    const { version } = document;
    const change = changes.get(uri);
    const diagnostics = (await diagnose(session, document)).items();
    // While files were read, the document or a configuration may have been changed, or the document closed.
    if (changes.get(uri) !== change) return;
    await session.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  function push(uri: string): void {
    changes.set(uri, ++count);
    if (waiting.has(uri)) return;
    waiting.add(uri);
    session.host.defer(() => {
      waiting.delete(uri);
      guard(uri, send(uri));
    });
  }

  function guard(uri: string, sending: Promise<void>): void {
    sending.catch((error: unknown) =>
      session.connection.console.error(`Diagnostics of ${uri} failed: ${String(error)}`),
    );
  }

  return {
    push,
    clear(uri) {
      changes.delete(uri);
      guard(uri, session.connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
    pushAll() {
      for (const { uri } of session.documents.all()) push(uri);
    },
  };
}
