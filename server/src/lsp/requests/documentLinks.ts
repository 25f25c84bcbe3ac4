/** `textDocument/documentLink`: addresses behind words of the text, for the reader to open. */
import type { DocumentLink } from 'vscode-languageserver';
import { findDocumentLinks as findLinks } from '../../core/index';
import type { Session } from '../session';
import { toRange } from '../toProtocol';

export async function findDocumentLinks(session: Session, uri: string): Promise<DocumentLink[]> {
  const checked = await session.open(uri);
  if (checked === undefined) return [];
  return findLinks(checked.analyze().opinion).map(({ span, address, tooltip }) => ({
    range: toRange(checked.document, span),
    target: address,
    tooltip,
  }));
}
