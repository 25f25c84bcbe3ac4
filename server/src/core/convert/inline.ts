/** Reads one block as it is shown: its words with emphasis, struck text and footnote marks, each with its place in the source. */
import type { Block, FootnoteMark, SyntaxTree } from '../syntax/block';
import { readDraftLine } from '../syntax/draftLines';
import type { MarkQueue } from '../syntax/markQueue';
import type { ProsePiece } from '../text/prose';

/** `em` and `strong` open or close at each second time. */
export type Emphasis = 'em' | 'strong';

export type InlineItem =
  | {
      readonly kind: 'words';
      readonly text: string;
      /** The source of the words; where it is as long as they are, character for character. */
      readonly start: number;
      readonly end: number;
    }
  | { readonly kind: 'struck'; readonly text: string; readonly start: number; readonly end: number }
  | { readonly kind: 'mark'; readonly mark: FootnoteMark }
  | { readonly kind: 'toggle'; readonly emphasis: Emphasis };

/**
 * The words are those of the prose, in the characters of the source (quotes, no-break spaces). What the prose leaves out is
 * a footnote mark, or the markup of a draft, which is looked through for emphasis and struck text.
 */
export function readInline(
  tree: SyntaxTree,
  block: Block,
  marks: MarkQueue<FootnoteMark>,
): readonly InlineItem[] {
  const items: InlineItem[] = [];
  let struck = false;
  let at = tree.notation === 'draft' ? startOfWords(tree.source, block) : block.span.start;
  const readGap = (end: number): void => {
    for (let mark = marks.takeBefore(end); mark !== undefined; mark = marks.takeBefore(end)) {
      struck = readMarkup(tree, at, mark.span.start, struck, items);
      items.push({ kind: 'mark', mark });
      at = mark.span.end;
    }
    struck = readMarkup(tree, at, end, struck, items);
  };
  for (const piece of tree.prose.pieces(block.prose)) {
    readGap(piece.start);
    addWords(items, tree, piece);
    at = Math.max(at, piece.end);
  }
  readGap(endOfWords(tree.source, block));
  return withPartners(items);
}

/** Behind the marker of a draft's first line: its signs are no emphasis. */
function startOfWords(source: string, { span }: Block): number {
  const breakAt = source.slice(span.start, span.end).search(/[\r\n]/);
  const end = breakAt < 0 ? span.end : span.start + breakAt;
  return readDraftLine(source, { start: span.start, end, next: end }).contentStart;
}

function endOfWords(source: string, { span }: Block): number {
  let end = span.end;
  while (end > span.start && /\s/.test(source.charAt(end - 1))) end--;
  return end;
}

/** Words that follow one another in the source, character for character, are one item. */
function addWords(items: InlineItem[], { source, prose }: SyntaxTree, piece: ProsePiece): void {
  const text = toShown(
    source.slice(piece.start, piece.end),
    prose.text.slice(piece.from, piece.to),
  );
  const last = items.at(-1);
  const isExact = text.length === piece.end - piece.start;
  if (isExact && last?.kind === 'words' && last.end === piece.start && isCopied(last)) {
    items[items.length - 1] = { ...last, text: last.text + text, end: piece.end };
  } else {
    items.push({ kind: 'words', text, start: piece.start, end: piece.end });
  }
}

/** True when text and source agree character for character. */
export function isCopied({ text, start, end }: InlineItem & { kind: 'words' | 'struck' }): boolean {
  return text.length === end - start;
}

/** As written; but line ends and tabs are blanks, and ligatures and runs of blanks are what they stand for. */
function toShown(written: string, plain: string): string {
  if (written.length !== plain.length) return plain;
  return plain === ' ' && written < ' ' ? plain : written;
}

/** Comments, struck footnote marks, escapes, emphasis, and line ends with the markers behind them. */
const MARKUP =
  /<!--[\s\S]*?(?:-->|$)|\[\^[^\]\s]{1,64}\]|\\[\\`*_{}[\]()#+\-.!~<>^]|~~|\*{1,3}|_{1,3}|(?:\r\n|\r|\n)[ \t]*(?:>[ \t]?)*/g;

/** Reads what is not in the prose; answers whether the text behind it is struck. */
function readMarkup(
  { notation, source }: SyntaxTree,
  start: number,
  end: number,
  isStruck: boolean,
  items: InlineItem[],
): boolean {
  if (notation !== 'draft' || start >= end) return isStruck;
  const gap = source.slice(start, end);
  let struck = isStruck;
  let from = 0;
  const flush = (to: number): void => {
    if (to <= from) return;
    const text = gap.slice(from, to);
    if (struck) items.push({ kind: 'struck', text, start: start + from, end: start + to });
    else if (/\s/.test(text)) addBlank(items, struck, start + from, start + to);
  };
  for (const match of gap.matchAll(MARKUP)) {
    const found = match[0];
    const next = match.index + found.length;
    // The prose has no blank there when only a sign follows the struck text.
    const blank = match.index - 1;
    const opens = found === '~~' && !struck && blank >= 0 && /\s/.test(gap.charAt(blank));
    flush(match.index);
    if (opens && items.at(-1)?.kind !== 'struck') {
      items.push({ kind: 'struck', text: ' ', start: start + blank, end: start + match.index });
    }
    from = next;
    if (found === '~~') struck = !struck;
    else if (found.startsWith('\\')) from = match.index + 1;
    else if (/^[*_]/.test(found)) items.push(...togglesOf(found));
    else if (/^[\r\n]/.test(found)) addBlank(items, struck, start + match.index, start + next);
  }
  flush(gap.length);
  return struck;
}

/** Behind struck text only: the prose has one blank where the draft has one before and one behind it. */
function addBlank(items: InlineItem[], isStruck: boolean, start: number, end: number): void {
  if (items.at(-1)?.kind !== 'struck') return;
  items.push({ kind: isStruck ? 'struck' : 'words', text: ' ', start, end });
}

function togglesOf(signs: string): readonly InlineItem[] {
  const items: InlineItem[] = [];
  if (signs.length >= 2) items.push({ kind: 'toggle', emphasis: 'strong' });
  if (signs.length !== 2) items.push({ kind: 'toggle', emphasis: 'em' });
  return items;
}

/** Without the last toggle of an emphasis that is opened and never closed. */
function withPartners(items: readonly InlineItem[]): readonly InlineItem[] {
  const odd = new Set<Emphasis>();
  for (const item of items) {
    if (item.kind !== 'toggle') continue;
    if (!odd.delete(item.emphasis)) odd.add(item.emphasis);
  }
  if (odd.size === 0) return items;
  const kept: InlineItem[] = [];
  for (const item of [...items].reverse()) {
    if (item.kind === 'toggle' && odd.delete(item.emphasis)) continue;
    kept.push(item);
  }
  return kept.reverse();
}
