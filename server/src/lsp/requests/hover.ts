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
import { CONFIGURATION_FILE } from '../../configuration/configurationTypes';
import { describeWord } from '../../configuration/describeWord';
import { buildHover } from '../../core/index';
import { type Session, snapshotOf } from '../session';
import { toOffset, toRange } from '../toProtocol';
import { nameOfUri } from '../uris';

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
    rules.ruleSet.reference,
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
  const open = session.documents.get(uri);
  if (open === undefined) return null;
  const document = snapshotOf(open);
  const kind = nameOfUri(uri) === CONFIGURATION_FILE ? 'configuration' : 'pack';
  const { ruleSet } = await session.configurations.rulesOf(uri, []);
  const text = document.getText();
  const found = describeWord(text, toOffset(document, position), kind, ruleSet.rules);
  if (found === undefined) return null;
  return {
    contents: { kind: MarkupKind.PlainText, value: found.text },
    range: toRange(document, found.span),
  };
}
