/** What may be chosen for the slots of standard sentences and templates. */

/** How a use begins; a condition follows. */
export const PURPOSES: readonly string[] = [
  'the treatment of',
  'the prevention of',
  'the diagnosis of',
];
export const POPULATIONS: readonly string[] = [
  'adults',
  'adult patients',
  'adults and adolescents aged 12 years and older',
  'children and adolescents aged 6 to 17 years',
];
export const SPECIES: readonly string[] = [
  'dogs',
  'cats',
  'cattle',
  'pigs',
  'sheep',
  'horses',
  'chickens',
  'goats',
  'rabbits',
  'turkeys',
  'ducks',
  'ferrets',
  'salmon',
  'honey bees',
];

const CHOICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['population', POPULATIONS],
  ['currentPopulation', POPULATIONS],
  ['species', SPECIES],
]);

/** Empty: anything may stand there. */
export function choicesOfSlot(slot: string): readonly string[] {
  return CHOICES.get(slot) ?? [];
}
