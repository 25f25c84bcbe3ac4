/** Lines and columns of a text. Line ends are CRLF, LF and lone CR, as in the language server protocol. */

/** A place in a text; both numbers are 0-based, `character` counts UTF-16 units. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Converts between offsets and positions of one text; built in one pass, immutable. */
export interface LineIndex {
  readonly lineCount: number;
  /** Offset at which a line begins; lines past the end answer the length of the text. */
  startOfLine(line: number): number;
  /** Position of an offset; offsets outside the text are moved to its nearest edge. */
  positionAt(offset: number): Position;
  /** Offset of a position; characters past the end of a line are moved to that end. */
  offsetAt(position: Position): number;
}

export function buildLineIndex(text: string): LineIndex {
  const starts = findLineStarts(text);
  const startOfLine = (line: number): number => starts[Math.max(0, line)] ?? text.length;
  return {
    lineCount: starts.length,
    startOfLine,
    positionAt(offset) {
      const inside = offsetBeforeLineFeed(text, Math.min(Math.max(0, offset), text.length));
      const line = lastAtOrBefore(starts, inside);
      return { line, character: inside - startOfLine(line) };
    },
    offsetAt({ line, character }) {
      if (line >= starts.length) return text.length;
      if (line < 0) return 0;
      const start = startOfLine(line);
      const end = endOfLine(text, start, startOfLine(line + 1));
      return Math.min(start + Math.max(0, character), end);
    },
  };
}

/** Index of the last element that is not greater than `value`; the elements ascend and begin at or below it. */
export function lastAtOrBefore(ascending: ArrayLike<number>, value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}

function findLineStarts(text: string): readonly number[] {
  const starts = [0];
  for (const line of findLines(text)) if (line.next > line.end) starts.push(line.next);
  return starts;
}

/** One line of a text: `start` to `end` without its line end, and where the next line begins. */
export interface Line {
  readonly start: number;
  readonly end: number;
  readonly next: number;
}

/** The lines of a text, in order. A line end at the very end of the text opens no further line here. */
export function findLines(text: string): readonly Line[] {
  // Two loops: a search for `\r` inside of one loop may be repeated for every line.
  return text.includes('\r') ? findAnyLines(text) : findLineFeedLines(text);
}

const LF = 10;
const CR = 13;

function findLineFeedLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (let end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', start)) {
    lines.push({ start, end, next: end + 1 });
    start = end + 1;
  }
  if (start < text.length) lines.push({ start, end: text.length, next: text.length });
  return lines;
}

function findAnyLines(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  while (start < text.length) {
    let end = start;
    while (end < text.length && text.charCodeAt(end) !== LF && text.charCodeAt(end) !== CR) end++;
    const isCrlf = text.charCodeAt(end) === CR && text.charCodeAt(end + 1) === LF;
    const next = Math.min(text.length, end + (isCrlf ? 2 : 1));
    lines.push({ start, end, next });
    start = next;
  }
  return lines;
}

function endOfLine(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && (text.charCodeAt(end - 1) === LF || text.charCodeAt(end - 1) === CR)) end--;
  return end;
}

function offsetBeforeLineFeed(text: string, offset: number): number {
  const isInsideCrlf = text.charCodeAt(offset) === LF && text.charCodeAt(offset - 1) === CR;
  return isInsideCrlf ? offset - 1 : offset;
}
