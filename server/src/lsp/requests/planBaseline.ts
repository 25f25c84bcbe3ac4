/** Where accepted findings are kept when no configuration names a file for them: which file that will be, and what names it. */
import { CONFIGURATION_FILE } from '../../configuration/configurationTypes';
import { nameFile } from '../../configuration/nameFile';
import { findFolder, type Session } from '../session';
import { joinUri, nameOfUri, parentUri, relativeUri } from '../uris';
import type { NewText } from '../wholeEdits';
import { type Refusal, refuse } from '../writeBaseline';

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
  const faults = await session.configurations.problemsIn(configuration);
  const fault = faults?.find(({ severity }) => severity === 'error');
  if (fault !== undefined) {
    // What is added would not count: until the error is mended an earlier reading of the file may hold.
    return refuse(
      `Mend ${nameOfUri(configuration)} first, and accept the finding again: ${fault.message}`,
    );
  }
  const before = await session.readText(configuration);
  if (before.kind === 'unreadable') return refuse(before.message);
  const text = nameFile(before.kind === 'text' ? before.text : '', 'baseline', BASELINE_FILE);
  const folder = parentUri(configuration) ?? configuration;
  const document = relativeUri(folder, documentUri);
  if (text === undefined || document === undefined) {
    const name = nameOfUri(configuration);
    return refuse(`Add “baseline: ${BASELINE_FILE}” to ${name}, and accept the finding again.`);
  }
  const uri = joinUri(folder, BASELINE_FILE);
  return { kind: 'planned', uri, document, configuration: { uri: configuration, before, text } };
}
