/** An indication says in whom: adults, children of which age, patients – or which animals. */
import type { IndicationSentence } from '../model/indicationTerms';
import type { Indication, Opinion } from '../model/opinion';
import { findSpecies } from '../model/species';
import type { ProseSpan } from '../text/span';
import { severityOfWording } from './indicationWording';
import { type Rule, report } from './rule';

/** Words that name or imply in whom, also where the grammar reads no population. */
const PEOPLE =
  /\b(?:patients?|people|persons?|individuals?|subjects?|adults?|children|infants?|men|pa?ediatrics?|juvenile|neonat\w+|newborns?|preterm|infantile|elderly|ages?|aged|years|months|wom[ae]n|female|male|those|population|recipients?|donors?|pregnan\w+|labour|contracepti\w+|\w*menopaus\w*|ovulat\w+|erectile|prostat\w*|precursors?|radiolabelling|described|authorised|pandemic)\b/i;
/** Target species in the singular and as adjectives, and words for animals in general. */
const ANIMALS =
  /\b(?:target species|chick\w*|poultry|cattle|calf|calves|bovine|sheep|ovine|kids|queens|feline|bitch\w*|pupp\w+|canine|fox|porcine|swine|rats|mice|bass|bream|\w*fish|salmon\w*|progeny|dams?|females|males|avian|(?:animal|bird|hen|broiler|pullet|turkey|duck|flock|cow|heifer|bull|ruminant|goat|lamb|ewe|horse|foal|mare|equine|cat|kitten|dog|rabbit|hare|ferret|pig|piglet|sow|gilt|rodent|reptile|tortoise|shrimp|bee|herd)s?)\b/i;

type Names = (text: string) => boolean;

function namesAnimals(text: string): boolean {
  return ANIMALS.test(text) || findSpecies(text, 0).length > 0;
}

/** What it is not for needs no patients. */
const NOT_INDICATED = /\b(?:is|are) not indicated\b/;

export const indicationPopulationMissing: Rule = {
  id: 'indication-population-missing',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'An indication names no population: neither patients nor an age group nor, for veterinary medicines, animals.',
    why: 'The agency’s guide on the wording of indications asks for the target population with its age group. Without it the reader cannot know whether children may be treated. It is information only in texts of before 2020, in changes to them and in copies of a reference product, whose wording is not chosen anew.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const isVeterinary = opinion.committee === 'CVMP';
    if (isVeterinary && statesSpecies(opinion)) return;
    const named = isVeterinary ? namesAnimals : (text: string) => PEOPLE.test(text);
    const places = opinion.indications.flatMap((one) => [...findPlaces(one, prose.text, named)]);
    for (const place of places) {
      const span = prose.toSource(place);
      tell(
        isVeterinary
          ? report(span, 'The indication names no animals.', [], { severityAtMost: 'info' })
          : report(span, 'The indication does not say in which patients, of which age.', [], {
              severityAtMost: severityOfWording(opinion),
            }),
      );
    }
  },
};

/** The target species of a veterinary opinion stand in its statement: “intended for turbot”, whatever their name. */
function statesSpecies({ statement }: Opinion): boolean {
  if (statement === undefined) return false;
  const { intended, text } = statement;
  return namesAnimals(text) || (intended !== undefined && intended.uses.length === 0);
}

/** The words to which a population is missing: of the whole indication, or of one sentence among others. */
function* findPlaces(
  { body, sentences }: Indication,
  text: string,
  named: Names,
): Iterable<ProseSpan> {
  if (body === undefined) return;
  const missing = sentences.filter(
    (sentence) => !namesPopulation(sentence, named) && !NOT_INDICATED.test(sentence.text),
  );
  if (missing.length === 0 || sentences.some(isSaidOfAll)) return;
  // What stands between the sentences, such as headings and remarks, may name it for all of them.
  let from = body.prose.from;
  for (const { prose } of sentences) {
    if (named(text.slice(from, prose.from))) return;
    from = prose.to;
  }
  if (named(text.slice(from, body.prose.to))) return;
  const isWhole = missing.length === sentences.length;
  for (const sentence of missing) {
    const place = findClause(sentence);
    if (place === undefined || !(isWhole || isFullSentence(sentence))) continue;
    yield place;
    if (isWhole) return;
  }
}

/** From the verb or the use to the disease: `is indicated for the treatment of gout`. */
function findClause({ verb, uses, condition }: IndicationSentence): ProseSpan | undefined {
  const [use] = uses;
  const end = condition ?? use;
  if (end === undefined) return undefined;
  const start = verb ?? use ?? end;
  return { from: Math.min(start.prose.from, end.prose.from), to: end.prose.to };
}

/** `Lumivexa is indicated in adults.`, or a lead: `… for the treatment of the following fevers in adults:` */
function isSaidOfAll({ uses, populations, text, items }: IndicationSentence): boolean {
  const isLead = /\bfollowing\b/.test(text) || (items.length === 0 && text.endsWith(':'));
  return populations.length > 0 && (uses.length === 0 || isLead);
}

function namesPopulation({ populations, ages, text }: IndicationSentence, named: Names): boolean {
  return populations.length + ages.length > 0 || named(text);
}

/** Only what was understood can lack something: a sentence with verb, use and disease. */
function isFullSentence({ verb, uses, condition }: IndicationSentence): boolean {
  return verb !== undefined && uses.length > 0 && condition !== undefined;
}
