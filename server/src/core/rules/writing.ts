/** How new text is written into a document: its line ends, its notation, where a part belongs. Makes edits, never findings. */
import type { FootnoteBody, Opinion, Part, PartRole } from '../model/opinion';
import type { Block, FootnoteMark, SyntaxTree } from '../syntax/block';
import { findBlockIndex } from '../syntax/blockAt';
import { spanWithWholeCharacters, type TextSpan } from '../text/span';
import type { TextEdit } from '../text/textEdit';

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

export interface Writing {
  /** The line end that the document uses most: `\n`, `\r\n` or `\r`. */
  readonly lineEnd: string;
  /** A mark as this document writes it: `[^1]` in a draft; `1`, `[1]`, `(1)` or `¹` in published text. */
  toMark(label: string): string;
  /** A body as this document writes it, without line ends around it. */
  toBody(label: string, text: string): string;
  /** Where a part belongs, given the roles that come before it in the order of the profile. */
  placeOfPart(rolesBefore: readonly PartRole[]): InsertionPlace;
  /** Puts a part at its place; a part that is more than a sentence becomes a paragraph even inside of one. */
  insertPart(place: InsertionPlace, text: string): TextEdit;
  /** Adds a body behind the last one, or at the end of the document. */
  insertBody(label: string, text: string): TextEdit;
  /** Removes a body with its line end. */
  removeBody(body: FootnoteBody): TextEdit;
  /** Removes whole lines, without leaving two blank lines or joining two paragraphs. */
  removeLines(lines: TextSpan): TextEdit;
  /** The smallest number that no mark or body has, as a label. */
  freeLabel(): string;
}

export function createWriting(opinion: Opinion): Writing {
  const { tree, footnotes } = opinion;
  const { source, blocks, notation } = tree;
  let knownLineEnd: string | undefined;
  let knownLastBody: FootnoteBody | undefined;
  const lineEnd = (): string => {
    knownLineEnd ??= findCommonLineEnd(source);
    return knownLineEnd;
  };
  const lastBody = (): FootnoteBody | undefined => {
    knownLastBody ??= footnotes.bodies.reduce<FootnoteBody | undefined>(
      (last, body) => (last === undefined || body.span.end > last.span.end ? body : last),
      undefined,
    );
    return knownLastBody;
  };
  const withLineEnds = (text: string): string => text.replace(/\r\n?|\n/g, lineEnd());
  const toBody = (label: string, text: string): string =>
    notation === 'draft'
      ? `[^${label}]: ${text}`
      : writeLikeBody(source, lastBody(), label) + text.replace(/\s+/g, ' ');

  return {
    get lineEnd() {
      return lineEnd();
    },
    toMark: (label) =>
      notation === 'draft' ? `[^${label}]` : writeLikeMark(source, footnotes.marks[0], label),
    toBody,
    placeOfPart: (rolesBefore) => findPlaceOfPart(opinion, rolesBefore, lineEnd()),
    insertPart({ offset, before, behind }, text) {
      const isInsideParagraph = before === ' ' && behind === '';
      if (!isInsideParagraph || !/^(?:#|>|[-*] )|[\r\n]/.test(text)) {
        return insertion(offset, before + withLineEnds(text) + behind);
      }
      const paragraph = lineEnd() + lineEnd();
      return {
        span: { start: offset, end: skipBlanks(source, offset) },
        newText: paragraph + withLineEnds(text) + paragraph,
      };
    },
    insertBody(label, text) {
      const body = withLineEnds(toBody(label, text));
      const last = lastBody();
      if (last === undefined) return insertAtEnd(source, body, lineEnd());
      const offset = findEndOfLine(source, last.span.end);
      const behind = nextBlock(blocks, offset);
      const isLastLine = behind === undefined || behind.kind === 'blank';
      const needsGap = !isLastLine && behind.kind !== 'footnoteBody';
      const gap = hasGapBefore(blocks, last) ? lineEnd() : '';
      return insertion(offset, lineEnd() + gap + body + (needsGap ? lineEnd() : ''));
    },
    removeBody: (body) => removeLines(tree, body.block.span, lineEnd()),
    removeLines: (lines) => removeLines(tree, lines, lineEnd()),
    freeLabel() {
      const labels = new Set([...footnotes.marks, ...footnotes.bodies].map(({ label }) => label));
      let number = 1;
      while (labels.has(String(number))) number++;
      return String(number);
    },
  };
}

function insertion(offset: number, newText: string): TextEdit {
  return { span: { start: offset, end: offset }, newText };
}

function findCommonLineEnd(source: string): string {
  if (!source.includes('\r')) return '\n';
  let crlf = 0;
  let lf = 0;
  let cr = 0;
  for (const [lineEnd] of source.matchAll(/\r\n?|\n/g)) {
    if (lineEnd === '\n') lf++;
    else if (lineEnd === '\r') cr++;
    else crlf++;
  }
  if (crlf >= lf && crlf >= cr) return '\r\n';
  return lf >= cr ? '\n' : '\r';
}

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** A mark in the manner of the document's first one; glued when it has none. */
function writeLikeMark(source: string, first: FootnoteMark | undefined, label: string): string {
  const example = first === undefined ? '' : source.slice(first.span.start, first.span.end).trim();
  if (example.startsWith('[')) return `[${label}]`;
  if (example.startsWith('(')) return `(${label})`;
  const isSuperscript = example !== '' && [...example].every((one) => SUPERSCRIPTS.includes(one));
  return isSuperscript
    ? label.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit)))
    : label;
}

