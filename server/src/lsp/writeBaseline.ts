/** Has the client write a changed baseline, with the files that belong to the change. */
import { type BaselineChange, editBaseline } from '../configuration/editBaseline';
import { type Refusal, refuse } from './refusal';
import type { HostText } from './serverHost';
import type { Session } from './session';
import { nameOfUri } from './uris';
import { buildWholeEdit, type NewText } from './wholeEdits';

/** Answers the addresses of the files that have changed, or why nothing has. */
export async function writeBaseline(
  session: Session,
  uri: string,
  before: HostText,
  change: BaselineChange,
  others: readonly NewText[],
): Promise<readonly string[] | Refusal> {
  if (before.kind === 'unreadable') return refuse(before.message);
  const text = editBaseline(before.kind === 'text' ? before.text : '', change);
  if (text === undefined) return refuse(`${nameOfUri(uri)} is no baseline, or has an error.`);
  const files = [...others, { uri, before, text }];
  const { applied } = await session.connection.workspace.applyEdit(buildWholeEdit(session, files));
  return applied ? files.map((file) => file.uri) : refuse('The editor did not take the change.');
}
