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

const QUOTE = /^(?: {0,3}>[ \t]?)+/;
const HEADING = /^(#{1,6})(?:[ \t]+|$)/;
const LIST_ITEM = /^(?:[-*+•][ \t]+|\d{1,3}[.)][ \t]+)/;
const FOOTNOTE_BODY = /^\[\^([^\]\s]{1,64})\]:[ \t]*/;
const DIVIDER = /^(?:-{3,}|\*{3,}|_{3,})[ \t]*$/;
/** As much of a line as is looked at to say what it is. */
const LONGEST_LOOK = 120;
const DEEPEST_INDENT = 3;

export function readDraftLine(source: string, line: Line): DraftLine {
  const head = source.slice(line.start, Math.min(line.end, line.start + LONGEST_LOOK));
  const quote = QUOTE.exec(head)?.[0].length ?? 0;
  const rest = head.slice(quote);
  const words = rest.trimStart();
  const indent = rest.length - words.length;
  const start = line.start + quote + indent;
  const isQuoted = quote > 0;
  if (words === '') return plain('blank');
  if (words.startsWith('<!--')) return plain('comment');
  const item = LIST_ITEM.exec(words);
  if (item !== null) return make('listItem', item[0].length, 0, '', 0);
  if (indent > DEEPEST_INDENT) return plain('text');
  if (DIVIDER.test(words)) return plain('divider');
  const heading = HEADING.exec(words);
  if (heading !== null) {
    return make('heading', heading[0].length, heading[1]?.length ?? 1, '', 0);
  }
  const body = isQuoted ? null : FOOTNOTE_BODY.exec(words);
  if (body !== null) return make('footnoteBody', body[0].length, 0, body[1] ?? '', '[^'.length);
  return plain('text');

  function plain(kind: DraftLineKind): DraftLine {
    return make(kind, 0, 0, '', 0);
  }

  function make(
    kind: DraftLineKind,
    skipped: number,
    level: number,
    label: string,
    labelOffset: number,
  ): DraftLine {
    const labelStart = start + labelOffset;
    return { line, kind, isQuoted, contentStart: start + skipped, level, label, labelStart };
  }
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
