/** Finds the place where a missing part belongs. Reads the model; makes no edits. */
import type { Opinion, Part, PartRole } from '../model/opinion';
import type { Block, SyntaxTree } from '../syntax/block';
import { findBlockIndex } from '../syntax/blockAt';
import { WORDLESS_BLOCKS } from '../syntax/wordlessBlocks';
import { spanWithWholeCharacters, type TextSpan } from '../text/span';

/** The place where a missing part belongs. */
export interface InsertionPlace {
  /** Source offset at which the new text goes. */
  readonly offset: number;
  /** What to underline: the last character of the part before, else the first of the part behind. */
  readonly span: TextSpan;
  /** Text to put before and behind the new part. */
  readonly before: string;
  readonly behind: string;
}

/** Stands at the very beginning of some files; nothing may be written before it. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * Behind the last of the parts that come before it, else before the first part. What comes before everything else, and
 * any part of a document without parts, stands at the beginning.
 */
export function findPlaceOfPart(
  opinion: Opinion,
  rolesBefore: readonly PartRole[],
  lineEnd: string,
): InsertionPlace {
  const { tree, parts } = opinion;
  const previous = findLast(
    parts,
    ({ role }) => role !== 'footnotes' && rolesBefore.includes(role),
  );
  if (previous !== undefined) return placeBehind(tree, previous, lineEnd);
  const first = parts.find(({ role }) => role !== 'footnotes') ?? parts[0];
  return first === undefined || rolesBefore.length === 0
    ? placeAtBeginning(tree, lineEnd)
    : placeBefore(tree, first.span.start, lineEnd);
}

function placeBehind(tree: SyntaxTree, part: Part, lineEnd: string): InsertionPlace {
  const { source, blocks } = tree;
  const span = characterBefore(source, part.span.end);
  const index = findBlockIndex(blocks, Math.max(part.span.start, part.span.end - 1));
  const block = blocks[index];
  const end = block === undefined ? part.span.end : endWithoutLineEnd(source, block.span);
  if (block?.kind !== 'heading' && hasWordsBetween(tree, part, block)) {
    return { offset: endOfMarks(tree, part.span.end), span, before: ' ', behind: '' };
  }
  const behind = blocks[index + 1];
  const isFollowedAtOnce = behind !== undefined && behind.kind !== 'blank';
  return {
    offset: end,
    span,
    before: lineEnd + lineEnd,
    behind: isFollowedAtOnce ? lineEnd : '',
  };
}

/** Before the block at `offset` and the comments above it that speak of it. */
function placeBefore(tree: SyntaxTree, offset: number, lineEnd: string): InsertionPlace {
  const { blocks, source } = tree;
  let index = findBlockIndex(blocks, offset);
  while (blocks[index - 1]?.kind === 'comment') index--;
  const start = blocks[index]?.span.start ?? offset;
  return {
    offset: source.startsWith(BYTE_ORDER_MARK, start) ? start + 1 : start,
    span: spanWithWholeCharacters(source, { start: offset, end: offset + 1 }),
    before: '',
    behind: lineEnd + lineEnd,
  };
}

/** Before the first words, behind front matter and letterhead. */
function placeAtBeginning(tree: SyntaxTree, lineEnd: string): InsertionPlace {
  const { blocks, source, prose } = tree;
  const first = blocks.find(({ kind }) => !WORDLESS_BLOCKS.has(kind));
  if (first !== undefined) {
    const { from, to } = first.prose;
    const firstWord = prose.toSource({ from, to: from + 1 });
    return placeBefore(tree, to > from ? firstWord.start : first.span.start, lineEnd);
  }
  const end = source.length;
  const isOwnLine = /(?:^\ufeff?|[\r\n])$/.test(source);
  return { offset: end, span: { start: end, end }, before: isOwnLine ? '' : lineEnd, behind: '' };
}

/** True when a sentence of another part stands behind the part, in the same block. */
function hasWordsBetween(tree: SyntaxTree, part: Part, block: Block | undefined): boolean {
  if (block === undefined) return false;
  return tree.prose.text.slice(part.prose.to, block.prose.to).trim() !== '';
}

/** Behind the footnote marks that are attached to the text at `offset`. */
export function endOfMarks(tree: SyntaxTree, offset: number): number {
  let end = offset;
  for (const { span, gap } of tree.marks) {
    if ((gap?.start ?? span.start) === end || span.start === end) end = span.end;
    else if (span.start > end) break;
  }
  return end;
}

function characterBefore(source: string, offset: number): TextSpan {
  const start = Math.max(0, offset - 1);
  return spanWithWholeCharacters(source, { start, end: Math.max(start, offset) });
}

function endWithoutLineEnd(source: string, { start, end }: TextSpan): number {
  let trimmed = end;
  while (trimmed > start && /[\r\n]/.test(source.charAt(trimmed - 1))) trimmed--;
  return trimmed;
}

/** The first offset at or behind `offset` that holds no blank. */
export function skipBlanks(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && /[ \t]/.test(source.charAt(end))) end++;
  return end;
}

function findLast<T>(list: readonly T[], isWanted: (item: T) => boolean): T | undefined {
  for (let index = list.length - 1; index >= 0; index--) {
    const item = list[index];
    if (item !== undefined && isWanted(item)) return item;
  }
  return undefined;
}
