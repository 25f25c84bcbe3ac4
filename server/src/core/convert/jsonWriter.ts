/** Writes places and passages of a document as plain JSON. */
import type { Opinion, Passage } from '../model/opinion';
import { buildLineIndex, type LineIndex } from '../text/lineIndex';
import type { TextSpan } from '../text/span';

export interface JsonWriter {
  range(span: TextSpan): object;
  passage(passage: Passage): { readonly text: string; readonly range: object };
  optional(passage: Passage | undefined): object | null;
}

/** Lines and columns are 1-based, offsets 0-based; both count UTF-16 units of the text without byte order mark. */
export function createJsonWriter(opinion: Opinion): JsonWriter {
  const lines: LineIndex = buildLineIndex(opinion.tree.source);
  const place = (offset: number): object => {
    const { line, character } = lines.positionAt(offset);
    return { line: line + 1, column: character + 1, offset };
  };
  const range = ({ start, end }: TextSpan): object => ({ start: place(start), end: place(end) });
  const passage = ({ text, span }: Passage): { readonly text: string; readonly range: object } => ({
    text,
    range: range(span),
  });
  return { range, passage, optional: (value) => (value === undefined ? null : passage(value)) };
}
