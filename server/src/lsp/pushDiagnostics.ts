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

  async function send(uri: string): Promise<void> {
    const document = session.documents.get(uri);
    if (document === undefined) return;
    const { version } = document;
    const diagnostics = (await diagnose(session, document)).items();
    // While the configuration was read, the document may have been changed or closed.
    if (session.documents.get(uri)?.version !== version) return;
    await session.connection.sendDiagnostics({ uri, version, diagnostics });
  }

  function push(uri: string): void {
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
      guard(uri, session.connection.sendDiagnostics({ uri, diagnostics: [] }));
    },
    pushAll() {
      for (const { uri } of session.documents.all()) push(uri);
    },
  };
}
