/** Sentences are short enough to be read once. */
import type { PartRole } from '../model/opinion';
import { type Rule, type RuleContext, report } from './rule';

const MOST_WORDS = 60;
/** A sentence of 61 words of the usual length has more characters. */
const FEWEST_CHARACTERS = 280;
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

export const sentenceLong: Rule = {
  id: 'sentence-long',
  group: 'language',
  severity: 'hint',
  fix: 'never',
  docs: {
    what: 'A sentence has more than 60 words.',
    why: 'Readers lose the thread of a long sentence, and translators its structure. The sentences of the form, lists of side effects and the indication are not counted.',
    since: '0.1.0',
  },
  *check(context) {
    const { opinion, prose, standardMatches } = context;
    let standard: ReadonlySet<number> | undefined;
    for (const { prose: place } of opinion.tree.sentences) {
      if (place.to - place.from < FEWEST_CHARACTERS) continue;
      const count = countWords(place, context);
      if (count <= MOST_WORDS) continue;
      const span = prose.toSource(place);
      const role = opinion.roleAt(span.start);
      if (role !== undefined && PARTS_PASSED_OVER.has(role)) continue;
      standard ??= new Set(standardMatches.map(({ passage }) => passage.prose.from));
      if (standard.has(place.from)) continue;
      yield report(span, `This sentence has ${count} words.`);
    }
  },
};

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
