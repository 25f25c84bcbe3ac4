/** Reads the opinion statement: date, committee, outcome, what is recommended, for which product and use. */
import type { Sentence, SyntaxTree } from '../syntax/block';
import { MONTH_PATTERN } from '../text/months';
import type { ProseSpan } from '../text/span';
import { readIntendedIndication } from './indicationSentence';
import type { Committee, OpinionStatement, Part, Passage } from './opinion';
import { parseOpinionDate } from './opinionDate';
import { buildPassage, hasText } from './passage';
import { readIntendedUse, readStatementProducts } from './statementProducts';

const DATE = /^On ?(.{0,40}?),? ?(?:[Tt]he )?(?=(?:European|EMA|EMEA|Committee|CHMP|CVMP)\b)/;
const LOOSE_DATE = /^On ?([^,]{0,30}\d{4})/;
/** A date as it should be written, wherever it stands. */
const WRITTEN_DATE = new RegExp(`(?<!\\d)\\d{1,2} ${MONTH_PATTERN} \\d{4}(?!\\d)`, 'g');
const STATEMENT_BEHIND_HEAD =
  / On \d{1,2} [A-Z][a-z]{2,8} \d{4},? (?:the )?(?:European|EMA|EMEA|Committee|CHMP|CVMP)\b/;
