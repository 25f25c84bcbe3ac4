/** The edit that ends a sentence. */
import type { TextEdit } from '../text/textEdit';

/** A full stop at an offset of the source, with a blank where the next sentence stands there at once. */
export function fullStopAt(source: string, offset: number): TextEdit {
  const newText = /\p{L}/u.test(source.charAt(offset)) ? '. ' : '.';
  return { span: { start: offset, end: offset }, newText };
}
