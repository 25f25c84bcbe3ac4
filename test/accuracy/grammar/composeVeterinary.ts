/** Puts together documents on veterinary medicines: first authorisations and variations. */
import type { Random } from '../../support/random';
import type { DocumentBlock, DocumentSentence } from '../document';
import { paragraph, single } from './blocks';
import { toWords } from './dates';
import type { Footnotes } from './footnotes';
import { endWith, listOf } from './lists';
import type { VeterinaryFacts } from './veterinaryFacts';

export function composeVeterinaryInitial(
  facts: VeterinaryFacts,
  footnotes: Footnotes,
  random: Random,
): readonly DocumentBlock[] {
  const { product, species, therapy, company, date } = facts;
  const hasDecision = random.chance(0.4);
  const title = hasDecision
    ? `Summary of opinion${footnotes.mark('decision')}`
    : 'Summary of opinion';
  const named = random.pick([
    `${product}, ${therapy.form}, intended for ${species}`,
    `${product}, ${therapy.form}, intended for ${species}`,
    `${product} 20 mg/ml oral solution for ${species}`,
    `${product}, ${therapy.form}, intended for the treatment of ${species}`,
  ]);
  const statement = `${writeBeginning(facts, footnotes, random)} recommending the granting of a marketing authorisation for the veterinary medicinal product ${named}.`;
  return [
    single('title', 'title', title + (random.chance(0.4) ? ' (initial authorisation)' : '')),
    single('productName', 'productName', product),
    single('commonName', 'commonName', facts.commonName),
    paragraph(
      { role: 'opinionStatement', text: statement },
      {
        role: 'applicant',
        text: endWith('The applicant for this veterinary medicinal product is', company),
      },
    ),
    paragraph(writeSubstance(facts, random)),
    ...(facts.isHybrid
      ? [paragraph(...writeReference(facts))]
      : [paragraph(...writeBenefits(facts, random))]),
    single('paragraph', 'indication', 'The full indication is:'),
    single(
      'indication',
      'indication',
      random.pick(therapy.indications).replaceAll('{species}', species),
    ),
    paragraph(writeInformation(date.year, random)),
    paragraph({
      role: 'benefitRiskStatement',
      text: `The CVMP, on the basis of quality, safety and efficacy data submitted, considers that there is a favourable benefit-risk balance for ${product} and therefore recommends the granting of the marketing authorisation.`,
    }),
    ...footnotes.toBlocks(),
  ];
}

/** `On 16 May 2023, the Committee … (CVMP) adopted a positive opinion1,` */
function writeBeginning({ date }: VeterinaryFacts, footnotes: Footnotes, random: Random): string {
  const name =
    date.year <= 2021
      ? 'Committee for Medicinal Products for Veterinary Use'
      : 'Committee for Veterinary Medicinal Products';
  const on = random.chance(0.2)
    ? `${date.day}-${date.day + 1} ${date.month} ${date.year}`
    : toWords(date);
  const comma = random.chance(0.9) ? ',' : '';
  return `On ${on}${comma} the ${name} (CVMP) adopted a positive opinion${footnotes.mark('appeal')},`;
}

function writeSubstance(
  { product, substance, therapy, atcCode }: VeterinaryFacts,
  random: Random,
): DocumentSentence {
  const colon = random.chance(0.85) ? ':' : '';
  const kind = random.pick([
    `${therapy.kind} medicinal product`,
    `${therapy.kind} veterinary medicinal product`,
  ]);
  const article = /^[aeiou]/.test(kind) ? 'an' : 'a';
  return {
    role: 'activeSubstance',
    text: `${product} is ${article} ${kind} containing ${substance} (ATCvet code${colon} ${atcCode}) as active substance, which ${therapy.action}.`,
  };
}

function writeReference({ product, reference }: VeterinaryFacts): readonly DocumentSentence[] {
  return [
    { role: 'referenceProduct', text: `${product} is a hybrid of ${reference}.` },
    {
      role: 'referenceProduct',
      text: `Studies have demonstrated the satisfactory quality of ${product}, and its bioequivalence to the reference product ${reference}.`,
    },
  ];
}

function writeBenefits(
  { product, therapy }: VeterinaryFacts,
  random: Random,
): readonly DocumentSentence[] {
  const sideEffects = random.pick([
    `The most common side effects are ${listOf(therapy.effects)}.`,
    `The most common side effects are ${listOf(therapy.effects)}.`,
    `${product} is generally well tolerated at the recommended dose.`,
    `${product} is well tolerated at the recommended dose, adverse reactions have not been observed.`,
  ]);
  return [
    { role: 'benefits', text: `The benefit of ${product} is ${therapy.benefit}.` },
    { role: 'sideEffects', text: sideEffects },
  ];
}

function writeInformation(year: number, random: Random): DocumentSentence {
  const are = random.pick(['are', 'will be']);
  const where =
    year >= 2022 ? 'Union Product Database (UPD)' : 'European public assessment report (EPAR)';
  return {
    role: 'productInformation',
    text: `Detailed conditions for the use of this product ${are} described in the summary of product characteristics (SPC) which will be published in the ${where} and will be available in all official European Union languages after the marketing authorisation has been granted by the European Commission.`,
  };
}

export function composeVeterinaryPost(
  facts: VeterinaryFacts,
  footnotes: Footnotes,
  random: Random,
): readonly DocumentBlock[] {
  const { product, species, therapy, company, date } = facts;
  const [procedure, noun] = random.pick([
    ['a variation', 'variation'],
    ['an extension', 'extension'],
    ['a group of variations', 'variation'],
  ]);
  const statement = `${writeBeginning(facts, footnotes, random)} recommending the granting of ${procedure} to the terms of the marketing authorisation for the veterinary medicinal product ${product}.`;
  return [
    single(
      'title',
      'title',
      random.pick(['Summary of opinion', 'Summary of opinion (post authorisation)']),
    ),
    single('productName', 'productName', product),
    single('commonName', 'commonName', facts.commonName),
    paragraph(
      { role: 'opinionStatement', text: statement },
      {
        role: 'applicant',
        text: endWith(
          'The marketing authorisation holder for this veterinary medicinal product is',
          company,
        ),
      },
    ),
    paragraph(
      {
        role: 'change',
        text: `${product} is currently authorised as ${therapy.form} for ${species}.`,
      },
      {
        role: 'change',
        text: random.pick([
          `The ${noun} concerns the addition of a new therapeutic indication.`,
          `The ${noun} concerns the addition of a new strength.`,
          `The ${noun} concerns the addition of a new pharmaceutical form.`,
        ]),
      },
    ),
    single('paragraph', 'indication', 'The full indication is:'),
    single(
      'indication',
      'indication',
      random.pick(therapy.indications).replaceAll('{species}', species),
    ),
    paragraph(writeUpdatedInformation(date.year, noun)),
    ...footnotes.toBlocks(),
  ];
}

function writeUpdatedInformation(year: number, noun: string): DocumentSentence {
  const published =
    year >= 2022
      ? ', for which an updated version reflecting the changes will be published in the Union Product Database (UPD)'
      : ', the updated version of which, reflecting the changes, will be published in the revised European public assessment report (EPAR)';
  return {
    role: 'productInformation',
    text: `Detailed conditions for the use of this product are described in the summary of product characteristics (SPC)${published} and will be available in all official European Union languages after the ${noun} to the marketing authorisation has been granted by the European Commission.`,
  };
}
