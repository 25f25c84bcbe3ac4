/** The opinion statement, the change and the indication are about the same animals. */
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { areSameAnimals, findSpecies, type SpeciesMention } from '../model/species';
import type { ProseSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { type Rule, report } from './rule';
import { findUnfitNewSpecies, findUnstatedHead } from './targetSpecies';

const LONGEST_LOOK = 40;

export const speciesInconsistent: Rule = {
  id: 'species-inconsistent',
  group: 'identity',
  severity: 'warning',
  fix: 'never',
  profiles: ['veterinary-initial', 'veterinary-post-authorisation'],
  docs: {
    what: 'The indication names other species than the opinion statement or the change, and none of the same or one in the place of another, or one more as a small heading, a new target species is not in it, the benefits name animals of which neither speaks, or the disease of another one: “canine hyperthyroidism” in a text on cats.',
    why: 'The target species decides which animals may be treated and, for food-producing ones, whether their meat and milk may be eaten. It must be the same wherever it is named.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const { statement } = opinion;
    const change = readChange(opinion);
    const body = opinion.indication?.body ?? change?.indication;
    const indicated = body === undefined ? [] : findSpecies(body.text, body.prose.from);
    const [other] = indicated;
    if (other === undefined) return;
    const disease = body === undefined ? undefined : findForeignDisease(body, indicated);
    if (disease !== undefined) {
      const message = `“${disease.text}” does not fit an indication for ${other.text.toLowerCase()}.`;
      tell(report(prose.toSource(disease), message));
    }
    const own = statement === undefined ? [] : findSpecies(statement.text, statement.prose.from);
    const foreign = findInBenefits(opinion, [...own, ...indicated]);
    if (foreign !== undefined) {
      const message = `The benefits speak of ${foreign.text}, of which the opinion says nothing else.`;
      tell(report(prose.toSource(foreign), message));
    }
    for (const { mention, fault } of findUnfitNewSpecies(change?.words, indicated)) {
      tell(report(prose.toSource(mention), `The new target species “${mention.text}” ${fault}.`));
    }
    const head = findUnstatedHead(opinion, body);
    if (head !== undefined) {
      const message = `The opinion statement does not name ${head.text.toLowerCase()} among the target species.`;
      tell(report(prose.toSource(head), message));
    }
    const places: readonly (readonly [Passage | undefined, string])[] = [
      [statement, 'The opinion statement'],
      [change?.words, 'The change'],
    ];
    for (const [passage, name] of places) {
      const named = passage === undefined ? [] : findSpecies(passage.text, passage.prose.from);
      const found = findExchanged(indicated, named);
      if (found === undefined || (found.isShared && !isWhole(opinion, passage))) continue;
      const { one, first } = found;
      const words = name.replace('The', 'the');
      const message = `The indication is for ${one.text.toLowerCase()}, but ${words} for ${first.text}.`;
      tell(
        report(prose.toSource(one), message, [], {
          related: [{ span: prose.toSource(first), message: `${name} names ${first.text}.` }],
        }),
      );
    }
  },
};

/** Animals of which each of two texts has some that the other lacks: “goats and cattle” and “goats and sheep”. */
function findExchanged(
  indicated: readonly SpeciesMention[],
  named: readonly SpeciesMention[],
): Exchanged | undefined {
  const one = findLacking(indicated, named);
  const first = findLacking(named, indicated);
  if (one === undefined || first === undefined) return undefined;
  const isShared = indicated.some((mention) => findLacking([mention], named) === undefined);
  return { one, first, isShared };
}

interface Exchanged {
  readonly one: SpeciesMention;
  readonly first: SpeciesMention;
  /** True where both name others, too. */
  readonly isShared: boolean;
}

function findLacking(
  mentions: readonly SpeciesMention[],
  others: readonly SpeciesMention[],
): SpeciesMention | undefined {
  return mentions.find((one) => !others.some((other) => areSameAnimals(one, other)));
}

/** True for the statement on a new product with one indication: the target species of both are all. */
function isWhole({ statement, indications }: Opinion, passage: Passage | undefined): boolean {
  return passage === statement && statement?.action === 'granting' && indications.length === 1;
}

/** “Treatment of canine hyperthyroidism” in a text on cats; viruses and parasites of one animal are met in others. */
const ADJECTIVE =
  /\b(?:treatment|management|control|stabilisation|alleviation) of (?:[a-z]+ )?(canine|feline|bovine|equine|porcine|ovine)\b(?! (?:[a-z]+ ){0,3}[a-z]*(?:virus|viral|heartworm|flea|tick|mite|lice|worm))/g;
const SPECIES_OF: Readonly<Record<string, string>> = {
  canine: 'dogs',
  feline: 'cats',
  bovine: 'cattle',
  equine: 'horses',
  porcine: 'pigs',
  ovine: 'sheep',
};
const WITH_ADJECTIVE: ReadonlySet<string> = new Set(Object.values(SPECIES_OF));

function findForeignDisease(
  { text, prose }: Passage,
  indicated: readonly SpeciesMention[],
): (ProseSpan & { readonly text: string }) | undefined {
  if (!indicated.some(({ species }) => WITH_ADJECTIVE.has(species))) return undefined;
  for (const { 0: words, 1: adjective = '', index } of text.matchAll(ADJECTIVE)) {
    if (indicated.some(({ species }) => species === SPECIES_OF[adjective])) continue;
    const to = prose.from + index + words.length;
    return { text: adjective, from: to - adjective.length, to };
  }
  return undefined;
}

/** The animals that the product is for; others are named as those of a study, or as carriers of a disease. */
const TREATED =
  /(?:(?<!\b(?:stud(?:y|ies)|trials?|tests?)) in|\b(?:protection|immunisation|vaccination|offspring|progeny) of)(?: (?:vaccinated|pregnant|lactating|young))? $/;
const FURTHER = /^(?:, | and |, and | or )$/;

/** “Ticks in cats” in the benefits of a product for dogs, “in ewes and sows” in those of one for sheep and goats. */
function findInBenefits(
  { tree: { prose }, part }: Opinion,
  own: readonly SpeciesMention[],
): SpeciesMention | undefined {
  const place = part('benefits')?.prose;
  if (place === undefined) return undefined;
  const { text } = prose;
  let last: SpeciesMention | undefined;
  for (const one of findSpecies(text.slice(place.from, place.to), place.from)) {
    const isFurther = last !== undefined && FURTHER.test(text.slice(last.to, one.from));
    if (!isFurther && !TREATED.test(textBefore(text, one.from, LONGEST_LOOK))) continue;
    if (!own.some(({ species }) => species === one.species)) return one;
    last = one;
  }
  return undefined;
}

/** What is taken out is named as well, and no longer in the indication. */
const REMOVAL = /\b(?:remov|delet|restrict|withdraw)/;
const LEAD = /\bThe new indications? (?:is|are|will be)(?: as follows)?:/;

/** What is changed, and the indication where it stands among these words: “The new indication is: …”. */
function readChange({
  partsOf,
  tree,
}: Opinion): { readonly words: Passage; readonly indication: Passage | undefined } | undefined {
  const [part, another] = partsOf('change');
  if (part === undefined || another !== undefined) return undefined;
  const { from, to } = part.prose;
  const text = tree.prose.text.slice(from, to);
  const lead = LEAD.exec(text);
  const words = buildPassage(tree.prose, { from, to: lead === null ? to : from + lead.index });
  if (REMOVAL.test(words.text)) return undefined;
  if (lead === null) return { words, indication: undefined };
  const start = from + lead.index + lead[0].length;
  return { words, indication: buildPassage(tree.prose, { from: start, to }) };
}
