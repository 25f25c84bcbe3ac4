/** Finds the uses of an indication and the condition that they are for. */
import type { PopulationReading } from './indicationPopulation';
import type { IndicationUse } from './indicationTerms';
import { USE_NOUNS, USE_VERBS } from './indicationUses';
import { type IndicationWord, textAt, type WordRange, wordSet } from './indicationWords';

type Words = readonly IndicationWord[];

export interface UseReading {
  readonly first: number;
  readonly last: number;
  readonly use: IndicationUse;
}

/** Behind these, `treatment` is one that was given before or besides. */
const OTHER_TREATMENT = wordSet(
  'prior previous earlier systemic standard conventional alternative other local that such this after before following despite during concomitant background last under on antiretroviral treatment-naive corticosteroid',
);
const COORDINATIONS = wordSet('and or , / and/or for the to long-term acute');
const PREPOSITIONS = wordSet('of against from for in');
const ARTICLES = wordSet('the a an');
const SUFFERING = wordSet(
  'with suffering infected affected diagnosed from having by undergoing against',
);
const ENDS = wordSet(
  '. ; : \n " when after following despite where unless until if whose who whom that which',
);
const ENDS_BEFORE_POPULATION = wordSet('in for among of');
const ENDS_BEHIND_COMMA = wordSet('as in when who where for to with alone only if and');
const AGE_GROUP = wordSet('adult paediatric');
const LONGEST_CONDITION = 40;

/** The uses between `from` and the end that are not those of other treatments, outside of the restrictions. */
export function findUses(
  words: Words,
  from: number,
  restrictions: readonly WordRange[],
): readonly UseReading[] {
  const uses: UseReading[] = [];
  let next = 0;
  for (let index = from; index < words.length; index++) {
    while ((restrictions[next]?.[1] ?? index) < index) next++;
    const restriction = restrictions[next];
    if (restriction !== undefined && restriction[0] <= index) {
      index = restriction[1];
      continue;
    }
    const use = readUse(words, index);
    if (use !== undefined) uses.push(use);
  }
  return uses;
}

function readUse(words: Words, index: number): UseReading | undefined {
  const text = textAt(words, index);
  const before = textAt(words, index - 1);
  const noun = USE_NOUNS.get(text);
  if (noun !== undefined) {
    return OTHER_TREATMENT.has(before) ? undefined : { first: index, last: index, use: noun };
  }
  const verb =
    before === 'to' || before === 'and' || before === 'or' ? USE_VERBS.get(text) : undefined;
  if (verb === undefined) return undefined;
  return { first: before === 'to' ? index - 1 : index, last: index, use: verb };
}

/** The words for the disease behind the first use, or behind the population when no use is named. */
export function findCondition(
  words: Words,
  start: number,
  uses: readonly UseReading[],
  populations: readonly PopulationReading[],
  restrictions: readonly WordRange[],
): WordRange | undefined {
  const [firstUse] = uses;
  let at = firstUse === undefined ? start : skipCoordinatedUses(words, uses);
  if (PREPOSITIONS.has(textAt(words, at))) at++;
  else if (firstUse !== undefined && USE_NOUNS.has(textAt(words, at - 1))) return undefined;
  while (ARTICLES.has(textAt(words, at)) || isListLead(words, at)) at++;
  let behind = skipPopulations(words, at, populations);
  if (behind === at && firstUse === undefined) return undefined;
  if (behind === at) {
    const end = findEnd(words, at, populations, restrictions);
    // `treatment of treatment-naive patients with gout`: the words belong to the patients.
    const isOfPopulation = populations.some(({ first }) => first === end);
    if (!isOfPopulation) return trimEnd(words, at, end);
    behind = skipPopulations(words, end, populations);
  }
  if (!SUFFERING.has(textAt(words, behind))) return undefined;
  at = behind;
  while (SUFFERING.has(textAt(words, at)) || ARTICLES.has(textAt(words, at))) at++;
  return trimEnd(words, at, findEnd(words, at, populations, restrictions));
}

/** The index behind the last use of `treatment and prevention of`. */
function skipCoordinatedUses(words: Words, uses: readonly UseReading[]): number {
  let at = (uses[0]?.last ?? -1) + 1;
  for (const use of uses.slice(1, 4)) {
    let next = at;
    while (next < use.first && COORDINATIONS.has(textAt(words, next))) next++;
    if (next < use.first) break;
    at = use.last + 1;
  }
  return at;
}

/** The index behind the populations that begin at `at` and are joined to one another. */
function skipPopulations(
  words: Words,
  at: number,
  populations: readonly PopulationReading[],
): number {
  let end = at;
  for (const { first, last } of populations) {
    if (last < end) continue;
    let next = end;
    while (end > at && next < first && /^(?:and|or|,|\)|and\/or)$/.test(textAt(words, next)))
      next++;
    if (next < first) break;
    end = last + 1;
    if (textAt(words, end) === ')') end++;
  }
  return end;
}

function findEnd(
  words: Words,
  from: number,
  populations: readonly PopulationReading[],
  restrictions: readonly WordRange[],
): number {
  const limit = Math.min(words.length, from + LONGEST_CONDITION);
  const isPopulation = (index: number): boolean =>
    populations.some(({ first, last }) => first <= index && index <= last);
  const restriction = restrictions.find(([first]) => first >= from)?.[0] ?? limit;
  let end = from;
  for (; end < Math.min(limit, restriction); end++) {
    const text = textAt(words, end);
    const next = textAt(words, end + 1);
    if (ENDS.has(text) || (text === '(' && next === 'see') || isPopulation(end)) break;
    if (text === ',' && ENDS_BEHIND_COMMA.has(next)) break;
    if (text === 'to' && USE_VERBS.has(next)) break;
    if (text === 'as' && /^(?:an?|part|adjunct\w*|monotherapy|add-on)$/.test(next)) break;
    if (text === 'in' && /^(?:combination|conjunction)$/.test(next)) break;
    if (!ENDS_BEFORE_POPULATION.has(text)) continue;
    if (isPopulation(end + 1) || isPopulation(end + 2) || AGE_GROUP.has(next)) break;
  }
  return end;
}

/** The colon and the line end before a list. */
function isListLead(words: Words, at: number): boolean {
  const text = textAt(words, at);
  return text === '\n' || (text === ':' && textAt(words, at + 1) === '\n');
}

function trimEnd(words: Words, from: number, end: number): WordRange | undefined {
  let last = end - 1;
  while (last >= from && /^[,("\]]$|^(?:and|or|in|of|for|with)$/.test(textAt(words, last))) last--;
  return last >= from ? [from, last] : undefined;
}
