/** Compares the age groups of the opinion statement and of the full indication. Reports nothing. */
import {
  AGE_OF_ADOLESCENTS,
  ageInMonths,
  type IndicationSentence,
  type Population,
  type PopulationGroup,
  YOUNG_GROUPS,
} from '../model/indicationTerms';
import type { Indication } from '../model/opinion';

const GROWN: ReadonlySet<PopulationGroup> = new Set<PopulationGroup>(['adults', 'elderly']);

/** Words for the two that stand outside of what was read as a population. */
export const ADULT_WORDS = /\badults?\b|\belderly\b/i;
export const YOUNG_WORDS =
  /\b(?:child|adolescen|infan|pa?ediatric|neonat|newborn|toddler|juvenile|birth)/i;
/** Words for an age that stand outside of what was read as one. */
const AGE_WORDS =
  /\b(?:years?|months?|weeks?|ages?|aged|wom[ae]n|m[ae]n|males?|females?|menopaus\w*)\b/i;
/** What joins two groups: `adults and adolescents`, `adults, in adolescents`, `adults (including children`. */
const JOINING =
  /^,? ?\(?(?:and|or|and\/or|as well as|including)? ?(?:in |for )?(?:the )?(?:patients |people )?$/;

/** What begins another disease: `in adults and of …`, `in adults, as well as …`. */
const OTHER_DISEASE = /\b(?:and|or),? (?:of|for (?!wh)|the) ?|\bas well as\b/;

/** Adults where the indication is only for the young, or the young where it is only for adults. */
export function findContradictedPopulation(
  intended: IndicationSentence,
  { sentences, body }: Indication,
): Population | undefined {
  if (intended.populations.length === 0) return undefined;
  const populations = sentences.map((sentence) => sentence.populations);
  const text = body?.text ?? '';
  const all = populations.flat();
  const isForYoung =
    all.length > 0 && all.every(({ group }) => YOUNG_GROUPS.has(group)) && !ADULT_WORDS.test(text);
  const isForGrown = areGrown(populations) && !YOUNG_WORDS.test(text);
  return intended.populations.find(
    ({ group }) => (GROWN.has(group) && isForYoung) || (YOUNG_GROUPS.has(group) && isForGrown),
  );
}

/** Each sentence names adults, and beside them only patients whose age it does not tell. */
function areGrown(populations: readonly (readonly Population[])[]): boolean {
  if (populations.length === 0) return false;
  return populations.every(
    (ofSentence) =>
      ofSentence.some(({ group }) => GROWN.has(group)) &&
      ofSentence.every(
        ({ group, age }) => GROWN.has(group) || (group === 'patients' && age === undefined),
      ),
  );
}

/** Adults in the statement, and in the indication nobody but patients who may be small children: “patients aged 6 months or older”. */
export function findYoungerPatients(
  intended: IndicationSentence,
  { populations, text }: IndicationSentence,
): { readonly stated: Population; readonly full: Population } | undefined {
  const { populations: named, text: statedText } = intended;
  const [stated] = named;
  if (stated === undefined || !named.every(({ group }) => GROWN.has(group))) return undefined;
  if (!areOfAllDiseases(intended)) return undefined;
  if (YOUNG_WORDS.test(statedText) || ADULT_WORDS.test(text)) return undefined;
  if (!populations.every(({ group }) => group === 'patients')) return undefined;
  const full = populations.find(
    // From this age on, most patients may be adults.
    ({ age }) => age?.from !== undefined && ageInMonths(age.from) < AGE_OF_ADOLESCENTS,
  );
  return full && { stated, full };
}

/** Adults, or the young, in the statement, and in the indication patients of whom nothing in it says the age. */
export function findUntoldAge(
  { populations: named }: IndicationSentence,
  { populations, ages }: IndicationSentence,
  text: string,
): { readonly stated: Population; readonly full: Population } | undefined {
  const [stated] = named;
  const [full] = populations;
  if (stated === undefined || full === undefined || ages.length > 0) return undefined;
  const isTold = named.every(({ group }) => GROWN.has(group) || YOUNG_GROUPS.has(group));
  const isUntold = populations.every(({ group, age }) => group === 'patients' && age === undefined);
  if (!isTold || !isUntold || ADULT_WORDS.test(text) || YOUNG_WORDS.test(text)) return undefined;
  return AGE_WORDS.test(text) ? undefined : { stated, full };
}

/** The young beside adults where the statement has adults only, or adults beside the young where it has these only. */
export function findAddedPopulation(
  intended: IndicationSentence,
  full: IndicationSentence,
): Population | undefined {
  const named = intended.populations.map(({ group }) => group);
  if (named.length === 0 || !areOfAllDiseases(intended)) return undefined;
  if (named.every((group) => GROWN.has(group)) && !YOUNG_WORDS.test(intended.text)) {
    return findJoined(full, YOUNG_GROUPS, GROWN);
  }
  if (named.every((group) => YOUNG_GROUPS.has(group)) && !ADULT_WORDS.test(intended.text)) {
    return findJoined(full, GROWN, YOUNG_GROUPS);
  }
  return undefined;
}

/** False where another disease stands behind the patients, of whose patients the words say nothing. */
function areOfAllDiseases({ text, prose, populations }: IndicationSentence): boolean {
  const last = populations.at(-1);
  return last === undefined || !OTHER_DISEASE.test(text.slice(last.prose.to - prose.from));
}

/** The first of some groups that stands directly beside one of the others. */
function findJoined(
  { text, prose, populations }: IndicationSentence,
  wanted: ReadonlySet<PopulationGroup>,
  others: ReadonlySet<PopulationGroup>,
): Population | undefined {
  for (const [index, one] of populations.entries()) {
    const next = populations[index + 1];
    if (next === undefined) return undefined;
    const between = text.slice(one.prose.to - prose.from, next.prose.from - prose.from);
    if (!JOINING.test(between.trimStart())) continue;
    if (wanted.has(one.group) && others.has(next.group)) return one;
    if (others.has(one.group) && wanted.has(next.group)) return next;
  }
  return undefined;
}

/** The group without its age: `adolescents`. */
export function nameGroup({ group }: Population): string {
  return group === 'paediatric' || group === 'elderly' ? `${group} patients` : group;
}
