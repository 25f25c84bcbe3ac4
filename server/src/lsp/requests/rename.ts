/** `textDocument/rename`: the label of a footnote, or the name of the product. */
import {
  ErrorCodes,
  type Range,
  type RenameParams,
  ResponseError,
  type TextDocumentPositionParams,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import {
  findFootnoteAt,
  findProductNameAt,
  type RenameResult,
  renameFootnote,
  renameProduct,
  type TextSpan,
} from '../../core/index';
import type { CheckedDocument, Session } from '../session';
import { toOffset, toRange } from '../toProtocol';
import { toWorkspaceEdit } from '../workspaceEdits';

/** What has a name at a place of the text. */
interface Named {
  readonly checked: CheckedDocument;
  readonly span: TextSpan;
  readonly name: string;
  rename(newName: string): RenameResult;
}

async function findNamed(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<Named | undefined> {
  const checked = await session.open(textDocument.uri);
  if (checked === undefined) return undefined;
  const { opinion } = checked.analyze();
  const offset = toOffset(checked.document, position);
  const footnote = findFootnoteAt(opinion, offset);
  if (footnote !== undefined) {
    const { span, label } = footnote;
    return {
      checked,
      span,
      name: label,
      rename: (newLabel) => renameFootnote(opinion, label, newLabel),
    };
  }
  const product = findProductNameAt(opinion, offset);
  if (product === undefined) return undefined;
  const name = product.name.text;
  return {
    checked,
    span: product.span,
    name,
    rename: (newName) => renameProduct(opinion, name, newName),
  };
}

/** Offers the name as the document states it, also where it is written in capitals. */
export async function prepareRename(
  session: Session,
  params: TextDocumentPositionParams,
): Promise<{ range: Range; placeholder: string } | null> {
  const named = await findNamed(session, params);
  if (named === undefined) return null;
  return { range: toRange(named.checked.document, named.span), placeholder: named.name };
}

/** Throws an answer that the client shows when the new name cannot be. */
export async function rename(
  session: Session,
  params: RenameParams,
): Promise<WorkspaceEdit | null> {
  const named = await findNamed(session, params);
  if (named === undefined) return null;
  const { edits, problem } = named.rename(params.newName);
  if (problem !== undefined) throw new ResponseError(ErrorCodes.InvalidParams, problem);
  return toWorkspaceEdit(session, named.checked, edits);
}
