/** Writes another label into a footnote mark or before a body, in the manner in which the old one is written. */
import type { TextSpan } from '../../text/span';
import { toSuperscript } from '../../text/superscripts';
import type { TextEdit } from '../../text/textEdit';

/** `written` covers the old label, with or without its brackets. Example: `[^2]`, `2` in `conditional2`, `²`. */
export function rewriteLabel(
  source: string,
  written: TextSpan,
  oldLabel: string,
  newLabel: string,
): TextEdit {
  const text = source.slice(written.start, written.end);
  const at = text.indexOf(oldLabel);
  if (at < 0) return { span: written, newText: toSuperscript(newLabel) };
  const start = written.start + at;
  return { span: { start, end: start + oldLabel.length }, newText: newLabel };
}
