/** Reads the draft notation, a small Markdown, into blocks. Never throws; what it does not know is a paragraph. */
import { findLines, type Line } from '../text/lineIndex';
import type { SyntaxTree } from './block';
import { addInlineText, type InlineRange } from './draftInline';
import { readFrontMatter } from './frontMatter';
import { createTreeBuilder, type TreeBuilder } from './treeBuilder';

type LineKind = 'blank' | 'heading' | 'listItem' | 'footnoteBody' | 'comment' | 'text';

/** A line with its block quote marker taken off. */
interface DraftLine {
  readonly line: Line;
  readonly kind: LineKind;
  readonly isQuoted: boolean;
  /** Where the words begin. */
  readonly contentStart: number;
  readonly level: number;
  readonly label: string;
  readonly labelStart: number;
}

const QUOTE = /^ {0,3}>[ \t]?/;
const HEADING = /^ {0,3}(#{1,6})(?:[ \t]+|$)/;
const LIST_ITEM = /^ {0,3}(?:[-*+•][ \t]+|\d{1,3}[.)][ \t]+)/;
const FOOTNOTE_BODY = /^ {0,3}\[\^([^\]\s]{1,64})\]:[ \t]*/;
const COMMENT = /^[ \t]*<!--/;
const LONGEST_MARKER = 120;

export function readDraft(source: string): SyntaxTree {
  const builder = createTreeBuilder('draft', source);
  const lines = findLines(source);
  const frontMatter = readFrontMatter(source, lines);
  if (frontMatter.end > 0) builder.addSilent('frontMatter', 0, frontMatter.end);
  let index = frontMatter.lineCount;
  while (index < lines.length) index = readBlock(source, lines, index, builder);
  return builder.build(frontMatter.entries);
}

/** Reads the block that begins at a line and answers the index of the line behind it. */
function readBlock(
  source: string,
  lines: readonly Line[],
  index: number,
  builder: TreeBuilder,
): number {
  const first = classify(source, lines[index]);
  if (first === undefined) return lines.length;
  if (first.kind === 'blank') {
    builder.addSilent('blank', first.line.start, first.line.next);
    return index + 1;
  }
  if (first.kind === 'comment') return readComment(source, lines, index, builder);
  const block = [first];
  let next = index + 1;
  while (first.kind !== 'heading' && next < lines.length) {
    const line = classify(source, lines[next]);
    if (line === undefined || !continues(source, first, line)) break;
    block.push(line);
    next++;
  }
  addTextBlock(source, block, builder);
  return next;
}

function classify(source: string, line: Line | undefined): DraftLine | undefined {
  if (line === undefined) return undefined;
  const head = source
    .slice(line.start, Math.min(line.end, line.start + LONGEST_MARKER))
    .replace(/^\ufeff/, ' ');
  const quote = QUOTE.exec(head);
  const isQuoted = quote !== null;
  const offset = quote === null ? 0 : quote[0].length;
  const rest = isQuoted ? head.slice(offset) : head;
  const at = line.start + offset;
  const make = (kind: LineKind, skipped: number, more: Partial<DraftLine> = {}): DraftLine => ({
    line,
    kind,
    isQuoted,
    contentStart: at + skipped,
    level: 0,
    label: '',
    labelStart: at,
    ...more,
  });
  const isShort = line.end - line.start <= LONGEST_MARKER;
  if (isShort && rest.trim() === '') return make('blank', 0);
  const heading = HEADING.exec(rest);
  if (heading !== null)
    return make('heading', heading[0].length, { level: heading[1]?.length ?? 1 });
  const body = isQuoted ? null : FOOTNOTE_BODY.exec(rest);
  if (body !== null) {
    return make('footnoteBody', body[0].length, {
      label: body[1] ?? '',
      labelStart: at + body[0].indexOf('[^') + 2,
    });
  }
  if (COMMENT.test(rest)) return make('comment', 0);
  const item = LIST_ITEM.exec(rest);
  if (item !== null) return make('listItem', item[0].length);
  return make('text', rest.length - rest.trimStart().length);
}

/** True when a line goes on with the block that `first` began. */
function continues(source: string, first: DraftLine, line: DraftLine): boolean {
  if (line.kind !== 'text') return false;
  if (first.kind === 'footnoteBody') return isIndented(source, line.line) && !line.isQuoted;
  if (first.isQuoted) return line.isQuoted;
  return !line.isQuoted;
}

function isIndented(source: string, line: Line): boolean {
  const first = source.charCodeAt(line.start);
  return first === 9 || (first === 32 && source.charCodeAt(line.start + 1) === 32);
}

/** A comment that begins a line is a block of its own up to the line of its end, or of the text's. */
function readComment(
  source: string,
  lines: readonly Line[],
  index: number,
  builder: TreeBuilder,
): number {
  const start = lines[index]?.start ?? source.length;
  const opening = source.indexOf('<!--', start);
  const close = source.indexOf('-->', opening + 4);
  let last = index;
  while (last + 1 < lines.length && (close < 0 || (lines[last]?.end ?? 0) < close + 3)) last++;
  const end = lines[last]?.next ?? source.length;
  const textStart = close < 0 ? end : close + 3;
  const lineEnd = lines[last]?.end ?? end;
  if (source.slice(textStart, lineEnd).trim() === '') {
    builder.addSilent('comment', start, end);
  } else {
    builder.addBlock('paragraph', start, end, () => {
      addInlineText(source, [{ start: textStart, end: lineEnd }], builder);
    });
  }
  return last + 1;
}

function addTextBlock(source: string, block: readonly DraftLine[], builder: TreeBuilder): void {
  const first = block[0];
  const last = block[block.length - 1];
  if (first === undefined || last === undefined) return;
  const ranges: InlineRange[] = block.map((line) => ({
    start: Math.min(line.contentStart, line.line.end),
    end: endOfWords(source, line),
  }));
  const kind = first.kind === 'text' ? (first.isQuoted ? 'quote' : 'paragraph') : first.kind;
  if (kind === 'blank') return;
  builder.addBlock(
    kind,
    first.line.start,
    last.line.next,
    () => addInlineText(source, ranges, builder),
    {
      level: first.level,
      label: first.label,
      labelSpan: { start: first.labelStart, end: first.labelStart + first.label.length },
      isQuoted: first.isQuoted,
    },
  );
}

/** End of a line's words: a heading may be closed by `#` signs. */
function endOfWords(source: string, { line, kind, contentStart }: DraftLine): number {
  if (kind !== 'heading') return line.end;
  let end = line.end;
  while (end > contentStart && /[ \t#]/.test(source.charAt(end - 1))) end--;
  return Math.max(end, contentStart);
}
