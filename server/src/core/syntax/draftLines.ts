/** Says of one line of a draft what it is: a heading, a list item, a footnote body, a comment, text. */
import type { Line } from '../text/lineIndex';

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
  /** Where the words begin: behind the marker of the line. */
  readonly contentStart: number;
  /** Heading level 1–6; 0 for everything else. */
  readonly level: number;
  /** Label of a footnote body; empty for everything else. */
  readonly label: string;
  readonly labelStart: number;
}

const QUOTE_START = /^ {0,3}>/;
const QUOTE = /^(?: {0,3}>[ \t]?)+/;
const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const LIST_ITEM = /^(?:[-*+•][ \t]+|\d{1,3}[.)][ \t]+)/;
const FOOTNOTE_BODY = /^\[\^([^\]\s]{1,64})\]:[ \t]*/;
const DIVIDER = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
/** What a line other than text may begin with; most lines of a draft do not. */
const MARKER_START = /^[#[<*+•_\d-]/;
/** As much of a line as is looked at to say what it is. */
const LONGEST_LOOK = 120;
const DEEPEST_INDENT = 3;

export function readDraftLine(source: string, line: Line): DraftLine {
  const head = source.slice(line.start, Math.min(line.end, line.start + LONGEST_LOOK));
  const quote = QUOTE_START.test(head) ? (QUOTE.exec(head)?.[0].length ?? 0) : 0;
  const rest = head.slice(quote);
  const words = rest.trimStart();
  const indent = rest.length - words.length;
  const marker = readMarker(words, indent, quote > 0);
  const start = line.start + quote + indent;
  return {
    line,
    kind: marker.kind,
    isQuoted: quote > 0,
    contentStart: start + marker.length,
    level: marker.level,
    label: marker.label,
    labelStart: start + (marker.label === '' ? 0 : '[^'.length),
  };
}

/** What the words of a line begin with, and how many characters it takes. */
interface Marker {
  readonly kind: DraftLineKind;
  readonly length: number;
  readonly level: number;
  readonly label: string;
}

const TEXT: Marker = { kind: 'text', length: 0, level: 0, label: '' };

function readMarker(words: string, indent: number, isQuoted: boolean): Marker {
  if (words === '') return { kind: 'blank', length: 0, level: 0, label: '' };
  if (!MARKER_START.test(words)) return TEXT;
  if (words.startsWith('<!--')) return { kind: 'comment', length: 0, level: 0, label: '' };
  const item = LIST_ITEM.exec(words);
  if (item !== null) return { kind: 'listItem', length: item[0].length, level: 0, label: '' };
  if (indent > DEEPEST_INDENT) return TEXT;
  if (DIVIDER.test(words)) return { kind: 'divider', length: 0, level: 0, label: '' };
  const heading = HEADING.exec(words);
  if (heading !== null) {
    const level = heading[1]?.length ?? 1;
    return { kind: 'heading', length: heading[0].length, level, label: '' };
  }
  const body = isQuoted ? null : FOOTNOTE_BODY.exec(words);
  if (body === null) return TEXT;
  return { kind: 'footnoteBody', length: body[0].length, level: 0, label: body[1] ?? '' };
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
