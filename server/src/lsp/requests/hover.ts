/** `textDocument/hover`: the rule behind a finding, the facts of the product, and what a footnote, code, date or abbreviation means. */
import { type Hover, MarkupKind, type TextDocumentPositionParams } from 'vscode-languageserver';
import { buildHover } from '../../core/index';
import type { Session } from '../session';
import { toOffset, toRange } from '../toProtocol';

export async function findHover(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<Hover | null> {
  const checked = await session.open(textDocument.uri);
  if (checked === undefined) return null;
  const { document, rules } = checked;
  const hover = buildHover(
    checked.analyze(),
    toOffset(document, position),
    (id) => session.ruleOf(rules.ruleSet, id),
    rules.ruleSet.reference,
  );
  if (hover === undefined) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: hover.markdown },
    range: toRange(document, hover.span),
  };
}
