/** Takes entries out of the file of accepted findings and puts others in; all else stays as people wrote it. Opens no file. */
import {
  type Document,
  isMap,
  isSeq,
  type ParsedNode,
  parseDocument,
  stringify,
  type YAMLSeq,
} from 'yaml';
import { type AcceptedFinding, BASELINE_KEYS } from './baselineFile';

export interface BaselineChange {
  /** Places in the list of entries, which must all be readable: see `isWholeBaseline`. */
  readonly removed?: ReadonlySet<number>;
  /** Each is put before the first entry that is greater by document, rule, part and words. */
  readonly added: readonly AcceptedFinding[];
}

const HEAD = `# Findings that people have accepted, each with a reason. “opinion-summary lint --update-baseline --reason TEXT”
# adds what is found now and removes what is found no more; documents are relative to this file.
`;

/** `undefined` for a text that is no baseline; an empty one becomes one. */
export function editBaseline(text: string, change: BaselineChange): string | undefined {
  const document = parseDocument(text.trim() === '' ? `${HEAD}accepted: []\n` : text);
  if (document.errors.length > 0 || !isMap(document.contents)) return undefined;
  if (!document.has('accepted')) return undefined;
  // All entries may have been taken out by hand, and nothing be left behind the key.
  const list = document.get('accepted') ?? undefined;
  if (list !== undefined && !isSeq<ParsedNode>(list)) return undefined;
  const added = [...change.added].sort((a, b) => (sortKey(a) < sortKey(b) ? -1 : 1));
  const removed = change.removed ?? new Set<number>();
  const lines = list && splitEntries(list, text, removed);
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n';
  if (lines === undefined) {
    return writeAnew(document, removed, added).replace(/\r?\n/g, lineEnd);
  }
  return lines.before + joinEntries(lines, added, lineEnd) + lines.behind;
}

/** The same with one entry whose reason is still to be written, and the offset at which it goes. */
export function addToBaseline(
  text: string,
  entry: AcceptedFinding,
): { readonly text: string; readonly reasonOffset: number } | undefined {
  const standIn = findStandIn([text, ...Object.values(entry)].join('\n'));
  const written = editBaseline(text, { added: [{ ...entry, reason: standIn }] });
  const at = written?.lastIndexOf(standIn) ?? -1;
  if (written === undefined || at < 0) return undefined;
  return {
    text: `${written.slice(0, at)}""${written.slice(at + standIn.length)}`,
    reasonOffset: at + 1,
  };
}

/** Stands for the reason while the text is written, so that its place is known: it does not occur in what is there. */
function findStandIn(text: string): string {
  const lengths = [...text.matchAll(/reason-to-com(e*)/g)].map(([, end = '']) => end.length);
  return `reason-to-com${'e'.repeat(lengths.reduce((a, b) => Math.max(a, b), 0) + 1)}`;
}

/** True for a text of which every entry can be read, so that their places in the list are those in the file. */
export function isWholeBaseline(text: string): boolean {
  if (text.trim() === '') return true;
  const { errors, contents } = parseDocument(text);
  if (errors.length > 0 || !isMap(contents)) return false;
  const list: unknown = contents.get('accepted');
  if (contents.items.length !== 1 || !contents.has('accepted')) return false;
  if (!isSeq(list)) return list === null || list === undefined;
  return list.items.every(
    (item) => isMap(item) && isText(item.get('document')) && isText(item.get('rule')),
  );
}

function isText(value: unknown): boolean {
  return typeof value === 'string' && value.trim() !== '';
}

/** The lines of a file with at least one entry that stays. */
interface EntryLines {
  readonly before: string;
  /** Each with the comments above it; whole lines, the last one of the file perhaps without its end. */
  readonly kept: readonly { readonly key: string; readonly lines: string }[];
  readonly behind: string;
  /** The blanks before each dash. */
  readonly indent: string;
}

/** `undefined` where no entry stays, or where entries do not stand on lines of their own. */
function splitEntries(
  { items, range, flow }: YAMLSeq<ParsedNode>,
  text: string,
  removed: ReadonlySet<number>,
): EntryLines | undefined {
  if (flow === true || !range) return undefined;
  const start = text.lastIndexOf('\n', range[0]) + 1;
  const indent = text.slice(start, range[0]);
  if (/[^ ]/.test(indent)) return undefined;
  const kept: { key: string; lines: string }[] = [];
  let from = start;
  for (const [index, item] of items.entries()) {
    const to = findEntryEnd(text, item.range[1], indent.length);
    if (!removed.has(index)) kept.push({ key: sortKeyOfItem(item), lines: text.slice(from, to) });
    from = to;
  }
  if (kept.length === 0) return undefined;
  return { before: text.slice(0, start), kept, behind: text.slice(from), indent };
}

/** Behind the line on which the value ends, and behind comments that stand deeper than the dash. */
function findEntryEnd(text: string, valueEnd: number, indent: number): number {
  const end = text.charAt(valueEnd - 1) === '\n' ? valueEnd : findLineEnd(text, valueEnd);
  const comments = new RegExp(`(?: {${indent + 1},}#[^\\n]*(?:\\n|$))*`, 'y');
  comments.lastIndex = end;
  return end + (comments.exec(text)?.[0].length ?? 0);
}

function findLineEnd(text: string, offset: number): number {
  const end = text.indexOf('\n', offset);
  return end < 0 ? text.length : end + 1;
}

function joinEntries(
  { kept, indent }: EntryLines,
  added: readonly AcceptedFinding[],
  lineEnd: string,
): string {
  const write = (entry: AcceptedFinding): string =>
    writeEntry(entry, indent).replaceAll('\n', lineEnd);
  const waiting = [...added];
  const pieces: string[] = [];
  for (const { key, lines } of kept) {
    while (waiting[0] !== undefined && sortKey(waiting[0]) < key) {
      pieces.push(write(waiting[0]));
      waiting.shift();
    }
    pieces.push(lines.endsWith('\n') ? lines : lines + lineEnd);
  }
  return [...pieces, ...waiting.map(write)].join('');
}

function writeEntry(entry: AcceptedFinding, indent: string): string {
  return stringify([toPlainEntry(entry)], { lineWidth: 0 }).replace(/^(?=.)/gm, indent);
}

/** With the comments that the library keeps, in its own layout. */
function writeAnew(
  document: Document,
  removed: ReadonlySet<number>,
  added: readonly AcceptedFinding[],
): string {
  const list = document.get('accepted');
  const items = isSeq(list) ? list.items.filter((_, index) => !removed.has(index)) : [];
  const all = [...items, ...added.map((entry) => document.createNode(toPlainEntry(entry)))];
  if (isSeq(list)) {
    list.items = all;
    list.flow = all.length === 0;
  } else {
    document.set('accepted', document.createNode(all));
  }
  return document.toString({ lineWidth: 0 });
}

/** Without the keys that say nothing, in the order in which they are written. */
function toPlainEntry(entry: AcceptedFinding): Readonly<Record<string, string>> {
  return Object.fromEntries(
    BASELINE_KEYS.flatMap((key) => {
      const value = entry[key];
      return value === undefined || value === '' ? [] : [[key, value]];
    }),
  );
}

function sortKey({ document, rule, part, words }: AcceptedFinding): string {
  return [document, rule, part, words].join('\n');
}

function sortKeyOfItem(item: ParsedNode): string {
  const textOf = (key: string): string => (isMap(item) ? String(item.get(key) ?? '') : '');
  return ['document', 'rule', 'part', 'words'].map(textOf).join('\n');
}
