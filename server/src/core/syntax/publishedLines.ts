/** Says of each line of a published text what it is: page furniture, title, heading, footnote body or text. */
import { isDoubleSpaced, putSpacingBack, withoutSpacing } from './doubleSpacing';
import { cueOf } from './findCues';
import {
  type BodyLabel,
  beginsKnownBody,
  findGluedLabels,
  parseBodyLabel,
} from './footnoteBodyLine';
import { isBareNumber, isHeadLine, isKeyFactsHeading, isPageFurniture } from './pageFurniture';
import { findPublishedHead, type HeadLineKind, type PublishedHead } from './publishedHead';
import { hasWords, makeLine, type PublishedLine } from './publishedLine';
import { beginsParagraph, isUnwrapped, type RunningLines } from './publishedParagraphs';
import { endsSentence, findLineTexts, type LineText, wordsFrom } from './publishedText';
import { isRunningHead } from './runningHead';
import { findStarItems } from './starItems';
import { isPageEnd } from './webCopy';

const LIST_ITEM = /^(?:[•●▪◦‣·o■\uf0a7\uf02d–-][ \t\u00a0]+|\uf0b7\s*)/;
const DASH = /^[–-]/;
const LONGEST_NUMBER = 7;
const LONGEST_FACT = 100;
const MOST_FACTS = 60;
/** Numbers of footnotes that may be left out between two bodies. */
const MOST_SKIPPED_LABELS = 2;
const TORN_MARK = /^\d{1,2}$/;
const CARRIES_TORN_MARK = /\b(?:as follows:?|conditional|exceptional circumstances)$/;
const MOST_BLANKS_AT_MARK = 3;
/** Lines that a footnote body takes at most. */
const LONGEST_BODY = 4;

/** What is known while the lines are read one after another. */
interface ReadingState extends RunningLines {
  readonly head: PublishedHead;
  readonly starItems: ReadonlyMap<number, number>;
  previous: PublishedLine | undefined;
  /** True from a footnote body to the next line of another kind; blanks and page furniture aside. */
  isAmongBodies: boolean;
  highestLabel: number;
  /** Found when they are needed for the first time. */
  gluedLabels: ReadonlySet<string> | undefined;
  /** Rows that may still belong to a table of key facts. */
  factsLeft: number;
  /** True below the text of a web copy, until a part of the document opens again. */
  isBelowText: boolean;
}

export function classifyPublishedLines(source: string): readonly PublishedLine[] {
  const lines = findLineTexts(source);
  if (!isDoubleSpaced(lines)) return classifyLines(source, lines);
  const read = classifyLines(source, withoutSpacing(lines));
  return putSpacingBack(lines, read, (line, opens) => makeLine(line, 'blank', opens));
}

function classifyLines(source: string, lines: readonly LineText[]): readonly PublishedLine[] {
  const state: ReadingState = {
    source,
    lines,
    head: findPublishedHead(lines),
    starItems: findStarItems(lines),
    isUnwrapped: lines.some(isUnwrapped),
    previous: undefined,
    isAmongBodies: false,
    highestLabel: 0,
    gluedLabels: undefined,
    factsLeft: 0,
    isBelowText: false,
  };
  return lines.map((line, index) => {
    const read = readLine(state, line, index);
    state.previous = read;
    if (read.kind === 'body') state.isAmongBodies = true;
    else if (read.kind !== 'furniture' && read.kind !== 'blank') state.isAmongBodies = false;
    return read;
  });
}

