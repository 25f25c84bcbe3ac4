/** Knows texts out of a PDF with a blank line behind every printed line: those blanks part nothing. */
import type { LineText } from './publishedText';

const FEWEST_PARTED = 4;
/** Of the lines with words, at least every fourth goes on with the sentence that a blank has parted from it. */
const SHARE_OF_PARTED = 4;
/** Nearly no line follows another one without a blank. */
const SHARE_OF_ADJACENT = 10;
const SENTENCE_END = /[.:;!?"”)\]]\d{0,2}$/;

export function isDoubleSpaced(lines: readonly LineText[]): boolean {
  let withWords = 0;
  let parted = 0;
  let adjacent = 0;
  for (let index = 0; index < lines.length; index++) {
    if (isBlank(lines[index])) continue;
    withWords++;
    if (!isBlank(lines[index + 1])) adjacent++;
    else if (isSpacing(lines, index + 1) && isParted(lines[index], lines[index + 2])) parted++;
  }
  return (
    parted >= FEWEST_PARTED &&
    parted * SHARE_OF_PARTED >= withWords &&
    (adjacent - 1) * SHARE_OF_ADJACENT <= withWords
  );
}

/** The lines as they would stand in a text with single spacing. */
export function withoutSpacing(lines: readonly LineText[]): readonly LineText[] {
  return lines.filter((_line, index) => !isSpacing(lines, index));
}

/** What was read of the lines without spacing, and the spacing again: it belongs to a block unless the next line opens one. */
export function putSpacingBack<Read extends { readonly opens: boolean }>(
  lines: readonly LineText[],
  read: readonly Read[],
  spacing: (line: LineText, opens: boolean) => Read,
): readonly Read[] {
  let next = 0;
  return lines.flatMap((line, index) => {
    if (isSpacing(lines, index)) return spacing(line, read[next]?.opens ?? true);
    next++;
    return read.slice(next - 1, next);
  });
}

/** True for one blank line between two with words. */
function isSpacing(lines: readonly LineText[], index: number): boolean {
  const isAlone = !isBlank(lines[index - 1]) && !isBlank(lines[index + 1]);
  return isBlank(lines[index]) && isAlone && index > 0 && index + 1 < lines.length;
}

/** True when a sentence goes on behind the blank. */
function isParted(before: LineText | undefined, behind: LineText | undefined): boolean {
  return (
    before !== undefined && !SENTENCE_END.test(before.text) && /^[a-z]/.test(behind?.text ?? '')
  );
}

function isBlank(line: LineText | undefined): boolean {
  return line?.text === '';
}
