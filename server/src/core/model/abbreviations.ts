/** Reads the abbreviations of a document: where each is explained and where it is used. Judges none of them. */
import type { ProseSpan } from '../text/span';
import { isWordCharacter } from '../text/words';
import type { WordTable } from '../text/wordTable';

/** Letters and figures with two or more capitals, such as `NSCLC`, `mCRPC` or `CD38`; a plural s does not count. */
export interface Abbreviation {
  /** Without the plural s. */
  readonly letters: string;
  /** In the order of the text. */
  readonly explanations: readonly Explanation[];
  /** The places where it stands without being explained there, in the order of the text. */
  readonly uses: readonly ProseSpan[];
}

export interface Explanation {
  /** The abbreviation itself. Example: `TSPs` in “tumour suppressor proteins (TSPs)”. */
  readonly place: ProseSpan;
  /** The words whose letters it has; `undefined` for a name such as XPO1 in “exportin 1 (XPO1)” or where it only stands in brackets. */
  readonly words: ProseSpan | undefined;
  /** True where every letter begins one of the words; else some letters stand inside of words, and the words are a guess. */
  readonly areInitials: boolean;
}

const FEWEST_CAPITALS = 2;
/** A longer word in capitals is a word. */
const LONGEST = 10;
/** The words of an abbreviation stand in so many characters before or behind it. */
const LONGEST_EXPLANATION = 160;

export function findAbbreviations(
  text: string,
  { count, froms, tos, capitals }: WordTable,
): readonly Abbreviation[] {
  const found = new Map<
    string,
    { letters: string; explanations: Explanation[]; uses: ProseSpan[] }
  >();
  for (let index = 0; index < count; index++) {
    if ((capitals[index] ?? 0) < FEWEST_CAPITALS) continue;
    const place = { from: froms[index] ?? 0, to: tos[index] ?? 0 };
    if (place.to - place.from > LONGEST) continue;
    const letters = withoutPlural(text.slice(place.from, place.to));
    const abbreviation = found.get(letters) ?? { letters, explanations: [], uses: [] };
    found.set(letters, abbreviation);
    const explanation = readExplanation(letters, place, text);
    if (explanation === undefined) abbreviation.uses.push(place);
    else abbreviation.explanations.push(explanation);
  }
  return [...found.values()];
}

/** `TSP` for `TSPs`. */
function withoutPlural(word: string): string {
  return /[A-Z0-9]s$/.test(word) ? word.slice(0, -1) : word;
}

function readExplanation(letters: string, place: ProseSpan, text: string): Explanation | undefined {
  return explainedBefore(letters, place, text) ?? explainedBehind(letters, place, text);
}

const OPENS = /[([]["']?(?:or |also )?$/;
const CLOSES = /^(?:["']?[)\];,]|-[a-z0-9]+\)| ?[=:] )/;

/** “non-small cell lung cancer (NSCLC)”. */
function explainedBefore(
  letters: string,
  { from, to }: ProseSpan,
  text: string,
): Explanation | undefined {
  const opening = OPENS.exec(text.slice(Math.max(0, from - 8), from));
  if (opening === null || !CLOSES.test(text.slice(to, to + 12))) return undefined;
  const end = from - opening[0].length;
  const start = Math.max(text.lastIndexOf('\n', end - 1) + 1, end - LONGEST_EXPLANATION);
  const before = text.slice(start, end).trimEnd();
  const at = findInitials(letters, before);
  const words = at === undefined ? undefined : { from: start + at, to: start + before.length };
  return toExplanation(letters, { from, to }, words, text);
}

/** “mFARS (modified Friedreich ataxia rating scale)”. */
function explainedBehind(
  letters: string,
  { from, to }: ProseSpan,
  text: string,
): Explanation | undefined {
  if (!text.startsWith(' (', to)) return undefined;
  const start = to + 2;
  const end = text.slice(start, start + LONGEST_EXPLANATION).search(/[);,\n]/);
  if (end < 0) return undefined;
  const at = findInitials(letters, text.slice(start, start + end));
  if (at === undefined || at > 0) return undefined;
  return toExplanation(letters, { from, to }, { from: start, to: start + end }, text);
}

function toExplanation(
  letters: string,
  place: ProseSpan,
  words: ProseSpan | undefined,
  text: string,
): Explanation {
  if (words === undefined) return { place, words, areInitials: false };
  const pieces = text
    .slice(words.from, words.to)
    .toLowerCase()
    .split(/[ /-]+/);
  const initials = pieces.filter((word) => !SMALL_WORDS.has(word)).map((word) => word.charAt(0));
  return { place, words, areInitials: initials.join('') === letters.toLowerCase() };
}

const SMALL_WORDS: ReadonlySet<string> = new Set([
  'a',
  'and',
  'by',
  'for',
  'in',
  'of',
  'or',
  'the',
  'to',
  'with',
]);

/**
 * Where the words begin that hold the letters in their order, the first one at the beginning of a word: found backwards,
 * so that the words are as few as possible (the method of Schwartz and Hearst).
 */
function findInitials(letters: string, words: string): number | undefined {
  const small = words.toLowerCase();
  const wanted = letters.toLowerCase();
  let at = small.length - 1;
  for (let letter = wanted.length - 1; letter >= 0; letter--) {
    while (at >= 0 && !isLetterAt(small, at, wanted.charAt(letter), letter === 0)) at--;
    if (at < 0) return undefined;
    at--;
  }
  const start = at + 1;
  const wordCount = words.slice(start).split(/[ -]/).length;
  const isShort = words.slice(start).length <= letters.length;
  return isShort || wordCount > Math.min(letters.length + 5, letters.length * 2)
    ? undefined
    : start;
}

function isLetterAt(text: string, at: number, letter: string, mustBegin: boolean): boolean {
  if (text.charAt(at) !== letter) return false;
  return !mustBegin || !isWordCharacter(text.charCodeAt(at - 1));
}
