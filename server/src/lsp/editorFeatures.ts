/** What an editor shows beside findings: hints, lenses, highlighting, selections, links, products. Hands requests to their files. */
import type { Connection, ServerCapabilities } from 'vscode-languageserver';
import { findInlayHints } from './requests/inlayHints';
import type { Session } from './session';

export function describeEditorFeatures(): ServerCapabilities {
  return {
    inlayHintProvider: true,
  };
}

export function registerEditorFeatures(connection: Connection, session: Session): void {
  const { languages } = connection;
  languages.inlayHint.on((params) => findInlayHints(session, params));
}

/** Settings or configurations have changed; a client that cannot be asked to look again does so with the next edit. */
export function refreshEditorFeatures(connection: Connection, { abilities }: Session): void {
  if (abilities.refreshesInlayHints) {
    connection.languages.inlayHint.refresh().catch(() => undefined);
  }
}
