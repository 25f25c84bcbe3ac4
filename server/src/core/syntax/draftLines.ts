/** Says of one line of a draft what it is: a heading, a list item, a footnote body, a comment, text. */
import type { Line } from '../text/lineIndex';
import type { TextSpan } from '../text/span';

export type DraftLineKind =
  | 'blank'
  | 'heading'
  | 'listItem'
  | 'footnoteBody'
  | 'comment'
  | 'divider'
  | 'text';

/** A line with its block quote marker taken off. */
export interface DraftLine {
  readonly line: Line;
  readonly kind: DraftLineKind;
  readonly isQuoted: boolean;
  /** Behind the block quote markers of the line. */
  readonly quoteEnd: number;
  /** Behind the blanks that follow them: where the marker of the line begins, or its words. */
  readonly markerStart: number;
  /** Where the words begin: behind the marker of the line. */
  readonly contentStart: number;
  /** Heading level 1–6; 0 for everything else. */
  readonly level: number;
  /** Label of a footnote body; empty for everything else. */
  readonly label: string;
  readonly labelStart: number;
}

const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const LIST_ITEM = /^(?:[-*+•][ \t]+|\d{1,3}[.)][ \t]+)/;
const FOOTNOTE_BODY = /^\[\^([^\]\s]{1,64})\]:[ \t]*/;
const DIVIDER_SIGN = /[-*_]/;
const SHORTEST_DIVIDER = 3;
/** What a line other than text may begin with; most lines of a draft do not. */
const MARKER_START = /^[#[<*+•_\d-]/;
/** As much as is looked at behind the blanks of a line to say what it is. */
const LONGEST_MARKER = 120;
const DEEPEST_INDENT = 3;

export function readDraftLine(source: string, line: Line): DraftLine {
  const quoteEnd = skipQuotes(source, line.start);
  const markerStart = skipBlanks(source, quoteEnd, line.end);
  const isQuoted = quoteEnd > line.start;
  const marker = readMarker(
    source,
    { start: markerStart, end: line.end },
    markerStart - quoteEnd,
    isQuoted,
  );
  return {
    line,
    kind: marker.kind,
    isQuoted,
    quoteEnd,
    markerStart,
    contentStart: markerStart + marker.length,
    level: marker.level,
    label: marker.label,
    labelStart: markerStart + (marker.label === '' ? 0 : '[^'.length),
  };
}

/** Behind the last `>` that a line begins with; each may have three blanks before it and one behind it. */
function skipQuotes(source: string, start: number): number {
  let quoteEnd = start;
  for (;;) {
    let sign = quoteEnd;
    while (sign - quoteEnd < DEEPEST_INDENT && source.charAt(sign) === ' ') sign++;
    if (source.charAt(sign) !== '>') return quoteEnd;
    quoteEnd = sign + 1;
    if (/[ \t]/.test(source.charAt(quoteEnd))) quoteEnd++;
  }
}

function skipBlanks(source: string, start: number, end: number): number {
  let at = start;
  while (at < end && /\s/.test(source.charAt(at))) at++;
  return at;
}

/** What the words of a line begin with, and how many characters it takes. */
interface Marker {
  readonly kind: DraftLineKind;
  readonly length: number;
  readonly level: number;
  readonly label: string;
}

const TEXT: Marker = { kind: 'text', length: 0, level: 0, label: '' };

function readMarker(source: string, span: TextSpan, indent: number, isQuoted: boolean): Marker {
  const { start, end } = span;
  if (start >= end) return { kind: 'blank', length: 0, level: 0, label: '' };
  const words = source.slice(start, Math.min(end, start + LONGEST_MARKER));
  if (!MARKER_START.test(words)) return TEXT;
  if (words.startsWith('<!--')) return { kind: 'comment', length: 0, level: 0, label: '' };
  const item = LIST_ITEM.exec(words);
  if (item !== null) return { kind: 'listItem', length: item[0].length, level: 0, label: '' };
  if (indent > DEEPEST_INDENT) return TEXT;
  if (isDivider(source, span)) return { kind: 'divider', length: 0, level: 0, label: '' };
  const heading = HEADING.exec(words);
  if (heading !== null) {
    const level = heading[1]?.length ?? 1;
    return { kind: 'heading', length: heading[0].length, level, label: '' };
  }
  const body = isQuoted ? null : FOOTNOTE_BODY.exec(words);
  if (body === null) return TEXT;
  return { kind: 'footnoteBody', length: body[0].length, level: 0, label: body[1] ?? '' };
}

/** True for three or more of one sign with nothing but blanks behind them, however long the line is. */
function isDivider(source: string, { start, end }: TextSpan): boolean {
  const sign = source.charAt(start);
  if (!DIVIDER_SIGN.test(sign)) return false;
  let at = start;
  while (source.charAt(at) === sign) at++;
  if (at - start < SHORTEST_DIVIDER) return false;
  while (/[ \t]/.test(source.charAt(at))) at++;
  return at >= end;
}

/** True when a line goes on with the block that `first` began. */
export function continuesBlock(source: string, first: DraftLine, line: DraftLine): boolean {
  if (line.kind !== 'text' || first.kind === 'heading') return false;
  if (first.kind === 'footnoteBody') return isIndented(source, line.line) && !line.isQuoted;
  return first.isQuoted === line.isQuoted;
}

function isIndented(source: string, { start }: Line): boolean {
  const first = source.charCodeAt(start);
  return first === 9 || (first === 32 && source.charCodeAt(start + 1) === 32);
}
