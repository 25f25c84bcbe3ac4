/** Text edits: replacing spans of a source text. Knows nothing about documents. */
import { compareSpans, type TextSpan } from './span';

/** Replaces `span` by `newText`; an empty span inserts. */
export interface TextEdit {
  readonly span: TextSpan;
  readonly newText: string;
}

/** True when no two of the edits touch the same text; insertions at one place count as touching. */
export function areDisjoint(edits: readonly TextEdit[]): boolean {
  const sorted = sortEdits(edits);
  return sorted.every((edit, index) => {
    const previous = sorted[index - 1];
    if (previous === undefined) return true;
    const isSamePlace =
      previous.span.start === edit.span.start && previous.span.end === edit.span.end;
    return !isSamePlace && previous.span.end <= edit.span.start;
  });
}

/** The text after all edits, which must be disjoint; their order does not matter. */
export function applyEdits(source: string, edits: readonly TextEdit[]): string {
  let result = '';
  let from = 0;
  for (const { span, newText } of sortEdits(edits)) {
    result += source.slice(from, span.start) + newText;
    from = span.end;
  }
  return result + source.slice(from);
}

function sortEdits(edits: readonly TextEdit[]): readonly TextEdit[] {
  return [...edits].sort((a, b) => compareSpans(a.span, b.span));
}
