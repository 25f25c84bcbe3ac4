/** The last sentences of a document: who prescribes, and where the product information will be published. */
import type { Random } from '../../support/random';
import type { DocumentSentence } from '../document';
import type { HumanFacts } from './humanFacts';

/** Nothing where the document has no such sentence, as many have none. */
export function writePrescribing(
  { product, therapy, special }: HumanFacts,
  random: Random,
): DocumentSentence | undefined {
  const text =
    special === undefined
      ? choosePrescribing(product, therapy.experience, random)
      : special.prescribing.replaceAll('{product}', product);
  return text === '' ? undefined : { role: 'prescribing', text };
}

function choosePrescribing(product: string, experience: string, random: Random): string {
  return random.pick([
    `${product} should be prescribed by physicians experienced in ${experience}.`,
    `${product} should be prescribed by physicians experienced in ${experience}.`,
    `${product} should be prescribed by specialised physicians experienced in ${experience}.`,
    `${product} should be initiated by a physician experienced in ${experience}.`,
    `Treatment with ${product} should be initiated by physicians experienced in ${experience}.`,
    `Treatment with ${product} should be initiated and supervised by physicians experienced in ${experience}.`,
    `It is proposed that ${product} be prescribed by physicians experienced in ${experience}.`,
    `${product} must only be administered under the supervision of a healthcare professional qualified in ${experience}.`,
    `${product} should be administered under the direction and supervision of a physician experienced in ${experience}.`,
    '',
    '',
  ]);
}

export function writeProductInformation(year: number, random: Random): DocumentSentence {
  return { role: 'productInformation', text: chooseInformation(year, random) };
}

function chooseInformation(year: number, random: Random): string {
  const granted = 'after the marketing authorisation has been granted by the European Commission.';
  const described =
    'for the use of this product will be described in the summary of product characteristics (SmPC), which will be published';
  const languages = 'available in all official European Union languages';
  if (year >= 2025 && random.chance(0.5)) {
    return `Detailed recommendations ${described} on the EMA website in all official European Union languages ${granted}`;
  }
  const noun = year <= 2014 && random.chance(0.5) ? 'conditions' : 'recommendations';
  const made = random.pick(['made', 'made', 'made', 'made', 'will be made', 'will be']);
  return `Detailed ${noun} ${described} in the European public assessment report (EPAR) and ${made} ${languages} ${granted}`;
}

/** After a change. */
export function writeUpdatedInformation(year: number, random: Random): DocumentSentence {
  return { role: 'productInformation', text: chooseUpdated(year, random) };
}

function chooseUpdated(year: number, random: Random): string {
  const described =
    'for the use of this product will be described in the updated summary of product characteristics (SmPC), which will be published';
  const languages = 'available in all official European Union languages';
  if (year <= 2014 && random.chance(0.5)) {
    return `Detailed conditions ${described} in the revised European public assessment report (EPAR), and will be ${languages} after the variation to the marketing authorisation has been granted by the European Commission.`;
  }
  const granted =
    'after a decision on this change to the marketing authorisation has been granted by the European Commission.';
  if (year >= 2025 && random.chance(0.5)) {
    return `Detailed recommendations ${described} on the EMA website in all official European Union languages ${granted}`;
  }
  const made = random.pick(['will be', 'will be', 'will be', 'made', 'will be made']);
  return `Detailed recommendations ${described} in the revised European public assessment report (EPAR), and ${made} ${languages} ${granted}`;
}
