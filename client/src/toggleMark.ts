/** Puts words of one line between the signs `**` or `~~`, or takes the signs away. Plain text; knows no editor. */
import { readDraftLine } from '../../server/src/core/syntax/draftLines';

/** What a range of a line, in UTF-16 offsets, becomes. */
export interface MarkedRange {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The words of a range, without blanks and what opens a line (`>`, `-`, `[^1]:`); `undefined` where there are none. */
export function findWords(
  line: string,
  start: number,
  end: number,
): Omit<MarkedRange, 'text'> | undefined {
  let from = Math.max(start, findWordsStart(line));
  let to = Math.min(end, line.length);
  while (from < to && /\s/.test(line.charAt(from))) from++;
  while (to > from && /\s/.test(line.charAt(to - 1))) to--;
  return from < to ? { start: from, end: to } : undefined;
}

/** Where the words of a line begin as the server reads it; its end where it has none. */
function findWordsStart(line: string): number {
  const end = line.length;
  const { kind, contentStart } = readDraftLine(line, { start: 0, end, next: end });
  if (kind === 'divider') return end;
  if (kind !== 'comment') return contentStart;
  const close = line.indexOf('-->', contentStart);
  return close < 0 ? end : close + '-->'.length;
}

/** True when the signs stand inside of the ends, or somewhere around the words. */
export function isMarked(line: string, start: number, end: number, sign: string): boolean {
  return (
    hasSignsInside(line.slice(start, end), sign) || findRun(line, start, end, sign) !== undefined
  );
}

/** `undefined` where the words hold one sign of a pair, which would be torn apart. */
export function mark(
  line: string,
  start: number,
  end: number,
  sign: string,
): MarkedRange | undefined {
  const pieces = line.slice(start, end).split(sign);
  return pieces.length % 2 === 0 ? undefined : { start, end, text: sign + pieces.join('') + sign };
}

/** Of words that are marked; those that were marked together with them stay so. */
export function unmark(line: string, start: number, end: number, sign: string): MarkedRange {
  const words = line.slice(start, end);
  const run = findRun(line, start, end, sign);
  if (run === undefined || hasSignsInside(words, sign)) {
    return { start, end, text: words.slice(sign.length, -sign.length) };
  }
  const before = line.slice(run.start + sign.length, start);
  const behind = line.slice(end, run.end - sign.length);
  const text = markTrimmed(before, sign) + words + markTrimmed(behind, sign);
  return { start: run.start, end: run.end, text };
}

/** Signs hug their words: the blanks at the ends stay outside. */
function markTrimmed(words: string, sign: string): string {
  return words.replace(/\S(?:.*\S)?/, (trimmed) => sign + trimmed + sign);
}

/** Not true of `**a** and **b**`, where they are those of other words. */
function hasSignsInside(words: string, sign: string): boolean {
  const inside = words.slice(sign.length, -sign.length);
  return inside !== '' && !inside.includes(sign) && words === sign + inside + sign;
}

/** The marked words, with their signs, that words without a sign are part of. */
function findRun(
  line: string,
  start: number,
  end: number,
  sign: string,
): { readonly start: number; readonly end: number } | undefined {
  const isOpen = line.slice(0, start).split(sign).length % 2 === 0;
  const close = line.indexOf(sign, end);
  if (!isOpen || close < 0 || line.slice(start, end).includes(sign)) return undefined;
  return { start: line.lastIndexOf(sign, start - sign.length), end: close + sign.length };
}
