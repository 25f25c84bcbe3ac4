/**
 * Prose: the words of a document as a reader takes them in, with the way back to the source.
 * Soft-wrapped lines are joined, footnote marks and emphasis are gone, blanks, quotes, hyphens and ligatures are plain.
 * One block is one line of the prose. Rules read the prose; findings speak of the source.
 */
import { lastAtOrBefore } from './lineIndex';
import type { ProseSpan, TextSpan } from './span';

export interface Prose {
  readonly text: string;
  /** Source span of a prose span. An empty span becomes an empty span behind the character before it. */
  toSource(span: ProseSpan): TextSpan;
  /** Prose offset of the first prose character that comes from `sourceOffset` or after it. */
  fromSource(sourceOffset: number): number;
}

/** Collects prose while a notation is read; every method continues behind what was written before. */
export interface ProseWriter {
  /** Prose offset at which the next character will stand. */
  readonly length: number;
  /** Adds a run of source text without line ends, in plain characters. */
  addRun(start: number, end: number): void;
  /** Adds `text` in the place of a source range. */
  addReplacement(text: string, start: number, end: number): void;
  /** Adds the blank that joins two wrapped lines, unless the words are joined by a hyphen. */
  addLineJoin(start: number, end: number): void;
  /** Ends the line of a block: drops a trailing blank and adds the line feed between blocks. */
  endBlock(sourceOffset: number): void;
  build(): Prose;
}

/** Everything that is not a plain printable ASCII character, and blanks that repeat. */
const SPECIAL = /[^\x21-\x7e ]| {2,}/g;

const PLAIN_CHARACTERS: ReadonlyMap<string, string> = new Map([
  ...spread(
    ' ',
    '\t\v\f\u00a0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u202f\u205f\u3000',
  ),
  ...spread('-', '\u2010\u2011\u2012'),
  ...spread("'", '\u2018\u2019\u201b\u02bc\u00b4'),
  ...spread('"', '\u201c\u201d\u201e\u201f'),
  ...spread('', '\u00ad\u200b\u200c\u200d\u2060\ufeff\u200e\u200f'),
  ['\ufb00', 'ff'],
  ['\ufb01', 'fi'],
  ['\ufb02', 'fl'],
  ['\ufb03', 'ffi'],
  ['\ufb04', 'ffl'],
  ['\ufb05', 'st'],
  ['\ufb06', 'st'],
]);

function spread(plain: string, characters: string): readonly (readonly [string, string])[] {
  return [...characters].map((character) => [character, plain] as const);
}

export function createProseWriter(source: string): ProseWriter {
  const pieces: string[] = [];
  // Segment k of the prose begins at proseStarts[k] and comes from sourceStarts[k] to sourceEnds[k].
  const proseStarts: number[] = [];
  const sourceStarts: number[] = [];
  const sourceEnds: number[] = [];
  let length = 0;
  let endsWithBlank = true;
  let endsWithHyphen = false;

  function add(text: string, start: number, end: number): void {
    if (text === '') return;
    pieces.push(text);
    proseStarts.push(length);
    sourceStarts.push(start);
    sourceEnds.push(end);
    length += text.length;
    const last = text.charCodeAt(text.length - 1);
    endsWithBlank = last === 32 || last === 10;
    endsWithHyphen = last === 45;
  }

  function addPlain(start: number, end: number): void {
    if (start >= end) return;
    const from = endsWithBlank && source.charCodeAt(start) === 32 ? start + 1 : start;
    if (from < end) add(source.slice(from, end), from, end);
  }

  function addRun(start: number, end: number): void {
    const run = source.slice(start, end);
    SPECIAL.lastIndex = 0;
    let from = 0;
    for (let match = SPECIAL.exec(run); match !== null; match = SPECIAL.exec(run)) {
      const found = match[0];
      const plain = found.length > 1 ? ' ' : PLAIN_CHARACTERS.get(found);
      if (plain === undefined) continue;
      addPlain(start + from, start + match.index);
      from = match.index + found.length;
      if (plain !== ' ' || !endsWithBlank) add(plain, start + match.index, start + from);
    }
    addPlain(start + from, end);
  }

  function dropTrailingBlank(): void {
    const last = pieces[pieces.length - 1];
    if (last === undefined || !last.endsWith(' ')) return;
    length -= 1;
    if (last === ' ') {
      for (const list of [pieces, proseStarts, sourceStarts, sourceEnds]) list.pop();
    } else {
      pieces[pieces.length - 1] = last.slice(0, -1);
      sourceEnds[sourceEnds.length - 1] = (sourceEnds[sourceEnds.length - 1] ?? 0) - 1;
    }
  }

  return {
    get length() {
      return length;
    },
    addRun,
    addReplacement: add,
    addLineJoin(start, end) {
      if (endsWithBlank) return;
      const isSuspended = /^\s*(?:and|or|to)\b/.test(source.slice(end, end + 12));
      if (endsWithHyphen && !isSuspended) return;
      if (isSoftHyphen(source.charCodeAt(start - 1))) return;
      add(' ', start, end);
    },
    endBlock(sourceOffset) {
      if (endsWithBlank) dropTrailingBlank();
      add('\n', sourceOffset, sourceOffset);
    },
    build: () => buildProse(pieces.join(''), proseStarts, sourceStarts, sourceEnds),
  };
}

function isSoftHyphen(code: number): boolean {
  return code === 0xad;
}

function buildProse(
  text: string,
  proseStarts: readonly number[],
  sourceStarts: readonly number[],
  sourceEnds: readonly number[],
): Prose {
  /** Source offsets where the prose character at `offset` begins and ends. */
  function characterInSource(offset: number): TextSpan {
    const segment = lastAtOrBefore(proseStarts, offset);
    const proseStart = proseStarts[segment] ?? 0;
    const proseEnd = proseStarts[segment + 1] ?? text.length;
    const start = sourceStarts[segment] ?? 0;
    const end = sourceEnds[segment] ?? 0;
    if (proseEnd - proseStart !== end - start) return { start, end };
    return { start: start + offset - proseStart, end: start + offset - proseStart + 1 };
  }

  return {
    text,
    toSource({ from, to }) {
      if (text === '') return { start: 0, end: 0 };
      if (to > from) {
        const start = characterInSource(Math.max(0, from)).start;
        return {
          start,
          end: Math.max(start, characterInSource(Math.min(to, text.length) - 1).end),
        };
      }
      const edge = from > 0 ? characterInSource(from - 1).end : characterInSource(0).start;
      return { start: edge, end: edge };
    },
    fromSource(sourceOffset) {
      if (text === '') return 0;
      const segment = lastAtOrBefore(sourceStarts, sourceOffset);
      const start = sourceStarts[segment] ?? 0;
      if (sourceOffset <= start) return proseStarts[segment] ?? 0;
      const proseEnd = proseStarts[segment + 1] ?? text.length;
      return Math.min(proseEnd, (proseStarts[segment] ?? 0) + sourceOffset - start);
    },
  };
}
