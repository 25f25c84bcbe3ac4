/** Benefits and side effects of a medicine for human use. */
import type { Random } from '../../support/random';
import type { DocumentSentence } from '../document';
import type { HumanFacts } from './humanFacts';
import { listOf } from './lists';

const COMMON_EFFECTS = [
  'nausea',
  'vomiting',
  'headache',
  'fatigue',
  'diarrhoea',
  'decreased appetite',
  'dizziness',
  'back pain',
  'abdominal pain',
  'cough',
  'constipation',
  'insomnia',
  'asthenia',
  'arthralgia',
  'rash',
] as const;

export function writeBenefits(facts: HumanFacts, random: Random): readonly DocumentSentence[] {
  const { product, therapy, special, kind, reference } = facts;
  const benefit = special?.benefit ?? random.pick(therapy.benefits);
  const [shown, ...further] = random.pick([
    [''],
    [''],
    [', as observed in a randomised, double-blind phase 3 study'],
    [', as shown in two phase 3 studies'],
    [' compared with placebo'],
    ['', `${product} has also a beneficial effect on the quality of life of patients.`],
  ]);
  if (kind === 'duplicate') {
    return [
      {
        role: 'referenceProduct',
        text: `Because ${product} is a duplicate of ${reference}, its benefits and risks are expected to be the same as those of ${reference}.`,
      },
      ...toSentences([
        `Therefore, the benefits of ${product} are expected to be its ability ${benefit}.`,
      ]),
    ];
  }
  const its = facts.products.length > 1 ? 'their' : 'its';
  const first = random.pick([
    `The benefits of ${product} are ${its} ability ${benefit}${shown}.`,
    `The benefits of ${product} are ${its} ability ${benefit}${shown}.`,
    `The benefits with ${product} are ${its} ability ${benefit}${shown}.`,
    `The benefit of ${product} is ${its} ability ${benefit}${shown}.`,
    `The benefit with ${product} is ${its} ability ${benefit}${shown}.`,
    `The main benefit of ${product} is ${its} ability ${benefit}${shown}.`,
    `The benefit of ${product} is that treated patients live better with their disease${shown}.`,
    `The benefits of ${product} were evident in terms of a higher response rate${shown}.`,
  ]);
  return toSentences([first, ...further]);
}

function toSentences(texts: readonly string[]): readonly DocumentSentence[] {
  return texts.map((text) => ({ role: 'benefits', text }));
}

export function writeSideEffects(facts: HumanFacts, random: Random): readonly DocumentSentence[] {
  const { product, therapy, special } = facts;
  const effects = chooseEffects(special?.effects ?? therapy.effects, random);
  const list = random.chance(0.2) ? withOxfordComma(effects) : listOf(effects);
  const other = random.pickSome(effects, 2);
  const texts = random.pick([
    [`The most common side effects are ${list}.`],
    [`The most common side effects are ${list}.`],
    [`The most common side effects are ${list}.`],
    [`The most common side effects with ${product} are ${list}.`],
    [`The most common side effects of ${product} are ${list}.`],
    [`The most common side effects were ${list}.`],
    [`The most common side effects with ${product} include ${list}.`],
    [`The most common side effects (may affect more than 1 in 10 people) are ${list}.`],
    [`The most common side effect is ${effects[0]}.`],
    [
      `The most common side effects of ${product} when used together with other medicines are ${list}.`,
    ],
    [`The most common side effects are ${list}.`, `Serious hypersensitivity occurs rarely.`],
    [
      `The most common side effects with ${product} in adults include ${list}.`,
      `The most common side effects in children include ${listOf(other)}.`,
    ],
    [`The most common non-haematological side effects are ${list}.`],
  ]);
  return texts.map((text) => ({ role: 'sideEffects', text }));
}

function chooseEffects(own: readonly string[], random: Random): readonly string[] {
  const common = random.pickSome(COMMON_EFFECTS, random.integer(1, 6));
  const special = random.pickSome(own, random.integer(1, own.length));
  return [...new Set([...special, ...common])];
}

function withOxfordComma(items: readonly string[]): string {
  return items.length < 3 ? listOf(items) : listOf(items).replace(/ and ([^,]*)$/, ', and $1');
}
