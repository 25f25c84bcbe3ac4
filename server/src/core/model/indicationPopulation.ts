/** Finds in whom a medicine is used: groups of people or animals, with their ages. */
import type { AgeReading } from './indicationAges';
import { type PopulationGroup, YOUNG_GROUPS } from './indicationTerms';
import { findWord, type IndicationWord, textAt, wordMap, wordSet } from './indicationWords';
import { isSpecies } from './species';

/** A population as places in the list of words. */
export interface PopulationReading {
  readonly first: number;
  /** Index of its last word, the age included. */
  readonly last: number;
  readonly group: PopulationGroup;
  readonly age: AgeReading | undefined;
}

type Words = readonly IndicationWord[];

const NOUNS: ReadonlyMap<string, PopulationGroup> = wordMap<PopulationGroup>([
  ['adults', 'adults'],
  ['adolescents', 'adolescents teenagers'],
  ['children', 'children boys girls toddlers schoolchildren'],
  ['infants', 'infant infants babies'],
  ['neonates', 'neonates newborns'],
  ['women', 'women woman females mothers'],
  ['men', 'men males'],
  [
    'patients',
    'patients patient people persons person individuals individual subjects recipients donors volunteers',
  ],
]);
/** Words that name a group only together with a noun: `adult` in `adult patients`, not in `adult stem cells`. */
const ADJECTIVES: ReadonlyMap<string, PopulationGroup> = wordMap<PopulationGroup>([
  ['adults', 'adult'],
  ['adolescents', 'adolescent'],
  ['paediatric', 'paediatric pediatric child'],
  ['neonates', 'neonatal newborn preterm premature'],
  ['elderly', 'elderly'],
  ['women', 'female postmenopausal post-menopausal'],
  ['men', 'male'],
]);
const MODIFIERS = wordSet(
  'older younger young healthy pregnant term full-term obese overweight eligible selected certain all hospitalised',
);
const EXTENSIONS = wordSet('population populations patients infants women men');
const CONJUNCTIONS = wordSet('and or , / and/or to');
const BEFORE_AGE = wordSet('( , who are of');
const FURTHEST_NOUN = 6;

export function findPopulations(
  words: Words,
  ages: readonly AgeReading[],
  isVeterinary: boolean,
): readonly PopulationReading[] {
  const found: PopulationReading[] = [];
  let nextAge = 0;
  for (let index = 0; index < words.length; index++) {
    const group = isVeterinary ? readAnimals(words, index) : readGroup(words, index);
    if (group === undefined) continue;
    while (nextAge < ages.length && (ages[nextAge]?.first ?? 0) <= group.last) nextAge++;
    const age = readAgeBehind(words, group.last, ages[nextAge]);
    const { first, last, group: name } = group;
    found.push({ first, last: age === undefined ? last : age.last, group: name, age });
    index = group.last;
  }
  return shareAges(words, found);
}

type Group = Pick<PopulationReading, 'first' | 'last' | 'group'>;

function readGroup(words: Words, index: number): Group | undefined {
  const text = textAt(words, index);
  if (text === 'all' && /^ages?$/.test(textAt(words, index + 1))) {
    const last = textAt(words, index + 2) === 'groups' ? index + 2 : index + 1;
    return { first: index, last, group: 'all ages' };
  }
  const noun = NOUNS.get(text);
  const group = noun ?? ADJECTIVES.get(text);
  if (group === undefined) return undefined;
  let last = index;
  if (noun === undefined) {
    const place = findNoun(words, index + 1);
    if (place === undefined) return undefined;
    if (findWord(words, CONJUNCTIONS, index + 1, place) < 0) last = place;
  }
  while (EXTENSIONS.has(textAt(words, last + 1))) last++;
  let first = index;
  while (MODIFIERS.has(textAt(words, first - 1))) first--;
  return { first, last, group };
}

function readAnimals(words: Words, index: number): Group | undefined {
  if (!isSpecies(textAt(words, index))) return undefined;
  return { first: index, last: index, group: 'animals' };
}

/** The noun that an adjective belongs to: `patients` in `adult and paediatric patients`. */
function findNoun(words: Words, from: number): number | undefined {
  for (let index = from; index < from + FURTHEST_NOUN; index++) {
    const text = textAt(words, index);
    if (NOUNS.has(text) || text === 'population') return index;
    if (!ADJECTIVES.has(text) && !MODIFIERS.has(text) && !CONJUNCTIONS.has(text)) return undefined;
  }
  return undefined;
}

function readAgeBehind(
  words: Words,
  last: number,
  age: AgeReading | undefined,
): AgeReading | undefined {
  if (age === undefined || age.first > last + 4) return undefined;
  for (let index = last + 1; index < age.first; index++) {
    if (!BEFORE_AGE.has(textAt(words, index))) return undefined;
  }
  return age;
}

/** Gives a group the age behind the next one that it is joined to. */
function shareAges(
  words: Words,
  found: readonly PopulationReading[],
): readonly PopulationReading[] {
  const shared: PopulationReading[] = [];
  for (let index = found.length - 1; index >= 0; index--) {
    const next = shared.at(-1);
    const population = found[index];
    if (population === undefined) continue;
    // Such groups have no age of their own in “children and adolescents aged 2 to 17 years”.
    const isShared =
      next?.age !== undefined &&
      population.age === undefined &&
      YOUNG_GROUPS.has(population.group) &&
      isJoinedTo(words, population.last, next.first);
    shared.push(isShared ? { ...population, age: next.age } : population);
  }
  return shared.reverse();
}

function isJoinedTo(words: Words, last: number, first: number): boolean {
  if (first - last > 3) return false;
  for (let index = last + 1; index < first; index++) {
    if (!CONJUNCTIONS.has(textAt(words, index))) return false;
  }
  return true;
}
