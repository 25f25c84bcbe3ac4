/** What may be chosen for the slots of standard sentences. The placeholder comes first, so that nothing is stated by accident. */

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  population: [
    'adults',
    'adult patients',
    'adults and adolescents aged 12 years and older',
    'children and adolescents aged 6 to 17 years',
  ],
  species: ['cats', 'dogs', 'horses', 'cattle', 'pigs', 'sheep', 'chickens'],
};

/** Empty: anything may stand there. */
export function choicesOfSlot(slot: string): readonly string[] {
  return CHOICES[slot] ?? [];
}
