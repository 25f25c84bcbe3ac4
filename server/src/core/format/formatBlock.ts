/** Lays out one block of a draft: its markers, its lines, the blanks between its words. The words stay as they are. */
import type { Block, FootnoteMark, SyntaxTree } from '../syntax/block';
import { readDraft } from '../syntax/draft';
import { readDraftLine } from '../syntax/draftLines';
import { breakLines } from '../text/breakLines';
import { findLines } from '../text/lineIndex';
import { UNIT } from '../text/units';
import type { FormatOptions } from './formatOptions';

/** A line without its markers, and what stands before its words. */
interface BlockLine {
  readonly quote: string;
  readonly indent: string;
  /** `#`, `-`, `1.`, `[^1]:`; empty for running text. */
  readonly marker: string;
  readonly words: string;
}

const BREAKING = new RegExp(`(\\d) (?=${UNIT})`, 'g');
const NESTED_QUOTE = />[ \t]*>/;
const BODY_INDENT = '    ';
/** Words that would be a marker, or a footnote mark of their own, at the beginning of a line. */
const OPENS_BLOCK = /^(?:#{1,6}$|>|[-*+•]$|\d{1,3}[.)]$|\[\^|<!--|-{3,}$|\*{3,}$|_{3,}$)/;

/**
 * The text of a block in its new layout, without a line end behind it. `marks` are those inside of the block. Where
 * another layout would be read otherwise, or where a comment stands between the words, the block stays as it is.
 */
export function formatBlock(
  { source, prose }: SyntaxTree,
  block: Block,
  marks: readonly FootnoteMark[],
  options: FormatOptions,
  lineEnd: string,
): string {
  const written = source
    .slice(block.span.start, block.span.end)
    .replace(/(?:\r\n?|\n)$/, '')
    .replace(/\r\n?|\n/g, lineEnd);
  const { from, to } = block.prose;
  // Without the blank behind it, a marker that has no words would be one of them.
  const untouched = from === to ? written : written.trimEnd();
  if (written.includes('<!--')) return untouched;
  const lines = readLines(written);
  if (lines.some(({ quote }) => NESTED_QUOTE.test(quote))) return untouched;
  const layout = layOut(lines, block, options, lineEnd);
  // Most blocks of most drafts: what stays as it is says what it said.
  if (layout === written) return written;
  const reading = describeReading(block, prose.text.slice(from, to), from, marks);
  if (readAlone(layout) === reading) return layout;
  const preserved = layOut(lines, block, { ...options, wrap: 'preserve' }, lineEnd);
  return readAlone(preserved) === reading ? preserved : written;
}

/** What the text says when it is read by itself, as far as one block can say it. */
function readAlone(text: string): string | undefined {
  const { blocks, prose, marks } = readDraft(text);
  const [block, second] = blocks;
  if (block === undefined || second !== undefined) return undefined;
  return describeReading(block, prose.text.slice(block.prose.from, block.prose.to), 0, marks);
}

function describeReading(
  { kind, level, label, isQuoted }: Block,
  words: string,
  from: number,
  marks: readonly FootnoteMark[],
): string {
  const places = marks.map((mark) => [mark.label, mark.proseOffset - from, mark.gap !== undefined]);
  return JSON.stringify([kind, level, label, isQuoted, words, places]);
}

function readLines(text: string): readonly BlockLine[] {
  return findLines(text).map((line) => {
    const { quoteEnd, markerStart, contentStart } = readDraftLine(text, line);
    const words = text
      .slice(contentStart, line.end)
      .trim()
      .replace(/[ \t]+/g, ' ');
    return {
      quote: text.slice(line.start, quoteEnd),
      indent: text.slice(quoteEnd, markerStart),
      marker: text.slice(markerStart, contentStart).trimEnd(),
      words,
    };
  });
}

function layOut(
  lines: readonly BlockLine[],
  { kind, isQuoted }: Block,
  options: FormatOptions,
  lineEnd: string,
): string {
  const { indent = '', marker = '' } = lines[0] ?? {};
  const quote = isQuoted ? '> ' : '';
  const isItem = kind === 'listItem';
  const opening = quote + (isItem ? indent : '') + (marker === '' ? '' : `${marker} `);
  const behind = isItem ? ' '.repeat(opening.length - quote.length) : '';
  const further = quote + (kind === 'footnoteBody' ? BODY_INDENT : behind);
  const width = options.wrap === 'column' ? options.column - further.length : 0;
  return arrange(lines, options, width)
    .map((words, index) => ((index === 0 ? opening : further) + words).trimEnd())
    .join(lineEnd);
}

/** The words of each line of the new layout. */
function arrange(
  lines: readonly BlockLine[],
  { wrap, holdsUnits }: FormatOptions,
  width: number,
): readonly string[] {
  const hold = (words: string): string =>
    holdsUnits ? words.replace(BREAKING, '$1\u00a0') : words;
  if (wrap === 'preserve') return lines.map(({ words }) => hold(words));
  const whole = hold(joinLines(lines));
  return wrap === 'column' ? breakLines(whole, width, canBreak) : [whole];
}

/** A word that is cut at its hyphen is made whole. The first line may have no words behind its marker. */
function joinLines(lines: readonly BlockLine[]): string {
  const parts: string[] = [];
  // The end of what is joined, as far as it is looked at: the whole of it for each line would be a square.
  let end = '';
  for (const { words } of lines) {
    const part = end === '' || isCutWord(end, words) ? words : ` ${words}`;
    parts.push(part);
    end = (end + part).slice(-2);
  }
  return parts.join('');
}

/** Where one line or word ends and the next begins; `5-` before `and 10-mg` waits for another word. */
function isCutWord(before: string, behind: string): boolean {
  return /\S-$/.test(before) && !/^(?:and|or|to)\b/.test(behind);
}

/** Between two words; one that is empty stands for a second blank. */
function canBreak(before: string, word: string): boolean {
  if (before === '' || isCutWord(before, word)) return false;
  return !OPENS_BLOCK.test(word) && !/\s$/.test(before) && !/^\s/.test(word);
}
