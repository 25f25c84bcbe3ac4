/** The full indication of a medicine for human use, in the shapes that are seen in print. */
import type { Random } from '../../support/random';
import type { DocumentBlock } from '../document';
import type { HumanFacts } from './humanFacts';
import { capitalise } from './lists';
import type { StatedUse } from './openingSentences';

const POPULATIONS = [
  'adults',
  'adult patients',
  'adults and adolescents aged 12 years and older',
  'adults, adolescents and children aged 6 years and older',
  'adults and children from 2 years of age',
  'adult and adolescent patients 12 years of age and older',
  'adults and adolescents 12 years of age and older weighing at least 40 kg',
  'adults aged 18 years and older',
] as const;
/** A statement that is about adults has an indication for nobody else. */
const ADULTS_ONLY = POPULATIONS.filter((words) => !/adolescent|child/.test(words));

export function writeIndication(
  facts: HumanFacts,
  use: StatedUse,
  random: Random,
): readonly DocumentBlock[] {
  const { special } = facts;
  if (special !== undefined) {
    return [toBlock('indication', special.indication.replaceAll('{product}', facts.product))];
  }
  const population = random.pick(/\badults\b/.test(use.words) ? ADULTS_ONLY : POPULATIONS);
  const draft = { facts, random, population, partner: use.partner };
  const shape = use.partner !== undefined ? random.integer(0, 3) : random.integer(0, 16);
  if (shape >= 15) return writeSeveral(draft);
  if (shape === 14) return writeList(draft);
  const text = writeSentence(draft, shape);
  return [toBlock('indication', random.chance(0.12) ? addTail(text, random) : text)];
}

interface IndicationDraft {
  readonly facts: HumanFacts;
  readonly random: Random;
  readonly population: string;
  readonly partner: string | undefined;
}

function toBlock(kind: DocumentBlock['kind'], text: string): DocumentBlock {
  return { kind, label: '', sentences: [{ role: 'indication', text }] };
}

function writeSentence(
  { facts, random, population, partner }: IndicationDraft,
  shape: number,
): string {
  const { condition, restrictions } = facts.therapy;
  const isAre = facts.products.length > 1 ? 'are' : 'is';
  const isCapitals = random.chance(0.15) && /^[A-Za-z]+$/.test(facts.product);
  const product = isCapitals ? facts.product.toUpperCase() : facts.product;
  const drug = partner ?? random.pick(facts.therapy.partners);
  const who = `who ${random.pick(restrictions)}`;
  const adults = `adult patients with ${condition} ${who}`;
  switch (shape) {
    case 0:
      return `${product} ${isAre} indicated in combination with ${drug} for the treatment of ${condition} in ${population}.`;
    case 1:
      return `${product}, in combination with ${drug}, ${isAre} indicated for the treatment of ${adults}.`;
    case 2:
      return `${product} in combination with ${drug} ${isAre} indicated for the treatment of ${condition} in ${population} ${who}.`;
    case 3:
      return `${product} ${isAre} indicated for the treatment of ${condition} in ${population}, in combination with ${drug}.`;
    case 4:
      return `${product} as monotherapy ${isAre} indicated for the treatment of ${adults}.`;
    case 5:
      return `${product} ${isAre} indicated as monotherapy for the treatment of ${condition} in ${population}.`;
    case 6:
      return `${product} ${isAre} indicated in ${population} for the treatment of ${condition}.`;
    case 7:
      return `Treatment of ${condition} in ${population}.`;
    case 8:
      return `"${product} ${isAre} indicated for the treatment of ${condition} in ${population}."`;
    case 9:
      return `"Treatment of ${condition} in ${population} ${who}".`;
    case 10:
      return `${product} ${isAre} indicated as an adjunct to diet and exercise for the treatment of ${condition} in ${population}.`;
    case 11:
      return `${product} ${isAre} indicated for the treatment of ${adults}.`;
    case 12:
      return `${product} ${isAre} indicated for use in ${population} for the treatment of ${condition}.`;
    default:
      return `${product} ${isAre} indicated for the treatment of ${condition} in ${population} ${who}.`;
  }
}

function addTail(text: string, random: Random): string {
  if (text.includes('"')) return text;
  return random.pick([
    text.replace(/\.$/, ' (see section 5.1).'),
    `${text} For further information please refer to section 5.1.`,
    text.replace(/\.$/, ' (see sections 4.4 and 5.1).'),
  ]);
}

function writeList({ facts, random, population }: IndicationDraft): readonly DocumentBlock[] {
  const { condition, partners } = facts.therapy;
  const isAre = facts.products.length > 1 ? 'are' : 'is';
  const items = random.pick([
    [
      'as monotherapy when metformin is considered inappropriate due to intolerance;',
      `in addition to ${partners[0]}.`,
    ],
    ['as monotherapy', `in combination with ${partners[0]}`],
    [
      'in patients who are at high risk; and',
      'in patients for whom other treatments are not suitable.',
    ],
  ]);
  return [
    toBlock(
      'indication',
      `${facts.product} ${isAre} indicated for the treatment of ${condition} in ${population}:`,
    ),
    ...items.map((item) => toBlock('indicationItem', item)),
  ];
}

/** Small headings, each above its sentence. */
function writeSeveral({ facts, random, population }: IndicationDraft): readonly DocumentBlock[] {
  const { condition, shortCondition, restrictions } = facts.therapy;
  const isAre = facts.products.length > 1 ? 'are' : 'is';
  const second = random.pick(['Maintenance treatment', 'Adolescents', 'Second-line treatment']);
  return [
    toBlock('indicationHeading', capitalise(shortCondition)),
    toBlock(
      'indication',
      `${facts.product} ${isAre} indicated for the treatment of ${condition} in ${population}.`,
    ),
    toBlock('indicationHeading', second),
    toBlock(
      'indication',
      `${facts.product} ${isAre} indicated for the treatment of ${shortCondition} in adolescents aged 12 years and older who ${random.pick(restrictions)}.`,
    ),
  ];
}
