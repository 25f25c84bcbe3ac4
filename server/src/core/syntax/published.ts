/** Reads the published notation, plain text out of a PDF or a web page, into blocks. Never throws. */
import { FORM_FEED } from '../text/characterCodes';
import type { BlockKind, SyntaxTree } from './block';
import { isPartedWord } from './lineHyphens';
import { createMarkQueue, type MarkQueue } from './markQueue';
import type { PublishedLine, PublishedLineKind } from './publishedLine';
import { classifyPublishedLines } from './publishedLines';
import { findPublishedMarks, type PublishedMark } from './publishedMarks';
import { endsSentence, isWhitespace } from './publishedText';
import { createTreeBuilder, type TreeBuilder } from './treeBuilder';

export function readPublished(source: string): SyntaxTree {
  const builder = createTreeBuilder('published', source);
  const lines = classifyPublishedLines(source);
  const marks = createMarkQueue(findPublishedMarks(source, lines));
  let index = 0;
  while (index < lines.length) {
    const next = endOfBlock(source, lines, index);
    addBlock(source, lines, index, next, marks, builder);
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

/** Signs that no blank stands before. */
const CLOSES = /[,;)\]]/;

const MOST_FURNITURE_LINES = 16;

/** A bracket that closes behind the page break. */
const OPEN_BRACKET = /\([^()]{0,80}$/;

/**
 * A paragraph may be cut in two by a page break. Answers the line that goes on with it: the first behind page furniture
 * and blanks, when the text before does not end a sentence, and that line begins with a small letter or a bracket is open.
 */
function findResumedLine(
  source: string,
  lines: readonly PublishedLine[],
  gap: number,
): number | undefined {
  const before = lines[gap - 1];
  if (before === undefined || (before.kind !== 'text' && before.kind !== 'listItem')) {
    return undefined;
  }
  let hasPageBreak = false;
  for (let index = gap; index < Math.min(lines.length, gap + MOST_FURNITURE_LINES); index++) {
    const line = lines[index];
    if (line === undefined) return undefined;
    if (line.kind === 'furniture' || source.charCodeAt(line.line.start) === FORM_FEED) {
      hasPageBreak = true;
    }
    if (line.kind === 'furniture' || line.kind === 'blank') continue;
    // A mark torn off its sentence goes on with it.
    if (line.kind === 'text' && !line.opens) return index;
    const isResumed =
      hasPageBreak &&
      line.kind === 'text' &&
      (/^\p{Ll}/u.test(line.line.text.slice(0, 2)) || OPEN_BRACKET.test(before.line.text));
    return isResumed && !endsSentence(source, before.line) ? index : undefined;
  }
  return undefined;
}

function addBlock(
  source: string,
  lines: readonly PublishedLine[],
  from: number,
  to: number,
  marks: MarkQueue<PublishedMark>,
  builder: TreeBuilder,
): void {
  const first = lines[from];
  const last = lines[to - 1];
  if (first === undefined || last === undefined) return;
  const kind = BLOCK_KINDS[first.kind];
  const { start } = first.line;
  const end = last.line.next;
  if (kind === 'blank' || kind === 'pageFurniture') {
    builder.addSilent(kind, start, end);
    return;
  }
  builder.addBlock(kind, start, end, () => addWords(source, lines, from, to, marks, builder), {
    level: first.kind === 'title' ? 1 : first.kind === 'name' ? 2 : 0,
    label: first.label,
    labelSpan: { start: first.labelStart, end: first.labelEnd },
    isQuoted: false,
  });
}

function addWords(
  source: string,
  lines: readonly PublishedLine[],
  from: number,
  to: number,
  marks: MarkQueue<PublishedMark>,
  builder: TreeBuilder,
): void {
  const worded = lines
    .slice(from, to)
    .filter(({ kind }) => kind !== 'furniture' && kind !== 'blank');
  for (const [index, line] of worded.entries()) {
    const next = worded[index + 1]?.contentStart;
    const { wordsEnd } = line.line;
    const isParted = next !== undefined && isPartedWord(source, wordsEnd, next);
    addLine(source, line, isParted ? wordsEnd - 1 : wordsEnd, marks, builder);
    if (next === undefined) return;
    // Behind a mark on a line of its own the sentence goes on: `opinion` / `2` / `, recommending`.
    if (CLOSES.test(source.charAt(next))) builder.writer.dropBlank();
    else if (!isParted) builder.writer.addLineJoin(wordsEnd, next);
  }
}

/** Adds the words of a line without its marks; where a mark parts two words, a blank stands in its place. */
function addLine(
  source: string,
  { line, contentStart }: PublishedLine,
  wordsEnd: number,
  marks: MarkQueue<PublishedMark>,
  { writer, marks: known }: TreeBuilder,
): void {
  let from = contentStart;
  for (
    let mark = marks.takeBefore(line.wordsEnd);
    mark !== undefined;
    mark = marks.takeBefore(line.wordsEnd)
  ) {
    const { start, end } = mark.span;
    writer.addRun(from, Math.max(from, mark.gap?.start ?? start));
    known.push({
      label: mark.label,
      span: mark.span,
      proseOffset: writer.length(),
      gap: mark.gap,
    });
    // `conditional1marketing`, `follows 2“Text`: the words go on at once.
    if (end < line.wordsEnd && opensWord(source.charAt(end))) writer.addMissingBlank(end);
    from = end;
  }
  writer.addRun(from, wordsEnd);
}

function opensWord(character: string): boolean {
  return !isWhitespace(character.charCodeAt(0)) && /[\p{L}\p{N}(“]/u.test(character);
}
