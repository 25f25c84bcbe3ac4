/** The lines of a published text with the place and the beginning of their words. */
import { findLines, type Line } from '../text/lineIndex';

export interface LineText extends Line {
  /** Where the words begin and end: the line without the blanks at its edges. */
  readonly wordsStart: number;
  readonly wordsEnd: number;
  /** The words, as far as they are looked at to say what the line is. */
  readonly text: string;
}

const LONGEST_LOOK = 400;
const SENTENCE_END = /[.:!?]["”’')\]]*\d{0,2}$/;
const LONGEST_SENTENCE_END = 12;

export function findLineTexts(source: string): readonly LineText[] {
  return findLines(source).map(({ start, end, next }) => {
    let wordsStart = start;
    let wordsEnd = end;
    while (wordsStart < end && isWhitespace(source.charCodeAt(wordsStart))) wordsStart++;
    while (wordsEnd > wordsStart && isWhitespace(source.charCodeAt(wordsEnd - 1))) wordsEnd--;
    const text = source.slice(wordsStart, Math.min(wordsEnd, wordsStart + LONGEST_LOOK));
    return { start, end, next, wordsStart, wordsEnd, text };
  });
}

/** True when the words of the line end a sentence, perhaps with a footnote mark behind the stop. */
export function endsSentence(source: string, line: LineText): boolean {
  const { wordsStart, wordsEnd } = line;
  const end = source.slice(Math.max(wordsStart, wordsEnd - LONGEST_SENTENCE_END), wordsEnd);
  return SENTENCE_END.test(end) && !(end.endsWith(':') && isInsideSentence(source, line));
}

const ATC_LABEL = /\bATC[ -]?(?:vet)?[ -]?(?:codes?)? ?:$/i;
const LONGEST_ATC_LABEL = 20;

/** A colon that announces a code, as in `(ATC code:` / `L01EX99). It …`, or that stands in brackets, ends nothing. */
function isInsideSentence(source: string, { wordsStart, wordsEnd }: LineText): boolean {
  const label = source.slice(Math.max(wordsStart, wordsEnd - LONGEST_ATC_LABEL), wordsEnd);
  if (ATC_LABEL.test(label)) return true;
  const words = source.slice(wordsStart, wordsEnd);
  return words.lastIndexOf('(') > words.lastIndexOf(')');
}

const NEXT_SENTENCE = /[a-z)\]]{3}[.!?] (?=[A-Z])/;

/** The first sentence of a line and of the next one: a cue may be wrapped. */
export function wordsFrom(lines: readonly LineText[], index: number): string {
  const words = `${lines[index]?.text ?? ''} ${lines[index + 1]?.text ?? ''}`;
  const end = words.search(NEXT_SENTENCE);
  return end < 0 ? words : words.slice(0, end + 4);
}

/** True for the characters that `\s` stands for. */
export function isWhitespace(code: number): boolean {
  if (code <= 32) return code === 32 || (code >= 9 && code <= 13);
  return code >= 0xa0 && WIDE_WHITESPACE.test(String.fromCharCode(code));
}

const WIDE_WHITESPACE = /\s/;
