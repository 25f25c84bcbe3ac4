/** How many substances, side effects, companies or indications a sentence of the form names. Reads only. */
import type { Opinion, Passage } from '../model/opinion';
import type { Sentence } from '../syntax/block';

/** The sentence on the applicant with what may be two names. */
const COMPANIES = /^The (?:applicant|marketing authorisation holder)(?:s |.* and )/;
/** “The applicants … is Example Pharma B.V.” */
const ONE_COMPANY =
  /^The (?:applicant|marketing authorisation holder)s (?!.*(?: and |[,;/&])).{0,100} is [A-Z]/;
/** A plain list of three and more: “headache, nausea and rash”. */
const SEVERAL =
  /^(?: [a-z-]{2,30}){1,4}(?:,(?: [a-z-]{2,30}){1,4}){1,12},? and(?: [a-z-]{2,30}){1,4}\.$/;
/** One effect with its parts, or a second clause with a verb. */
const PARTS = /\b(?:are|as|at|can|have|in|including|like|may|of|that|were|which|with)\b/;

/** The two substances of the heading, or a list of side effects. */
export function namesSeveral({ commonNames }: Opinion, rest: string): boolean {
  const names = commonNames.map((name) => name.text).join(' and ');
  if (commonNames.length > 1 && rest.startsWith(` ${names}`)) return true;
  return SEVERAL.test(rest) && !PARTS.test(rest);
}

const SAYS_INDICATION = /\b(?:is|are) (?:also )?indicated\b/;

/** “The full indication are:”, and two follow: the noun is wrong. */
export function hasSeveralUses({ indications }: Opinion): boolean {
  const [only, other] = indications;
  if (only === undefined || other !== undefined) return false;
  return only.paragraphs.filter(({ text }) => SAYS_INDICATION.test(text)).length > 1;
}

/** How many substances or side effects a sentence names. */
export interface NamedCount {
  /** Undefined where none is read, or where others may stand behind it. */
  readonly count: number | undefined;
  /** False for a single one that may be a plural, or the rest of several. */
  readonly isSure: boolean;
}

export function countNamed(opinion: Opinion, sentence: Sentence): NamedCount {
  const { substances, sideEffects, commonNames, tree } = opinion;
  const isInside = ({ prose }: Passage): boolean =>
    sentence.prose.from <= prose.from && prose.to <= sentence.prose.to;
  const named = [substances, sideEffects?.items ?? []].find(
    ([first]) => first !== undefined && isInside(first),
  );
  if (named === undefined) {
    const words = tree.prose.text.slice(sentence.prose.from, sentence.prose.to);
    if (ONE_COMPANY.test(words)) return { count: 1, isSure: true };
    // Two companies may be named: then the noun is wrong.
    const isSure = !COMPANIES.test(words);
    return { count: undefined, isSure };
  }
  const listed = named.filter(isInside).length;
  if (listed > 1) return { count: listed, isSure: true };
  if (named !== substances) return { count: listed, isSure: false };
  // A second substance may stand behind the code of the first.
  const words = tree.prose.text.slice(sentence.prose.from, sentence.prose.to);
  const mayNameMore = words.includes(' and ');
  if (commonNames.length === 0) return { count: mayNameMore ? undefined : listed, isSure: false };
  const isSure = commonNames.length === listed || mayNameMore;
  return { count: commonNames.length, isSure };
}
