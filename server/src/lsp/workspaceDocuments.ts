/** Every summary of opinion that the server knows of: those below the workspace folders, and those that are open. */
import { judgeDocumentName } from '../core/index';
import { type CheckedDocument, type Session, toStoredDocument } from './session';
import { nameOfUri, relativeUri, uriKey } from './uris';

export interface WorkspaceDocuments {
  readonly documents: readonly CheckedDocument[];
  /** Files that should be read and cannot: `address: why`. */
  readonly problems: readonly string[];
}

/** In the order of the folders, open documents from elsewhere last. A folder that is not checked gives its open ones only. */
export async function readWorkspaceDocuments(session: Session): Promise<WorkspaceDocuments> {
  const documents = new Map<string, CheckedDocument>();
  const problems: string[] = [];
  const take = async (uri: string): Promise<void> => {
    if (documents.has(uriKey(uri)) || session.isView(uri)) return;
    const open = session.findOpen(uri);
    const file = open === undefined ? await session.host.readText(uri) : undefined;
    if (file?.kind === 'unreadable' && (await shouldBeReadable(session, uri))) {
      problems.push(`${nameOfUri(uri)}: ${file.message}`);
    }
    const text = file?.kind === 'text' ? toStoredDocument(uri, file.text) : undefined;
    const document = open ?? text;
    const checked = document === undefined ? undefined : await session.check(document);
    if (checked !== undefined) documents.set(uriKey(uri), checked);
  };
  for (const folder of session.folders) {
    if (!(await session.settingsOf(folder.uri)).checksWorkspace) continue;
    for await (const { uri } of session.host.findDocuments(folder.uri)) {
      if (judgeDocumentName(nameOfUri(uri)) === 'other') continue;
      if ((await session.settingsOf(uri)).checksWorkspace) await take(uri);
    }
  }
  for (const { uri } of session.documents.all()) await take(uri);
  return { documents: [...documents.values()], problems };
}

/** The document at an address, open or stored; `undefined` when it is none. */
export async function readWorkspaceDocument(
  session: Session,
  uri: string,
): Promise<CheckedDocument | undefined> {
  const open = session.findOpen(uri);
  if (open !== undefined) return session.check(open);
  const file = await session.host.readText(uri);
  return file.kind === 'text' ? session.check(toStoredDocument(uri, file.text)) : undefined;
}

/** A file whose name alone says that it is a document, and which is to be checked. */
export async function shouldBeReadable(session: Session, uri: string): Promise<boolean> {
  if (judgeDocumentName(nameOfUri(uri)) !== 'document') return false;
  if (!(await session.settingsOf(uri)).isEnabled) return false;
  return !(await session.rulesOf(uri)).isIgnored;
}

/** The files of configurations in a folder of the workspace, or above one; those of documents from elsewhere are none. */
export function findWorkspaceConfigurations({
  configurations,
  folders,
}: Session): readonly string[] {
  return configurations.files((place) =>
    folders.some(
      ({ uri }) =>
        uriKey(uri) === uriKey(place) ||
        relativeUri(uri, place) !== undefined ||
        relativeUri(place, uri) !== undefined,
    ),
  );
}
