/** `textDocument/inlayHint`: what codes are called and when a decision is expected, as far as the settings want it. */
import type { InlayHint, InlayHintParams } from 'vscode-languageserver';
import { findInlayHints as findHints } from '../../core/index';
import type { Session } from '../session';
import { toSpan } from '../toProtocol';

export async function findInlayHints(
  session: Session,
  { textDocument, range }: InlayHintParams,
): Promise<InlayHint[]> {
  const { inlayHints } = await session.settingsOf(textDocument.uri);
  if (!inlayHints.atcCodes && !inlayHints.decisionDate) return [];
  const checked = await session.open(textDocument.uri);
  if (checked === undefined) return [];
  const { document, rules } = checked;
  const { opinion } = checked.analyze();
  const hints = findHints(opinion, toSpan(document, range), inlayHints, rules.ruleSet.reference);
  return hints.map(({ offset, text }) => ({
    position: document.positionAt(offset),
    label: text,
    paddingLeft: true,
  }));
}
