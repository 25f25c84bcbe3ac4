/**
 * Prose: the words of a document as a reader takes them in, with the way back to the source.
 * Soft-wrapped lines are joined, footnote marks and emphasis are gone, blanks, quotes, hyphens and ligatures are plain.
 * One block is one line of the prose. Rules read the prose; findings speak of the source.
 */
import { BLANK, HYPHEN } from './characterCodes';
import { lastAtOrBefore } from './lineIndex';
import type { ProseSpan, TextSpan } from './span';

export interface Prose {
  readonly text: string;
  /** Source span of a prose span. An empty span becomes an empty span behind the character before it. */
  toSource(span: ProseSpan): TextSpan;
  /** Prose offset of the first prose character that comes from `sourceOffset` or after it. */
  fromSource(sourceOffset: number): number;
  /** The pieces that begin inside of a prose span, in order: what is copied, replaced, or put in. */
  pieces(span: ProseSpan): readonly ProsePiece[];
}

/** A run of the prose with the source that it stands for; where both have one length, character for character. */
export interface ProsePiece extends ProseSpan, TextSpan {}

/** Collects prose while a notation is read; every method continues behind what was written before. */
export interface ProseWriter {
  /** Prose offset at which the next character will stand. */
  length(): number;
  /** Adds a run of source text without line ends, in plain characters. Runs follow one another in the source. */
  addRun(start: number, end: number): void;
  /** Adds a blank that the source lacks at an offset, unless a blank was written last. */
  addMissingBlank(offset: number): void;
  /** Adds the blank that joins two wrapped lines, unless the words are joined by a hyphen. */
  addLineJoin(start: number, end: number): void;
  /** Takes back the blank that was written last, if one was. */
  dropBlank(): void;
  /** Ends the line of a block: drops a trailing blank and adds the line feed between blocks. */
  endBlock(sourceOffset: number): void;
  build(): Prose;
}

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

/** Words in the characters in which they stand in a prose. Blanks stay as many as they are. */
export function toPlain(words: string): string {
  return words.replace(
    /[^\n\r\x20-\x7e]/g,
    (character) => PLAIN_CHARACTERS.get(character) ?? character,
  );
}

function spread(plain: string, characters: string): readonly (readonly [string, string])[] {
  return [...characters].map((character) => [character, plain] as const);
}

const SOFT_HYPHEN = 0xad;

export function createProseWriter(source: string): ProseWriter {
  /** Blanks that repeat, and everything that is not a plain printable ASCII character. */
  const special = / {2,}|[^\n\r\x20-\x7e]/g;
  let nextSpecial = special.exec(source);
  const pieces: string[] = [];
  // Segment k of the prose begins at proseStarts[k] and comes from sourceStarts[k] to sourceEnds[k].
  const proseStarts: number[] = [];
  const sourceStarts: number[] = [];
  const sourceEnds: number[] = [];
  let length = 0;
  let endsWithBlank = true;

  function add(text: string, start: number, end: number): void {
    pieces.push(text);
    proseStarts.push(length);
    sourceStarts.push(start);
    sourceEnds.push(end);
    length += text.length;
    const last = text.charCodeAt(text.length - 1);
    endsWithBlank = last === BLANK || last === 10;
  }

  function addPlain(start: number, end: number): void {
    const from = endsWithBlank && source.charCodeAt(start) === BLANK ? start + 1 : start;
    if (from < end) add(source.slice(from, end), from, end);
  }

  /** The first special place from an offset on; each part of the source is searched once. */
  function findSpecial(start: number): RegExpExecArray | null {
    while (nextSpecial !== null && nextSpecial.index < start) {
      special.lastIndex = start;
      nextSpecial = special.exec(source);
    }
    return nextSpecial;
  }

  function dropTrailingBlank(): void {
    const last = pieces.length - 1;
    const piece = pieces[last];
    if (piece === undefined || !piece.endsWith(' ')) return;
    length -= 1;
    if (piece === ' ') {
      for (const list of [pieces, proseStarts, sourceStarts, sourceEnds]) list.pop();
    } else {
      pieces[last] = piece.slice(0, -1);
      sourceEnds[last] = (sourceEnds[last] ?? 0) - 1;
    }
    endsWithBlank = /[ \n]$/.test(pieces.at(-1) ?? ' ');
  }

  return {
    length: () => length,
    addRun(start, end) {
      let from = start;
      for (
        let match = findSpecial(start);
        match !== null && match.index < end;
        match = findSpecial(from)
      ) {
        const found = match[0];
        const to = Math.min(end, match.index + found.length);
        const plain = found.length > 1 ? ' ' : PLAIN_CHARACTERS.get(found);
        if (plain !== undefined) {
          addPlain(from, match.index);
          if (plain !== '' && (plain !== ' ' || !endsWithBlank)) add(plain, match.index, to);
          from = to;
        }
        nextSpecial = special.exec(source);
      }
      addPlain(from, end);
    },
    addMissingBlank(offset) {
      if (!endsWithBlank) add(' ', offset, offset);
    },
    addLineJoin(start, end) {
      if (endsWithBlank || source.charCodeAt(start - 1) === SOFT_HYPHEN) return;
      if (!endsWithHyphenatedWord(pieces[pieces.length - 1]) || isSuspended(source, end))
        add(' ', start, end);
    },
    dropBlank() {
      if (endsWithBlank) dropTrailingBlank();
    },
    endBlock(sourceOffset) {
      if (endsWithBlank) dropTrailingBlank();
      add('\n', sourceOffset, sourceOffset);
    },
    build: () => buildProse(pieces.join(''), proseStarts, sourceStarts, sourceEnds),
  };
}

