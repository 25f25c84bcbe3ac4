/** The opening of a document on a medicine for human use: statement, company, notes on the procedure. */
import type { Random } from '../../support/random';
import type { DocumentSentence } from '../document';
import { inventEarlierDay, toWords } from './dates';
import type { Footnotes } from './footnotes';
import type { HumanFacts } from './humanFacts';
import { endWith } from './lists';
import { choosePresentation } from './presentations';

const CHMP = 'the Committee for Medicinal Products for Human Use (CHMP)';

/** What the statement says of the use also decides what the indication may say. */
export interface StatedUse {
  /** From `intended` to the end of the sentence. */
  readonly words: string;
  /** A medicine given along that the statement names. */
  readonly partner: string | undefined;
}

export function chooseUse(facts: HumanFacts, random: Random): StatedUse {
  const { special, therapy } = facts;
  if (special !== undefined) return { words: `intended ${special.use}`, partner: undefined };
  const { condition } = therapy;
  const partner = random.chance(0.1) ? random.pick(therapy.partners) : undefined;
  const whom = random.chance(0.15) ? ' in adults' : '';
  const words = random.pick([
    `intended for the treatment of ${condition}${whom}`,
    `intended for the treatment of ${condition}${whom}`,
    `intended for the treatment of adults with ${condition}`,
    `intended for treatment of ${condition}`,
    `intended to treat ${condition}`,
    `intended, in combination with ${partner ?? therapy.partners[0]}, for the treatment of ${condition}`,
  ]);
  const isCombined = words.includes('in combination');
  return { words, partner: isCombined ? (partner ?? therapy.partners[0]) : undefined };
}

export function writeStatement(
  facts: HumanFacts,
  use: StatedUse,
  footnotes: Footnotes,
  random: Random,
): DocumentSentence {
  const { kind, date, products, isOrphan } = facts;
  const conditional = kind === 'conditional' ? `conditional${footnotes.mark('conditional')} ` : '';
  const exceptional =
    kind === 'exceptional'
      ? ` under exceptional circumstances${footnotes.mark('exceptional')}`
      : '';
  const orphan = isOrphan && date.year >= 2019 ? footnotes.mark('orphan') : '';
  const named =
    products.length > 1
      ? `medicinal products ${products.join(' and ')}`
      : `medicinal product ${facts.product}`;
  const on = `On ${toWords(date)}${random.chance(0.9) ? ',' : ''}`;
  const adopted = random.chance(0.04)
    ? `confirmed its previous positive opinion and recommended the granting of a`
    : `adopted a positive opinion, recommending ${random.chance(0.04) ? 'granting' : 'the granting of'} a`;
  // Until about 2013 strength and form stood here.
  const form = hasOldForm(facts) ? `, ${choosePresentation(random, 'oral')}` : '';
  const comma = use.words.startsWith('intended,') || random.chance(0.8) ? ',' : '';
  return {
    role: 'opinionStatement',
    text: `${on} ${CHMP} ${adopted} ${conditional}marketing authorisation${exceptional} for the ${named}${orphan}${form}${comma} ${use.words}.`,
  };
}

/** Strength and form stand in the statement, and nowhere else. */
export function hasOldForm({ date, special }: HumanFacts): boolean {
  return date.year <= 2013 && special === undefined;
}

export function writeApplicant(
  { company, products }: HumanFacts,
  random: Random,
): DocumentSentence {
  const these = products.length > 1 ? 'these medicinal products' : 'this medicinal product';
  const applicant = random.chance(0.06) ? 'Applicant' : 'applicant';
  return { role: 'applicant', text: endWith(`The ${applicant} for ${these} is`, company) };
}

/** Accelerated assessment, advanced therapy, PRIME, and the orphan designation of older documents. */
export function writeProcedureNotes(
  facts: HumanFacts,
  random: Random,
): readonly DocumentSentence[] {
  const { product, kind, isAccelerated, isPrime, isOrphan, date } = facts;
  const notes: string[] = [];
  const isOldOrphan = isOrphan && date.year <= 2018;
  if (isOldOrphan && isAccelerated && date.year === 2018) {
    notes.push(
      `${product}, which was designated as an orphan medicinal product on ${inventEarlierDay(random, date.year)}, was reviewed under EMA's accelerated assessment programme.`,
    );
  } else {
    if (isOldOrphan) {
      notes.push(
        `${product} was designated as an orphan medicinal product on ${inventEarlierDay(random, date.year)}.`,
      );
    }
    if (isAccelerated) {
      notes.push(`${product} was reviewed under EMA's accelerated assessment programme.`);
    }
  }
  if (kind === 'advancedTherapy') notes.push(writeAdvancedTherapy(product, date.year, random));
  if (isPrime) {
    notes.push(
      `${product} was supported through EMA's PRIority MEdicines (PRIME) scheme, which offers early support to developers of medicines for unmet medical needs.`,
    );
  }
  return notes.map((text) => ({ role: 'procedureNote', text }));
}

function writeAdvancedTherapy(product: string, year: number, random: Random): string {
  if (year >= 2018 && random.chance(0.4)) {
    return `As ${product} is an ATMP, the CHMP positive opinion is based on an assessment by the EMA Committee for Advanced Therapies (CAT).`;
  }
  return `As ${product} is an advanced therapy medicinal product, the CHMP positive opinion is based on an assessment by the Committee for Advanced Therapies.`;
}
