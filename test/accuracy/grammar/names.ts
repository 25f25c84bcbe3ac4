/** Invents names of products, substances and companies. None of them is meant to exist. */
import type { Random } from '../../support/random';

const BEGINNINGS = [
  'Vel',
  'Zor',
  'Tam',
  'Quin',
  'Lum',
  'Bex',
  'Ard',
  'Oster',
  'Imvo',
  'Cerda',
  'Nex',
  'Fyr',
  'Hael',
  'Privo',
  'Sylv',
  'Jor',
] as const;
const MIDDLES = ['om', 'av', 'ir', 'ul', 'en', 'ax', 'or', 'ib'] as const;
const ENDINGS = [
  'irex',
  'ady',
  'iqo',
  'enza',
  'urma',
  'alis',
  'yvo',
  'esta',
  'iant',
  'ora',
  'umab',
] as const;
const SECOND_WORDS = ['Plus', 'Neo', 'Junior', 'Duo', 'Combi'] as const;
const COMPANY_WORDS = [
  'Northgate',
  'Alderbrook',
  'Castellan',
  'Merivale',
  'Halvorsen',
  'Larkmoor',
  'Fennimore',
  'Weisshorn',
  'Oakhaven',
  'Ostravik',
  'Castelvere',
  'Aldermont',
] as const;
const COMPANY_FIELDS = [
  'Pharma',
  'Biologics',
  'Therapeutics',
  'Europe',
  'Farmaceutici',
  'Haematology',
  'Animal Health',
  'Lifesciences',
  'Pharmaceuticals',
  'Sharp & Dohme',
] as const;
const COMPANY_FORMS = [
  'B.V.',
  'GmbH',
  'Limited',
  'S.p.A.',
  'S.A.S.',
  'AG',
  'd.d.',
  'SA',
  'A/S',
  'AB',
  'Ltd',
  'Designated Activity Company',
  'NV',
  'GmbH & Co. KG',
  'Oy',
  'Inc.',
  'UAB',
  'S.L.',
  'Unlimited Company',
] as const;

const SUBSTANCE_BEGINNINGS = [
  'fenti',
  'lora',
  'tavo',
  'miresa',
  'selvo',
  'orva',
  'nilu',
  'dapra',
  'velca',
  'sibo',
  'ruxe',
  'garde',
  'balo',
  'pemi',
  'etra',
  'ixa',
] as const;
const SALTS = ['hydrochloride', 'sodium', 'mesilate', 'fumarate', 'tosylate', 'phosphate'] as const;

/** One word, two words, a hyphen, a number, capitals inside, or a company behind it. */
export function inventProduct(random: Random): string {
  const name = inventWord(random);
  const shape = random.integer(1, 40);
  if (shape <= 3) return `${name} ${random.pick(SECOND_WORDS)}`;
  if (shape <= 5) return `${name.slice(0, 4)}-${inventWord(random)}`;
  if (shape === 6) return `${name} ${random.integer(13, 23)}`;
  if (shape === 7) return `m${name}`;
  if (shape === 8) return `${name} ${random.pick(COMPANY_WORDS)}`;
  return name;
}

function inventWord(random: Random): string {
  const beginning = random.pick(BEGINNINGS);
  return beginning.length > 4 || random.chance(0.2)
    ? beginning + random.pick(ENDINGS)
    : beginning + random.pick(MIDDLES) + random.pick(ENDINGS);
}

/** A generic is often called by its substance and its company: `Tavogliptin Northgate`. */
export function inventGenericProduct(random: Random, substance: string): string {
  if (random.chance(0.4)) return inventProduct(random);
  const [first = substance] = substance.split(' ');
  return `${first.charAt(0).toUpperCase()}${first.slice(1)} ${random.pick(COMPANY_WORDS)}`;
}

/** Another product than `product`, with a beginning of its own. */
export function inventOtherProduct(random: Random, product: string): string {
  for (;;) {
    const name = inventWord(random);
    if (name.slice(0, 3) !== product.slice(0, 3)) return name;
  }
}

/** A common name with one of the endings of its class. */
export function inventSubstance(random: Random, stems: readonly string[]): string {
  return random.pick(SUBSTANCE_BEGINNINGS) + random.pick(stems);
}

/** The common name with its salt, as some headings have it. */
export function withSalt(random: Random, substance: string): string {
  return `${substance} ${random.pick(SALTS)}`;
}

/** Now and then a company is called after its product, nearly. */
export function inventCompany(random: Random, product: string): string {
  const field = random.chance(0.7) ? ` ${random.pick(COMPANY_FIELDS)}` : '';
  const isAfterProduct = /^[A-Z][a-z]{6,}$/.test(product) && random.chance(0.04);
  const name = isAfterProduct ? `${product.slice(0, -1)}en` : random.pick(COMPANY_WORDS);
  const country = random.chance(0.1) ? ' (Ireland)' : '';
  return `${random.chance(0.1) ? name.toUpperCase() : name}${field}${country} ${random.pick(COMPANY_FORMS)}`;
}
