/** An indication that begins with the product says that it “is indicated”. Noun phrases, as of veterinary medicines, need no verb. */
import { indicationSentences } from '../model/indication';
import type { IndicationSentence } from '../model/indicationTerms';
import type { Indication, Opinion, Passage } from '../model/opinion';
import type { Prose } from '../text/prose';
import { severityOfWording } from './indicationWording';
import { type Report, type Rule, report } from './rule';

/** Verbs that say in other ways for what a product is; those of a clause behind it count for nothing. */
const OTHER_VERB = /\b(?:indicat\w+|is|are|was|were|has|have|may|can|should|must|will)\b/;
/** What may follow the name in a sentence that lost its verb, or says what the product does. */
const BEHIND_NAME =
  /^(?: \([^()]{1,60}\))?,? (?:for|in|to|as|treats?|prevents?|relieves?|reduces?|improves?|cures?|helps?|controls?)\b/;

/** What stands behind the name in the place of `is indicated`; the group is the wrong word. */
const WRONG_VERB =
  /^(?: \([^()]{1,60}\))?[^.;:()]{0,80}?\b(?:is|are) (?:also |only )?(contra-?indicated|indicted)\b/;
const NEGATED = /^(?:is|are) not (?:\w+ )?indicated$/;

const CLAUSE = /\b(?:who|whose|whom|that|which|when|where|if|unless|because)\b/;

export const indicationVerbMissing: Rule = {
  id: 'indication-verb-missing',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The indication begins with the product but does not say that it “is indicated”, or only that it is not.',
    why: 'The indication is a statement of the product information: the product “is indicated” for a use. Without the verb the sentence is broken, or it says what the product does instead of what it is authorised for. It is information only in texts of before 2020, in changes to them and in copies of a reference product, whose wording is not chosen anew.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    for (const indication of opinion.indications) {
      const denial = findDenial(indication) ?? findWrongVerb(indication, opinion, prose);
      if (denial !== undefined) tell(denial);
    }
    for (const sentence of indicationSentences(opinion)) {
      const finding = checkSentence(sentence, opinion, prose);
      if (finding !== undefined) tell({ ...finding, severityAtMost: severityOfWording(opinion) });
    }
  },
};

/** A whole indication that says nothing but that the product “is not indicated”. */
function findDenial({ sentences, body }: Indication): Report | undefined {
  const [first] = sentences;
  const verb = first?.verb;
  if (verb === undefined || first === undefined || !beginsBody(first, body)) return undefined;
  if (!sentences.every((one) => NEGATED.test(one.verb?.text ?? ''))) return undefined;
  return report(verb.span, `“${verb.text}” stands where the product should be indicated.`);
}

/** “Lumivexa is contraindicated for …” in an indication that says nothing else. */
function findWrongVerb(
  { lead, sentences, body }: Indication,
  opinion: Opinion,
  prose: Prose,
): Report | undefined {
  const [first] = sentences;
  if (first === undefined || first.verb !== undefined || !beginsBody(first, body)) return undefined;
  if (lead.text.includes('contra')) return undefined;
  const text = first.text.replace(/^["']/, '');
  const name = findName(text, opinion);
  const wrong = name === undefined ? null : WRONG_VERB.exec(text.slice(name.length));
  if (name === undefined || wrong === null) return undefined;
  const [words, word = ''] = wrong;
  const to = first.prose.to - text.length + name.length + words.length;
  return report(
    prose.toSource({ from: to - word.length, to }),
    `“${word}” stands in the place of “indicated”.`,
  );
}

/** A quotation mark may stand before it. */
function beginsBody({ prose }: IndicationSentence, body: Passage | undefined): boolean {
  return body !== undefined && prose.from <= body.prose.from + 1;
}

function checkSentence(
  sentence: IndicationSentence,
  opinion: Opinion,
  prose: Prose,
): Report | undefined {
  const { verb, subject, prose: whole } = sentence;
  if (verb !== undefined) {
    const isHalf = verb.text === 'indicated' && subject !== undefined;
    return isHalf && findName(subject.text, opinion) !== undefined
      ? report(verb.span, '“indicated” has no “is” before it.')
      : undefined;
  }
  const from = /^["']/.test(sentence.text) ? whole.from + 1 : whole.from;
  const text = prose.text.slice(from, whole.to);
  const name = findName(text, opinion);
  if (name === undefined || !BEHIND_NAME.test(text.slice(name.length))) return undefined;
  const clause = text.search(CLAUSE);
  if (OTHER_VERB.test(clause < 0 ? text : text.slice(0, clause))) return undefined;
  const to = Math.max(from + name.length, findEndOfTherapy(sentence));
  return report(
    prose.toSource({ from, to }),
    `The indication does not say that “${text.slice(0, name.length)}” is indicated.`,
  );
}

/** Where the verb belongs behind `Lumivexa as monotherapy`. */
function findEndOfTherapy({ monotherapy, partners, uses }: IndicationSentence): number {
  const use = uses[0]?.prose.from ?? 0;
  const ends = [monotherapy, ...partners].map((one) => one?.prose.to ?? 0);
  return Math.max(0, ...ends.filter((end) => end < use));
}

function findName(
  text: string,
  { productNames, commonNames, substances }: Opinion,
): string | undefined {
  const names: readonly Passage[] = [...productNames, ...commonNames, ...substances];
  return names.find((name) => hasBeginning(text, name.text))?.text;
}

function hasBeginning(text: string, name: string): boolean {
  const start = text.slice(0, name.length + 1).toLowerCase();
  const behind = start.charAt(name.length);
  return name !== '' && start.startsWith(name.toLowerCase()) && !/[\w-]/.test(behind);
}
