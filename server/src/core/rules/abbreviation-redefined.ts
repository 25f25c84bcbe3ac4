/** One abbreviation stands for one thing, and has the letters of its words. */
import { type Abbreviation, findExplanations } from '../model/abbreviations';
import { needsNoExplanation } from '../reference/knownAbbreviations';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { splitIntoWords } from '../text/words';
import { findKnownAbbreviation } from './abbreviatedTerms';
import { findOtherLetter, findSettledOrder, findSwappedLetters } from './abbreviationLetters';
import { type Rule, type RuleContext, replaceWord, report, type Tell } from './rule';

/** Words that begin with the same letters are forms of one word: child, children; tumor, tumour. */
const BEGINNING = 4;
/** `IL-13`, `HER2` in brackets, and the words before it that end with a number. */
const SHORT = /^([A-Za-z]{1,6})-?(\d{1,3})(?=\))/;
const NUMBERED = /\b((\p{L})\p{L}{3,30}[- ](\d{1,3})) \($/u;
const LONGEST_SHORT = 12;
const LONGEST_WORDS = 40;
/** A larger share of words in common is the same thing in other words. */
const LARGEST_SHARE = 0.34;

export const abbreviationRedefined: Rule = {
  id: 'abbreviation-redefined',
  group: 'language',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'One abbreviation is explained twice, as two different things, two of its letters changed places, “flea allergy dermatitis (FDA)”, a well-known one is misspelt, “SLGT2”, or it has another number than its words, “interleukin-17 (IL-13)”.',
    why: 'A reader who meets the abbreviation further down cannot know which of the two is meant.',
    since: '0.1.0',
  },
  check(context, tell) {
    const { abbreviations, prose } = context;
    checkLetters(context, tell);
    checkKnown(context, tell);
    checkOrder(context, tell);
    for (const abbreviation of abbreviations) {
      const { letters, places } = abbreviation;
      for (const place of places) {
        const found = findOtherNumber(prose.text, place.from);
        if (found === undefined) continue;
        const { words, short } = found;
        const span = prose.toSource({ from: place.from, to: place.from + short.length });
        tell(report(span, `“${short}” does not fit “${words}”.`));
      }
      if (places.length < 2) continue;
      const [first, ...others] = findExplanations(abbreviation, prose.text).flatMap(
        ({ place, words, areInitials }) =>
          words === undefined || !areInitials ? [] : [{ place, words: textOf(words) }],
      );
      const other = others.find(({ words }) => first !== undefined && differ(first.words, words));
      if (first === undefined) continue;
      if (other === undefined) {
        const otherLetter = findOtherLetter(abbreviation, prose.text);
        if (otherLetter === undefined || !differ(first.words, otherLetter.words)) continue;
        const span = prose.toSource(otherLetter.place);
        tell(
          report(span, `“${letters}” does not fit “${otherLetter.words}”.`, [], {
            related: [{ span: prose.toSource(first.place), message: `“${first.words}”.` }],
          }),
        );
        continue;
      }
      const message = `“${letters}” stands for “${other.words}” here and for “${first.words}” further up.`;
      tell(
        report(prose.toSource(other.place), message, [], {
          related: [{ span: prose.toSource(first.place), message: `“${first.words}”.` }],
        }),
      );
    }

    function textOf({ from, to }: ProseSpan): string {
      return prose.text.slice(from, to);
    }
  },
};

function checkLetters(context: RuleContext, tell: Tell): void {
  const { abbreviations, prose, terms } = context;
  for (const abbreviation of abbreviations) {
    const { letters } = abbreviation;
    if (terms.has(letters.toLowerCase())) continue;
    for (const { place, right, words } of findSwappedLetters(abbreviation, prose.text)) {
      if (isToldBySentence(place, context)) continue;
      const span = prose.toSource({ from: place.from, to: place.from + letters.length });
      tell(
        report(span, `“${letters}” has its letters in another order than “${words}”.`, [
          replaceWord(span, letters, right, 'ask'),
        ]),
      );
    }
  }
}

/** Markers of which no other order means anything; “ERT” and “RET” are two things. */
const MARKERS: ReadonlySet<string> = new Set(
  'BRAF DLBCL EGFR NSCLC SGLT SGLT2 SSTR2 TNF VEGF VEGFR'.split(' '),
);
const WITH_ORDER = /^[A-Z]{3,5}\d?$/;

