/** A finding with its line, as a reviewer reads it. */
import type { Finding } from '../../server/src/core/rules/rule';
import { buildLineIndex } from '../../server/src/core/text/lineIndex';

const MOST_BEFORE = 60;
const MOST_BEHIND = 50;

/** Place, severity, rule and message; below them the words around the finding, which stands between ⟦ and ⟧. */
export function quoteFinding(text: string, { span, severity, ruleId, message }: Finding): string {
  const { line, character } = buildLineIndex(text).positionAt(span.start);
  const before = text.slice(Math.max(0, span.start - MOST_BEFORE), span.start);
  const behind = text.slice(span.end, span.end + MOST_BEHIND);
  const words = text.slice(span.start, span.end).replace(/\s+/g, ' ');
  const sameLine = /[^\r\n]*$/.exec(before)?.[0] ?? '';
  const restOfLine = /^[^\r\n]*/.exec(behind)?.[0] ?? '';
  return `  ${line + 1}:${character + 1} ${severity} ${ruleId}  ${message}\n      ${sameLine}⟦${words}⟧${restOfLine}`;
}
