/** An indication says what the medicine is for: to treat a disease, to prevent it, to diagnose it … */
import type { IndicationSentence } from '../model/indicationTerms';
import { maySayUse } from '../model/indicationUses';
import type { ProseSpan } from '../text/span';
import { splitIntoWords } from '../text/words';
import { severityOfWording } from './indicationWording';
import { type Rule, report } from './rule';

/** Endings and words of diseases, which are no uses: “is indicated for gout”. */
const DISEASE =
  /(?:itis|omas?|os[ei]s|iasis|cholestasis|[^rd]ia|uria|ism|opath(?:y|ies)|plegia|trophy|o?edema|cancers?|tumou?rs?|diseases?|disorders?|syndromes?|diabetes|infections?|infestations?|deficienc(?:y|ies)|insufficiency|failure|dysfunction|degeneration|gout|asthma|epilepsy|seizures?|pain|migraine|hypertension|influenza|COVID-19|eczema|obesity|malaria|acne|ulcers?|pruritus|stroke|fractures|burns|poisoning|dependence|mellitus)$/i;
const IS_INDICATED = /\b(?:is|are)(?: only)? indicated$/;
const BEHIND_VERB = /^ (?:only )?(?:for|in) (?:the )?/;
/** The disease ends where the patients begin. */
const END = /[,.;:(\n]| (?:in|who|whose|when|with|as|after|and|or)\b/;
const LONGEST_DISEASE = 120;

export const indicationUseMissing: Rule = {
  id: 'indication-use-missing',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The indication names a disease but not what the medicine does about it.',
    why: 'The agency’s guide on the wording of indications asks whether a medicine treats, prevents or diagnoses a condition. “Is indicated for gout” leaves open whether attacks are treated or prevented. It is information only in texts of before 2020, in changes to them and in copies of a reference product, whose wording is not chosen anew.',
    since: '0.1.0',
  },
  *check({ opinion, prose }) {
    for (const sentence of opinion.indication?.sentences ?? []) {
      if (sentence.uses.length > 0 || saysUse(sentence)) continue;
      const disease = findDisease(sentence, prose.text);
      if (disease === undefined) continue;
      const words = prose.text.slice(disease.from, disease.to);
      yield report(
        prose.toSource(disease),
        `The indication does not say whether “${words}” is treated, prevented or diagnosed.`,
        [],
        { severityAtMost: severityOfWording(opinion) },
      );
    }
  },
};

/** True when any word of the heading or the sentence may be a use: “as an adjunct to diet” is one, too. */
function saysUse({ text, heading }: IndicationSentence): boolean {
  return splitIntoWords(`${heading?.text ?? ''} ${text}`).some((word) =>
    maySayUse(word.toLowerCase()),
  );
}

/** A disease right behind “is indicated for”, or that of the patients who stand there. */
function findDisease(
  { verb, populations, condition }: IndicationSentence,
  text: string,
): ProseSpan | undefined {
  if (verb === undefined || !IS_INDICATED.test(verb.text)) return undefined;
  const behind = text.slice(verb.prose.to, verb.prose.to + LONGEST_DISEASE);
  const lead = BEHIND_VERB.exec(behind)?.[0];
  if (lead === undefined) return undefined;
  const from = verb.prose.to + lead.length;
  const words = (behind.slice(lead.length).split(END)[0] ?? '').trimEnd();
  if (DISEASE.test(words)) return { from, to: from + words.length };
  const isOfPatients = populations[0]?.prose.from === from;
  const isDisease = splitIntoWords(condition?.text ?? '').some((word) => DISEASE.test(word));
  return isOfPatients && isDisease ? condition?.prose : undefined;
}
