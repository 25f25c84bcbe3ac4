/** Which of the words that were found are reported: those in the right parts, neither quoted nor named nor excepted. */
import type { Opinion, Passage } from '../model/opinion';
import { isSlipOf } from '../rules/nameSlips';
import type { RuleContext } from '../rules/rule';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { isWordCharacter, splitIntoWords } from '../text/words';
import type { WordsEntry } from './pack';

/** Names of products and companies that are looked at: no document has more. */
const MOST_NAMES = 12;
/** In shorter words a letter makes another word. */
const SHORTEST_NAME = 6;
/** From this length on, a name may differ by two slips. */
const LONG_NAME = 8;
/** A longer passage between quotation marks is no quotation of words. */
const LONGEST_QUOTATION = 200;

/** `word`: the whole word or words that were found. */
export function isReported(word: ProseSpan, entry: WordsEntry, context: RuleContext): boolean {
  const { opinion, prose, terms } = context;
  const { text } = prose;
  if (!standsInParts(word, entry, context)) return false;
  if (entry.except.some((phrase) => isPartOf(phrase, word, text))) return false;
  const found = text.slice(word.from, word.to);
  if (terms.size > 0 && terms.has(found.toLowerCase())) return false;
  if (entry.capitals === 'names' && isName(word, text)) return false;
  if (entry.kind === 'substitute-term' && isQuoted(word, text)) return false;
  return !isInNames(found, opinion);
}

function standsInParts(
  word: ProseSpan,
  { parts, outsideParts }: WordsEntry,
  { opinion, prose }: RuleContext,
): boolean {
  if (parts.length === 0 && outsideParts.length === 0) return true;
  const role = opinion.roleAt(prose.toSource(word).start);
  if (role === undefined) return parts.length === 0;
  return (parts.length === 0 || parts.includes(role)) && !outsideParts.includes(role);
}

/** True where the words that are to be used stand already, in the way of `Commission` in `European Commission`. */
export function readsAlready(use: string, word: ProseSpan, text: string): boolean {
  return use.length > word.to - word.from && isPartOf(use, word, text);
}

/** True where the words are a piece of a longer phrase that stands here. A star at its ends stands for any letters. */
function isPartOf(exception: string, { from, to }: ProseSpan, text: string): boolean {
  const isOpenBefore = exception.startsWith('*');
  const isOpenBehind = exception.endsWith('*');
  const phrase = exception.replace(/^\*|\*$/g, '').toLowerCase();
  const first = text.charAt(from).toLowerCase();
  for (let at = phrase.indexOf(first); at >= 0; at = phrase.indexOf(first, at + 1)) {
    const start = from - at;
    const end = start + phrase.length;
    if (start < 0 || (end < to && !isOpenBehind)) continue;
    if (text.slice(start, end).toLowerCase() !== phrase) continue;
    const beginsWord = isOpenBefore || !isInsideWord(text, start);
    const endsWord = isOpenBehind || !isInsideWord(text, end);
    if (beginsWord && endsWord) return true;
  }
  return false;
}

/** True between two characters of one word. */
function isInsideWord(text: string, at: number): boolean {
  return isWordCharacter(text.charCodeAt(at - 1)) && isWordCharacter(text.charCodeAt(at));
}

const OPENS_SENTENCE = /(?:^|[\n.!?:•*])["'([ ]*$/;
const NEXT_CAPITAL = /^[ -][A-Z]/;

/** A word with a capital where no sentence begins, or with another such word behind it. */
export function isName({ from, to }: ProseSpan, text: string): boolean {
  const first = text.charAt(from);
  if (first === first.toLowerCase()) return false;
  if (NEXT_CAPITAL.test(text.slice(to, to + 2))) return true;
  return from > 0 && !OPENS_SENTENCE.test(textBefore(text, from, 4));
}

/** True between two quotation marks of one block that are not far apart. */
function isQuoted({ from, to }: ProseSpan, text: string): boolean {
  const before = textBefore(text, from, LONGEST_QUOTATION);
  const open = before.lastIndexOf('"');
  if (open < 0 || before.includes('\n', open) || !/^(?:|[\s([])$/.test(before.charAt(open - 1))) {
    return false;
  }
  const behind = text.slice(to, to + LONGEST_QUOTATION);
  const close = behind.indexOf('"');
  return close >= 0 && !behind.slice(0, close).includes('\n');
}

/**
 * True for a word that is a slip or two away from a name of this document: another slip is not mended by making it look
 * right. `Hemolyra` beside the product `Hemolira` is no American spelling.
 */
export function isSlipOfName(found: string, uses: readonly string[], opinion: Opinion): boolean {
  const spelling = found.toLowerCase();
  if (spelling.length < SHORTEST_NAME || spelling.includes(' ')) return false;
  for (const passage of findNames(opinion)) {
    for (const name of splitIntoWords(passage?.text.toLowerCase() ?? '')) {
      if (name.length < SHORTEST_NAME || uses.some((use) => use.toLowerCase() === name)) continue;
      if (isSlipOf(spelling, name, name.length >= LONG_NAME)) return true;
    }
  }
  return false;
}

/** True for a word of the names of products, substances and companies in this document. */
export function isInNames(found: string, opinion: Opinion): boolean {
  const words = splitIntoWords(found.toLowerCase());
  return findNames(opinion).some((name) => {
    if (name === undefined) return false;
    const named = name.text.toLowerCase();
    return named.includes(found.toLowerCase()) && includesAll(splitIntoWords(named), words);
  });
}

function findNames(opinion: Opinion): readonly (Passage | undefined)[] {
  const { productNames, commonNames, substances, referenceProduct, applicant } = opinion;
  return [
    ...productNames.slice(0, MOST_NAMES),
    ...commonNames.slice(0, MOST_NAMES),
    ...substances.slice(0, MOST_NAMES),
    referenceProduct,
    applicant?.name,
  ];
}

function includesAll(all: readonly string[], words: readonly string[]): boolean {
  return words.every((word) => all.includes(word));
}