/** True for `film-` at the end of a line; a hyphen behind a blank is a dash. */
function endsWithHyphenatedWord(piece: string | undefined): boolean {
  if (piece === undefined || piece.charCodeAt(piece.length - 1) !== HYPHEN) return false;
  return piece.length < 2 || piece.charCodeAt(piece.length - 2) !== BLANK;
}

/** True for `5-` before `and 10-mg`: the hyphen stands for a word to come. */
function isSuspended(source: string, start: number): boolean {
  return /^(?:and|or|to)\b/.test(source.slice(start, start + 4));
}

function buildProse(
  text: string,
  proseStarts: readonly number[],
  sourceStarts: readonly number[],
  sourceEnds: readonly number[],
): Prose {
  /** Where the prose character at `offset` begins in the source; a character of a replacement stands for all of it. */
  function startInSource(offset: number): number {
    const segment = lastAtOrBefore(proseStarts, offset);
    const start = sourceStarts[segment] ?? 0;
    return isCopied(segment) ? start + offset - (proseStarts[segment] ?? 0) : start;
  }

  function endInSource(offset: number): number {
    const segment = lastAtOrBefore(proseStarts, offset);
    return isCopied(segment)
      ? (sourceStarts[segment] ?? 0) + offset - (proseStarts[segment] ?? 0) + 1
      : (sourceEnds[segment] ?? 0);
  }

  /** True when prose and source of a segment have the same length, character by character. */
  function isCopied(segment: number): boolean {
    const proseLength = (proseStarts[segment + 1] ?? text.length) - (proseStarts[segment] ?? 0);
    return proseLength === (sourceEnds[segment] ?? 0) - (sourceStarts[segment] ?? 0);
  }

  return {
    text,
    toSource({ from, to }) {
      if (text === '') return { start: 0, end: 0 };
      if (to > from) {
        const start = startInSource(Math.max(0, from));
        return { start, end: Math.max(start, endInSource(Math.min(to, text.length) - 1)) };
      }
      const edge = from > 0 ? endInSource(from - 1) : startInSource(0);
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
    pieces({ from, to }) {
      const pieces: ProsePiece[] = [];
      let segment = lastAtOrBefore(proseStarts, from);
      if ((proseStarts[segment] ?? from) < from) segment++;
      for (let at = proseStarts[segment]; at !== undefined && at < to; at = proseStarts[segment]) {
        const [start, end] = [sourceStarts[segment] ?? 0, sourceEnds[segment] ?? 0];
        segment++;
        pieces.push({ from: at, to: proseStarts[segment] ?? text.length, start, end });
      }
      return pieces;
    },
  };
}
