/** The door of formatting: how a draft is laid out, as edits of blanks. No word is changed; only footnote bodies move. */
import { findCommonLineEnd } from '../rules/writing';
import type { Block, SyntaxTree } from '../syntax/block';
import type { TextSpan } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { findBlankEdits, replaceBlanks } from './blankEdits';
import { type DraftPiece, readPieces } from './draftPieces';
import { orderPieces } from './footnoteOrder';
import type { FormatOptions } from './formatOptions';

/**
 * Edits of the whole draft, or of what a range touches: then nothing moves. None for published text, and for a draft
 * whose front matter has not been closed yet.
 */
export function formatDraft(
  tree: SyntaxTree,
  options: FormatOptions,
  range?: TextSpan,
): readonly TextEdit[] {
  if (tree.notation !== 'draft' || isInOpenFrontMatter(tree)) return [];
  const { source, blocks } = tree;
  if (range === undefined) {
    const pieces = readPieces(tree, blocks, { start: 0, end: source.length }, options);
    return arrange(source, blocks, pieces, orderPieces(pieces, source));
  }
  const near = findBlocksNear(blocks, range);
  const pieces = readPieces(tree, near, range, options);
  const { start, end } = widen(range, pieces, source.length);
  const isInside = ({ span }: TextEdit): boolean => span.start <= end && span.end >= start;
  return arrange(source, near, pieces, pieces).filter(isInside);
}

/** The blocks that a range touches, with the words before and behind them: nothing else is looked at. */
function findBlocksNear(blocks: readonly Block[], range: TextSpan): readonly Block[] {
  const isBlank = (index: number): boolean => blocks[index]?.kind === 'blank';
  const touched = blocks.findIndex(({ span }) => span.end >= range.start);
  const behind = blocks.findIndex(({ span }) => span.start > range.end);
  let first = touched - 1;
  while (isBlank(first)) first--;
  let last = behind < 0 ? blocks.length : behind;
  while (isBlank(last)) last++;
  return blocks.slice(Math.max(0, first), last + 1);
}

/** A range with all of the pieces that it touches, and the gaps before and behind them. */
function widen(range: TextSpan, pieces: readonly DraftPiece[], length: number): TextSpan {
  let start = 0;
  for (const piece of pieces) {
    if (piece.end >= range.start) break;
    start = piece.end;
  }
  return { start, end: pieces.find((piece) => piece.start > range.end)?.start ?? length };
}

function isInOpenFrontMatter({ source, blocks: [first] }: SyntaxTree): boolean {
  return first?.kind === 'pageFurniture' && source.slice(0, first.span.end).trimEnd() === FENCE;
}

/** A line that would open front matter if it were the first. */
const FENCE = '---';

/** The edits by which the pieces of some blocks come into another order, with the right gaps between them. */
function arrange(
  source: string,
  blocks: readonly Block[],
  pieces: readonly DraftPiece[],
  ordered: readonly DraftPiece[],
): readonly TextEdit[] {
  if (pieces.length === 0) return [];
  const lineEnd = findCommonLineEnd(source);
  const edits: TextEdit[] = [];
  const next = new Map(pieces.map((piece, index) => [piece, pieces[index + 1]]));
  let written = blocks[0]?.span.start ?? 0;
  let pending = '';
  let before: DraftPiece | undefined;
  for (const piece of ordered) {
    if (before === undefined) pending += isFence(piece) ? lineEnd : '';
    else {
      const isNeighbour = next.get(before) === piece;
      const between = isNeighbour ? source.slice(before.end, piece.start) : undefined;
      pending += lineEnd + writeGap(before, piece, between, lineEnd);
    }
    if (piece.start < written) {
      pending += piece.text;
    } else {
      edits.push(...replaceBlanks(source, { start: written, end: piece.start }, pending));
      // One after another: a paragraph may need more edits than a call takes arguments.
      for (const edit of findBlankEdits(source, piece, piece.text)) edits.push(edit);
      written = piece.end;
      pending = '';
    }
    before = piece;
  }
  const end = { start: written, end: blocks.at(-1)?.span.end ?? source.length };
  return [...edits, ...replaceBlanks(source, end, pending + lineEnd)];
}

function isFence({ kind, text }: DraftPiece): boolean {
  return kind === 'pageFurniture' && text === FENCE;
}

/** The blank line between two pieces, or nothing; `between` is what stands there now, if they are neighbours. */
function writeGap(
  before: DraftPiece,
  behind: DraftPiece,
  between: string | undefined,
  lineEnd: string,
): string {
  const kinds = [before.kind, behind.kind];
  const areAll = (kind: DraftPiece['kind']): boolean => kinds.every((one) => one === kind);
  if (areAll('footnoteBody')) return '';
  const hasBlankLine = between === undefined || countLineEnds(between) > 1;
  const isFree = kinds.includes('comment') || areAll('listItem');
  if (isFree && !hasBlankLine) return '';
  const isInQuote = before.isQuoted && behind.isQuoted;
  const hasQuoteMark = between?.includes('>') === true;
  const isQuoted = isInQuote
    ? hasQuoteMark || (between !== undefined && !hasBlankLine)
    : hasQuoteMark && kinds.includes('comment');
  return (isQuoted ? '>' : '') + lineEnd;
}

function countLineEnds(text: string): number {
  return text.match(/\r\n?|\n/g)?.length ?? 0;
}
