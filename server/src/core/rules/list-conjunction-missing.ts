/** The last item of a list of side effects is joined by “and”. */
import { type Rule, report } from './rule';

const FEWEST_ITEMS = 2;
/** Of two, both are short. */
const MOST_WORDS_OF_TWO = 3;
/** A longer last piece, or one with such a word, is no item but the rest of the sentence. */
const MOST_WORDS = 5;
const NO_ITEM =
  /\b(?:others?|which|that|most|mostly|usually|with|when|in|by|at|is|are|was|were|including|such|especially)\b/;
/** Anywhere in the list it may join the items: “nausea, rash and, less often, headache”. */
const CONJUNCTION = /\b(?:and|or|as well as|along with|plus|etc)\b|[&/]/;

export const listConjunctionMissing: Rule = {
  id: 'list-conjunction-missing',
  group: 'language',
  severity: 'info',
  fix: 'never',
  docs: {
    what: 'A list of side effects has no “and” before its last item.',
    why: 'Without “and” a reader cannot tell whether the list is complete or was cut off.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const { sideEffects } = opinion;
    const items = sideEffects?.items ?? [];
    const [first] = items;
    const [before, last] = items.slice(-2);
    if (items.length < FEWEST_ITEMS || first === undefined) return;
    if (before === undefined || last === undefined) return;
    if (sideEffects === undefined || !sideEffects.text.endsWith('.')) return;
    if (!/^, $/.test(prose.text.slice(before.prose.to, last.prose.from))) return;
    if (CONJUNCTION.test(prose.text.slice(first.prose.from, last.prose.to))) return;
    const isPair = items.length === 2;
    if (isPair && items.some(({ text }) => !isShort(text))) return;
    if (NO_ITEM.test(last.text) || last.text.split(' ').length > MOST_WORDS) return;
    tell(report(last.span, `No “and” stands before “${last.text}”, the last item of the list.`));
  },
};

function isShort(text: string): boolean {
  return text.split(' ').length <= MOST_WORDS_OF_TWO && !NO_ITEM.test(text);
}