/** What stands before a body's words, in the manner of the document's last one: `2 `, `(2) `. */
function writeLikeBody(source: string, last: FootnoteBody | undefined, label: string): string {
  if (last === undefined) return `${label} `;
  const before = source.slice(last.span.start, last.labelSpan.start).trim();
  const behind = source.slice(last.labelSpan.end, last.content.span.start).trim();
  const isBracketed = /^[([]?$/.test(before) && /^[)\].:]?$/.test(behind);
  return isBracketed ? `${before}${label}${behind} ` : `${label} `;
}

function findPlaceOfPart(
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
  return first === undefined
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

function placeBefore(tree: SyntaxTree, offset: number, lineEnd: string): InsertionPlace {
  const block = tree.blocks[findBlockIndex(tree.blocks, offset)];
  return {
    offset: block?.span.start ?? offset,
    span: spanWithWholeCharacters(tree.source, { start: offset, end: offset + 1 }),
    before: '',
    behind: lineEnd + lineEnd,
  };
}

/** In a document without any part: before its first words, behind the front matter. */
function placeAtBeginning(tree: SyntaxTree, lineEnd: string): InsertionPlace {
  const { blocks, source } = tree;
  const first = blocks.find(({ kind }) => kind !== 'frontMatter' && kind !== 'blank');
  if (first !== undefined) {
    return placeBefore(tree, skipBlanks(source, first.span.start), lineEnd);
  }
  const end = source.length;
  const isOwnLine = end === 0 || /[\r\n]$/.test(source);
  return { offset: end, span: { start: end, end }, before: isOwnLine ? '' : lineEnd, behind: '' };
}

/** True when a sentence of another part stands behind the part, in the same block. */
function hasWordsBetween(tree: SyntaxTree, part: Part, block: Block | undefined): boolean {
  if (block === undefined) return false;
  return tree.prose.text.slice(part.prose.to, block.prose.to).trim() !== '';
}

/** Behind the footnote marks that are attached to the text at `offset`. */
function endOfMarks(tree: SyntaxTree, offset: number): number {
  let end = offset;
  for (const { span, gap } of tree.marks) {
    if ((gap?.start ?? span.start) === end || span.start === end) end = span.end;
    else if (span.start > end) break;
  }
  return end;
}

function insertAtEnd(source: string, text: string, lineEnd: string): TextEdit {
  const words = source.trimEnd().length;
  const lineEnds = source.slice(words).match(/\r\n?|\n/g)?.length ?? 0;
  const before = words === 0 ? '' : lineEnd.repeat(Math.max(0, 2 - lineEnds));
  return insertion(source.length, before + text + (lineEnds > 0 ? lineEnd : ''));
}

/** True when the document separates its last two bodies by a blank line. */
function hasGapBefore(blocks: readonly Block[], last: FootnoteBody): boolean {
  const index = findBlockIndex(blocks, last.span.start);
  return blocks[index - 1]?.kind === 'blank' && blocks[index - 2]?.kind === 'footnoteBody';
}

function removeLines(tree: SyntaxTree, lines: TextSpan, lineEnd: string): TextEdit {
  const { blocks } = tree;
  const first = findBlockIndex(blocks, lines.start);
  const last = findBlockIndex(blocks, Math.max(lines.start, lines.end - 1));
  const isWhole = blocks[first]?.span.start === lines.start && blocks[last]?.span.end === lines.end;
  if (!isWhole) return { span: lines, newText: '' };
  const before = blocks[first - 1];
  const behind = blocks[last + 1];
  const isGapBefore = before === undefined || before.kind === 'blank';
  if (isGapBefore && behind?.kind === 'blank') {
    return { span: { start: lines.start, end: behind.span.end }, newText: '' };
  }
  if (before?.kind === 'blank' && behind === undefined) {
    return { span: { start: before.span.start, end: lines.end }, newText: '' };
  }
  const wouldJoin = !isGapBefore && before.kind !== 'heading' && behind?.kind === 'paragraph';
  return { span: lines, newText: wouldJoin ? lineEnd : '' };
}

function nextBlock(blocks: readonly Block[], offset: number): Block | undefined {
  return blocks[findBlockIndex(blocks, offset) + 1];
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

function findEndOfLine(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && !/[\r\n]/.test(source.charAt(end))) end++;
  return end;
}

function skipBlanks(source: string, offset: number): number {
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
