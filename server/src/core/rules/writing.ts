/** How new text is written into a document: its line ends, its notation, where a part belongs. Makes edits, never findings. */
import type { FootnoteBody, Opinion, PartRole } from '../model/opinion';
import type { Block, FootnoteMark, SyntaxTree } from '../syntax/block';
import { findBlockIndex } from '../syntax/blockAt';
import { lastAtOrBefore } from '../text/lineIndex';
import type { TextSpan } from '../text/span';
import { isSuperscript, toSuperscript } from '../text/superscripts';
import type { TextEdit } from '../text/textEdit';
import { numberOfLabel } from './fixes/renumberFootnotes';
import { findPlaceOfPart, type InsertionPlace, skipBlanks } from './insertionPlace';

export type { InsertionPlace };

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
  /** Adds a body before the next higher one, else behind the last one; the first one at the end of the document, before the foot of its page. */
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
  let knownLastBody: FootnoteBody | undefined;
  const lineEnd = findCommonLineEnd(source);
  const lastBody = (): FootnoteBody | undefined => {
    knownLastBody ??= footnotes.bodies.reduce<FootnoteBody | undefined>(
      (last, body) => (last === undefined || body.span.end > last.span.end ? body : last),
      undefined,
    );
    return knownLastBody;
  };
  let reaches: readonly number[] | undefined;
  const withLineEnds = (text: string): string => text.replace(/\r\n?|\n/g, lineEnd);
  const toBody = (label: string, text: string): string =>
    notation === 'draft'
      ? `[^${label}]: ${text}`
      : writeLikeBody(source, lastBody(), label) + text.replace(/\s+/g, ' ');

  return {
    lineEnd,
    toMark: (label) =>
      notation === 'draft' ? `[^${label}]` : writeLikeMark(source, footnotes.marks[0], label),
    toBody,
    placeOfPart: (rolesBefore) => findPlaceOfPart(opinion, rolesBefore, lineEnd),
    insertPart({ offset, before, behind }, text) {
      const isInsideParagraph = before === ' ' && behind === '';
      if (!isInsideParagraph || !/^(?:#|>|[-*] )|[\r\n]/.test(text)) {
        return insertion(offset, before + withLineEnds(text) + behind);
      }
      const paragraph = lineEnd + lineEnd;
      return {
        span: { start: offset, end: skipBlanks(source, offset) },
        newText: paragraph + withLineEnds(text) + paragraph,
      };
    },
    insertBody(label, text) {
      const body = withLineEnds(toBody(label, text));
      const last = lastBody();
      if (last === undefined) return insertAtEnd(tree, body, lineEnd);
      const gap = hasGapBefore(blocks, last) ? lineEnd : '';
      reaches ??= measureReaches(footnotes.bodies);
      const next = findNextBody(footnotes.bodies, reaches, label);
      if (next !== undefined) return insertion(next.block.span.start, body + lineEnd + gap);
      const offset = findEndOfLine(source, last.span.end);
      const behind = nextBlock(blocks, offset);
      const isLastLine = behind === undefined || behind.kind === 'blank';
      const needsGap = !isLastLine && behind.kind !== 'footnoteBody';
      return insertion(offset, lineEnd + gap + body + (needsGap ? lineEnd : ''));
    },
    removeBody: (body) => removeLines(tree, body.block.span, lineEnd),
    removeLines: (lines) => removeLines(tree, lines, lineEnd),
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

/** The line end that a text uses most; `\n` for a text without any. */
export function findCommonLineEnd(source: string): string {
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

/** A mark in the manner of the document's first one; glued when it has none. */
function writeLikeMark(source: string, first: FootnoteMark | undefined, label: string): string {
  const example = first === undefined ? '' : source.slice(first.span.start, first.span.end).trim();
  if (example.startsWith('[')) return `[${label}]`;
  if (example.startsWith('(')) return `(${label})`;
  return isSuperscript(example) ? toSuperscript(label) : label;
}

/** What stands before a body's words, in the manner of the document's last one: `2 `, `(2) `, `² `. */
function writeLikeBody(source: string, last: FootnoteBody | undefined, label: string): string {
  if (last === undefined) return `${label} `;
  const before = source.slice(last.span.start, last.labelSpan.start).trim();
  const behind = source.slice(last.labelSpan.end, last.content.span.start).trim();
  const isBracketed = /^[([]?$/.test(before) && /^[)\].:]?$/.test(behind);
  const isRaised = isSuperscript(source.slice(last.labelSpan.start, last.labelSpan.end));
  const written = isRaised ? toSuperscript(label) : label;
  return isBracketed ? `${before}${written}${behind} ` : `${written} `;
}

/** For each body the highest number of those up to it. */
function measureReaches(bodies: readonly FootnoteBody[]): readonly number[] {
  let reach = 0;
  return bodies.map(({ label }) => {
    reach = Math.max(reach, numberOfLabel(label) ?? 0);
    return reach;
  });
}

/** The first body whose number is not below that of the label. */
function findNextBody(
  bodies: readonly FootnoteBody[],
  reaches: readonly number[],
  label: string,
): FootnoteBody | undefined {
  const number = numberOfLabel(label);
  if (number === undefined) return undefined;
  const last = lastAtOrBefore(reaches, number - 1);
  return bodies[(reaches[last] ?? number) < number ? last + 1 : 0];
}

/** At the end of the text; before the foot of the last page, where it has one. */
function insertAtEnd({ source, blocks }: SyntaxTree, text: string, lineEnd: string): TextEdit {
  let index = blocks.length - 1;
  let hasFoot = false;
  for (; blocks[index]?.kind === 'blank' || blocks[index]?.kind === 'pageFurniture'; index--) {
    hasFoot ||= blocks[index]?.kind === 'pageFurniture';
  }
  const last = blocks[index];
  if (hasFoot && last !== undefined) {
    const { start, end } = last.span;
    const offset = start + source.slice(start, end).trimEnd().length;
    return insertion(offset, lineEnd + lineEnd + text);
  }
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

function findEndOfLine(source: string, offset: number): number {
  let end = offset;
  while (end < source.length && !/[\r\n]/.test(source.charAt(end))) end++;
  return end;
}
