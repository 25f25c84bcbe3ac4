/** Folds what a terminal is given to its width, so that columns stay columns. Without a width nothing is folded. */
import type { WriteStream } from 'node:tty';
import { breakLines } from '../../core/index';

/** Narrower than this, text stands below what is left of it, not beside. */
const NARROWEST_COLUMN = 40;
/** How far text below stands in. */
const INDENT = 6;

/** Columns of a terminal; `undefined` for a file or a pipe, which are never folded. */
export function findWidth({ isTTY, columns }: WriteStream): number | undefined {
  return isTTY === true && columns > 0 ? columns : undefined;
}

/** `left`, and the text beside it as a column of its own; below it where too little room is left. */
export function layBeside(left: string, text: string, width: number | undefined): string {
  if (width === undefined) return left + text.replaceAll('\n', `\n${' '.repeat(left.length)}`);
  const isBeside = width - left.length >= NARROWEST_COLUMN;
  const indent = isBeside ? left.length : INDENT;
  const lines = text.split('\n').flatMap((line) => breakLines(line, Math.max(1, width - indent)));
  const rows = isBeside ? lines : [left.trimEnd(), ...lines];
  return rows
    .map((row, index) => (index > 0 ? ' '.repeat(indent) + row : isBeside ? left + row : row))
    .join('\n');
}
