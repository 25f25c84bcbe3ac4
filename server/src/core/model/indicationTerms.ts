/** The terms of an indication: what the medicine is for, in whom, with what and when. Types, lists of their names, and what ages mean. */
import type { Passage } from './opinion';

/** What the medicine is used for; `improvement` and `support` stand for all that does not treat or prevent by itself. */
export const INDICATION_USES = [
  'treatment',
  'prevention',
  'diagnosis',
  'immunisation',
  'relief',
  'reduction',
  'improvement',
  'replacement',
  'maintenance',
  'suppression',
  'induction',
  'contraception',
  'support',
] as const;
export type IndicationUse = (typeof INDICATION_USES)[number];

/** The words that state a use: `treatment`, `to reduce`. */
export interface StatedUse extends Passage {
  readonly use: IndicationUse;
}

export type AgeUnit = 'days' | 'weeks' | 'months' | 'years';

export interface AgeLimit {
  readonly value: number;
  readonly unit: AgeUnit;
}

/** An age or a range of ages. Example: in `children aged 2 to 17 years` it covers `aged 2 to 17 years`. */
export interface AgeExpression extends Passage {
  readonly from: AgeLimit | undefined;
  readonly to: AgeLimit | undefined;
  /** Words that leave open whether the lowest age belongs: `>`, `over`, `older than`. */
  readonly openWords: Passage | undefined;
  /** A unit that is cut short: `yrs`. */
  readonly shortUnit: Passage | undefined;
}

const MONTHS_OF_UNIT: Readonly<Record<AgeUnit, number>> = {
  days: 12 / 365,
  weeks: 84 / 365,
  months: 1,
  years: 12,
};
/** How old somebody of this age is, in months. */
export function ageInMonths({ value, unit }: AgeLimit): number {
  return value * MONTHS_OF_UNIT[unit];
}

/** `patients` stands for people, individuals and others whose age the word does not tell. */
export const POPULATION_GROUPS = [
  'all ages',
  'adults',
  'adolescents',
  'children',
  'infants',
  'neonates',
  'paediatric',
  'elderly',
  'women',
  'men',
  'patients',
  'animals',
] as const;
export type PopulationGroup = (typeof POPULATION_GROUPS)[number];

/** Groups of people who are no adults. */
export const YOUNG_GROUPS: ReadonlySet<PopulationGroup> = new Set<PopulationGroup>([
  'children',
  'adolescents',
  'infants',
  'neonates',
  'paediatric',
]);

/** The age of the youngest adolescents as the agency counts, in months. */
export const AGE_OF_ADOLESCENTS = 12 * 12;

/** The age of the youngest adults, in months. */
export const AGE_OF_ADULTS = 18 * 12;

/** In whom the medicine is used. Example: `adolescents aged 12 years and older`. */
export interface Population extends Passage {
  readonly group: PopulationGroup;
  /** The age behind or before it, also one that it shares: `children` in `children and adolescents aged 2 to 17 years`. */
  readonly age: AgeExpression | undefined;
}

/**
 * One indication. Slots that the words do not fill, or that were not understood, are `undefined` or empty.
 * Example: `Lumivexa as monotherapy is indicated for the treatment of gout in adults who do not tolerate colchicine.`
 */
export interface IndicationSentence extends Passage {
  /** The small heading that it stands under. */
  readonly heading: Passage | undefined;
  /** The list that it leads to. */
  readonly items: readonly Passage[];
  /** `Lumivexa` */
  readonly subject: Passage | undefined;
  /** `is indicated` */
  readonly verb: Passage | undefined;
  /** `treatment` */
  readonly uses: readonly StatedUse[];
  /** `gout` */
  readonly condition: Passage | undefined;
  /** `adults` */
  readonly populations: readonly Population[];
  /** Every age that the words give, also one that belongs to no population. */
  readonly ages: readonly AgeExpression[];
  /** `as monotherapy` */
  readonly monotherapy: Passage | undefined;
  /** What it is combined with. Example: `dexamethasone`. */
  readonly partners: readonly Passage[];
  /** Example: `as an adjunct to diet and exercise`. */
  readonly role: Passage | undefined;
  /** Place in therapy. Examples: `first-line`, `at least two prior therapies`. */
  readonly line: Passage | undefined;
  /** `who do not tolerate colchicine` */
  readonly restrictions: readonly Passage[];
  /** Example: `see section 5.1`. */
  readonly references: readonly Passage[];
}
