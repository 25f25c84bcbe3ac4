/** Says of each line of a published text what it is: page furniture, title, heading, footnote body or text. */
import { cueOf } from './findCues';
import { type BodyLabel, parseBodyLabel } from './footnoteBodyLine';
import { isBareNumber, isHeadLine, isKeyFactsHeading, isPageFurniture } from './pageFurniture';
import { findHeadLines, type HeadLineKind } from './publishedHead';
import { endsSentence, findLineTexts, type LineText } from './publishedText';

export type PublishedLineKind = HeadLineKind | 'blank' | 'furniture' | 'body' | 'listItem' | 'text';

export interface PublishedLine {
  readonly line: LineText;
  readonly kind: PublishedLineKind;
  /** True when the line opens a block; false when it continues the block of the line before. */
  readonly opens: boolean;
  /** Where the words begin: behind blanks, list markers and footnote labels. */
  readonly contentStart: number;
  /** Label of a footnote body; empty for everything else. */
  readonly label: string;
  readonly labelStart: number;
  readonly labelEnd: number;
}

const LIST_ITEM = /^(?:[•●▪◦‣·o■\uf0a7\uf02d–-][ \t\u00a0]+|\uf0b7\s*)/;
const DASH = /^[–-]/;
/** A line longer than any wrapped one: the text has one paragraph on each line. */
const UNWRAPPED = 160;
/** A line shorter than most wrapped ones: it may be a line of its own. */
const SHORT = 60;
const LONGEST_SMALL_HEADING = 90;
const LONGEST_NUMBER = 7;
const LONGEST_FACT = 100;
const MOST_FACTS = 60;
/** Numbers of footnotes that may be left out between two bodies. */
const MOST_SKIPPED_LABELS = 2;
/** How the sentence below a small heading of an indication begins. */
const INDICATED =
  /^["“]?(?:\S+ ){1,20}?(?:is|are) indicated\b|^["“]?(?:Treatment|Prevention|Prophylaxis) of\b/;
const UNFINISHED = /[.:;,]$|\b(?:and|or|of|the|an?|in|with|for|to|by|on|is|are|who|whose)$/;

/** What is known while the lines are read one after another. */
interface ReadingState {
  readonly source: string;
  readonly lines: readonly LineText[];
  readonly head: ReadonlyMap<number, HeadLineKind>;
  /** True when the text has one paragraph on each line. */
  readonly isUnwrapped: boolean;
  previous: PublishedLine | undefined;
  /** True from a footnote body to the next line of another kind; blanks and page furniture aside. */
  isAmongBodies: boolean;
  highestLabel: number;
  /** Rows that may still belong to a table of key facts. */
  factsLeft: number;
}

export function classifyPublishedLines(source: string): readonly PublishedLine[] {
  const lines = findLineTexts(source);
  const state: ReadingState = {
    source,
    lines,
    head: findHeadLines(lines),
    isUnwrapped: lines.some(isUnwrapped),
    previous: undefined,
    isAmongBodies: false,
    highestLabel: 0,
    factsLeft: 0,
  };
  return lines.map((line, index) => {
    const read = readLine(state, line, index);
    state.previous = read;
    if (read.kind === 'body') state.isAmongBodies = true;
    else if (read.kind !== 'furniture' && read.kind !== 'blank') state.isAmongBodies = false;
    return read;
  });
}

function isUnwrapped({ wordsStart, wordsEnd }: LineText): boolean {
  return wordsEnd - wordsStart > UNWRAPPED;
}

function readLine(state: ReadingState, line: LineText, index: number): PublishedLine {
  const { text } = line;
  const { previous } = state;
  if (text === '') return makeLine(line, 'blank', previous?.kind !== 'blank');
  const headKind = state.head.get(index);
  if (headKind !== undefined) return readHeadLine(line, headKind, previous);
  if (isKeyFact(state, text) || isFurniture(state, line, index)) {
    return makeLine(line, 'furniture', true);
  }
  const label = findBodyLabel(state, text, index);
  if (label !== undefined) return readBodyLine(state, line, label);
  const item = isListItem(state, text) ? LIST_ITEM.exec(text) : null;
  if (item !== null) return makeLine(line, 'listItem', true, item[0].length);
  const opens = previous === undefined || !hasWords(previous) || opensBlock(state, line, index);
  return makeLine(line, opens || previous === undefined ? 'text' : previous.kind, opens);
}

function makeLine(
  line: LineText,
  kind: PublishedLineKind,
  opens: boolean,
  skipped = 0,
): PublishedLine {
  const { wordsStart } = line;
  return {
    line,
    kind,
    opens,
    contentStart: wordsStart + skipped,
    label: '',
    labelStart: wordsStart,
    labelEnd: wordsStart,
  };
}

function readHeadLine(
  line: LineText,
  kind: HeadLineKind,
  previous: PublishedLine | undefined,
): PublishedLine {
  const preposition = kind === 'name' ? (/^for /.exec(line.text)?.[0].length ?? 0) : 0;
  return makeLine(line, kind, previous?.kind !== kind, preposition);
}

