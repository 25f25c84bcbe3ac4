/** Reads the abbreviations of a document: where each is explained and where it is used. Judges none of them. */
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import type { WordSurvey } from '../text/wordSurvey';
import { isWordCharacter } from '../text/words';

/** Letters and figures with two or more capitals, such as `NSCLC`, `mCRPC` or `CD38`; a plural s does not count. */
export interface Abbreviation {
  /** Without the plural s. */
  readonly letters: string;
  /** In the order of the text; `findExplanations` tells at which of them it is explained. */
  readonly places: readonly ProseSpan[];
}

export interface Explanation {
  /** The abbreviation itself. Example: `TSPs` in “tumour suppressor proteins (TSPs)”. */
  readonly place: ProseSpan;
  /** The words whose letters it has; `undefined` for a name such as XPO1 in “exportin 1 (XPO1)” or where it only stands in brackets. */
  readonly words: ProseSpan | undefined;
  /** True where every letter begins one of the words; else some letters stand inside of words, and the words are a guess. */
  readonly areInitials: boolean;
}

/** A longer word in capitals is a word. */
const LONGEST = 10;
/** The words of an abbreviation stand in so many characters before or behind it. */
const LONGEST_EXPLANATION = 160;

export function findAbbreviations(
  text: string,
  { withCapitals }: WordSurvey,
): readonly Abbreviation[] {
  const found = new Map<string, ProseSpan[]>();
  for (const place of withCapitals) {
    if (place.to - place.from > LONGEST) continue;
    const letters = withoutPlural(text.slice(place.from, place.to));
    const places = found.get(letters);
    if (places === undefined) found.set(letters, [place]);
    else places.push(place);
  }
  return Array.from(found, ([letters, places]) => ({ letters, places }));
}

/** In the order of the text. */
export function findExplanations(
  { letters, places }: Abbreviation,
  text: string,
): readonly Explanation[] {
  return places.flatMap((place) => readExplanation(letters, place, text) ?? []);
}

/** `TSP` for `TSPs`. */
export function withoutPlural(word: string): string {
  return word.endsWith('s') && !/[a-z]s$/.test(word) ? word.slice(0, -1) : word;
}

function readExplanation(letters: string, place: ProseSpan, text: string): Explanation | undefined {
  return explainedBefore(letters, place, text) ?? explainedBehind(letters, place, text);
}

const OPENS = /[([]["']?(?:or |also )?$/;
const CLOSES = /^(?:["']?[)\];,]|-[a-z0-9]+\)| ?[=:] )/;

/** “non-small cell lung cancer (NSCLC)”. */
function explainedBefore(letters: string, place: ProseSpan, text: string): Explanation | undefined {
  const { from, to } = place;
  const opening = OPENS.exec(textBefore(text, from, 8));
  if (opening === null || !CLOSES.test(text.slice(to, to + 12))) return undefined;
  const end = from - opening[0].length;
  const look = textBefore(text, end, LONGEST_EXPLANATION);
  const line = look.slice(look.lastIndexOf('\n') + 1);
  const start = end - line.length;
  const before = line.trimEnd();
  const at = findInitials(letters, before);
  const words = at === undefined ? undefined : { from: start + at, to: start + before.length };
  return toExplanation(letters, place, words, text);
}

/** “mFARS (modified Friedreich ataxia rating scale)”. */
function explainedBehind(letters: string, place: ProseSpan, text: string): Explanation | undefined {
  const { to } = place;
  if (!text.startsWith(' (', to)) return undefined;
  const start = to + 2;
  const end = text.slice(start, start + LONGEST_EXPLANATION).search(/[);,\n]/);
  if (end < 0) return undefined;
  const at = findInitials(letters, text.slice(start, start + end));
  if (at === undefined || at > 0) return undefined;
  return toExplanation(letters, place, { from: start, to: start + end }, text);
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

/** Words that no abbreviation counts, in small letters. */
export const SMALL_WORDS: ReadonlySet<string> = new Set([
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
