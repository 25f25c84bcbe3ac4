/** Plans the line of a configuration that names a file beside it. Writes nothing. */
import { nameFile } from '../configuration/nameFile';
import { type Refusal, refuse } from './refusal';
import type { Session } from './session';
import { nameOfUri } from './uris';
import type { NewText } from './wholeEdits';

/** `again`: what is to be done once more when a person has changed the file, such as `accept the finding again`. */
export async function nameInConfiguration(
  session: Session,
  configuration: string,
  key: 'baseline' | 'referenceData',
  file: string,
  again: string,
): Promise<NewText | Refusal> {
  const name = nameOfUri(configuration);
  const faults = await session.configurations.problemsIn(configuration);
  const fault = faults?.find(({ severity }) => severity === 'error');
  // What is added would not count: until the error is mended an earlier reading of the file may hold.
  if (fault !== undefined) return refuse(`Mend ${name} first, and ${again}: ${fault.message}`);
  const before = await session.readText(configuration);
  if (before.kind === 'unreadable') return refuse(before.message);
  const text = nameFile(before.kind === 'text' ? before.text : '', key, file);
  return text === undefined
    ? refuse(`Add “${key}: ${file}” to ${name}, and ${again}.`)
    : { uri: configuration, before, text };
}
