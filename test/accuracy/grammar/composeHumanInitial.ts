/** Puts together a document on a first authorisation of a medicine for human use. */
import type { Random } from '../../support/random';
import type { DocumentBlock, DocumentSentence } from '../document';
import { writeBenefits, writeSideEffects } from './benefitSentences';
import { paragraph, single } from './blocks';
import { writePrescribing, writeProductInformation } from './closingSentences';
import { toWords } from './dates';
import type { Footnotes } from './footnotes';
import { writeSafety, writeStudies } from './furtherParagraphs';
import type { HumanFacts } from './humanFacts';
import { writeIndication } from './indications';
import {
  chooseUse,
  hasOldForm,
  writeApplicant,
  writeProcedureNotes,
  writeStatement,
} from './openingSentences';
import { writeReference } from './referenceSentences';
import { writeActiveSubstance, writeMechanism, writePresentation } from './substanceSentences';

export function composeHumanInitial(
  facts: HumanFacts,
  footnotes: Footnotes,
  random: Random,
): readonly DocumentBlock[] {
  const { product, commonName, date } = facts;
  const title = `Summary of opinion${footnotes.mark('decision')} (initial authorisation)`;
  const use = chooseUse(facts, random);
  const statement = writeStatement(facts, use, footnotes, random);
  const prescribing = writePrescribing(facts, random);
  return [
    single('title', 'title', title),
    single('productName', 'productName', product),
    single('commonName', 'commonName', commonName),
    ...writeOpening(statement, facts, random),
    ...writeSubstance(facts, random),
    ...writeBenefitsAndRisks(facts, random),
    ...(random.chance(0.3) ? [single('paragraph', 'other', writeStudies(product, random))] : []),
    ...(random.chance(0.3) ? [single('paragraph', 'other', writeSafety(product, random))] : []),
    ...writeReexamination(facts, random),
    ...joinLead(writeLead(facts, random), writeIndication(facts, use, random), random),
    ...(prescribing === undefined ? [] : [paragraph(prescribing)]),
    paragraph(writeProductInformation(date.year, random)),
    ...footnotes.toBlocks(),
  ];
}

/** The lead above its indication, or on the same line. */
function joinLead(
  lead: string,
  indication: readonly DocumentBlock[],
  random: Random,
): readonly DocumentBlock[] {
  const [only] = indication;
  const text = only?.sentences[0]?.text ?? '';
  const isShort = indication.length === 1 && only?.kind === 'indication' && !text.includes('"');
  return isShort && random.chance(0.08)
    ? [single('paragraph', 'indication', `${lead} ${text}`)]
    : [single('paragraph', 'indication', lead), ...indication];
}

/** Some opinions are positive only after they have been examined again. */
function writeReexamination(
  { kind, product, date, therapy }: HumanFacts,
  random: Random,
): readonly DocumentBlock[] {
  if (kind !== 'ordinary' || random.chance(0.96)) return [];
  const texts = [
    `On 22 February ${date.year - 1}, the CHMP had originally adopted a negative opinion for ${product} for broader use in ${therapy.shortCondition}.`,
    'At the request of the applicant, the CHMP started a re-examination of its opinion.',
    `Following the re-examination, the CHMP adopted a final positive opinion on ${toWords(date)}, but in a restricted patient population.`,
  ];
  return [paragraph(...texts.map((text): DocumentSentence => ({ role: 'procedureNote', text })))];
}

/** Statement and company in one paragraph or two; notes on the procedure before or behind the company. */
function writeOpening(
  statement: DocumentSentence,
  facts: HumanFacts,
  random: Random,
): readonly DocumentBlock[] {
  const applicant = writeApplicant(facts, random);
  const notes = writeProcedureNotes(facts, random);
  const shape = random.integer(1, 10);
  if (shape <= 6 || notes.length === 0) {
    const opening =
      shape === 1
        ? [paragraph(statement), paragraph(applicant)]
        : [paragraph(statement, applicant)];
    return [...opening, ...notes.map((note) => paragraph(note))];
  }
  return shape <= 8
    ? [paragraph(statement, ...notes, applicant)]
    : [paragraph(statement), paragraph(...notes), paragraph(applicant)];
}

function writeSubstance(facts: HumanFacts, random: Random): readonly DocumentBlock[] {
  const isCopy = ['generic', 'hybrid', 'biosimilar', 'duplicate', 'informedConsent'].includes(
    facts.kind,
  );
  const presentation = writePresentation(facts, random);
  const substance = writeActiveSubstance(facts, random);
  const hasMechanism = !isCopy || random.chance(0.6);
  const mechanism = hasMechanism ? writeMechanism(facts, random) : [];
  if (hasOldForm(facts)) return [paragraph(substance, ...mechanism)];
  return random.chance(0.06)
    ? [paragraph(substance, ...mechanism), paragraph(presentation)]
    : [paragraph(presentation, substance, ...mechanism)];
}

function writeBenefitsAndRisks(facts: HumanFacts, random: Random): readonly DocumentBlock[] {
  const { kind } = facts;
  const reference = writeReference(facts, random);
  const isRepeated = kind === 'duplicate' || kind === 'informedConsent';
  const hasBenefits = reference.length === 0 || (isRepeated && random.chance(0.6));
  const benefits = hasBenefits
    ? [...writeBenefits(facts, random), ...writeSideEffects(facts, random)]
    : [];
  return [reference, benefits]
    .filter((texts) => texts.length > 0)
    .map((texts) => paragraph(...texts));
}

function writeLead({ products, product }: HumanFacts, random: Random): string {
  if (products.length > 1) return `The full indications for ${product} are:`;
  return random.pick([
    'The full indication is:',
    'The full indication is:',
    'The full indication is:',
    `The full indication for ${product} is:`,
  ]);
}
