/** Writes the words of a draft's lines into the prose: takes out marks, emphasis, struck text and comments. */
import type { TreeBuilder } from './treeBuilder';

/** A piece of one line that holds words. */
export interface InlineRange {
  readonly start: number;
  readonly end: number;
}

/** Footnote marks, comments, emphasis and escapes: everything that is not words. */
const INLINE = /\[\^([^\]\s]{1,64})\]|<!--|\\[\\`*_{}[\]()#+\-.!~<>^]|\*{1,3}|_{1,3}|~~/g;

/** State that may span the lines of one block. */
interface InlineState {
  isStruck: boolean;
  isComment: boolean;
}

export function addInlineText(
  source: string,
  ranges: readonly InlineRange[],
  builder: TreeBuilder,
): void {
  const state: InlineState = { isStruck: false, isComment: false };
  const strikesBalance = hasBalancedStrikes(source, ranges);
  ranges.forEach((range, index) => {
    addRange(source, range, state, strikesBalance, builder);
    const next = ranges[index + 1];
    if (next !== undefined) builder.writer.addLineJoin(trimmedEnd(source, range), next.start);
  });
}

function hasBalancedStrikes(source: string, ranges: readonly InlineRange[]): boolean {
  let count = 0;
  for (const { start, end } of ranges) count += source.slice(start, end).split('~~').length - 1;
  return count > 0 && count % 2 === 0;
}

function addRange(
  source: string,
  range: InlineRange,
  state: InlineState,
  strikesBalance: boolean,
  builder: TreeBuilder,
): void {
  const { writer } = builder;
  const text = source.slice(range.start, range.end);
  const isShown = (): boolean => !state.isStruck && !state.isComment;
  let from = 0;
  const flush = (to: number): void => {
    if (isShown() && to > from) writer.addRun(range.start + from, range.start + to);
    from = to;
  };
  if (state.isComment) from = skipComment(text, 0, state);
  INLINE.lastIndex = from;
  for (let match = INLINE.exec(text); match !== null; match = INLINE.exec(text)) {
    const found = match[0];
    const at = match.index;
    const end = at + found.length;
    if (found === '<!--') {
      flush(at);
      state.isComment = true;
      from = skipComment(text, end, state);
      INLINE.lastIndex = from;
    } else if (match[1] !== undefined) {
      flush(at);
      from = end;
      if (isShown()) addMark(source, match[1], range.start + at, range.start + end, builder);
    } else if (found === '~~') {
      if (!strikesBalance) continue;
      flush(at);
      state.isStruck = !state.isStruck;
      from = end;
    } else if (found.startsWith('\\')) {
      flush(at);
      from = at + 1;
    } else if (isEmphasis(text, at, end)) {
      flush(at);
      from = end;
    }
  }
  flush(text.length);
}

/** Offset in `text` behind the comment's end, or the end of the line when the comment goes on. */
function skipComment(text: string, from: number, state: InlineState): number {
  const close = text.indexOf('-->', from);
  if (close < 0) return text.length;
  state.isComment = false;
  return close + 3;
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

function addMark(
  source: string,
  label: string,
  start: number,
  end: number,
  builder: TreeBuilder,
): void {
  let wordEnd = start;
  while (wordEnd > 0 && isBlank(source.charCodeAt(wordEnd - 1))) wordEnd--;
  builder.marks.push({
    label,
    span: { start, end },
    proseOffset: builder.writer.length,
    gap: wordEnd < start ? { start: wordEnd, end: start } : undefined,
  });
}

function isBlank(code: number): boolean {
  return code === 32 || code === 9 || code === 0xa0;
}

function trimmedEnd(source: string, { start, end }: InlineRange): number {
  let trimmed = end;
  while (trimmed > start && isBlank(source.charCodeAt(trimmed - 1))) trimmed--;
  return trimmed;
}
