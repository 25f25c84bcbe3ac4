/** What completion and hovers need of a file that configures the check and is open in an editor. */
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { CONFIGURATION_FILE } from '../configuration/configurationTypes';
import type { Rule } from '../core/index';
import { type Session, snapshotOf } from './session';
import { nameOfUri } from './uris';

export interface OpenConfiguration {
  /** As it was when it was asked for: the places of the request are those of this text. */
  readonly document: TextDocument;
  readonly kind: 'configuration' | 'pack';
  readonly rules: readonly Rule[];
}

/** `undefined` for a file that is not open. */
export async function openConfiguration(
  session: Session,
  uri: string,
): Promise<OpenConfiguration | undefined> {
  const open = session.documents.get(uri);
  if (open === undefined) return undefined;
  const document = snapshotOf(open);
  const { ruleSet } = await session.configurations.rulesOf(uri, []);
  const kind = nameOfUri(uri) === CONFIGURATION_FILE ? 'configuration' : 'pack';
  return { document, kind, rules: ruleSet.rules };
}
