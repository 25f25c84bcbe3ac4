/** Reads the draft notation, a small Markdown, into blocks. Never throws; what it does not know is a paragraph. */
import { findLines, type Line } from '../text/lineIndex';
import type { SyntaxTree } from './block';
import { COMMENT, findCommentEnd } from './commentEnd';
import { addInlineText, type InlineRange } from './draftInline';
import { continuesBlock, type DraftLine, readDraftLine } from './draftLines';
import { readFrontMatter } from './frontMatter';
import { createTreeBuilder, type TreeBuilder } from './treeBuilder';

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
  const line = lines[index];
  if (line === undefined) return lines.length;
  const first = readDraftLine(source, line);
  if (first.kind === 'comment') return readComment(source, lines, index, builder);
  if (first.kind === 'blank') return readBlanks(source, lines, index, builder);
  if (first.kind === 'divider') {
    builder.addSilent('pageFurniture', line.start, line.next);
    return index + 1;
  }
  const ranges = [rangeOf(source, first)];
  const next = addFurtherLines(source, lines, index + 1, first, ranges);
  addTextBlock(source, first, lines[next - 1] ?? line, ranges, builder);
  return next;
}

/** Blank lines in a row are one block. */
function readBlanks(
  source: string,
  lines: readonly Line[],
  index: number,
  builder: TreeBuilder,
): number {
  const next = skipLines(source, lines, index + 1, true);
  builder.addSilent('blank', lines[index]?.start ?? 0, lines[next - 1]?.next ?? source.length);
  return next;
}

/** Index of the first line from `index` on that is not blank, or that is. */
function skipLines(
  source: string,
  lines: readonly Line[],
  index: number,
  areBlank: boolean,
): number {
  let next = index;
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    if ((readDraftLine(source, line).kind === 'blank') !== areBlank) break;
  }
  return next;
}

/** Adds the words of the lines that go on with a block and answers the index of the line behind them. */
function addFurtherLines(
  source: string,
  lines: readonly Line[],
  index: number,
  first: DraftLine,
  ranges: InlineRange[],
): number {
  let next = index;
  for (let line = lines[next]; line !== undefined; line = lines[++next]) {
    const further = readDraftLine(source, line);
    if (!continuesBlock(source, first, further)) break;
    ranges.push(rangeOf(source, further));
  }
  return next;
}

function rangeOf(source: string, draftLine: DraftLine): InlineRange {
  const { line, contentStart } = draftLine;
  return { start: Math.min(contentStart, line.end), end: endOfWords(source, draftLine) };
}

/** End of a line's words: a heading may be closed by `#` signs. */
function endOfWords(source: string, { line, kind, contentStart }: DraftLine): number {
  if (kind !== 'heading') return line.end;
  let end = line.end;
  while (end > contentStart && /[ \t#]/.test(source.charAt(end - 1))) end--;
  return Math.max(end, contentStart);
}

/** A comment whose end is still to be typed, or was lost, ends with its paragraph: it does not take the document with it. */
function readEndlessComment(
  source: string,
  lines: readonly Line[],
  index: number,
  builder: TreeBuilder,
): number {
  const next = skipLines(source, lines, index + 1, false);
  builder.addSilent('comment', lines[index]?.start ?? 0, lines[next - 1]?.next ?? source.length);
  return next;
}

/**
 * A comment that begins a line is a block of its own up to the line of its end; with words behind its end it is the
 * beginning of a paragraph.
 */
function readComment(
  source: string,
  lines: readonly Line[],
  index: number,
  builder: TreeBuilder,
): number {
  const start = lines[index]?.start ?? source.length;
  const commentEnd = findCommentEnd(source, source.indexOf(COMMENT, start));
  if (commentEnd === undefined) return readEndlessComment(source, lines, index, builder);
  let next = index + 1;
  while (next < lines.length && (lines[next]?.start ?? 0) < commentEnd) next++;
  const last = lines[next - 1];
  if (last === undefined) return lines.length;
  if (source.slice(commentEnd, last.end).trim() === '') {
    builder.addSilent('comment', start, last.next);
    return next;
  }
  const first = { ...readDraftLine(source, last), line: last, kind: 'text' as const };
  const ranges = [{ start: commentEnd, end: last.end }];
  const end = addFurtherLines(source, lines, next, first, ranges);
  builder.addBlock('paragraph', start, lines[end - 1]?.next ?? last.next, () =>
    addInlineText(source, ranges, builder),
  );
  return end;
}

function addTextBlock(
  source: string,
  { kind, line, level, label, labelStart, isQuoted }: DraftLine,
  last: Line,
  ranges: readonly InlineRange[],
  builder: TreeBuilder,
): void {
  if (kind === 'blank' || kind === 'divider' || kind === 'comment') return;
  builder.addBlock(
    kind === 'text' ? (isQuoted ? 'quote' : 'paragraph') : kind,
    line.start,
    last.next,
    () => addInlineText(source, ranges, builder),
    { level, label, labelSpan: { start: labelStart, end: labelStart + label.length }, isQuoted },
  );
}
