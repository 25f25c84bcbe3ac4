/**
 * `textDocument/hover`: in the files that configure the check what a key or a rule is; in documents the rule behind a finding, the facts of the product, and
 * what a footnote, code, date or abbreviation means.
 */
import {
  type Hover,
  MarkupKind,
  type Position,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import { describeWord } from '../../configuration/describeWord';
import { buildHover } from '../../core/index';
import { openConfiguration } from '../openConfiguration';
import type { Session } from '../session';
import { toOffset, toRange } from '../toProtocol';

export async function findHover(
  session: Session,
  { textDocument, position }: TextDocumentPositionParams,
): Promise<Hover | null> {
  if (session.configurations.isConfigurationFile(textDocument.uri)) {
    return findConfigurationHover(session, textDocument.uri, position);
  }
  const checked = await session.open(textDocument.uri);
  if (checked === undefined) return null;
  const { document, rules } = checked;
  const hover = buildHover(
    checked.analyze(),
    toOffset(document, position),
    (id) => session.ruleOf(rules.ruleSet, id),
    rules.ruleSet,
  );
  if (hover === undefined) return null;
  return {
    contents: { kind: MarkupKind.Markdown, value: hover.markdown },
    range: toRange(document, hover.span),
  };
}

async function findConfigurationHover(
  session: Session,
  uri: string,
  position: Position,
): Promise<Hover | null> {
  const open = await openConfiguration(session, uri);
  if (open === undefined) return null;
  const { document, kind, rules } = open;
  const found = describeWord(document.getText(), toOffset(document, position), kind, rules);
  if (found === undefined) return null;
  return {
    contents: { kind: MarkupKind.PlainText, value: found.text },
    range: toRange(document, found.span),
  };
}