function readLine(state: ReadingState, line: LineText, index: number): PublishedLine {
  const { text } = line;
  const { previous } = state;
  const headKind = state.head.kinds.get(index);
  if (headKind !== undefined) return readHeadLine(line, headKind, previous);
  if (text === '') return makeLine(line, 'blank', previous?.kind !== 'blank');
  if (isTornMark(state, text, index)) return makeLine(line, 'text', false);
  if (
    isOfWebsite(state, text, index) ||
    isKeyFact(state, text, index) ||
    isFurniture(state, line, index)
  ) {
    return makeLine(line, 'furniture', true);
  }
  const star = state.starItems.get(index);
  if (star !== undefined) return makeLine(line, 'listItem', true, star);
  const label = findBodyLabel(state, text, index);
  if (label !== undefined) return readBodyLine(state, line, label);
  const item = isListItem(state, text) ? LIST_ITEM.exec(text) : null;
  if (item !== null) return makeLine(line, 'listItem', true, item[0].length);
  if (previous === undefined || !hasWords(previous)) return makeLine(line, 'text', true);
  const opens = beginsParagraph(state, index, previous.opens, previous.kind === 'listItem');
  return makeLine(line, opens ? 'text' : previous.kind, opens);
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

/** True when the line before ends inside of a sentence. */
function isSentenceOpen({ source, previous }: ReadingState): boolean {
  return previous !== undefined && hasWords(previous) && !endsSentence(source, previous.line);
}

/** A line of the website above or below the text of a web copy. */
function isOfWebsite(state: ReadingState, text: string, index: number): boolean {
  const { start } = state.head;
  if (start === undefined) return false;
  if (index < start) return true;
  if (isPageEnd(text)) state.isBelowText = true;
  else if (state.isBelowText)
    state.isBelowText = cueOf(wordsFrom(state.lines, index)) === undefined;
  return state.isBelowText;
}

/** A row of a table of key facts, which ends at the first line that is long or opens a part. */
function isKeyFact(state: ReadingState, text: string, index: number): boolean {
  if (isKeyFactsHeading(text)) {
    state.factsLeft = MOST_FACTS;
    return true;
  }
  if (state.factsLeft === 0) return false;
  const isFact = text.length <= LONGEST_FACT && cueOf(wordsFrom(state.lines, index)) === undefined;
  state.factsLeft = isFact ? state.factsLeft - 1 : 0;
  return isFact;
}

/** A mark that a copy tore off the words `as follows:`: alone on its line, and no page ends there. */
function isTornMark({ lines }: ReadingState, text: string, index: number): boolean {
  if (!TORN_MARK.test(text)) return false;
  const before = findWords(lines, index, -1);
  if (before === undefined || !CARRIES_TORN_MARK.test(before)) return false;
  const behind = findWords(lines, index, 1) ?? '';
  return !isPageFurniture(behind) && !isHeadLine(behind) && !beginsKnownBody(behind);
}

/** The nearest line that is not blank, before (-1) or behind (1) line `index`; a few blanks are passed over. */
function findWords(lines: readonly LineText[], index: number, step: 1 | -1): string | undefined {
  for (let passed = 1; passed <= MOST_BLANKS_AT_MARK; passed++) {
    const text = lines[index + step * passed]?.text;
    if (text !== '') return text;
  }
  return undefined;
}

function isFurniture(state: ReadingState, { text }: LineText, index: number): boolean {
  const { previous, lines } = state;
  if (text.length <= LONGEST_NUMBER && isBareNumber(text)) {
    if (beginsKnownBody(lines[index + 1]?.text ?? '')) return false;
    if (state.isAmongBodies && hasLabel(lines[index + 1])) return false;
    if (previous === undefined || !hasWords(previous)) return true;
    return previous.kind === 'body' && !isSentenceOpen(state);
  }
  // A sentence may end a page with a line of one word, which is the name.
  const goesOn = isSentenceOpen(state) && lines[index - 1]?.text !== '';
  if (!goesOn && isRunningHead(lines, index, state.head)) return true;
  return isPageFurniture(text) || (isHeadLine(text) && !isSentenceOpen(state));
}

function findBodyLabel(state: ReadingState, text: string, index: number): BodyLabel | undefined {
  const label = parseBodyLabel(text);
  if (label === undefined || label.isKnown) return label;
  const { previous, isAmongBodies, lines } = state;
  const isEmpty = label.length === text.length;
  if (isEmpty && beginsKnownBody(lines[index + 1]?.text ?? '')) return label;
  const isSetOff = previous === undefined || !hasWords(previous) || isAmongBodies;
  if (!isSetOff || !isExpectedLabel(state, label.label, index)) return undefined;
  if (!isEmpty) return label;
  // A lone number is a page number unless it stands among footnote bodies, or in the brackets that bodies have.
  const isBeforeBody = isAmongBodies && hasLabel(lines[index + 1]);
  return isBeforeBody || (isAmongBodies && label.labelOffset > 0) ? label : undefined;
}

/** A number that is not far from those before, that is a mark in the text, or that stands among other labels. */
function isExpectedLabel(state: ReadingState, label: string, index: number): boolean {
  const { source, lines, previous, highestLabel } = state;
  if ((Number(label) || 0) <= highestLabel + 1 + MOST_SKIPPED_LABELS) return true;
  if (previous?.kind === 'body') return !isSentenceOpen(state);
  state.gluedLabels ??= findGluedLabels(source);
  return (
    state.gluedLabels.has(label) || lines.slice(index + 1, index + 1 + LONGEST_BODY).some(hasLabel)
  );
}

function hasLabel(line: LineText | undefined): boolean {
  return line !== undefined && parseBodyLabel(line.text) !== undefined;
}

/** A dash at the start of a line opens an item; in wrapped text only where a sentence or a clause has ended. */
function isListItem(state: ReadingState, text: string): boolean {
  const { previous } = state;
  if (!DASH.test(text) || state.isUnwrapped || previous?.kind !== 'text') return true;
  return !isSentenceOpen(state) || /[;,]$|\b(?:and|or)$/.test(previous.line.text);
}
