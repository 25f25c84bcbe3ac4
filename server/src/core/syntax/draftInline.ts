/** Writes the words of a draft's lines into the prose: takes out marks, emphasis, struck text and comments. */
import type { TreeBuilder } from './treeBuilder';

/** A piece of one line that holds words. */
export interface InlineRange {
  readonly start: number;
  readonly end: number;
}

/** What may go on from one line of a block to the next. */
interface InlineState {
  readonly source: string;
  readonly builder: TreeBuilder;
  /** False where `~~` has no partner in the block: then it is text. */
  readonly canStrike: boolean;
  isStruck: boolean;
  isComment: boolean;
}

/** Emphasis and one sign behind struck text. */
const CLOSE_SIGHT = 4;

export function addInlineText(
  source: string,
  ranges: readonly InlineRange[],
  builder: TreeBuilder,
): void {
  const canStrike = hasBalancedStrikes(source, ranges);
  const state: InlineState = { source, builder, canStrike, isStruck: false, isComment: false };
  ranges.forEach((range, index) => {
    addRange(state, range);
    const next = ranges[index + 1];
    if (next !== undefined) builder.writer.addLineJoin(trimmedEnd(source, range), next.start);
  });
}

/** Every `~~` has a partner; those in comments do not count, nor do escaped ones. */
function hasBalancedStrikes(source: string, ranges: readonly InlineRange[]): boolean {
  const texts = ranges.map(({ start, end }) => source.slice(start, end));
  if (!texts.some((text) => text.includes('~~'))) return false;
  const state = { isComment: false };
  let count = 0;
  for (const text of texts) {
    const inline = createInlinePattern();
    inline.lastIndex = state.isComment ? skipComment(state, text, 0) : 0;
    for (let match = inline.exec(text); match !== null; match = inline.exec(text)) {
      if (match[0] === '~~') count++;
      if (match[0] !== '<!--') continue;
      state.isComment = true;
      inline.lastIndex = skipComment(state, text, inline.lastIndex);
    }
  }
  return count > 0 && count % 2 === 0;
}

/** Footnote marks, comments, escapes, emphasis and struck text: everything that is not words. */
function createInlinePattern(): RegExp {
  return /\[\^([^\]\s]{1,64})\]|<!--|\\[\\`*_{}[\]()#+\-.!~<>^•]|\*{1,3}|_{1,3}|~~/g;
}

function addRange(state: InlineState, range: InlineRange): void {
  const { source, builder } = state;
  const text = source.slice(range.start, range.end);
  const inline = createInlinePattern();
  let from = state.isComment ? skipComment(state, text, 0) : 0;
  const flush = (to: number, next: number): void => {
    const isShown = !state.isStruck && !state.isComment;
    if (isShown && to > from) builder.writer.addRun(range.start + from, range.start + to);
    from = next;
  };
  inline.lastIndex = from;
  for (let match = inline.exec(text); match !== null; match = inline.exec(text)) {
    const found = match[0];
    const at = match.index;
    const end = at + found.length;
    if (found === '<!--') {
      flush(at, end);
      state.isComment = true;
      from = skipComment(state, text, end);
      inline.lastIndex = from;
    } else if (match[1] !== undefined) {
      const wordEnd = skipBlanksBack(text, at, from);
      flush(wordEnd, end);
      if (!state.isStruck) addMark(state, match[1], range.start, wordEnd, at, end);
    } else if (found === '~~') {
      if (!state.canStrike) continue;
      flush(at, end);
      state.isStruck = !state.isStruck;
      if (!state.isStruck) closeUp(state, text.slice(end, end + CLOSE_SIGHT));
    } else if (found.startsWith('\\')) {
      flush(at, at + 1);
    } else if (isEmphasis(text, at, end)) {
      flush(at, end);
    }
  }
  flush(text.length, text.length);
}

/** `sequestrants ~~and X~~.` leaves `sequestrants.`, without the blank before the struck words. */
function closeUp({ builder: { writer, marks } }: InlineState, behind: string): void {
  const isMarkBehindBlank = marks.at(-1)?.proseOffset === writer.length();
  if (!isMarkBehindBlank && /^[*_]{0,3}[.,;:)]/.test(behind)) writer.dropBlank();
}

/** Offset in `text` behind the comment's end, or the end of the line when the comment goes on. */
function skipComment(state: Pick<InlineState, 'isComment'>, text: string, from: number): number {
  const close = text.indexOf('-->', from);
  if (close < 0) return text.length;
  state.isComment = false;
  return close + '-->'.length;
}

/** Stars and underscores count as emphasis when they touch a word on one side; underscores not inside a word. */
function isEmphasis(text: string, at: number, end: number): boolean {
  const before = text.charAt(at - 1);
  const after = text.charAt(end);
  const touchesBefore = before !== '' && !/\s/.test(before);
  const touchesAfter = after !== '' && !/\s/.test(after);
  if (!touchesBefore && !touchesAfter) return false;
  const isInsideWord = /\w/.test(before) && /\w/.test(after);
  if (text.charAt(at) === '_') return !isInsideWord;
  return !(isInsideWord && end - at === 1 && /\d/.test(before) && /\d/.test(after));
}

/** Notes a mark at `at`, whose word ends at `wordEnd`; offsets count from `base`. */
function addMark(
  { source, builder: { writer, marks } }: InlineState,
  label: string,
  base: number,
  wordEnd: number,
  at: number,
  end: number,
): void {
  marks.push({
    label,
    span: { start: base + at, end: base + end },
    proseOffset: writer.length(),
    gap: wordEnd < at ? { start: base + wordEnd, end: base + at } : undefined,
  });
  if (/[\p{L}\p{N}(“]/u.test(source.charAt(base + end))) writer.addMissingBlank(base + end);
}

function skipBlanksBack(text: string, at: number, from: number): number {
  let end = at;
  while (end > from && isBlank(text.charCodeAt(end - 1))) end--;
  return end;
}

function trimmedEnd(source: string, { start, end }: InlineRange): number {
  return start + skipBlanksBack(source.slice(start, end), end - start, 0);
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}
