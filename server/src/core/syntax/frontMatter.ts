/** Reads the front matter of a draft: `key: value` lines between `---` lines at the top. Not a YAML parser. */
import type { Line } from '../text/lineIndex';
import type { FrontMatterEntry } from './block';

export interface FrontMatter {
  readonly entries: readonly FrontMatterEntry[];
  /** Offset behind the closing line; 0 when the document has no front matter. */
  readonly end: number;
  readonly lineCount: number;
}

const NONE: FrontMatter = { entries: [], end: 0, lineCount: 0 };
const ENTRY = /^([A-Za-z][\w-]{0,63})[ \t]*:[ \t]*(.*)$/;
/** An opening `---` that is not closed within this many lines is a thematic break, not front matter. */
const MOST_LINES = 200;

export function readFrontMatter(source: string, lines: readonly Line[]): FrontMatter {
  if (
    lines[0] === undefined ||
    lineText(source, lines[0])
      .replace(/^\ufeff/, '')
      .trimEnd() !== '---'
  )
    return NONE;
  const entries: FrontMatterEntry[] = [];
  for (let index = 1; index < Math.min(lines.length, MOST_LINES); index++) {
    const line = lines[index];
    if (line === undefined) break;
    const text = lineText(source, line);
    if (/^(?:---|\.\.\.)\s*$/.test(text)) return { entries, end: line.next, lineCount: index + 1 };
    const entry = readFrontMatterEntry(text, line.start);
    if (entry !== undefined) entries.push(entry);
  }
  return NONE;
}

function lineText(source: string, line: Line): string {
  return source.slice(line.start, Math.min(line.end, line.start + 1000));
}

/** `key: value`; `start` is where the line stands. */
export function readFrontMatterEntry(text: string, start: number): FrontMatterEntry | undefined {
  const match = ENTRY.exec(text);
  if (match === null) return undefined;
  const key = match[1] ?? '';
  const raw = (match[2] ?? '').replace(/(?:^|\s)#.*$/, '').trimEnd();
  const value = raw.replace(/^(["'])(.*)\1$/, '$2');
  const valueStart = start + text.length - (match[2] ?? '').length;
  return {
    key,
    value,
    keySpan: { start, end: start + key.length },
    valueSpan: { start: valueStart, end: valueStart + raw.length },
  };
}
