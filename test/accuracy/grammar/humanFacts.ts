/** Invents what a document on a medicine for human use is about. */
import type { Modifier } from '../../../server/src/core/model/opinion';
import type { Random } from '../../support/random';
import { type Day, inventEarlierDay, inventWorkingDay } from './dates';
import {
  inventCompany,
  inventGenericProduct,
  inventOtherProduct,
  inventProduct,
  inventSubstance,
  withSalt,
} from './names';
import { chooseSpecialSubject, type SpecialSubject } from './specialSubjects';
import { THERAPIES, type Therapy } from './therapy';

/** What kind of application it is; each changes what the form asks for. */
export type HumanKind =
  | 'ordinary'
  | 'conditional'
  | 'exceptional'
  | 'generic'
  | 'hybrid'
  | 'biosimilar'
  | 'combination'
  | 'vaccine'
  | 'diagnostic'
  | 'advancedTherapy'
  | 'duplicate'
  | 'informedConsent';

export interface HumanFacts {
  readonly kind: HumanKind;
  readonly isOrphan: boolean;
  readonly isAccelerated: boolean;
  readonly isPrime: boolean;
  readonly date: Day;
  readonly products: readonly string[];
  /** The first product, or both with `and`. */
  readonly product: string;
  readonly substances: readonly string[];
  readonly commonName: string;
  readonly company: string;
  readonly therapy: Therapy;
  /** Vaccines and advanced therapies bring words of their own. */
  readonly special: SpecialSubject | undefined;
  readonly atcCode: string;
  readonly reference: string;
  readonly referenceDate: string;
}

const KINDS: readonly HumanKind[] = [
  'ordinary',
  'ordinary',
  'ordinary',
  'ordinary',
  'conditional',
  'conditional',
  'exceptional',
  'generic',
  'hybrid',
  'biosimilar',
  'combination',
  'vaccine',
  'diagnostic',
  'advancedTherapy',
  'duplicate',
  'informedConsent',
];
/** Until 2018 the orphan designation was told in the text; later in a footnote. */
const OLDEST_YEAR = 2010;
const FIRST_YEAR = 2014;
const LAST_YEAR = 2025;

export function inventHumanFacts(random: Random): HumanFacts {
  const kind = random.pick(KINDS);
  const date = inventWorkingDay(random, firstYearOf(kind, random), LAST_YEAR);
  const therapy = random.pick(THERAPIES);
  const special = chooseSpecialSubject(random, kind);
  const substances = inventSubstances(random, kind, therapy, special);
  const product = inventNameOf(random, kind, substances);
  const isNew = kind === 'ordinary' || kind === 'conditional' || kind === 'exceptional';
  const products =
    kind === 'biosimilar' && random.chance(0.25)
      ? [product, inventOtherProduct(random, product)]
      : [product];
  const reference = inventOtherProduct(random, product);
  return {
    kind,
    isOrphan: (isNew && random.chance(therapy.isRare ? 0.8 : 0.05)) || kind === 'advancedTherapy',
    isAccelerated: isNew && random.chance(0.15),
    isPrime: (isNew || kind === 'advancedTherapy') && date.year >= 2019 && random.chance(0.15),
    date,
    products,
    product: products.join(' and '),
    substances,
    commonName: special?.commonName ?? toCommonName(random, substances),
    company: inventCompany(random, product),
    therapy: withRelatedPartner(random, therapy),
    special,
    atcCode: inventCode(random, kind, therapy, special, date.year),
    reference,
    referenceDate: inventEarlierDay(random, date.year),
  };
}

/** Some documents are older than the form of 2014, and hybrids have their wording since 2018. */
function firstYearOf(kind: HumanKind, random: Random): number {
  if (kind === 'hybrid') return 2018;
  return kind === 'ordinary' && random.chance(0.15) ? OLDEST_YEAR : FIRST_YEAR;
}

/** Medicines given along may be of the same class: their common names end alike. */
function withRelatedPartner(random: Random, therapy: Therapy): Therapy {
  if (!random.chance(0.15)) return therapy;
  const [stem = ''] = therapy.stems;
  return { ...therapy, partners: [`zena${stem}`, ...therapy.partners] };
}

function inventNameOf(random: Random, kind: HumanKind, [first = '']: readonly string[]): string {
  return kind === 'generic' ? inventGenericProduct(random, first) : inventProduct(random);
}

function inventSubstances(
  random: Random,
  kind: HumanKind,
  { stems }: Therapy,
  special: SpecialSubject | undefined,
): readonly string[] {
  if (special !== undefined) return [special.substance];
  const first = inventSubstance(random, stems);
  if (kind !== 'combination') return [first];
  for (;;) {
    const second = inventSubstance(random, [...stems, 'pril', 'sartan', 'dipine']);
    if (second.slice(0, 3) !== first.slice(0, 3)) return [first, second];
  }
}

function toCommonName(random: Random, substances: readonly string[]): string {
  const isSalt = substances.length === 1 && random.chance(0.1);
  return substances.map((name) => (isSalt ? withSalt(random, name) : name)).join(' / ');
}

/** A code with its substance, one of level 4, or none yet. */
function inventCode(
  random: Random,
  kind: HumanKind,
  { groups }: Therapy,
  special: SpecialSubject | undefined,
  year: number,
): string {
  const open = groups.filter(({ since = 0, until = 9999 }) => since <= year && year <= until);
  const group = special?.group ?? random.pick(open.length > 0 ? open : groups).code;
  const isNew = kind === 'ordinary' || kind === 'conditional' || kind === 'exceptional';
  if (isNew && random.chance(0.08)) return 'not yet assigned';
  if (random.chance(0.08)) return group;
  return group + String(random.integer(1, 79)).padStart(2, '0');
}

/** The modifiers that a reader of the document finds in it. */
export function modifiersOf({ kind, isOrphan, isAccelerated, isPrime }: HumanFacts): Set<Modifier> {
  const modifiers = new Set<Modifier>();
  const ofKind: Readonly<Partial<Record<HumanKind, Modifier>>> = {
    conditional: 'conditional',
    exceptional: 'exceptional-circumstances',
    generic: 'generic',
    hybrid: 'hybrid',
    biosimilar: 'biosimilar',
    combination: 'fixed-dose-combination',
    vaccine: 'vaccine',
    advancedTherapy: 'advanced-therapy',
    duplicate: 'duplicate',
    informedConsent: 'informed-consent',
  };
  const own = ofKind[kind];
  if (own !== undefined) modifiers.add(own);
  if (isOrphan) modifiers.add('orphan');
  if (isAccelerated) modifiers.add('accelerated-assessment');
  if (isPrime) modifiers.add('prime');
  return modifiers;
}
