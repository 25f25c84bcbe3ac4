/** The door of formatting: how a draft is laid out, as edits of blanks. No word is changed; only footnote bodies move. */
import { findCommonLineEnd } from '../rules/writing';
import type { SyntaxTree } from '../syntax/block';
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
  if (tree.notation !== 'draft') return [];
  const { source } = tree;
  const lineEnd = findCommonLineEnd(source);
  const pieces = readPieces(tree, options, lineEnd);
  const [first] = pieces;
  if (first === undefined || (first.start === 0 && isFrontMatterLine(first))) return [];
  if (range === undefined) return arrange(source, pieces, orderPieces(pieces, source), lineEnd);
  const edits = arrange(source, pieces, pieces, lineEnd);
  const { start, end } = widen(range, pieces, source.length);
  return edits.filter(({ span }) => span.start <= end && span.end >= start);
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

/** A line that would open front matter if it were the first. */
function isFrontMatterLine({ kind, text }: DraftPiece): boolean {
  return kind === 'pageFurniture' && text === '---';
}

/** The edits by which the pieces of a source come into another order, with the right gaps between them. */
function arrange(
  source: string,
  pieces: readonly DraftPiece[],
  ordered: readonly DraftPiece[],
  lineEnd: string,
): readonly TextEdit[] {
  const edits: TextEdit[] = [];
  const next = new Map(pieces.map((piece, index) => [piece, pieces[index + 1]]));
  let written = 0;
  let pending = '';
  let before: DraftPiece | undefined;
  for (const piece of ordered) {
    if (before === undefined) pending += isFrontMatterLine(piece) ? lineEnd : '';
    else {
      const isNeighbour = next.get(before) === piece;
      const between = isNeighbour ? source.slice(before.end, piece.start) : undefined;
      pending += lineEnd + writeGap(before, piece, between, lineEnd);
    }
    if (piece.start < written) {
      pending += piece.text;
    } else {
      edits.push(...replaceBlanks(source, { start: written, end: piece.start }, pending));
      edits.push(...findBlankEdits(source, piece, piece.text));
      written = piece.end;
      pending = '';
    }
    before = piece;
  }
  const end = { start: written, end: source.length };
  return [...edits, ...replaceBlanks(source, end, pending + lineEnd)];
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
