/** `textDocument/semanticTokens`: the words that mean something by themselves, of a document or of a range. */
import { type Range, type SemanticTokens, SemanticTokensBuilder } from 'vscode-languageserver';
import { findSemanticTokens as findTokens, TOKEN_KINDS } from '../../core/index';
import type { Session } from '../session';
import { toSpan } from '../toProtocol';

export async function findSemanticTokens(
  session: Session,
  uri: string,
  range?: Range,
): Promise<SemanticTokens> {
  const builder = new SemanticTokensBuilder();
  const checked = await session.open(uri);
  if (checked === undefined) return builder.build();
  const { document } = checked;
  const within = range === undefined ? undefined : toSpan(document, range);
  for (const { kind, span } of findTokens(checked.analyze().opinion)) {
    if (within !== undefined && (span.end <= within.start || within.end <= span.start)) continue;
    const { line, character } = document.positionAt(span.start);
    builder.push(line, character, span.end - span.start, TOKEN_KINDS.indexOf(kind), 0);
  }
  return builder.build();
}