/** “SLGT2”, or “PFH” where “PHF” is explained. */
function checkOrder(context: RuleContext, tell: Tell): void {
  const { abbreviations, opinion, prose, teamAbbreviations, terms } = context;
  const byLetters = new Map(abbreviations.map((one) => [one.letters, one]));
  const isExplained = (one: Abbreviation): boolean =>
    findExplanations(one, prose.text).some(
      ({ areInitials, words }) => areInitials || (one.letters.length > 4 && words !== undefined),
    );
  const isSettled = (letters: string): boolean => {
    if (MARKERS.has(letters)) return true;
    // “CRC” and “RCC” are two diseases.
    const other = letters.length > 3 ? byLetters.get(letters) : undefined;
    return other !== undefined && isExplained(other);
  };
  for (const abbreviation of abbreviations) {
    const { letters, places } = abbreviation;
    const [place] = places;
    if (place === undefined || !WITH_ORDER.test(letters) || needsNoExplanation(letters)) continue;
    if (teamAbbreviations.has(letters)) continue;
    const right = findSettledOrder(letters, isSettled);
    if (right === undefined || terms.has(letters.toLowerCase()) || isExplained(abbreviation))
      continue;
    const span = prose.toSource({ from: place.from, to: place.from + letters.length });
    if (opinion.roleAt(span.start) === 'applicant') continue;
    tell(
      report(span, `“${letters}” has the letters of “${right}” in another order.`, [
        replaceWord(span, letters, right, 'ask'),
      ]),
    );
  }
}

/** Well-known abbreviations that are a slip away from what their words ask for. */
function checkKnown({ abbreviations, prose, terms }: RuleContext, tell: Tell): void {
  const { text } = prose;
  for (const { letters, places } of abbreviations) {
    for (const { from } of places) {
      const to = from + letters.length;
      if (text.charAt(from - 1) !== '(' || !/^s?\)/.test(text.slice(to, to + 2))) continue;
      const before = text.slice(Math.max(0, from - LONGEST_WORDS), from - 2);
      const known = findKnownAbbreviation(letters, before);
      if (known === undefined || terms.has(letters.toLowerCase())) continue;
      const { words, right } = known;
      const span = prose.toSource({ from, to });
      tell(
        report(span, `“${letters}” does not fit “${words}”, which is “${right}”.`, [
          replaceWord(span, letters, right, 'ask'),
        ]),
      );
    }
  }
}

/** In a standard sentence the letters are one of its altered words. */
function isToldBySentence({ from }: ProseSpan, context: RuleContext): boolean {
  const differences = context.standardMatchAt(from)?.differences ?? [];
  return differences.some(({ found: { prose } }) => prose.from <= from && from < prose.to);
}

/** “interleukin-17 (IL-13)”: the words and their abbreviation have different numbers. */
function findOtherNumber(
  text: string,
  from: number,
): { readonly words: string; readonly short: string } | undefined {
  if (text.charAt(from - 1) !== '(') return undefined;
  const behind = SHORT.exec(text.slice(from, from + LONGEST_SHORT));
  const before = behind && NUMBERED.exec(textBefore(text, from, LONGEST_WORDS));
  if (behind === null || before === null) return undefined;
  const [short, letters = '', number = ''] = behind;
  const [, words = '', initial = '', written = ''] = before;
  // “SARS-CoV-2 (COVID-19)” are a virus and its disease.
  if (letters.startsWith('COVID')) return undefined;
  const edges = `${letters.charAt(0)}${letters.at(-1) ?? ''}`.toLowerCase();
  if (!edges.includes(initial.toLowerCase())) return undefined;
  return number.endsWith(written) || written.endsWith(number) ? undefined : { words, short };
}

/** True when the two have hardly a word in common. */
function differ(first: string, second: string): boolean {
  const [a, b] = [toBeginnings(first), toBeginnings(second)];
  const shared = [...a].filter((word) => b.has(word)).length;
  return shared <= LARGEST_SHARE * Math.min(a.size, b.size);
}

function toBeginnings(words: string): ReadonlySet<string> {
  return new Set(splitIntoWords(words.toLowerCase()).map((word) => word.slice(0, BEGINNING)));
}
