/** Reads the published notation, plain text out of a PDF or a web page, into blocks. Never throws. */
import type { BlockKind, SyntaxTree } from './block';
import {
  classifyPublishedLines,
  type PublishedLine,
  type PublishedLineKind,
} from './publishedLines';
import { decideMarks, type PublishedMark } from './publishedMarks';
import { createTreeBuilder, type TreeBuilder } from './treeBuilder';

export function readPublished(source: string): SyntaxTree {
  const builder = createTreeBuilder('published', source);
  const lines = classifyPublishedLines(source);
  const marks = decideMarks(source, lines);
  const cursor = { mark: 0 };
  let index = 0;
  while (index < lines.length) {
    const next = endOfBlock(source, lines, index);
    addBlock(source, lines.slice(index, next), marks, cursor, builder);
    index = next;
  }
  return builder.build();
}

const BLOCK_KINDS: Readonly<Record<PublishedLineKind, BlockKind>> = {
  blank: 'blank',
  furniture: 'pageFurniture',
  title: 'heading',
  name: 'heading',
  commonName: 'paragraph',
  body: 'footnoteBody',
  listItem: 'listItem',
  text: 'paragraph',
};

const HEADING_LEVELS: Partial<Record<PublishedLineKind, number>> = { title: 1, name: 2 };

/** Index of the first line that no longer belongs to the block of line `index`. */
function endOfBlock(source: string, lines: readonly PublishedLine[], index: number): number {
  let next = index + 1;
  while (next < lines.length) {
    if (lines[next]?.opens === false) {
      next++;
      continue;
    }
    const resumed = findResumedLine(source, lines, next);
    if (resumed === undefined) return next;
    next = resumed + 1;
  }
  return next;
}

const MOST_FURNITURE_LINES = 16;

/**
 * A paragraph may be cut in two by a page break. Answers the line that goes on with it: the first behind page furniture
 * and blanks, when the text before does not end a sentence and that line begins with a small letter.
 */
function findResumedLine(
  source: string,
  lines: readonly PublishedLine[],
  gap: number,
): number | undefined {
  const before = lines[gap - 1];
  if (before?.kind !== 'text') return undefined;
  let hasFurniture = false;
  for (let index = gap; index < Math.min(lines.length, gap + MOST_FURNITURE_LINES); index++) {
    const line = lines[index];
    if (line === undefined) return undefined;
    if (line.kind === 'furniture') hasFurniture = true;
    else if (line.kind !== 'blank') {
      const isResumed =
        hasFurniture && line.kind === 'text' && /^\p{Ll}/u.test(source.charAt(line.contentStart));
      const lastCharacter = source.slice(before.line.start, before.line.end).trimEnd().slice(-1);
      return isResumed && !/[.:;]/.test(lastCharacter) ? index : undefined;
    }
  }
  return undefined;
}

function addBlock(
  source: string,
  lines: readonly PublishedLine[],
  marks: readonly PublishedMark[],
  cursor: { mark: number },
  builder: TreeBuilder,
): void {
  const first = lines[0];
  const last = lines[lines.length - 1];
  if (first === undefined || last === undefined) return;
  const kind = BLOCK_KINDS[first.kind];
  if (kind === 'blank' || kind === 'pageFurniture') {
    builder.addSilent(kind, first.line.start, last.line.next);
    return;
  }
  const worded = lines.filter((line) => line.kind !== 'furniture' && line.kind !== 'blank');
  builder.addBlock(
    kind,
    first.line.start,
    last.line.next,
    () => addWords(source, worded, marks, cursor, builder),
    {
      level: HEADING_LEVELS[first.kind] ?? 0,
      label: first.label,
      labelSpan: {
        start: first.labelStart,
        end: first.labelStart + (first.label === '' ? 0 : first.label.length),
      },
    },
  );
}

function addWords(
  source: string,
  lines: readonly PublishedLine[],
  marks: readonly PublishedMark[],
  cursor: { mark: number },
  builder: TreeBuilder,
): void {
  const { writer } = builder;
  lines.forEach((line, index) => {
    let from = line.contentStart;
    for (let mark = marks[cursor.mark]; mark !== undefined; mark = marks[++cursor.mark]) {
      if (mark.span.start >= line.line.end) break;
      if (mark.span.start < from) continue;
      writer.addRun(from, mark.span.start);
      builder.marks.push({ ...mark, proseOffset: writer.length });
      from = mark.span.end;
      // `conditional1marketing`: the extraction lost the blank behind the mark.
      if (/\p{L}/u.test(source.charAt(from)) && !/\s/.test(source.charAt(mark.span.start - 1))) {
        writer.addReplacement(' ', from, from);
      }
    }
    writer.addRun(from, line.line.end);
    const next = lines[index + 1];
    if (next !== undefined) writer.addLineJoin(endOfWords(source, line), next.contentStart);
  });
}

/** End of a line without the blanks that trail it. */
function endOfWords(source: string, { line, contentStart }: PublishedLine): number {
  let end = line.end;
  while (end > contentStart && /\s/.test(source.charAt(end - 1))) end--;
  return end;
}
