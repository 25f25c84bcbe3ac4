/** Tells whether a word that stands twice in a row is a slip: “the the”, “open open-label”, but not “had had” or “in in vitro”. Reports nothing. */
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { isLowerCase } from '../text/words';
import { mayStandBesideStruckWords } from './indicationWording';
import type { RuleContext } from './rule';

/**
 * Words that may well stand twice: “the fact that that substance …”, “patients who had had …”, “aged 12 years and over over
 * 52 weeks”, “in in vitro studies”.
 */
const MAY_REPEAT: ReadonlySet<string> = new Set(['that', 'had', 'very', 'over']);
const LATIN = /^ (?:vitro|vivo|situ|utero)\b/;
/** In a Latin name the second part may repeat the first: Babesia canis canis. */
const GENUS_BEFORE = /(?:^|[^\w])[A-Z](?:[a-z]+|\.) $/;
const FEWEST_LETTERS = 2;
const LONGEST_LOOK = 30;
const CAPITAL = /^[A-Z][a-z]+$/;

/** Small letters and the same word: a capital is that of a name, or of a heading before its sentence; but “For For” is none. */
export function isSlip(
  first: ProseSpan,
  second: ProseSpan,
  { prose, opinion }: RuleContext,
): boolean {
  const { text } = prose;
  const written = text.slice(second.from, second.to);
  const word = written.toLowerCase();
  const before = textBefore(text, first.from, LONGEST_LOOK);
  if (YEAR.test(word)) return MONTH_BEFORE.test(before) && !isJoined(text, second.to);
  if (CODE.test(written)) return text.slice(first.from, first.to) === written;
  if (word.length < FEWEST_LETTERS || /\d/.test(word)) return false;
  const isTwiceCapital = CAPITAL.test(written) && text.slice(first.from, first.to) === written;
  if (!isLowerCase(written) && !isTwiceCapital) return false;
  if (text.slice(first.from, first.to).toLowerCase() !== word || MAY_REPEAT.has(word)) return false;
  const isPart = isPartOfLonger(first, second, text);
  if (isPart && !isDoubledPart(word, first, second, text)) return false;
  const behind = text.slice(second.to, second.to + LONGEST_LOOK);
  if (word === 'in' && LATIN.test(behind)) return false;
  const isFirstSmall = text.slice(first.from, first.to) === word;
  if (!isFirstSmall && !FUNCTION_WORDS.has(word)) return false;
  if (GENUS_BEFORE.test(before) && !FUNCTION_WORDS.has(word)) return false;
  // “Not not” is no change: what is struck out on paper goes on behind it.
  return word === 'not' || !mayShowChanges(second, { opinion, prose });
}

const YEAR = /^(?:19|20)\d\d$/;
const MONTH_BEFORE = /[A-Z][a-z]{2,8} $/;
/** An ATC or ATCvet code. */
const CODE = /^Q?[A-Z]\d\d[A-Z]{2}\d\d$/;

export function isPartOfLonger(first: ProseSpan, second: ProseSpan, text: string): boolean {
  return isJoined(text, first.from - 1) || isJoined(text, second.to);
}

/** “Open open-label”, “short-term term”; but “follow-up up to”, “T-cell cell death” and “high high-density” are good English. */
function isDoubledPart(word: string, first: ProseSpan, second: ProseSpan, text: string): boolean {
  const signs = text.charAt(first.from - 1).trim() + text.charAt(second.to).trim();
  const isLong = word.length >= 4 && !FUNCTION_WORDS.has(word);
  return /^\(?-[,.;)]?$/.test(signs) && isLong && !/^(?:alpha|beta|cell|gamma|high)$/.test(word);
}

/** Published text keeps words that are struck out on paper beside those that replace them. */
export function mayShowChanges(
  place: ProseSpan,
  { opinion, prose }: Pick<RuleContext, 'opinion' | 'prose'>,
): boolean {
  const isPost = opinion.profile?.endsWith('post-authorisation') ?? false;
  return isPost && mayStandBesideStruckWords(opinion, prose.toSource(place).start);
}

/** True for a hyphen or a stroke, which make the word a part of a longer one. */
export function isJoined(text: string, at: number): boolean {
  return /[-/'’]/.test(text.charAt(at));
}

/** Small words that are written twice by mistake, and that open phrases. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  'a an and are as at be been but by for from has have in is it its not of on or than the their these this to was were which who will with'.split(
    ' ',
  ),
);
