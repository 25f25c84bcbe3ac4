/** `textDocument/formatting` and `rangeFormatting`: the layout of drafts. */
import type { Range, TextEdit } from 'vscode-languageserver';
import { formatDraft } from '../../core/index';
import type { Session } from '../session';
import { toProtocolEdit, toSpan } from '../toProtocol';

/** Without a range: the whole draft. Published text has no edits. */
export async function findFormattingEdits(
  session: Session,
  uri: string,
  range?: Range,
): Promise<TextEdit[]> {
  const checked = await session.open(uri);
  if (checked === undefined) return [];
  const { document } = checked;
  const { format } = await session.settingsOf(uri);
  const { tree } = checked.analyze();
  const span = range === undefined ? undefined : toSpan(document, range);
  return formatDraft(tree, format, span).map((edit) => toProtocolEdit(document, edit));
}
