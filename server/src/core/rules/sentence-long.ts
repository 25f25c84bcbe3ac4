/** Sentences are short enough to be read once. */
import type { PartRole } from '../model/opinion';
import type { Sentence } from '../syntax/block';
import type { ProseSpan } from '../text/span';
import { type Rule, type RuleContext, report } from './rule';
import { type OptionValues, type WholeNumberOption, wholeNumberIn } from './ruleOptions';

const MAXIMUM_WORDS: WholeNumberOption = {
  name: 'maximumWords',
  kind: 'wholeNumber',
  default: 60,
  least: 20,
  most: 200,
  example: 45,
  what: 'The number of words that a sentence may have.',
};
/** Sentences of words of the usual length have more characters: 280 for 60 words. */
const FEWEST_CHARACTERS_PER_WORD = 14 / 3;
/** Their words are given, or they are lists. */
const PARTS_PASSED_OVER: ReadonlySet<PartRole> = new Set<PartRole>([
  'opinionStatement',
  'sideEffects',
  'change',
  'indication',
  'productInformation',
  'benefitRiskStatement',
  'footnotes',
]);

export const sentenceLong = buildSentenceLong({});

function buildSentenceLong(values: OptionValues): Rule {
  const mostWords = wholeNumberIn(values, MAXIMUM_WORDS);
  const fewestCharacters = mostWords * FEWEST_CHARACTERS_PER_WORD;
  return {
    id: 'sentence-long',
    group: 'language',
    severity: 'hint',
    fix: 'never',
    options: { declared: [MAXIMUM_WORDS], values, change: buildSentenceLong },
    docs: {
      what: `A sentence has more than ${mostWords} words.`,
      why: 'Readers lose the thread of a long sentence, and translators its structure. The sentences of the form, lists of side effects or behind a colon, and the indication are not counted.',
      since: '0.1.0',
    },
    check(context, tell) {
      const { opinion, prose, standardMatches } = context;
      let standard: ReadonlySet<number> | undefined;
      const { sentences } = opinion.tree;
      for (const [index, { prose: place }] of sentences.entries()) {
        if (place.to - place.from < fewestCharacters) continue;
        const count = countWords(place, context);
        if (count <= mostWords) continue;
        const span = prose.toSource(place);
        const role = opinion.roleAt(span.start);
        if (role !== undefined && PARTS_PASSED_OVER.has(role)) continue;
        if (isListBehindColon(sentences[index - 1], place, context)) continue;
        standard ??= new Set(standardMatches.map(({ passage }) => passage.prose.from));
        if (standard.has(place.from)) continue;
        tell(report(span, `This sentence has ${count} words.`));
      }
    },
  };
}

/** A copy may run the lines of a list together: behind a colon, without a stop at the end. */
function isListBehindColon(
  before: Sentence | undefined,
  { to }: ProseSpan,
  { prose: { text } }: RuleContext,
): boolean {
  return (
    before !== undefined &&
    text.charAt(before.prose.to - 1) === ':' &&
    !/[.!?]/.test(text.charAt(to - 1))
  );
}

/** Words as a reader counts them: between blanks. */
function countWords({ from, to }: { from: number; to: number }, { prose }: RuleContext): number {
  let count = 1;
  for (
    let at = prose.text.indexOf(' ', from);
    at >= 0 && at < to;
    at = prose.text.indexOf(' ', at + 1)
  ) {
    count++;
  }
  return count;
}
