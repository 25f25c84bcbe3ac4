/** An indication that begins with the product says that it “is indicated”. Noun phrases, as of veterinary medicines, need no verb. */
import type { IndicationSentence } from '../model/indicationTerms';
import type { Opinion, Passage } from '../model/opinion';
import { severityOfWording } from './indicationWording';
import { type Rule, report } from './rule';

/** Verbs that say in other ways for what a product is; those of a clause behind it count for nothing. */
const OTHER_VERB = /\b(?:indicat\w+|is|are|was|were|has|have|may|can|should|must|will)\b/;
/** What may follow the name in a sentence that lost its verb, or says what the product does. */
const BEHIND_NAME =
  /^(?: \([^()]{1,60}\))?,? (?:for|in|to|as|treats?|prevents?|relieves?|reduces?|improves?|cures?|helps?|controls?)\b/;

const CLAUSE = /\b(?:who|whose|whom|that|which|when|where|if|unless|because)\b/;

export const indicationVerbMissing: Rule = {
  id: 'indication-verb-missing',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The indication begins with the product but does not say that it “is indicated”.',
    why: 'The indication is a statement of the product information: the product “is indicated” for a use. Without the verb the sentence is broken, or it says what the product does instead of what it is authorised for. It is information only in texts of before 2020, in changes to them and in copies of a reference product, whose wording is not chosen anew.',
    since: '0.1.0',
  },
  *check({ opinion, prose }) {
    const { indication } = opinion;
    if (indication?.body === undefined) return;
    const severityAtMost = severityOfWording(opinion);
    for (const { verb, subject } of indication.sentences) {
      if (verb?.text !== 'indicated' || subject === undefined) continue;
      if (findName(subject.text, opinion) === undefined) continue;
      yield report(verb.span, '“indicated” has no “is” before it.', [], { severityAtMost });
    }
    const [first] = indication.sentences;
    const name = first === undefined ? undefined : findNameWithoutVerb(first, opinion);
    if (first === undefined || name === undefined) return;
    const { from } = first.prose;
    yield report(
      prose.toSource({ from, to: from + name.length }),
      `The indication does not say that “${name}” is indicated.`,
      [],
      { severityAtMost },
    );
  },
};

/** The product or substance with which a sentence without a verb begins, as written there. */
function findNameWithoutVerb(
  { text, verb }: IndicationSentence,
  opinion: Opinion,
): string | undefined {
  const name = verb === undefined ? findName(text, opinion) : undefined;
  if (name === undefined || !BEHIND_NAME.test(text.slice(name.length))) return undefined;
  const clause = text.search(CLAUSE);
  const isBroken = !OTHER_VERB.test(clause < 0 ? text : text.slice(0, clause));
  return isBroken ? text.slice(0, name.length) : undefined;
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
