/** Finds where paragraphs begin in lines that follow one another without a blank line. */
import { FORM_FEED } from '../text/characterCodes';
import { cueOf } from './findCues';
import { endsSentence, type LineText, wordsFrom } from './publishedText';

/** A line longer than any wrapped one: the text has one paragraph on each line. */
const UNWRAPPED = 160;
/** A line shorter than most wrapped ones: it may be a line of its own. */
const SHORT = 60;
const LONGEST_SMALL_HEADING = 90;
/** How the sentence below a small heading of an indication begins. */
const INDICATED =
  /^["“]?(?:\S+ ){1,20}?(?:is|are) indicated\b|^["“]?(?:Treatment|Prevention|Prophylaxis) of\b/;
const IS_INDICATED = /\b(?:is|are) indicated\b/;
const UNFINISHED = /[.:;,]$|\b(?:and|or|of|the|an?|in|with|for|to|by|on|is|are|who|whose)$/;
/** What can begin a paragraph: a capital, a quotation, a name such as `mLumivexa`. */
const OPENING = /^(?:[A-Z"“]|[a-z]{1,2}[A-Z])/;
/** The label of a code that stands on the next line. */
const OPEN_LABEL = /\(ATC(?:vet)? code:?$/;

/** True for a line longer than any wrapped one. */
export function isUnwrapped({ wordsStart, wordsEnd }: LineText): boolean {
  return wordsEnd - wordsStart > UNWRAPPED;
}

/** The lines of a text as far as they tell where paragraphs begin. */
export interface RunningLines {
  readonly source: string;
  readonly lines: readonly LineText[];
  /** True when the text has one paragraph on each line. */
  readonly isUnwrapped: boolean;
}

/**
 * True when line `index`, which follows text without a blank line, begins a paragraph of its own; `isFirstLine` tells
 * whether the line before is the first of its paragraph, `isInList` whether it belongs to a list.
 */
export function beginsParagraph(
  text: RunningLines,
  index: number,
  isFirstLine: boolean,
  isInList: boolean,
): boolean {
  const { source, lines } = text;
  const line = lines[index];
  const before = lines[index - 1];
  if (line === undefined || before === undefined || !OPENING.test(line.text)) return false;
  if (OPEN_LABEL.test(before.text)) return false;
  if (!endsSentence(source, before)) {
    return (
      isUnwrapped(before) ||
      (isFirstLine && isSmallHeading(lines, index - 1)) ||
      (before.text.length <= SHORT && isOpening(lines, index)) ||
      (isInList && cueOf(wordsFrom(lines, index)) !== undefined)
    );
  }
  return (
    text.isUnwrapped ||
    source.charCodeAt(line.start) === FORM_FEED ||
    cueOf(wordsFrom(lines, index)) !== undefined ||
    isSmallHeading(lines, index)
  );
}

/** A short line such as `Plaque psoriasis` above a sentence of an indication. */
function isSmallHeading(lines: readonly LineText[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  const next = lines[index + 1];
  return (
    next !== undefined &&
    text.length <= LONGEST_SMALL_HEADING &&
    /^[A-Z]/.test(text) &&
    !UNFINISHED.test(text) &&
    (!INDICATED.test(text) || (!IS_INDICATED.test(text) && IS_INDICATED.test(next.text))) &&
    (INDICATED.test(next.text) || (isUnwrapped(next) && /^[A-Z"“]/.test(next.text)))
  );
}

/** A line with the first words of a part, which do not stand inside of a sentence. */
function isOpening(lines: readonly LineText[], index: number): boolean {
  const text = lines[index]?.text ?? '';
  return (
    /^(?:On \d|The |For information|Detailed |It is proposed)/.test(text) &&
    cueOf(wordsFrom(lines, index)) !== undefined
  );
}
