/** One abbreviation stands for one thing, and has the letters of its words. */
import { findExplanations } from '../model/abbreviations';
import type { ProseSpan } from '../text/span';
import { splitIntoWords } from '../text/words';
import { findSwappedLetters } from './abbreviationLetters';
import { type Rule, type RuleContext, replaceFix, report, type Tell } from './rule';

/** Words that begin with the same letters are forms of one word: child, children; tumor, tumour. */
const BEGINNING = 4;
/** A larger share of words in common is the same thing in other words. */
const LARGEST_SHARE = 0.34;

export const abbreviationRedefined: Rule = {
  id: 'abbreviation-redefined',
  group: 'language',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'One abbreviation is explained twice, as two different things, or two of its letters changed places: “flea allergy dermatitis (FDA)”.',
    why: 'A reader who meets the abbreviation further down cannot know which of the two is meant.',
    since: '0.1.0',
  },
  check(context, tell) {
    const { abbreviations, prose } = context;
    checkLetters(context, tell);
    for (const abbreviation of abbreviations) {
      const { letters, places } = abbreviation;
      if (places.length < 2) continue;
      const [first, ...others] = findExplanations(abbreviation, prose.text).flatMap(
        ({ place, words, areInitials }) =>
          words === undefined || !areInitials ? [] : [{ place, words: textOf(words) }],
      );
      const other = others.find(({ words }) => first !== undefined && differ(first.words, words));
      if (first === undefined || other === undefined) continue;
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
          replaceFix(span, right, `Replace “${letters}” by “${right}”`, 'ask'),
        ]),
      );
    }
  }
}

/** In a standard sentence the letters are one of its altered words. */
function isToldBySentence({ from }: ProseSpan, { standardMatches }: RuleContext): boolean {
  return standardMatches.some(({ differences }) =>
    differences.some(({ found: { prose } }) => prose.from <= from && from < prose.to),
  );
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
