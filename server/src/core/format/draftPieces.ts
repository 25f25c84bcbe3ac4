/** Cuts a draft into its pieces, each with its text in the new layout; what stands between them is free. */
import { findCommonLineEnd } from '../rules/writing';
import type { Block, FootnoteMark, SyntaxTree } from '../syntax/block';
import { readDraftLine } from '../syntax/draftLines';
import { groupMarksByBlock } from '../syntax/marksOfBlocks';
import { WORDLESS_BLOCKS } from '../syntax/wordlessBlocks';
import { findLines } from '../text/lineIndex';
import type { TextSpan } from '../text/span';
import { formatBlock } from './formatBlock';
import type { FormatOptions } from './formatOptions';

/**
 * A block that is more than blank lines. Every character that is neither a blank nor the `>` of a line's opening stands in
 * one, in its source as in its text: whatever becomes of the pieces and of what stands between them, no word is lost.
 */
export interface DraftPiece {
  readonly kind: Block['kind'];
  /** Beginning of its first line. */
  readonly start: number;
  /** Behind its last character that is not blank. */
  readonly end: number;
  readonly label: string;
  readonly isQuoted: boolean;
  /** Labels of the footnote marks in it, in the order of the text. */
  readonly markLabels: readonly string[];
  /** As it is to be, or as it is where it is outside of the range; without a line end behind it. */
  readonly text: string;
}

/** The pieces of some blocks that follow one another; those that the range touches are laid out, which is nearly all of the work. */
export function readPieces(
  tree: SyntaxTree,
  blocks: readonly Block[],
  range: TextSpan,
  options: FormatOptions,
): readonly DraftPiece[] {
  const lineEnd = findCommonLineEnd(tree.source);
  const start = blocks[0]?.span.start ?? 0;
  const marks = tree.marks.filter(({ span }) => span.start >= start);
  const marksInside = groupMarksByBlock({ blocks, marks });
  return blocks.flatMap((block, index) =>
    isFree(tree.source, block) ? [] : [readPiece(block, marksInside[index] ?? [])],
  );

  function readPiece(block: Block, inside: readonly FootnoteMark[]): DraftPiece {
    const { kind, label, isQuoted, span } = block;
    const written = tree.source.slice(span.start, span.end).trimEnd();
    const end = span.start + written.length;
    const markLabels = inside.map((mark) => mark.label);
    const piece = { kind, start: span.start, end, label, isQuoted, markLabels };
    if (end < range.start || span.start > range.end) return { ...piece, text: written };
    const text = WORDLESS_BLOCKS.has(kind)
      ? written.replace(/\r\n?|\n/g, lineEnd)
      : formatBlock(tree, block, inside, options, lineEnd);
    const isSame = text === written || readInk(text) === readInk(written);
    return { ...piece, text: isSame ? text : written };
  }
}

function isFree(source: string, { kind, span }: Block): boolean {
  return kind === 'blank' && readInk(source.slice(span.start, span.end)) === '';
}

/** What no layout changes: all characters but blanks and the `>` that lines begin with. */
function readInk(text: string): string {
  return findLines(text)
    .map((line) => text.slice(readDraftLine(text, line).quoteEnd, line.end))
    .join('')
    .replace(/\s/g, '');
}
