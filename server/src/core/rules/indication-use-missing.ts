/** An indication says what the medicine is for: to treat a disease, to prevent it, to diagnose it … */
import { indicationSentences } from '../model/indication';
import type { IndicationSentence, Population } from '../model/indicationTerms';
import { judgeUse } from '../model/indicationUses';
import type { Passage } from '../model/opinion';
import type { ProseSpan } from '../text/span';
import { splitIntoWords } from '../text/words';
import { severityOfWording } from './indicationWording';
import { type Rule, report } from './rule';

/** Endings and words of diseases, which are no uses: “is indicated for gout”. */
const DISEASE =
  /(?:itis|omas?|os[ei]s|iasis|cholestasis|[^rd]ia|uria|ism|opath(?:y|ies)|plegia|trophy|o?edema|cancers?|tumou?rs?|diseases?|disorders?|syndromes?|diabetes|infections?|infestations?|deficienc(?:y|ies)|insufficiency|failure|dysfunction|degeneration|gout|asthma|epilepsy|seizures?|pain|migraine|hypertension|influenza|COVID-19|eczema|obesity|malaria|acne|ulcers?|pruritus|stroke|fractures|burns|poisoning|dependence|mellitus)(?: [A-Z\d]{1,2})?$/i;
const IS_INDICATED = /\b(?:is|are)(?: only)? indicated$/;
/** What may stand before the disease: “is indicated in combination with colchicine for gout”. */
const BEFORE_DISEASE = /(?:^| )(?:for|in) (?:the )?/g;
/** The disease ends where the patients begin. */
const END = /[,.;:(\n]| (?:in|for|who|whose|when|with|as|after)\b/;
/** “In patients who were treated before” tells of another treatment. */
const TREATED_BEFORE =
  /\b(?:refractory to|(?:have|had) received|previously treated|relapsed|prior (?:therap|treatment|line)|(?:have|had) failed)/;
/** “Is indicated for use as part of a combination regimen for tuberculosis”: the use is said, if in no clear words. */
const FOR_USE = ' for use as part of ';
const LONGEST_LEAD = 160;
const LONGEST_CLAUSE = 200;
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
  check({ opinion, prose }, tell) {
    for (const sentence of indicationSentences(opinion)) {
      const { verb, uses } = sentence;
      if (uses.length > 0 || verb === undefined || !IS_INDICATED.test(verb.text)) continue;
      if (prose.text.startsWith(FOR_USE, verb.prose.to)) continue;
      const gap = findGap(sentence, verb.prose.to, prose.text);
      if (gap === undefined) continue;
      const { disease, from } = gap;
      const words = prose.text.slice(disease.from, disease.to);
      tell(
        report(
          prose.toSource({ from, to: disease.to }),
          `The indication does not say whether “${words}” is treated, prevented or diagnosed.`,
          [],
          { severityAtMost: severityOfWording(opinion) },
        ),
      );
    }
  },
};

/** A disease without a use, and where its `for` stands. */
interface Gap {
  readonly from: number;
  readonly disease: ProseSpan;
}

/** A disease behind “is indicated for”, or that of the patients who stand there; none where a use may be said. */
function findGap(sentence: IndicationSentence, verbEnd: number, text: string): Gap | undefined {
  const { populations, condition, prose } = sentence;
  const said = judgeUses(sentence, text);
  if (said.has('use')) return undefined;
  const behind = text.slice(verbEnd, Math.min(prose.to, verbEnd + LONGEST_LEAD + LONGEST_DISEASE));
  for (const { 0: lead, index } of behind.matchAll(BEFORE_DISEASE)) {
    if (index > LONGEST_LEAD) return undefined;
    if (isOfClause(verbEnd + index, populations)) continue;
    const from = verbEnd + index + (lead.startsWith(' ') ? 1 : 0);
    const start = verbEnd + index + lead.length;
    const words = (text.slice(start, start + LONGEST_DISEASE).split(END)[0] ?? '').trimEnd();
    const isSupport = said.has('support') && !text.startsWith('for', from);
    if (DISEASE.test(words) && !words.includes('patients')) {
      return isSupport ? undefined : { from, disease: { from: start, to: start + words.length } };
    }
    const isOfPatients = populations[0]?.prose.from === start && !said.has('support');
    if (condition !== undefined && isOfPatients && hasDisease(condition)) {
      const clause = text.slice(condition.prose.from, condition.prose.to + LONGEST_CLAUSE);
      const isTold = TREATED_BEFORE.test(clause.split('\n')[0] ?? '');
      if (isTold && text.startsWith('in', from)) return undefined;
      return { from, disease: condition.prose };
    }
  }
  return undefined;
}

function hasDisease({ text }: Passage): boolean {
  return splitIntoWords(text).some((word) => DISEASE.test(word));
}

/** Behind the patients a disease may be anything: “in adults at high risk for gout”, but not “in adults for gout”. */
function isOfClause(place: number, populations: readonly Population[]): boolean {
  const [first] = populations;
  if (first === undefined || place < first.prose.from) return false;
  return !populations.some(({ prose }) => prose.to === place);
}

/** A use in a clause that says of what: “when prevention of gout is needed”; without it another treatment is meant. */
const USE_OF = /\b(\w+) (?:of|against)\b/g;

/** What the words of the heading and of the sentence may say of a use; clauses on the patients speak of other medicines. */
function judgeUses(
  { heading, prose, restrictions }: IndicationSentence,
  text: string,
): ReadonlySet<ReturnType<typeof judgeUse>> {
  let words = heading?.text ?? '';
  let from = prose.from;
  for (const { prose: clause } of restrictions) {
    words += ` ${text.slice(from, clause.from)}`;
    for (const [, use] of text.slice(clause.from, clause.to).matchAll(USE_OF)) words += ` ${use}`;
    from = clause.to;
  }
  words += ` ${text.slice(from, prose.to)}`;
  return new Set(splitIntoWords(words).map((word) => judgeUse(word.toLowerCase())));
}
