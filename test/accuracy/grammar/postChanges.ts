/** What changes in the authorisation of a medicine for human use, in the wordings that are seen in print. */
import type { Random } from '../../support/random';
import type { DocumentBlock } from '../document';
import { paragraph, single } from './blocks';
import type { Footnotes } from './footnotes';
import type { HumanFacts } from './humanFacts';

export function writeChange(
  facts: HumanFacts,
  footnotes: Footnotes,
  random: Random,
): readonly DocumentBlock[] {
  const shape = random.integer(1, 12);
  if (shape <= 4) return writeNewIndication(facts, footnotes, random);
  if (shape <= 7) return writeExtension(facts, footnotes, random);
  if (shape <= 9) return [single('paragraph', 'change', chooseOtherChange(facts, random))];
  if (shape === 10) return writeExtensionAtOnce(facts, footnotes, random);
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
  const isQuoted = random.chance(0.2);
  const change = random.pick([
    'The CHMP adopted a new indication as follows:',
    `The CHMP adopted a new indication for ${product} as follows:`,
    'The CHMP adopted new indications as follows:',
    'The CHMP also adopted a new indication as follows:',
  ]);
  const all = `${product} is indicated in combination with ${partners[0]} for the treatment of ${shortCondition} in adults.`;
  return [
    single('paragraph', 'change', change),
    single('indication', 'change', isQuoted ? `"${added}"` : added),
    single('paragraph', 'indication', chooseLead(product, footnotes, random)),
    single('indication', 'indication', all),
    single('indication', 'indication', `**${added}**`),
  ];
}

function chooseLead(product: string, footnotes: Footnotes, random: Random): string {
  const mark = footnotes.mark('newText');
  return random.pick([
    `For information, the full indications for ${product} will therefore be as follows:${mark}`,
    `For information, the full indications for ${product} will be as follows${mark}:`,
    `For information, the full indication(s) for ${product} will be as follows:${mark}`,
    `The full indications for ${product} will therefore be as follows:${mark}`,
    `The full indications for ${product} will be as follows:${mark}`,
  ]);
}

/** One indication in which words are new and others removed. */
function writeExtension(
  { product, therapy }: HumanFacts,
  footnotes: Footnotes,
  random: Random,
): readonly DocumentBlock[] {
  const { condition, shortCondition } = therapy;
  const mark = footnotes.mark('newText');
  const change = random.pick([
    `The CHMP adopted an extension to an existing indication to include the use of ${product} in adolescents.`,
    'The CHMP adopted an extension to the existing indication to include adolescents.',
    'The CHMP adopted a change to an existing indication to include the treatment of adolescents.',
    `The CHMP adopted two extensions to the existing indication, to extend the use of ${product} to adolescents and to first-line treatment.`,
    `The CHMP adopted extensions to the existing indications for ${shortCondition} to extend their use to adolescents.`,
    `The CHMP adopted extension to existing indication for the management of ${shortCondition}.`,
    `The CHMP adopted a change to the existing indications to extend the use of ${product} to children aged 6 years and older, along with a new pharmaceutical form, hard capsules, associated with two new strengths, 50 mg and 100 mg.`,
  ]);
  const lead = `For information, the full indication for ${product} will therefore be as follows:${mark}`;
  const text = random.pick([
    `${product} is indicated for the treatment of ${condition} in adults **and adolescents aged 12 years and older**.`,
    `${product} is indicated for the treatment of ${condition} in ~~adult patients~~ **adults and adolescents aged 12 years and older**.`,
    `${product} is indicated for the treatment of ${condition} in adults~~ and~~**,** adolescents ~~from 16~~ **and children from 4** years of age.`,
  ]);
  return [
    paragraph({ role: 'change', text: change }, { role: 'indication', text: lead }),
    single('indication', 'indication', text),
  ];
}

/** The changed indication stands behind the change itself; nothing is repeated. */
function writeExtensionAtOnce(
  { product, therapy }: HumanFacts,
  footnotes: Footnotes,
  random: Random,
): readonly DocumentBlock[] {
  const mark = footnotes.mark('newText');
  const change = random.pick([
    `The CHMP adopted an extension to the existing indication as follows:${mark}`,
    `The CHMP adopted an extension to an existing indication as follows${mark}:`,
  ]);
  return [
    single('paragraph', 'change', change),
    single(
      'indication',
      'change',
      `${product} is indicated for the treatment of ${therapy.condition} in adults **and adolescents aged 12 years and older**.`,
    ),
  ];
}

/** A form, a strength, a route or a contraindication: the indication stays as it is. */
function chooseOtherChange({ product }: HumanFacts, random: Random): string {
  return random.pick([
    'The CHMP adopted a new pharmaceutical form, solution for injection, a new strength, 600 mg, and a new route of administration, subcutaneous use.',
    'The CHMP adopted a new strength, 600 mg.',
    'The CHMP recommended the approval of a new presentation and new strengths: 5 mg and 10 mg.',
    `The CHMP adopted a change to a contraindication to remove the use of ${product} in patients with severe renal impairment.`,
    'The CHMP adopted the removal of a pharmaceutical form (powder and solvent for oral solution).',
    `The CHMP adopted a new pharmaceutical form, coated granules. For information, the indications for ${product} tablets remain unchanged and are provided in the summary of product characteristics (SmPC).`,
  ]);
}

function writeNewIndicationInWords(
  { product, therapy }: HumanFacts,
  random: Random,
): readonly DocumentBlock[] {
  const { condition, shortCondition } = therapy;
  const change = random.pick([
    `The CHMP adopted a new indication for the treatment of ${condition}.`,
    `The CHMP adopted a new indication to include the treatment of ${condition}.`,
    `The CHMP adopted a new indication in ${shortCondition}.`,
    `The CHMP adopted a new indication to include first-line treatment of ${shortCondition}.`,
  ]);
  const lead = random.pick([
    `For information, the full indications for ${product} will be as follows (new indication in bold):`,
    `For information, the full indications for ${product} will be as follows (new text in bold):`,
    `For information, the full indications for ${product} will be as follows (new text as bold):`,
    'The full proposed indication would be as follows (with the changes in bold):',
  ]);
  return [
    single('paragraph', 'change', change),
    single('paragraph', 'indication', lead),
    single(
      'indication',
      'indication',
      `**${product} is indicated for the treatment of ${condition} in adults.**`,
    ),
  ];
}
