/** Cuts a draft into its pieces, each with its text in the new layout; what stands between them is free. */
import type { Block, FootnoteMark, SyntaxTree } from '../syntax/block';
import { groupMarksByBlock } from '../syntax/marksOfBlocks';
import { formatBlock } from './formatBlock';
import type { FormatOptions } from './formatOptions';

/** A block that is more than blank lines. */
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
  /** As it is to be, without a line end behind it. */
  readonly text: string;
}

const WORDLESS: ReadonlySet<Block['kind']> = new Set(['comment', 'frontMatter', 'pageFurniture']);

export function readPieces(
  tree: SyntaxTree,
  options: FormatOptions,
  lineEnd: string,
): readonly DraftPiece[] {
  const marks = groupMarksByBlock(tree);
  return tree.blocks.flatMap((block, index) =>
    block.kind === 'blank' ? [] : [readPiece(tree, block, marks[index] ?? [], options, lineEnd)],
  );
}

function readPiece(
  tree: SyntaxTree,
  block: Block,
  marks: readonly FootnoteMark[],
  options: FormatOptions,
  lineEnd: string,
): DraftPiece {
  const { kind, label, isQuoted } = block;
  const { start, end } = block.span;
  const written = tree.source.slice(start, end).trimEnd();
  return {
    kind,
    start,
    end: start + written.length,
    label,
    isQuoted,
    markLabels: marks.map((mark) => mark.label),
    text: WORDLESS.has(kind)
      ? written.replace(/\r\n?|\n/g, lineEnd)
      : formatBlock(tree, block, marks, options, lineEnd),
  };
}
