/** `textDocument/selectionRange`: from the word at a place to the whole document. */
import type { SelectionRange, SelectionRangeParams } from 'vscode-languageserver';
import { findSelectionSpans } from '../../core/index';
import type { Session } from '../session';
import { toOffset, toRange } from '../toProtocol';

/** One answer for each position, as the protocol wants it. */
export async function findSelectionRanges(
  session: Session,
  { textDocument, positions }: SelectionRangeParams,
): Promise<SelectionRange[] | null> {
  const checked = await session.open(textDocument.uri);
  if (checked === undefined) return null;
  const { document } = checked;
  const { opinion } = checked.analyze();
  return positions.map((position) => {
    let selection: SelectionRange | undefined;
    for (const span of [...findSelectionSpans(opinion, toOffset(document, position))].reverse()) {
      const range = toRange(document, span);
      selection = selection === undefined ? { range } : { range, parent: selection };
    }
    return selection ?? { range: { start: position, end: position } };
  });
}
