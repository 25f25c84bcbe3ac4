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
      'birds chickens chicks hens broilers pullets layers turkeys poults ducks ducklings pheasants pigeons geese goslings quails partridges ostriches parrots budgerigars falcons',
    cattle: 'cattle cows calves heifers bulls steers buffalo buffaloes bison',
    goats: 'goats',
    sheep: 'sheep lambs ewes rams',
    horses: 'horses foals mares ponies stallions donkeys mules',
    cats: 'cats kittens',
    dogs: 'dogs puppies bitches foxes',
    'rabbits and hares': 'rabbits hares',
    rodents: 'guinea_pigs hamsters chinchillas gerbils',
    pigs: 'pigs piglets sows gilts boars',
    fish: 'fish salmon trout carp cod turbot halibut sea_bass seabass sea_bream seabream lumpfish wrasse tilapia sturgeon charr',
    bees: 'bees',
    ferrets: 'ferrets',
    mink: 'mink',
    deer: 'deer reindeer',
    camels: 'camels alpacas llamas',
  }).flatMap(([species, words]) =>
    words.split(' ').map((word) => [word.replace('_', ' '), species] as const),
  ),
);

/** Among these species no word stands for another one, but those that stand for several, and those for the young. */
const WITH_KINDS: ReadonlySet<string> = new Set(['birds', 'fish', 'rodents']);
const OF_ANY_KIND: ReadonlySet<string> = new Set([
  'birds',
  'hens',
  'broilers',
  'pullets',
  'layers',
  'fish',
]);
const KIND_OF: Readonly<Record<string, string>> = {
  chicks: 'chickens',
  poults: 'turkeys',
  ducklings: 'ducks',
  goslings: 'geese',
  seabass: 'sea bass',
  seabream: 'sea bream',
};

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
  const kind = readKind(one);
  const otherKind = readKind(other);
  return kind === undefined || otherKind === undefined || kind === otherKind;
}

function readKind({ species, text }: SpeciesMention): string | undefined {
  const word = text.toLowerCase();
  if (!WITH_KINDS.has(species) || OF_ANY_KIND.has(word)) return undefined;
  return KIND_OF[word] ?? word;
}

/** True for the name of a target species, in small letters. */
export function isSpecies(word: string): boolean {
  return SPECIES_BY_WORD.has(word);
}
