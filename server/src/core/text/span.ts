/** Spans: half-open ranges in UTF-16 offsets. Two coordinate systems exist, told apart by field names. */

/** A range of the source text. Example: in `The ATC`, `{ start: 4, end: 7 }` covers `ATC`. */
export interface TextSpan {
  /** First UTF-16 offset inside the range, 0-based. */
  readonly start: number;
  /** First UTF-16 offset after the range. */
  readonly end: number;
}

/** A range of `Prose.text`, never of the source: `prose.toSource` leads back. */
export interface ProseSpan {
  /** First UTF-16 offset inside the range, 0-based, in the prose. */
  readonly from: number;
  /** First UTF-16 offset after the range, in the prose. */
  readonly to: number;
}

/** Order of spans in a document: by start, then by end. */
export function compareSpans(a: TextSpan, b: TextSpan): number {
  return a.start - b.start || a.end - b.end;
}

/** The span widened so that it never begins or ends between the halves of a surrogate pair. */
export function spanWithWholeCharacters(source: string, span: TextSpan): TextSpan {
  const start = isInsideSurrogatePair(source, span.start) ? span.start - 1 : span.start;
  const end = isInsideSurrogatePair(source, span.end) ? span.end + 1 : span.end;
  return start === span.start && end === span.end ? span : { start, end };
}

/** True between the two halves of a character: a look that is cut off after so many characters may end there. */
export function isInsideSurrogatePair(source: string, offset: number): boolean {
  if (offset <= 0 || offset >= source.length) return false;
  const before = source.charCodeAt(offset - 1);
  const after = source.charCodeAt(offset);
  return before >= 0xd800 && before <= 0xdbff && after >= 0xdc00 && after <= 0xdfff;
}
