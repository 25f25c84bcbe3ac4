/** `textDocument/documentSymbol` and `foldingRange`: the parts of a document. */
import {
  type DocumentSymbol,
  type FoldingRange,
  FoldingRangeKind,
  type SymbolInformation,
  SymbolKind,
} from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import { buildOutline, findFoldingSpans, type OutlineItem } from '../../core/index';
import type { Session } from '../session';
import { toRange } from '../toProtocol';

const SYMBOL_KINDS: Readonly<Record<OutlineItem['kind'], SymbolKind>> = {
  title: SymbolKind.File,
  part: SymbolKind.Field,
  heading: SymbolKind.String,
  footnotes: SymbolKind.Array,
  footnote: SymbolKind.Key,
};

/** Nested for clients that can show it; flat for others. */
export async function findSymbols(
  session: Session,
  uri: string,
): Promise<DocumentSymbol[] | SymbolInformation[]> {
  const checked = await session.open(uri);
  if (checked === undefined) return [];
  const items = buildOutline(checked.analyze().opinion);
  if (session.abilities.takesNestedSymbols) {
    return items.map((item) => toSymbol(checked.document, item));
  }
  return items
    .flatMap((item) => [item, ...item.children])
    .map(({ name, kind, span }) => ({
      name,
      kind: SYMBOL_KINDS[kind],
      location: { uri, range: toRange(checked.document, span) },
    }));
}

function toSymbol(document: TextDocument, item: OutlineItem): DocumentSymbol {
  return {
    name: item.name,
    detail: item.detail,
    kind: SYMBOL_KINDS[item.kind],
    range: toRange(document, item.span),
    selectionRange: toRange(document, item.selection),
    children: item.children.map((child) => toSymbol(document, child)),
  };
}

/** Spans of more than one line. */
export async function findFoldingRanges(session: Session, uri: string): Promise<FoldingRange[]> {
  const checked = await session.open(uri);
  if (checked === undefined) return [];
  return findFoldingSpans(checked.analyze().opinion).flatMap(({ kind, span }) => {
    const { start, end } = toRange(checked.document, span);
    if (start.line === end.line) return [];
    const range: FoldingRange = { startLine: start.line, endLine: end.line };
    if (kind === 'comment') range.kind = FoldingRangeKind.Comment;
    return [range];
  });
}
