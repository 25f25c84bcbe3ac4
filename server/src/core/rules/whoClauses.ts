/** Finds the verbs of clauses on patients that do not agree with them: “patients who is”. Reports nothing. */
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
  if (!text.includes(' who ') || SINGULAR.test(text)) return [];
  const wrong: WrongVerb[] = [];
  for (const { 0: words, 1: before = '', 2: verb = '', index } of text.matchAll(WHO_CLAUSE)) {
    const named = populations.filter((one) => one.prose.from < prose.from + index).at(-1);
    const noun = PLURAL.test(before)
      ? before
      : named?.text.split(' ').find((one) => PLURAL.test(one));
    const to = prose.from + index + words.length;
    if (noun !== undefined) wrong.push({ people: noun, verb: { from: to - verb.length, to } });
  }
  return wrong;
}
