/** Where accepted findings are kept when no configuration names a file for them: which file that will be, and what names it. */
import { CONFIGURATION_FILE } from '../../configuration/configurationTypes';
import { nameInConfiguration } from '../nameInConfiguration';
import { type Refusal, refuse } from '../refusal';
import { findFolder, type Session } from '../session';
import { joinUri, nameOfUri, parentUri, relativeUri } from '../uris';
import type { NewText } from '../wholeEdits';

export interface PlannedBaseline {
  readonly kind: 'planned';
  readonly uri: string;
  /** The document as the file will name it. */
  readonly document: string;
  /** The configuration with the line that names the file. */
  readonly configuration: NewText;
}

const BASELINE_FILE = 'accepted.yaml';

/** Where a configuration is made: the workspace folder, or the folder of a document that lies in none. */
export function findConfigurationPlace(session: Session, documentUri: string): string {
  const folder = findFolder(session.folders, documentUri) ?? parentUri(documentUri) ?? documentUri;
  return joinUri(folder, CONFIGURATION_FILE);
}

/** `configuration`: the address of the one that holds for the document, or of one that is to be made. */
export async function planBaseline(
  session: Session,
  configuration: string,
  documentUri: string,
): Promise<PlannedBaseline | Refusal> {
  const again = 'accept the finding again';
  const named = await nameInConfiguration(session, configuration, 'baseline', BASELINE_FILE, again);
  if ('kind' in named) return named;
  const folder = parentUri(configuration) ?? configuration;
  const document = relativeUri(folder, documentUri);
  if (document === undefined) {
    return refuse(`Add “baseline: ${BASELINE_FILE}” to ${nameOfUri(configuration)}, and ${again}.`);
  }
  const uri = joinUri(folder, BASELINE_FILE);
  return { kind: 'planned', uri, document, configuration: named };
}
