/**
 * Decides which digits of a published text are footnote marks. The document itself decides: a digit is a mark only if a
 * body has its number, or if it is glued to a word that carries a mark in the form (`opinion1`, `conditional2`) or to the
 * last word of a sentence.
 */
import type { TextSpan } from '../text/span';
import { fromSuperscript } from '../text/superscripts';
import { textBefore } from '../text/textBefore';
import type { FootnoteMark } from './block';
import { findMarkedName, type MarkedName } from './markedName';
import type { PublishedLine } from './publishedLine';
import { isWhitespace } from './publishedText';
import { isWebTitle } from './titleWords';

export type PublishedMark = Omit<FootnoteMark, 'proseOffset'>;

/** Words that carry a mark in the form, so that a mark without a body is seen there. */
const CARRIER =
  /(?:^|[^A-Za-z])(?:opinions?|conditional|circumstances|follows:?|medicine|authori[sz]ation)$/i;
const TYPED_TWICE = /(?:^|[^A-Za-z])(?:opinion|conditional|circumstances|follows:?)$/i;
/** What may stand behind a mark that a blank parts from its word. */
const BEHIND_DETACHED =
  /^(?:\s*$|[.,;:)"“]|\s*\((?!\d)|\s*(?:marketing|for|intended|recommending)\b)/;
/** The word behind a mark whose blank is lost: `medicine1of`, not `1st`. */
const LOST_BLANK = /^(?!(?:st|nd|rd|th)\b)[a-z]{2,}/;
/** Superscripts that belong to a unit: `m²`, `kg/m²`, `cm³`. */
const UNIT = /(?:^|[^A-Za-z])(?:[cmk]?m|dm|kg\/m)$/;
/** The end of the number of a regulation: `726/2004`. */
const YEAR_OF_LAW = /\d\/(?:19|20)\d\d$/;
const LONGEST_WORD = 60;
const LONGEST_LOOK_BEHIND = 24;

interface MarkFacts {
  readonly source: string;
  readonly labels: ReadonlySet<string>;
  /** Away from the words that carry a mark, `(1)` counts as one only where bodies are written that way. */
  readonly hasRoundBodies: boolean;
  readonly name: MarkedName;
}

/** What may be a mark, with what stands around it. */
interface Candidate {
  /** `1`, `¹`, `[1]`, `(1)`, `*`. */
  readonly written: string;
  readonly label: string;
  readonly span: TextSpan;
  /** The blanks between the word and the candidate; empty when it is glued. */
  readonly gap: TextSpan;
  readonly before: string;
  readonly behind: string;
  readonly hasBody: boolean;
  /** True behind a word that carries a mark in the form. */
  readonly isCarried: boolean;
  readonly line: PublishedLine;
}

export function findPublishedMarks(
  source: string,
  lines: readonly PublishedLine[],
): readonly PublishedMark[] {
  const facts = collectFacts(source, lines);
  const marks: PublishedMark[] = [];
  const candidate = /[¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\[\d{1,2}\]|\(\d{1,2}\)|\d+|\*{1,3}/g;
  let found = candidate.exec(source);
  for (const line of lines) {
    const { contentStart, kind } = line;
    const end = line.line.wordsEnd;
    for (; found !== null && found.index < end; found = candidate.exec(source)) {
      if (found.index < contentStart || kind === 'furniture') continue;
      const written = found[0];
      const skipped = lengthOfNumber(facts, written, found.index);
      const mark = decide(facts, written.slice(skipped), found.index + skipped, line);
      if (mark !== undefined) marks.push(mark);
    }
  }
  return marks;
}

function collectFacts(source: string, lines: readonly PublishedLine[]): MarkFacts {
  const bodies = lines.filter(({ label }) => label !== '');
  const labels = new Set(bodies.map(({ label }) => label));
  return {
    source,
    labels,
    hasRoundBodies: bodies.some(({ labelStart }) => source.charAt(labelStart - 1) === '('),
    name: findMarkedName(source, lines, labels),
  };
}

/** In `Zenquora 203` the number of the name `Zenquora 20` is no part of the mark, and in `No 726/20041` no year is. */
function lengthOfNumber({ source, name }: MarkFacts, written: string, start: number): number {
  if (written.length === 5 && YEAR_OF_LAW.test(source.slice(start - 2, start + 4))) return 4;
  const { number } = name;
  if (number === '' || written.length <= number.length || !written.startsWith(number)) return 0;
  const end = start + number.length;
  return name.endsIn(textBefore(source, end, LONGEST_WORD)) ? number.length : 0;
}

function decide(
  facts: MarkFacts,
  written: string,
  start: number,
  line: PublishedLine,
): PublishedMark | undefined {
  const label = labelOf(written);
  if (label === undefined) return undefined;
  const { source } = facts;
  const hasBody = facts.labels.has(label);
  // Most numbers end here: no body has their label, and a blank parts them from the word before.
  const needsBody = !isTitleWithMarks(line) && !isTornMark(line);
  if (!hasBody && needsBody && /[\s\d(.,-]/.test(source.charAt(start - 1))) {
    return undefined;
  }
  const span = { start, end: start + written.length };
  const gap = findGap(source, start);
  const before = textBefore(source, gap.start, LONGEST_WORD);
  if (before === '') return undefined;
  const behindEnd = Math.min(span.end + LONGEST_LOOK_BEHIND, line.line.wordsEnd);
  const behind = source.slice(span.end, behindEnd);
  const isCarried = CARRIER.test(before) || facts.name.endsIn(before);
  const candidate = { written, label, span, gap, before, behind, hasBody, isCarried, line };
  if (!isMark(candidate, facts)) return undefined;
  return { label, span, gap: gap.start < gap.end ? gap : undefined };
}

/** The title of a web copy has none: a figure in it belongs to the product name. */
function isTitleWithMarks({ kind, line }: PublishedLine): boolean {
  return kind === 'title' && !isWebTitle(line.text);
}

/** A mark alone on a line that goes on with the words above it. */
function isTornMark({ opens, kind, line }: PublishedLine): boolean {
  return kind === 'text' && !opens && line.text.length <= 2;
}

/** `1` from `1`, `¹`, `[1]`, `(1)`; stars stay. Undefined for numbers that no footnote has. */
function labelOf(written: string): string | undefined {
  const first = written.charAt(0);
  if (first === '*') return written;
  const digits = first === '[' || first === '(' ? written.slice(1, -1) : written;
  if (digits.length > 2 || digits.startsWith('0')) return undefined;
  return fromSuperscript(digits);
}

function findGap(source: string, start: number): TextSpan {
  let from = start;
  while (from > 0 && start - from < LONGEST_WORD && isWhitespace(source.charCodeAt(from - 1))) {
    from--;
  }
  return { start: from, end: start };
}

function isMark(candidate: Candidate, facts: MarkFacts): boolean {
  switch (candidate.written.charAt(0)) {
    case '*':
      return candidate.hasBody && isGlued(candidate);
    case '(':
      return (
        (candidate.hasBody && facts.hasRoundBodies) || (candidate.isCarried && isGlued(candidate))
      );
    case '[':
      return candidate.hasBody || (isGlued(candidate) && /[a-z]$/.test(candidate.before));
    default:
      return /^\d/.test(candidate.written)
        ? isDigitMark(candidate, facts)
        : isSuperscriptMark(candidate);
  }
}

function isGlued({ gap }: Candidate): boolean {
  return gap.start === gap.end;
}

function isSuperscriptMark({ before, behind, hasBody, isCarried }: Candidate): boolean {
  const isFigure = /[\d⁺⁻+-]$/.test(before) && !YEAR_OF_LAW.test(before);
  const isRaised = !isCarried && (isFigure || UNIT.test(before));
  const isExponent = isRaised || /^[⁺⁻+\d]/.test(behind);
  return !isExponent && (hasBody || isCarried);
}

function isDigitMark(candidate: Candidate, facts: MarkFacts): boolean {
  const { before, behind, hasBody, isCarried, label, line } = candidate;
  if (line.kind === 'name') {
    const isOfName = facts.name.endsIn(before + candidate.written);
    return (hasBody || isCarried) && isGlued(candidate) && behind === '' && !isOfName;
  }
  if (/^[\d%°+/#_=-]|^[.,]\d/.test(behind)) return false;
  if (!isGlued(candidate)) return isDetachedMark(candidate);
  const isLostBlank = /^\p{L}/u.test(behind);
  if (isCarried) {
    if (isTypedTwice(candidate, facts)) return true;
    return hasBody || (label.length === 1 && (!isLostBlank || LOST_BLANK.test(behind)));
  }
  if (NAME_BEFORE_NUMBER.test(before)) return false;
  return hasBody ? !isLostBlank && canCarryDigit(before) : isStray(candidate, facts);
}

/** `opinion11`: the mark of the only footnote with that figure. */
function isTypedTwice({ label, behind, before }: Candidate, { labels }: MarkFacts): boolean {
  const [first = '', second] = label;
  return first === second && labels.has(first) && !/^\w/.test(behind) && TYPED_TWICE.test(before);
}

/** Endings of common words; names of substances have others: `integrin beta7`, `omega3`, `interleukin2`. */
const COMMON_WORD =
  /(?:^|[\s(])[a-z]+(?:aemia|ache|algia|apy|cough|ease|ents|ers|fatigue|ght|icines?|ies|ing|itis|ity|[ct]ions?|ment|ness|oea|oedema|pain|penia|rash|sea|ults)$/;
/** Words that are followed by a number of their own. */
const NUMBERED = /(?:generation|mutation|position|region|section|version)s?$/;

/** A figure without a body at the last word of a sentence, in a text whose footnotes have figures: `and weight9.` */
function isStray({ before, behind, label }: Candidate, { labels }: MarkFacts): boolean {
  if (label.length > 1 || !labels.has('1') || !/^\.(?:\s|$)/.test(behind)) return false;
  return before.endsWith(')') || (COMMON_WORD.test(before) && !NUMBERED.test(before));
}

/** A digit behind a blank is a mark only at a word that carries one: `opinion 1 (initial …`, `follows:` / `2“Text`. */
function isDetachedMark({ gap, behind, hasBody, isCarried, line }: Candidate): boolean {
  if (!isCarried) return false;
  const isAtLineStart = gap.end === line.contentStart;
  const isTorn = isTornMark(line);
  const hasRoom = BEHIND_DETACHED.test(behind) || (isAtLineStart && /^[A-Z]/.test(behind));
  return hasRoom && (hasBody || isTitleWithMarks(line) || isTorn);
}

/** The number belongs to what is before it: `beta2 receptors`, `PD-(L)1`. */
const NAME_BEFORE_NUMBER =
  /(?:alpha|beta|gamma|delta|epsilon|kappa|lambda|sigma|omega)$|[\w-]\([A-Za-z]{1,3}\)$/;

/** A word of small letters, or a bracket, quote or stop behind one. `XPO1`, `p53`, `BCL11A`, `BA.2`, `1.5` are none. */
function canCarryDigit(before: string): boolean {
  if (/[)\]"”’'»]$/.test(before) || YEAR_OF_LAW.test(before)) return true;
  if (/[.,:;]$/.test(before)) return /(?:[a-z]{2}|[)\]"”’'])[.,:;]$/.test(before);
  return /(?:^|[\s("“'-])(?:[a-z]{4,}|[A-Z][a-z]{6,})$/.test(before);
}