const COMMITTEE = /\bCommittee\b/;
const LONGEST_HEAD = 200;
const LATEST_DATE = 40;
const COMMITTEE_NAME =
  /\bComm?itt?ee (?:for|on|of) [A-Z][A-Za-z ]{3,70}?(?= ?[(,]| adopted\b| confirmed\b| issued\b| has\b| re-examined\b| recommended\b|$)/;
const COMMITTEE_ABBREVIATION = /^ ?\(([A-Z]{2,6})\)/;
const CHANGE =
  /\b(?:changes?|variations?|extensions?|modifications?)\b(?:.{0,40}\b(?:terms|marketing authori[sz]ation)|.{0,90} to the terms of )/i;
const POSITIVE =
  /\bpositive opinions?\b|\bopinions?,? recommending\b|\brecommended (?:the grant|changes? to )/i;
/** The kind of product, which belongs to one committee only. */
const PRODUCT = /\b(?:veterinary|the) medicinal products?\b/;
const LONGEST_SENTENCE = 1500;
/** `On 30 March 2023 the CHMP had adopted a negative opinion on this change.` */
const EARLIER_OPINION = /\bhad (?:[a-z]+ )?(?:adopted|issued|given)\b.{0,40}\bopinion\b/;
/** What the committee did; an opinion that it revised, re-examined or overturned was an earlier one. */
const DECIDED =
  /(?<!\bhad |\bhad [a-z]{2,12} )\b(?:adopted|issued|gave|confirmed|maintained|upheld)(?: (?:an?|the|its|final|new|initial|previous|earlier|original|first|second|revised)\b){0,4} (positive|negative) opinions?\b/i;

export function readStatement(
  tree: SyntaxTree,
  part: Part | undefined,
  headingNames: readonly Passage[],
): OpinionStatement | undefined {
  const first = part && findDecision(tree, part);
  if (part === undefined || first === undefined) return undefined;
  const { prose } = tree;
  const base = first.prose.from + lengthOfHead(tree, first.prose);
  const text = prose.text.slice(base, Math.min(first.prose.to, base + LONGEST_SENTENCE));
  const find = (pattern: RegExp): Passage | undefined => {
    const match = pattern.exec(text);
    if (match === null) return undefined;
    const from = base + match.index;
    return buildPassage(prose, { from, to: from + match[0].length });
  };
  const committeeName = find(COMMITTEE_NAME);
  const committeeAbbreviation = readAbbreviation(tree, committeeName?.prose.to ?? base);
  const conditional = find(/\bconditional\b(?= ?marketing)/i);
  const exceptional = find(/\bunder exceptional circumstances\b/i);
  const products = readStatementProducts(prose, base, text, headingNames);
  const whole = buildPassage(prose, part.prose);
  const committee = committeeOf(text, committeeName, committeeAbbreviation);
  const intendedUse = readIntendedUse(tree, part, products.at(-1)?.prose.to ?? base);
  return {
    text: whole.text,
    span: whole.span,
    prose: whole.prose,
    date: readDate(tree, base, text),
    committeeName,
    committeeAbbreviation,
    committee,
    outcome: outcomeOf(text),
    action: actionOf(text),
    authorisation:
      conditional !== undefined
        ? 'conditional'
        : exceptional !== undefined
          ? 'exceptional-circumstances'
          : 'standard',
    authorisationWords: conditional ?? exceptional,
    authorisationNoun: find(/\bmarketing authori[sz]ation\b/i),
    products,
    intendedUse,
    intended: intendedUse && readIntendedIndication(prose, intendedUse, committee === 'CVMP'),
  };
}

/** The sentence that tells of this opinion; one on an earlier opinion may stand before it. */
function findDecision({ prose: { text } }: SyntaxTree, { sentences }: Part): Sentence | undefined {
  const [first] = sentences;
  if (sentences.length === 1) return first;
  const later = sentences.find(
    ({ prose }) => !EARLIER_OPINION.test(text.slice(prose.from, prose.to)),
  );
  const isAnother =
    later !== undefined && /\badopted\b/.test(text.slice(later.prose.from, later.prose.to));
  return isAnother ? later : first;
}

/** In a copy the head of the document may have run into the sentence. */
function lengthOfHead({ prose }: SyntaxTree, { from, to }: ProseSpan): number {
  const text = prose.text.slice(from, Math.min(to, from + LONGEST_SENTENCE));
  return Math.max(0, text.search(STATEMENT_BEHIND_HEAD) + 1);
}

function readDate({ prose }: SyntaxTree, base: number, text: string): OpinionStatement['date'] {
  const match = DATE.exec(text) ?? LOOSE_DATE.exec(text);
  const written = match?.[1];
  const read = (from: number, length: number): OpinionStatement['date'] => {
    const passage = buildPassage(prose, { from: base + from, to: base + from + length });
    return hasText(passage) ? parseOpinionDate(passage) : undefined;
  };
  const date =
    match === null || written === undefined
      ? undefined
      : read(match[0].indexOf(written, 2), written.length);
  if (date !== undefined) return date;
  // Behind other words, or marks of a web page: the only date before the committee.
  const head = text.slice(0, Math.max(0, text.slice(0, LONGEST_HEAD).search(COMMITTEE)));
  const [only, another] = head.matchAll(WRITTEN_DATE);
  if (only === undefined || another !== undefined || only.index > LATEST_DATE) return undefined;
  return read(only.index, only[0].length);
}

/** `CHMP` in the brackets behind the committee's name, which ends at `offset`. */
function readAbbreviation({ prose }: SyntaxTree, offset: number): Passage | undefined {
  const match = COMMITTEE_ABBREVIATION.exec(prose.text.slice(offset, offset + 12));
  if (match === null) return undefined;
  const from = offset + match[0].indexOf('(') + 1;
  return buildPassage(prose, { from, to: offset + match[0].length - 1 });
}

function committeeOf(
  text: string,
  name: Passage | undefined,
  abbreviation: Passage | undefined,
): Committee | undefined {
  const named = [name?.text, abbreviation?.text, PRODUCT.exec(text)?.[0]].map(committeeOfWords);
  const found = named.filter((committee) => committee !== undefined);
  // Where they disagree two of the three count more; else the name in full, as letters are mistyped sooner than words.
  const usual = found.find((one) => found.filter((other) => other === one).length > 1);
  return usual ?? found[0] ?? committeeOfWords(text.slice(0, 200));
}

function committeeOfWords(words: string | undefined): Committee | undefined {
  if (words === undefined) return undefined;
  if (/[Vv]eterinary|CVMP/.test(words)) return 'CVMP';
  return /Human|CHMP|^the medicinal/.test(words) ? 'CHMP' : undefined;
}

/** One wrong word: what is recommended tells that the opinion is positive. */
export const CONTRADICTED_NEGATIVE =
  /(?<!\b(?:initial|previous|earlier|original|first|its) )\bnegative opinions?(?=,? (?:and )?recommend(?:ing|ed) (?:the granting|granting|(?:a )?(?:changes?|variations?) to)\b)/i;

/** The opinion that the committee adopted, else the first that the sentence speaks of, else what it recommends. */
function outcomeOf(text: string): 'positive' | 'negative' | undefined {
  if (CONTRADICTED_NEGATIVE.test(text)) return 'positive';
  const decided = DECIDED.exec(text) ?? /\b(positive|negative) opinions?\b/i.exec(text);
  const kind = decided?.[1]?.toLowerCase();
  if (kind === 'positive' || kind === 'negative') return kind;
  if (/\brefus(?:al|e|ed|ing)\b/i.test(text)) return 'negative';
  return POSITIVE.test(text) ? 'positive' : undefined;
}

function actionOf(text: string): 'granting' | 'change' | undefined {
  if (CHANGE.test(text)) return 'change';
  return /\bgrant/i.test(text) ? 'granting' : undefined;
}
