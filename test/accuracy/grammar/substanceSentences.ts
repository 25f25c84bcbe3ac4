/** How a medicine for human use is available, what its active substance is and how it works. */
import type { Random } from '../../support/random';
import type { DocumentSentence } from '../document';
import type { HumanFacts } from './humanFacts';
import { capitalise, listOf } from './lists';
import { choosePresentation } from './presentations';

export function writePresentation(facts: HumanFacts, random: Random): DocumentSentence {
  const { special, therapy, product } = facts;
  const presentation = special?.presentation ?? choosePresentation(random, therapy.route);
  return { role: 'presentation', text: `${product} will be available as ${presentation}.` };
}

export function writeActiveSubstance(facts: HumanFacts, random: Random): DocumentSentence {
  const { special, product } = facts;
  const code = `(ATC code: ${facts.atcCode})`;
  if (special !== undefined) {
    return {
      role: 'activeSubstance',
      text: `${special.description.replaceAll('{product}', product)} ${code}.`,
    };
  }
  const text =
    facts.kind === 'combination'
      ? describeCombination(facts, code, random)
      : describeSingle(facts, code, random);
  return { role: 'activeSubstance', text };
}

function describeSingle(
  { product, substances, therapy }: HumanFacts,
  code: string,
  random: Random,
): string {
  const [substance = ''] = substances;
  const kind = random.pick(therapy.classes);
  return random.pick([
    `The active substance of ${product} is ${substance}, ${kind} ${code}.`,
    `The active substance of ${product} is ${substance}, ${kind} ${code}.`,
    `The active substance of ${product} is ${substance}, ${kind} ${code}.`,
    `The active substance of ${product} is ${substance} ${code}, ${kind}.`,
    `The active substance of ${product}, ${substance}, is ${kind} ${code}.`,
    `The active substance in ${product} is ${substance}, ${kind} ${code}.`,
    `The active substance of ${product} is ${substance} ${code}.`,
  ]);
}

function describeCombination(
  { product, substances, therapy }: HumanFacts,
  code: string,
  random: Random,
): string {
  const both = listOf(substances);
  const [kind = ''] = therapy.classes;
  return random.pick([
    `The active substances of ${product} are ${both} ${code}.`,
    `The active substances of ${product} are ${both}, ${kind} and a medicine that widens blood vessels ${code}.`,
    `The active substances, ${both}, act together ${code}.`,
    `${product} is a fixed-dose combination of ${both} ${code}.`,
    `${product} is a fixed dose combination of ${both}, two well-known medicines ${code}.`,
    `${product} is a combination of ${both} ${code}.`,
  ]);
}

/** One or more sentences, or none where the active substance says enough. */
export function writeMechanism(facts: HumanFacts, random: Random): readonly DocumentSentence[] {
  const { special, therapy, substances } = facts;
  const [substance = ''] = substances;
  const chosen = special?.mechanism ?? random.pick(therapy.mechanisms);
  const text = chosen
    .replaceAll('{substance}', substance)
    .replaceAll('{Substance}', capitalise(substance));
  return text.split(/(?<=\.) (?=[A-Z])/).map((sentence) => ({ role: 'mechanism', text: sentence }));
}
