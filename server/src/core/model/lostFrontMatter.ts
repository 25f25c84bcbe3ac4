/** Finds front matter that has no effect, because the lines around it are not those that it needs. */
import type { FrontMatterEntry, SyntaxTree } from '../syntax/block';
import { readFrontMatterEntry } from '../syntax/frontMatter';
import { findLines } from '../text/lineIndex';
import type { TextSpan } from '../text/span';
import type { TextEdit } from '../text/textEdit';
import { modifierOfKey, parseFlag } from './frontMatterKeys';

export interface LostFrontMatter {
  /** `above`: something empty. `opening`, `closing`: another line than `---`. `unopened`: no line above the first key. */
  readonly slip: 'above' | 'opening' | 'unopened' | 'closing';
  /** The opening line without blanks, or the line of the first key. */
  readonly span: TextSpan;
  /** All that it takes to give it its effect. */
  readonly edits: readonly TextEdit[];
}

/** A line without its line end, and where it stands. */
interface HeadLine extends TextSpan {
  readonly text: string;
}

/** Longer texts at the top are no front matter. */
const LONGEST = 4000;
/** What front matter may begin with; most drafts begin with `#`. */
const BEGINNING = /^\s*(?:[-–—]|[a-z])/;
const BORDER = /^[ \t]*(?:[-–—]{2,}|—)[ \t]*$/;
const RIGHT_OPENING = /^---[ \t]*$/;
const RIGHT_CLOSING = /^(?:---|\.\.\.)[ \t]*$/;
/** What may stand in front matter, for other tools as well: keys, lists, what is indented, comments, nothing. */
const INNER_LINE = /^(?:[A-Za-z][\w-]*[ \t]*:.*|[ \t].*|- .*|#.*|)$/;

/**
 * Only where a key with a meaning has a value: a draft may well begin with a thematic break, and other keys have no
 * effect in any case.
 */
export function findLostFrontMatter(tree: SyntaxTree): LostFrontMatter | undefined {
  if (tree.notation !== 'draft' || tree.blocks[0]?.kind === 'frontMatter') return undefined;
  const head = tree.source.slice(0, LONGEST);
  if (!BEGINNING.test(head)) return undefined;
  const lines = findLines(head).map(
    ({ start, end }): HeadLine => ({ start, end, text: head.slice(start, end) }),
  );
  const top = lines.findIndex(({ text }) => text.trim() !== '');
  const first = lines[top];
  if (first === undefined) return undefined;
  const isOpened = BORDER.test(first.text);
  const inner = lines.slice(isOpened ? top + 1 : top);
  const { last, closing } = findEnd(inner);
  if (last === undefined) return undefined;
  const spoken = isOpened ? inner.slice(0, inner.indexOf(last) + 1) : [first];
  if (!spoken.some(hasMeaning)) return undefined;
  const newline = /\r\n?|\n/.exec(head)?.[0] ?? '\n';
  const edits = [
    ...(first.start === 0 ? [] : [replace(0, first.start, '')]),
    ...mendOpening(first, isOpened, newline),
    ...mendClosing(last, closing, newline),
  ];
  if (edits.length === 0) return undefined;
  return { slip: findSlip(first, isOpened), span: trim(first), edits };
}

/** The last line of front matter and the border below it; without a border the last of the keys that follow each other. */
function findEnd(inner: readonly HeadLine[]): {
  readonly last: HeadLine | undefined;
  readonly closing: HeadLine | undefined;
} {
  const end = inner.findIndex(({ text }) => !INNER_LINE.test(text));
  const closing = inner[end];
  if (closing !== undefined && (BORDER.test(closing.text) || RIGHT_CLOSING.test(closing.text))) {
    return { last: inner[end - 1], closing };
  }
  const other = inner.findIndex((line) => readEntry(line) === undefined);
  return { last: inner[(other < 0 ? inner.length : other) - 1], closing: undefined };
}

function hasMeaning(line: HeadLine): boolean {
  const { key, value } = readEntry(line) ?? { key: '', value: '' };
  if (key === 'profile') return /^\S+$/.test(value);
  return modifierOfKey(key) !== undefined && parseFlag(value) !== undefined;
}

function readEntry({ text, start }: HeadLine): FrontMatterEntry | undefined {
  return readFrontMatterEntry(text, start);
}

function findSlip({ text, start }: HeadLine, isOpened: boolean): LostFrontMatter['slip'] {
  if (!isOpened) return 'unopened';
  if (start > 0) return 'above';
  return RIGHT_OPENING.test(text) ? 'closing' : 'opening';
}

function mendOpening(
  { text, start, end }: HeadLine,
  isOpened: boolean,
  newline: string,
): readonly TextEdit[] {
  if (!isOpened) return [replace(start, start, `---${newline}`)];
  return RIGHT_OPENING.test(text) ? [] : [replace(start, end, '---')];
}

function mendClosing(
  last: HeadLine,
  closing: HeadLine | undefined,
  newline: string,
): readonly TextEdit[] {
  if (closing === undefined) return [replace(last.end, last.end, `${newline}---`)];
  return RIGHT_CLOSING.test(closing.text) ? [] : [replace(closing.start, closing.end, '---')];
}

function replace(start: number, end: number, newText: string): TextEdit {
  return { span: { start, end }, newText };
}

function trim({ text, start }: HeadLine): TextSpan {
  const end = start + text.trimEnd().length;
  return { start: end - text.trim().length, end };
}
