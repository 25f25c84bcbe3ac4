/**
 * Decides which digits of a published text are footnote marks. The document itself decides: a digit is a mark only if a
 * body has its number, or if it is glued to a word that carries a mark in the form (`opinion1`, `conditional2`).
 */
import type { TextSpan } from '../text/span';
import type { FootnoteMark } from './block';
import type { PublishedLine } from './publishedLines';

export type PublishedMark = Omit<FootnoteMark, 'proseOffset'>;

const CANDIDATE = /[¹²³⁴⁵⁶⁷⁸⁹]{1,2}|\[\d{1,2}\]|\(\d{1,2}\)|\d+|\*{1,3}/g;
const SUPERSCRIPT_DIGITS = '⁰¹²³⁴⁵⁶⁷⁸⁹';
/** Words that carry a mark in the form, so that a mark without a body is seen there. */
const CARRIER = /(?:^|[^A-Za-z])(?:opinions?|conditional|circumstances|follows:?|medicine)$/i;
/** What may stand behind a mark that a blank parts from its word. */
const BEHIND_DETACHED =
  /^(?:\s*$|[.,;:)]|\s*\((?!\d)|\s*(?:marketing|for|intended|recommending)\b)/;
/** Superscripts that belong to a unit: `m²`, `kg/m²`, `cm³`. */
const UNIT = /(?:^|[^A-Za-z])(?:[cmk]?m|dm|kg\/m)$/;
const LONGEST_WORD = 60;

interface MarkFacts {
  readonly source: string;
  readonly labels: ReadonlySet<string>;
  /** `(1)` counts as a mark only where bodies are written that way. */
  readonly hasRoundBodies: boolean;
  readonly productName: RegExp | undefined;
}

export function decideMarks(
  source: string,
  lines: readonly PublishedLine[],
): readonly PublishedMark[] {
  const bodies = lines.filter((line) => line.label !== '');
  const facts: MarkFacts = {
    source,
    labels: new Set(bodies.map((line) => line.label)),
    hasRoundBodies: bodies.some((line) => source.charAt(line.labelStart - 1) === '('),
    productName: findProductName(source, lines),
  };
  const marks: PublishedMark[] = [];
  for (const line of lines) {
    if (line.kind === 'blank' || line.kind === 'furniture' || line.kind === 'name') continue;
    const text = source.slice(line.contentStart, line.line.end);
    CANDIDATE.lastIndex = 0;
    for (let match = CANDIDATE.exec(text); match !== null; match = CANDIDATE.exec(text)) {
      const mark = decide(facts, match[0], line.contentStart + match.index, line);
      if (mark !== undefined) marks.push(mark);
    }
  }
  return marks;
}

/** Matches the product name at the end of a text, from the heading or else from the opinion statement. */
function findProductName(source: string, lines: readonly PublishedLine[]): RegExp | undefined {
  const heading = lines.find((line) => line.kind === 'name');
  const written =
    heading === undefined
      ? /medicinal product,? ([A-Z][A-Za-z-]{2,})/.exec(source.slice(0, 4000))?.[1]
      : source.slice(heading.contentStart, heading.line.end).trim().slice(0, LONGEST_WORD);
  if (written === undefined || written === '') return undefined;
  const words = written.replace(/[\s\u00a0]+/g, ' ').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`(?:^|[^A-Za-z])${words.replace(/ /g, '\\s+')}$`, 'i');
}

function decide(
  facts: MarkFacts,
  found: string,
  start: number,
  line: PublishedLine,
): PublishedMark | undefined {
  const label = labelOf(found);
  if (label === undefined) return undefined;
  const { source } = facts;
  // Most numbers end here: no body has their label, and a blank parts them from the word before.
  if (!facts.labels.has(label) && /[\s\d(.,-]/.test(source.charAt(start - 1))) return undefined;
  const span = { start, end: start + found.length };
  const gap = findGap(source, start);
  const before = source.slice(Math.max(0, gap.start - LONGEST_WORD), gap.start);
  if (before === '') return undefined;
  const behind = source.slice(span.end, Math.min(span.end + 24, line.line.end));
  const isCarried = CARRIER.test(before) || facts.productName?.test(before) === true;
  const hasBody = facts.labels.has(label);
  if (!isPossible(facts, found, before, behind, gap, isCarried, hasBody)) return undefined;
  return { label, span, gap: gap.start < gap.end ? gap : undefined };
}

/** `1` from `1`, `¹`, `[1]`, `(1)`; stars stay. */
function labelOf(found: string): string | undefined {
  const first = found.charAt(0);
  if (first === '*') return found;
  if (first === '[' || first === '(') return found.slice(1, -1).replace(/^0.*/, '') || undefined;
  const digits = [...found]
    .map((character) => {
      const superscript = SUPERSCRIPT_DIGITS.indexOf(character);
      return superscript < 0 ? character : String(superscript);
    })
    .join('');
  return digits.length > 2 || digits.startsWith('0') ? undefined : digits;
}

function findGap(source: string, start: number): TextSpan {
  let from = start;
  while (from > 0 && start - from < LONGEST_WORD && /\s/.test(source.charAt(from - 1))) from--;
  return { start: from, end: start };
}

function isPossible(
  facts: MarkFacts,
  found: string,
  before: string,
  behind: string,
  gap: TextSpan,
  isCarried: boolean,
  hasBody: boolean,
): boolean {
  const first = found.charAt(0);
  const isGlued = gap.start === gap.end;
  if (first === '*') return isGlued && hasBody && /\S$/.test(before);
  if (first === '(' && !facts.hasRoundBodies) return false;
  if (first === '[' || first === '(')
    return hasBody || (isGlued && first === '[' && /[a-z]$/.test(before));
  const isSuperscript = SUPERSCRIPT_DIGITS.includes(first);
  if (isSuperscript) {
    if (/[\d⁺⁻+-]$/.test(before) || /^[⁺⁻+\d]/.test(behind) || UNIT.test(before)) return false;
    return hasBody || isCarried;
  }
  if (!isGlued) return isCarried && hasBody && BEHIND_DETACHED.test(behind);
  if (/^[\d%°+/-]|^[.,]\d/.test(behind)) return false;
  const isLostBlank = /^\p{L}/u.test(behind);
  if (isCarried) return hasBody || !isLostBlank;
  if (!hasBody || isLostBlank) return false;
  return canCarryDigit(before);
}

/** A word of small letters, or a bracket, quote or stop behind a letter. `XPO1`, `p53`, `BCL11A` and `1.5` are none. */
function canCarryDigit(before: string): boolean {
  if (/[)\]"”’'»]$/.test(before)) return true;
  if (/[.,:;]$/.test(before)) return /[A-Za-z)\]"”’'][.,:;]$/.test(before);
  return /(?:^|[\s("“'-])[a-z]{4,}$/.test(before);
}
