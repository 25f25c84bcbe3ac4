/** Puts together a document on a change to the authorisation of a medicine for human use. */
import type { Random } from '../../support/random';
import type { DocumentBlock } from '../document';
import { paragraph, single } from './blocks';
import { writeUpdatedInformation } from './closingSentences';
import { toWords } from './dates';
import type { Footnotes } from './footnotes';
import { writeStudies } from './furtherParagraphs';
import type { HumanFacts } from './humanFacts';
import { endWith } from './lists';

export function composeHumanPost(
  facts: HumanFacts,
  footnotes: Footnotes,
  random: Random,
): readonly DocumentBlock[] {
  const { product, commonName, company, date } = facts;
  const title = `Summary of opinion${footnotes.mark('decision')} ${random.chance(0.9) ? '(post authorisation)' : '(post-authorisation)'}`;
  const holder = endWith(
    'The marketing authorisation holder for this medicinal product is',
    company,
  );
  return [
    single('title', 'title', title),
    single('productName', 'productName', product),
    single('commonName', 'commonName', commonName),
    paragraph(
      { role: 'opinionStatement', text: writeStatement(facts, random) },
      { role: 'applicant', text: holder },
    ),
    ...writeChange(facts, footnotes, random),
    ...(random.chance(0.15) ? [single('paragraph', 'other', writeStudies(product, random))] : []),
    paragraph(writeUpdatedInformation(date.year, random)),
    ...footnotes.toBlocks(),
  ];
}

function writeStatement({ product, date }: HumanFacts, random: Random): string {
  const comma = random.chance(0.9) ? ',' : '';
  const opinion = random.chance(0.3) ? 'opinion,' : 'opinion';
  const change = date.year <= 2014 && random.chance(0.5) ? 'variation' : 'change';
  return `On ${toWords(date)}${comma} the Committee for Medicinal Products for Human Use (CHMP) adopted a positive ${opinion} recommending a ${change} to the terms of the marketing authorisation for the medicinal product ${product}.`;
}

function writeChange(
  facts: HumanFacts,
  footnotes: Footnotes,
  random: Random,
): readonly DocumentBlock[] {
  const shape = random.integer(1, 10);
  if (shape <= 4) return writeNewIndication(facts, footnotes, random);
  if (shape <= 7) return writeExtension(facts, footnotes, random);
  if (shape <= 9) return writeNewPresentation(facts, random);
  return writeNewIndicationInWords(facts, random);
}

/** The new indication as a block, then all indications with the new words in bold. */
function writeNewIndication(
  { product, therapy }: HumanFacts,
  footnotes: Footnotes,
  random: Random,
): readonly DocumentBlock[] {
  const { condition, shortCondition, partners } = therapy;
  const added = `${product} is indicated for the treatment of ${condition} in adolescents aged 12 years and older.`;
  const mark = footnotes.mark('newText');
  const lead = random.pick([
    `For information, the full indications for ${product} will therefore be as follows:${mark}`,
    `For information, the full indications for ${product} will be as follows${mark}:`,
    `The full indications for ${product} will therefore be as follows:${mark}`,
  ]);
  const change = random.pick([
    'The CHMP adopted a new indication as follows:',
    `The CHMP adopted a new indication for ${product} as follows:`,
  ]);
  return [
    single('paragraph', 'change', change),
    single('indication', 'change', added),
    single('paragraph', 'indication', lead),
    single(
      'indication',
      'indication',
      `${product} is indicated in combination with ${partners[0]} for the treatment of ${shortCondition} in adults.`,
    ),
    single('indication', 'indication', `**${added}**`),
  ];
}

/** One indication in which words are new and others removed. */
function writeExtension(
  { product, therapy }: HumanFacts,
  footnotes: Footnotes,
  random: Random,
): readonly DocumentBlock[] {
  const { condition } = therapy;
  const mark = footnotes.mark('newText');
  const change = random.pick([
    `The CHMP adopted an extension to an existing indication to include the use of ${product} in adolescents.`,
    `The CHMP adopted an extension to the existing indication to include adolescents.`,
    'The CHMP adopted a change to an existing indication to include the treatment of adolescents.',
  ]);
  const lead = `For information, the full indication for ${product} will therefore be as follows:${mark}`;
  const text = random.pick([
    `${product} is indicated for the treatment of ${condition} in adults **and adolescents aged 12 years and older**.`,
    `${product} is indicated for the treatment of ${condition} in ~~adult patients~~ **adults and adolescents aged 12 years and older**.`,
  ]);
  return [
    paragraph({ role: 'change', text: change }, { role: 'indication', text: lead }),
    single('indication', 'indication', text),
  ];
}

function writeNewPresentation({ product }: HumanFacts, random: Random): readonly DocumentBlock[] {
  return [
    single(
      'paragraph',
      'change',
      random.pick([
        'The CHMP adopted a new pharmaceutical form, solution for injection, a new strength, 600 mg, and a new route of administration, subcutaneous use.',
        'The CHMP adopted a new strength, 600 mg.',
        'The CHMP recommended the approval of a new presentation and new strengths: 5 mg and 10 mg.',
        `The CHMP adopted a new pharmaceutical form, coated granules. For information, the indications for ${product} tablets remain unchanged and are provided in the summary of product characteristics (SmPC).`,
      ]),
    ),
  ];
}

function writeNewIndicationInWords(
  { product, therapy }: HumanFacts,
  random: Random,
): readonly DocumentBlock[] {
  const { condition } = therapy;
  return [
    single(
      'paragraph',
      'change',
      random.pick([
        `The CHMP adopted a new indication for the treatment of ${condition}.`,
        `The CHMP adopted a new indication to include the treatment of ${condition}.`,
      ]),
    ),
    single(
      'paragraph',
      'indication',
      `For information, the full indications for ${product} will be as follows (new indication in bold):`,
    ),
    single(
      'indication',
      'indication',
      `**${product} is indicated for the treatment of ${condition} in adults.**`,
    ),
  ];
}
