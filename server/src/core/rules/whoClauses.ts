/** Finds the verbs of clauses on patients that do not agree with them, “patients who is”, and patients who are a “which”. Reports nothing. */
import type { IndicationSentence } from '../model/indicationTerms';
import type { ProseSpan } from '../text/span';

const WHO_CLAUSE = /(?<!\S)(\S+) who (is|was|has|does)\b/g;
const PLURAL =
  /^(?:patients|adults|adolescents|children|infants|women|men|people|individuals|persons)$/;
/** Somebody alone, of whom the clause may speak. */
const SINGULAR =
  /\b(?:patient|child|infant|person|individual|woman|man|subject|donor|recipient|parent|partner|mother|father|sibling|relative|physician|doctor|professional|specialist|someone|somebody|anyone|anybody|carer|caregiver|member|one|each|every|adult who|adolescent who)\b/i;

export interface WrongVerb {
  /** Whom the clause is about: `patients`. */
  readonly people: string;
  /** `is` */
  readonly verb: ProseSpan;
}

export function findWrongVerbs({
  text,
  prose,
  populations,
}: IndicationSentence): readonly WrongVerb[] {
  if (!text.includes(' who ')) return [];
  const singular = SINGULAR.exec(text);
  const singularEnd = singular === null ? Infinity : singular.index + singular[0].length;
  const wrong: WrongVerb[] = [];
  let behind = 0;
  for (const { 0: words, 1: before = '', 2: verb = '', index } of text.matchAll(WHO_CLAUSE)) {
    if (singularEnd <= index + words.length) break;
    while ((populations[behind]?.prose.from ?? prose.to) < prose.from + index) behind++;
    const named = populations[behind - 1];
    const noun = PLURAL.test(before)
      ? before
      : named?.text.split(' ').find((one) => PLURAL.test(one));
    const to = prose.from + index + words.length;
    if (noun !== undefined) wrong.push({ people: noun, verb: { from: to - verb.length, to } });
  }
  return wrong;
}

const WHICH_CLAUSE = / which (?:are|did|do|have|were)\b/g;
const PEOPLE = /\b(?:patients|adults|adolescents|children|infants|women|people|individuals) /g;
/** Plurals between the patients and the clause, which may speak of them, and what joins two singulars. */
const OTHER_PLURAL =
  /[^su'i]s\b|\b(?:and|or)\b|[,;:]|\b(?:bacteria|children|criteria|data|fungi|men|people|women)\b|(?:ae|cocci)\b/;
const LONGEST_COMPLEMENT = 120;

/** “Which” in “patients with anaemia which have”: a plural that can only be of the patients. */
export function findWrongPronouns({ text, prose }: IndicationSentence): readonly WrongVerb[] {
  if (!text.includes(' which ')) return [];
  return [...text.matchAll(WHICH_CLAUSE)].flatMap(({ index }) => {
    const start = Math.max(0, index - LONGEST_COMPLEMENT);
    const before = text.slice(start, index + 1);
    const people = [...before.matchAll(PEOPLE)].at(-1);
    if (people === undefined) return [];
    const between = before.slice(people.index + people[0].length);
    if (between !== '' && (!between.startsWith('with ') || OTHER_PLURAL.test(between))) return [];
    const from = prose.from + index + 1;
    return [{ people: people[0].trimEnd(), verb: { from, to: from + 'which'.length } }];
  });
}
