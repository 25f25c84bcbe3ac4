/** What a medicine for human use is for and how it works: the words that one field of medicine gives to a document. */
import { CANCER_THERAPIES } from './cancerTherapies';
import { GENERAL_THERAPIES } from './generalTherapies';
import { METABOLIC_THERAPIES } from './metabolicTherapies';

export interface Therapy {
  /** As the opinion statement and the indication name it, behind `treatment of`. */
  readonly condition: string;
  /** The same in fewer words, for other sentences. */
  readonly shortCondition: string;
  /** Endings of common names. */
  readonly stems: readonly string[];
  /** ATC groups of level 4, each with the first and last year of its use where WHO has moved it. */
  readonly groups: readonly AtcGroup[];
  /** Behind the common name: `a kinase inhibitor`. */
  readonly classes: readonly string[];
  /** Sentences; `{substance}` begins some of them. */
  readonly mechanisms: readonly string[];
  /** Behind `its ability`. */
  readonly benefits: readonly string[];
  readonly effects: readonly string[];
  /** Behind `physicians experienced in`. */
  readonly experience: string;
  /** Restrictions of the population, behind `who`. */
  readonly restrictions: readonly string[];
  /** Common names of medicines given along. */
  readonly partners: readonly string[];
  readonly route: Route;
  /** True where most medicines are designated as orphan. */
  readonly isRare?: boolean;
}

export type Route = 'oral' | 'injection' | 'infusion' | 'inhalation' | 'eye' | 'skin';

export interface AtcGroup {
  readonly code: string;
  readonly since?: number;
  readonly until?: number;
}

export const THERAPIES: readonly Therapy[] = [
  ...CANCER_THERAPIES,
  ...GENERAL_THERAPIES,
  ...METABOLIC_THERAPIES,
];
