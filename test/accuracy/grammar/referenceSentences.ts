/** The paragraph on the reference product of generics, hybrids, biosimilars, duplicates and informed consent. */
import type { Random } from '../../support/random';
import type { DocumentSentence } from '../document';
import type { HumanFacts } from './humanFacts';

export function writeReference(facts: HumanFacts, random: Random): readonly DocumentSentence[] {
  return chooseTexts(facts, random).map((text) => ({ role: 'referenceProduct', text }));
}

function chooseTexts(facts: HumanFacts, random: Random): readonly string[] {
  const { product, reference, referenceDate, substances, date } = facts;
  const [substance = ''] = substances;
  switch (facts.kind) {
    case 'generic':
      return describeGeneric(facts, random);
    case 'biosimilar':
      return describeBiosimilar(facts, random);
    case 'hybrid':
      return [
        date.year >= 2023 && random.chance(0.5)
          ? `${product} is approved through a hybrid application with ${reference} as the reference medicinal product, which has been authorised in the EU since ${referenceDate}.`
          : `${product} is a hybrid medicine of ${reference}, which has been authorised in the EU since ${referenceDate}.`,
        `${product} contains the same active substance as ${reference}, but ${random.pick(['is available in a different strength', 'is given in another way', 'is approved for a different indication'])}.`,
        ...(random.chance(0.5)
          ? [
              `Studies have demonstrated the satisfactory quality and relative bioavailability of ${product}.`,
            ]
          : []),
      ];
    case 'duplicate':
      return [
        `${product} is a duplicate of ${reference} (${substance}), which was authorised in the EU on ${referenceDate}.`,
        `${product} and ${reference} have the same pharmaceutical form, active substance and indications.`,
      ];
    case 'informedConsent':
      return [
        `The application for ${product} was an informed consent application.`,
        'In an informed consent application, reference is made to an authorised medicine where the marketing authorisation holder of the reference medicine has given consent to the use of their dossier in the application procedure.',
        `The reference product for ${product} is ${reference}.`,
      ];
    default:
      return [];
  }
}

function describeGeneric(
  { product, reference, referenceDate, therapy }: HumanFacts,
  random: Random,
): readonly string[] {
  const comma = random.chance(0.8) ? ',' : '';
  const studies =
    therapy.route === 'infusion' && random.chance(0.6)
      ? [
          `Studies have demonstrated the satisfactory quality of ${product}.`,
          `Since ${product} is administered intravenously and is 100% bioavailable, a bioequivalence study versus the reference product ${reference} was not required.`,
        ]
      : [
          `Studies have demonstrated the satisfactory quality of ${product}, and its bioequivalence to the reference product ${reference}.`,
        ];
  return [
    `${product} is a generic of ${reference}${comma} which has been authorised in the EU since ${referenceDate}.`,
    ...studies,
    ...(random.chance(0.2)
      ? ['A question and answer document on generic medicines can be found here.']
      : []),
  ];
}

function describeBiosimilar(
  { product, products, reference, referenceDate, substances }: HumanFacts,
  random: Random,
): readonly string[] {
  const areSeveral = products.length > 1;
  const named = random.chance(0.5) ? ` (${substances[0]})` : '';
  return [
    areSeveral
      ? `${product} are biosimilar medicinal products.`
      : `${product} is a biosimilar medicinal product.`,
    `${areSeveral ? 'They are' : 'It is'} highly similar to the reference product ${reference}${named}, which was authorised in the EU on ${referenceDate}.`,
    `Data show that ${product} ${areSeveral ? 'have' : 'has'} comparable quality, safety and efficacy to ${reference}${named}.`,
    ...(random.chance(0.4) ? ['More information on biosimilar medicines can be found here.'] : []),
  ];
}
