/** Animals: finds the target species that a text names. Knows nothing about codes or parts. */
import type { ProseSpan } from '../text/span';

/** A place where a species is named. */
export interface SpeciesMention extends ProseSpan {
  /** Named as in the species groups of ATCvet immunologicals: `cattle` for `calves`. */
  readonly species: string;
  /** The word as written: `calves`. */
  readonly text: string;
}

/** Nouns only: an adjective such as “bovine” or a singular such as “cat” mostly belongs to the name of a disease or parasite. */
const SPECIES_BY_WORD: ReadonlyMap<string, string> = new Map(
  Object.entries({
    birds:
      'birds chickens chicks hens broilers pullets layers turkeys ducks ducklings pheasants pigeons',
    cattle: 'cattle cows calves heifers bulls',
    goats: 'goats',
    sheep: 'sheep lambs ewes',
    horses: 'horses foals mares ponies',
    cats: 'cats kittens',
    dogs: 'dogs puppies',
    'rabbits and hares': 'rabbits hares',
    rodents: 'guinea_pigs',
    pigs: 'pigs piglets sows gilts',
    fish: 'fish salmon trout carp',
    bees: 'bees',
  }).flatMap(([species, words]) =>
    words.split(' ').map((word) => [word.replace('_', ' '), species] as const),
  ),
);

/** Birds of which none is another one; hens, broilers and layers may be several of them. */
const BIRDS: ReadonlyMap<string, string> = new Map([
  ['chickens', 'chickens'],
  ['chicks', 'chickens'],
  ['turkeys', 'turkeys'],
  ['ducks', 'ducks'],
  ['ducklings', 'ducks'],
  ['pheasants', 'pheasants'],
  ['pigeons', 'pigeons'],
]);

/** A species, unless it is part of the name of a parasite, a disease or a place. */
const SPECIES_WORD = new RegExp(
  `\\b(?:${[...SPECIES_BY_WORD.keys()].join('|')})\\b(?!['-]| (?:fleas?|ticks?|lice|mites?|scab|pox|bots?|products?)\\b)`,
  'gi',
);

/** The species named in `text`, in order; places count from `offset`, the place of `text` in the prose. */
export function findSpecies(text: string, offset: number): readonly SpeciesMention[] {
  return Array.from(text.matchAll(SPECIES_WORD), (match) => ({
    species: SPECIES_BY_WORD.get(match[0].toLowerCase()) ?? match[0],
    text: match[0],
    from: offset + match.index,
    to: offset + match.index + match[0].length,
  }));
}

/** True where two words may stand for the same animals: “calves” and “cattle”, but not “turkeys” and “chicks”. */
export function areSameAnimals(one: SpeciesMention, other: SpeciesMention): boolean {
  if (one.species !== other.species) return false;
  const bird = BIRDS.get(one.text.toLowerCase());
  const otherBird = BIRDS.get(other.text.toLowerCase());
  return bird === undefined || otherBird === undefined || bird === otherBird;
}

/** True for the name of a target species, in small letters. */
export function isSpecies(word: string): boolean {
  return SPECIES_BY_WORD.has(word);
}
