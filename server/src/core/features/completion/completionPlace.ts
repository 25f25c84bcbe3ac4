/** The surroundings of the cursor: the line, the block and the words before it. Reads; offers nothing. */
import type { Opinion, Profile } from '../../model/opinion';
import { readOpinion } from '../../model/readOpinion';
import type { Block, SyntaxTree } from '../../syntax/block';
import { findBlockIndex } from '../../syntax/blockAt';
import { parseDocument } from '../../syntax/parseDocument';
import type { TextSpan } from '../../text/span';

export interface CompletionPlace {
  readonly offset: number;
  readonly lineStart: number;
  /** The line up to the cursor; of a long line its last characters. */
  readonly before: string;
  /** The line from the cursor on; of a long line its first characters. */
  readonly after: string;
  /** The block of the line; `undefined` for a blank line. */
  readonly block: Block | undefined;
  /** The words of the block up to the cursor in plain characters, wrapped lines joined; the last ones of many. */
  readonly words: string;
  /** True when no word of the block stands behind the cursor. */
  readonly isAtEnd: boolean;
}

/** So many characters on either side of the cursor are looked at. */
const SIGHT = 400;

export function readPlace(tree: SyntaxTree, offset: number): CompletionPlace {
  const { source, blocks, prose } = tree;
  const lineStart = findLineStart(source, offset);
  const before = source.slice(Math.max(lineStart, offset - SIGHT), offset);
  const after = /^[^\r\n]*/.exec(source.slice(offset, offset + SIGHT))?.[0] ?? '';
  const isBlank = (before + after).trim() === '';
  const block = isBlank ? undefined : blocks[findBlockIndex(blocks, lineStart)];
  if (block === undefined) {
    return { offset, lineStart, before, after, block, words: '', isAtEnd: true };
  }
  const { from, to } = block.prose;
  const at = Math.min(Math.max(from, prose.fromSource(offset)), to);
  const words = prose.text.slice(Math.max(from, at - SIGHT), at);
  const blank = /\s$/.test(before) && !words.endsWith(' ') ? ' ' : '';
  const isAtEnd = prose.text.slice(at, Math.min(to, at + SIGHT)).trim() === '';
  return { offset, lineStart, before, after, block, words: words + blank, isAtEnd };
}

function findLineStart(source: string, offset: number): number {
  let start = offset;
  while (start > 0 && !/[\r\n]/.test(source.charAt(start - 1))) start--;
  return start;
}

/** What was typed, and the word that goes on behind the cursor; `undefined` when the source writes it otherwise. */
export function spanOfTyped(
  { offset, before, after }: CompletionPlace,
  typed: string,
): TextSpan | undefined {
  const written = before.slice(before.length - typed.length).replace(/\s/g, ' ');
  if (typed.length > before.length || written !== typed) return undefined;
  const rest = /^[\p{L}\p{N}-]*/u.exec(after)?.[0].length ?? 0;
  return { start: offset - typed.length, end: offset + rest };
}

/** What the document says without the words that are being typed; `usualProfile`: see `readOpinion`. */
export function readWithout(
  { tree }: Opinion,
  { start, end }: TextSpan,
  usualProfile: Profile | undefined,
): Opinion {
  const { source, notation } = tree;
  const rest = source.slice(0, start) + source.slice(end);
  return readOpinion(parseDocument(rest, notation), usualProfile);
}

/** True when `text` begins with `typed`, capitals aside. */
export function beginsWith(text: string, typed: string): boolean {
  return text.slice(0, typed.length).toLowerCase() === typed.toLowerCase();
}
