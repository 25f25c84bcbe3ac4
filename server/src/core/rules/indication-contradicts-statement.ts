/** The short indication of the opinion statement and the full indication are about the same disease, patients and partners. */

import type { IndicationSentence, Population, PopulationGroup } from '../model/indicationTerms';
import type { Indication, Passage } from '../model/opinion';
import { findTopics, hasAbbreviationOf, hasTopic, toComparable } from './indicationTopics';
import { type Report, type Rule, report } from './rule';

const GROWN: ReadonlySet<PopulationGroup> = new Set<PopulationGroup>(['adults', 'elderly']);
const YOUNG: ReadonlySet<PopulationGroup> = new Set<PopulationGroup>([
  'children',
  'adolescents',
  'infants',
  'neonates',
  'paediatric',
]);

/** Words for the two that stand outside of what was read as a population. */
const ADULT_WORDS = /\badults?\b|\belderly\b/i;
const YOUNG_WORDS =
  /\b(?:child|adolescen|infan|pa?ediatric|neonat|newborn|toddler|juvenile|birth)/i;
const COMBINATION = /\b(?:combin|adjunct|add-on|together|concomitant|co-?administ|addition)/i;

export const indicationContradictsStatement: Rule = {
  id: 'indication-contradicts-statement',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  profiles: ['human-initial', 'human-post-authorisation'],
  docs: {
    what: 'The full indication has nothing of a disease, a combination partner or an age group that the opinion statement names.',
    why: 'The opinion statement gives the indication in short. Where the two speak of different diseases or patients, one of them was copied from another document.',
    since: '0.1.0',
  },
  *check({ opinion: { statement, indication } }) {
    const intended = statement?.intended;
    const body = indication?.body;
    if (intended === undefined || body === undefined || !isUnderstood(indication)) return;
    const { condition, partners } = intended;
    if (condition !== undefined && isAbsent(condition, body)) {
      const other = findOther(indication, (one) => one.condition);
      yield reportAbsence(condition, `nothing of “${condition.text}”`, other);
    }
    for (const partner of partners) {
      if (!isAbsent(partner, body) || mayMean(partner, body)) continue;
      const other = findOther(indication, (one) => one.partners[0] ?? one.condition);
      yield reportAbsence(partner, `no combination with “${partner.text}”`, other);
    }
    const population = findContradictedPopulation(intended, indication);
    if (population === undefined) return;
    const other = findOther(indication, (one) => one.populations[0]);
    yield reportAbsence(population, `no ${population.text}`, other);
  },
};

/** What the indication has in the place of it. */
function findOther(
  { sentences, lead }: Indication,
  placeOf: (sentence: IndicationSentence) => Passage | undefined,
): Passage {
  for (const sentence of sentences) {
    const place = placeOf(sentence);
    if (place !== undefined) return place;
  }
  return lead;
}

function reportAbsence({ span }: Passage, what: string, other: Passage): Report {
  return report(span, `The full indication names ${what}.`, [], {
    related: [{ span: other.span, message: `The full indication reads “${other.text}”.` }],
  });
}

/** Only an indication whose own disease was read can be held against another text. */
function isUnderstood(indication: Indication | undefined): indication is Indication {
  return indication?.sentences.some(({ condition }) => condition !== undefined) === true;
}

/** True when the words are specific and none of them is in the indication. */
function isAbsent({ text }: Passage, body: Passage): boolean {
  const topics = findTopics(text);
  // In nearly every document the two use the same word.
  if (topics.length === 0 || topics.some((topic) => body.text.includes(topic))) return false;
  const comparable = toComparable(body.text);
  return (
    !topics.some((topic) => hasTopic(comparable, topic)) && !hasAbbreviationOf(body.text, text)
  );
}

/** True where the indication is that of a combination, too, and the partner is told by more than its name. */
function mayMean({ text }: Passage, body: Passage): boolean {
  return COMBINATION.test(body.text) && text.includes(' ');
}

/** Adults where the indication is only for the young, or the young where it is only for adults. */
function findContradictedPopulation(
  intended: IndicationSentence,
  { sentences, body }: Indication,
): Population | undefined {
  if (intended.populations.length === 0) return undefined;
  const groups = sentences.flatMap(({ populations }) => populations.map(({ group }) => group));
  const text = body?.text ?? '';
  const isForYoung = groups.every((group) => YOUNG.has(group)) && !ADULT_WORDS.test(text);
  const isForGrown = groups.every((group) => GROWN.has(group)) && !YOUNG_WORDS.test(text);
  if (groups.length === 0) return undefined;
  return intended.populations.find(
    ({ group }) => (GROWN.has(group) && isForYoung) || (YOUNG.has(group) && isForGrown),
  );
}
