/** One indication as plain JSON, in the terms of `schemas/opinion.schema.json`. */
import type {
  AgeExpression,
  IndicationSentence,
  Population,
  StatedUse,
} from '../model/indicationTerms';
import type { JsonWriter } from './jsonWriter';

/** What one indication says; slots that the text does not fill are `null` or empty lists. */
export function toIndicationJson(sentence: IndicationSentence, write: JsonWriter): object {
  return {
    ...write.passage(sentence),
    heading: write.optional(sentence.heading),
    subject: write.optional(sentence.subject),
    verb: write.optional(sentence.verb),
    uses: sentence.uses.map((use) => toUse(use, write)),
    condition: write.optional(sentence.condition),
    populations: sentence.populations.map((population) => toPopulation(population, write)),
    ages: sentence.ages.map((age) => toAge(age, write)),
    monotherapy: write.optional(sentence.monotherapy),
    partners: sentence.partners.map(write.passage),
    role: write.optional(sentence.role),
    line: write.optional(sentence.line),
    restrictions: sentence.restrictions.map(write.passage),
    references: sentence.references.map(write.passage),
  };
}

function toUse(use: StatedUse, write: JsonWriter): object {
  return { use: use.use, ...write.passage(use) };
}

function toPopulation(population: Population, write: JsonWriter): object {
  const { group, age } = population;
  return { group, age: age === undefined ? null : toAge(age, write), ...write.passage(population) };
}

function toAge(age: AgeExpression, write: JsonWriter): object {
  return {
    from: age.from ?? null,
    to: age.to ?? null,
    isLowestOpen: age.openWords !== undefined,
    ...write.passage(age),
  };
}
