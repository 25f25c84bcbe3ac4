/** The words of a page of a PDF as lines of text: what is drawn at a place becomes what stands in a line. Knows no library. */
import { toSuperscript } from '../core/index';

/** Words drawn in one go. Lengths in points, from the lower left corner of the page. */
export interface PlacedWords {
  readonly text: string;
  readonly x: number;
  /** The line on which the letters stand. */
  readonly y: number;
  readonly width: number;
  /** Of the letters. */
  readonly size: number;
}

interface Line {
  readonly y: number;
  readonly size: number;
  readonly words: PlacedWords[];
}

/** Of the size of the letters of a line: what is smaller is raised, what is farther down is another line, what is farther apart has a blank. */
const RAISED = 0.8;
const SAME_LINE = 0.4;
const BLANK = 0.15;
/** Of the usual distance of two lines: what is farther apart is another paragraph. */
const PARAGRAPH = 1.25;

/** Lines from the top to the bottom, with a blank one between paragraphs; superscript figures are written as such. */
export function writePageText(words: readonly PlacedWords[]): string {
  const lines = findLines(words.filter(({ text }) => text.trim() !== ''));
  const usual = findUsualDistance(lines);
  return lines
    .map((line, index) => {
      const above = lines[index - 1];
      const isApart = above !== undefined && above.y - line.y > usual * PARAGRAPH;
      return `${isApart ? '\n' : ''}${writeLine(line)}\n`;
    })
    .join('');
}

/** Figures join the lines of words; where there are none, small ones join the lines of large ones. */
function findLines(words: readonly PlacedWords[]): readonly Line[] {
  const sorted = [...words].sort((a, b) => b.y - a.y);
  const usual = findMostCommon(words.map(({ size }) => Math.round(size)));
  const ofWords = groupLines(sorted.filter(({ text }) => !isFigure(text)));
  const alone = sorted.filter((one) => isFigure(one.text) && !joinLine(one, ofWords));
  const isSmall = ({ size }: PlacedWords): boolean => size < usual * RAISED;
  const ofFigures = groupLines(alone.filter((one) => !isSmall(one)));
  const left = alone.filter((one) => isSmall(one) && !joinLine(one, ofFigures));
  return [...ofWords, ...ofFigures, ...groupLines(left)].sort((a, b) => b.y - a.y);
}

/** `words` run from the top down, and so do the lines. */
function groupLines(words: readonly PlacedWords[]): readonly Line[] {
  const lines: Line[] = [];
  for (const one of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.y - one.y < line.size * SAME_LINE) line.words.push(one);
    else lines.push({ y: one.y, size: one.size, words: [one] });
  }
  return lines;
}

/** What may be raised. */
function isFigure(text: string): boolean {
  return /^\s*(?:\d{1,2}|\*{1,3})\s*$/.test(text);
}

/** Puts a figure into the line at which it stands or is raised; false where there is none. `lines` run from the top down. */
function joinLine(one: PlacedWords, lines: readonly Line[]): boolean {
  let [from, to] = [0, lines.length];
  // The first line that is not above it.
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((lines[middle]?.y ?? 0) > one.y + one.size * SAME_LINE) from = middle + 1;
    else to = middle;
  }
  const line = lines[from];
  if (line === undefined || one.y - line.y >= line.size) return false;
  line.words.push(one);
  return true;
}

/** The distance that most lines have from the one above. */
function findUsualDistance(lines: readonly Line[]): number {
  return findMostCommon(
    lines.slice(1).map(({ y }, index) => Math.round((lines[index]?.y ?? y) - y)),
  );
}

/** Of those that are as common the smallest; infinite where there is none. */
function findMostCommon(numbers: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const one of numbers) counts.set(one, (counts.get(one) ?? 0) + 1);
  const [usual] = [...counts].sort(([a, m], [b, n]) => n - m || a - b)[0] ?? [];
  return usual ?? Infinity;
}

function writeLine({ y, size, words }: Line): string {
  let text = '';
  let end = Infinity;
  for (const one of [...words].sort((a, b) => a.x - b.x)) {
    const isRaised = isFigure(one.text) && one.size < size * RAISED && one.y > y;
    if (one.x - end > size * BLANK || /^\s/.test(one.text)) text += ' ';
    text += isRaised ? toSuperscript(one.text.trim()) : one.text;
    end = one.x + one.width;
  }
  return text.replace(/\s+/g, ' ').trim();
}