function readBodyLine(
  state: ReadingState,
  line: LineText,
  { label, labelOffset, labelLength, length }: BodyLabel,
): PublishedLine {
  state.highestLabel = Math.max(state.highestLabel, Number(label) || 0);
  const labelStart = line.wordsStart + labelOffset;
  return {
    line,
    kind: 'body',
    opens: true,
    contentStart: line.wordsStart + length,
    label,
    labelStart,
    labelEnd: labelStart + labelLength,
  };
}

function hasWords({ kind }: PublishedLine): boolean {
  return kind === 'body' || kind === 'text' || kind === 'listItem';
}

/** True when the line before ends inside of a sentence. */
function isSentenceOpen({ source, previous }: ReadingState): boolean {
  return previous !== undefined && hasWords(previous) && !endsSentence(source, previous.line);
}

/** A row of a table of key facts, which ends at the first line that is long or opens a part. */
function isKeyFact(state: ReadingState, text: string): boolean {
  if (isKeyFactsHeading(text)) {
    state.factsLeft = MOST_FACTS;
    return true;
  }
  if (state.factsLeft === 0) return false;
  const isFact = text.length <= LONGEST_FACT && cueOf(text) === undefined;
  state.factsLeft = isFact ? state.factsLeft - 1 : 0;
  return isFact;
}

function isFurniture(state: ReadingState, { text }: LineText, index: number): boolean {
  const { previous, lines } = state;
  if (text.length <= LONGEST_NUMBER && isBareNumber(text)) {
    const isEmptyBody =
      state.isAmongBodies && parseBodyLabel(lines[index + 1]?.text ?? '') !== undefined;
    if (isEmptyBody) return false;
    if (previous === undefined || !hasWords(previous)) return true;
    return previous.kind === 'body' && !isSentenceOpen(state);
  }
  return isPageFurniture(text) || (isHeadLine(text) && !isSentenceOpen(state));
}

function findBodyLabel(state: ReadingState, text: string, index: number): BodyLabel | undefined {
  const label = parseBodyLabel(text);
  if (label === undefined || label.isKnown) return label;
  const { previous, isAmongBodies, highestLabel, lines } = state;
  const isSetOff = previous === undefined || !hasWords(previous) || isAmongBodies;
  const number = Number(label.label) || 0;
  if (!isSetOff || number > highestLabel + 1 + MOST_SKIPPED_LABELS) return undefined;
  // A lone number is a page number unless it stands among footnote bodies.
  const isEmpty = label.length === text.length;
  const isBeforeBody = isAmongBodies && parseBodyLabel(lines[index + 1]?.text ?? '') !== undefined;
  return isEmpty && !isBeforeBody ? undefined : label;
}

/** A dash at the start of a line opens an item only where a sentence or a clause has ended. */
function isListItem(state: ReadingState, text: string): boolean {
  const { previous } = state;
  if (!DASH.test(text) || previous?.kind !== 'text') return true;
  return !isSentenceOpen(state) || /[;,]$|\b(?:and|or)$/.test(previous.line.text);
}

/** True when a line that follows text without a blank line begins a paragraph of its own. */
function opensBlock(state: ReadingState, line: LineText, index: number): boolean {
  const { source, lines, previous } = state;
  const before = lines[index - 1];
  if (before === undefined || !/^[A-Z"“]/.test(line.text)) return false;
  if (!endsSentence(source, before)) {
    return (
      isUnwrapped(before) ||
      (previous?.opens === true && isSmallHeading(lines, index - 1)) ||
      (before.text.length <= SHORT && isOpening(lines, index))
    );
  }
  return (
    state.isUnwrapped ||
    source.charCodeAt(line.start) === FORM_FEED ||
    cueOf(textFrom(lines, index)) !== undefined ||
    isSmallHeading(lines, index)
  );
}

const FORM_FEED = 12;

/** A short line such as `Plaque psoriasis` above a sentence of an indication. */
function isSmallHeading(lines: readonly LineText[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const next = lines[index + 1];
  return (
    next !== undefined &&
    text.length <= LONGEST_SMALL_HEADING &&
    /^[A-Z]/.test(text) &&
    !UNFINISHED.test(text) &&
    !INDICATED.test(text) &&
    (INDICATED.test(next.text) || (isUnwrapped(next) && /^[A-Z"“]/.test(next.text)))
  );
}

/** A line with the first words of a part, which do not stand inside of a sentence. */
function isOpening(lines: readonly LineText[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return (
    /^(?:On \d|The |For information|Detailed |It is proposed)/.test(text) &&
    cueOf(textFrom(lines, index)) !== undefined
  );
}

/** The words of a line and of the next one. */
function textFrom(lines: readonly LineText[], index: number): string {
  return `${lines[index]?.text ?? ''} ${lines[index + 1]?.text ?? ''}`;
}
