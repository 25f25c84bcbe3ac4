/** Invents what a document on a veterinary medicine is about. */
import type { Random } from '../../support/random';
import { type Day, inventWorkingDay } from './dates';
import { inventCompany, inventOtherProduct, inventProduct, inventSubstance } from './names';
import { VETERINARY_THERAPIES, type VeterinaryTherapy } from './veterinaryTherapies';

export interface VeterinaryFacts {
  readonly date: Day;
  readonly product: string;
  readonly substance: string;
  readonly commonName: string;
  readonly company: string;
  readonly therapy: VeterinaryTherapy;
  readonly species: string;
  readonly atcCode: string;
  readonly isHybrid: boolean;
  readonly reference: string;
}

export function inventVeterinaryFacts(random: Random): VeterinaryFacts {
  const therapy = random.pick(VETERINARY_THERAPIES);
  const species = random.pick(therapy.species);
  const product = inventProduct(random);
  const substance =
    therapy.vaccine === undefined
      ? inventSubstance(random, therapy.stems)
      : therapy.vaccine.antigen;
  const group = therapy.groups[species] ?? '';
  const isOfGroup = random.chance(0.1);
  return {
    date: inventWorkingDay(random, 2017, 2024),
    product,
    substance,
    commonName: therapy.vaccine?.commonName ?? substance,
    company: inventCompany(random, product),
    therapy,
    species,
    atcCode: isOfGroup ? group : group + String(random.integer(1, 60)).padStart(2, '0'),
    isHybrid: therapy.vaccine === undefined && random.chance(0.12),
    reference: inventOtherProduct(random, product),
  };
}
