/** Reads the opinion statement: date, committee, outcome, what is recommended, for which product and use. */
import type { SyntaxTree } from '../syntax/block';
import type { Committee, OpinionStatement, Part, Passage } from './opinion';
import { parseOpinionDate } from './opinionDate';
import { buildPassage, hasText, splitPassage } from './passage';

const DATE = /^On ?(.{0,40}?),? ?(?:[Tt]he )?(?=(?:European|EMA|EMEA|Committee|CHMP|CVMP)\b)/;
const LOOSE_DATE = /^On ?([^,]{0,30}\d{4})/;
const COMMITTEE_NAME =
  /\bCommittee (?:for|on|of) [A-Z][A-Za-z ]{3,70}?(?= ?[(,]| adopted\b| confirmed\b| issued\b| has\b| recommended\b|$)/;
const COMMITTEE_ABBREVIATION = /^ ?\(([A-Z]{2,6})\)/;
const PRODUCTS =
  /\bmedicinal products? (.+?)(?=,? (?:intended|indicated)\b|,? for (?:the|use)\b|, (?:an?|the|\d)|,$|, [a-z]|\. |\.$| \d[\d.,]* ?(?:mg|g|ml|mL|micrograms?|IU|units?|%|µg)(?![a-z])|$)/;
const LONGEST_SENTENCE = 1500;

export function readStatement(
  tree: SyntaxTree,
  part: Part | undefined,
  headingNames: readonly Passage[],
): OpinionStatement | undefined {
  const first = part?.sentences[0];
  if (part === undefined || first === undefined) return undefined;
  const { prose } = tree;
  const base = first.prose.from;
  const text = prose.text.slice(base, Math.min(first.prose.to, base + LONGEST_SENTENCE));
  const pick = (from: number, to: number): Passage =>
    buildPassage(prose, { from: base + from, to: base + to });
  const find = (pattern: RegExp): Passage | undefined => {
    const match = pattern.exec(text);
    return match === null ? undefined : pick(match.index, match.index + match[0].length);
  };

  const dateMatch = DATE.exec(text) ?? LOOSE_DATE.exec(text);
  const dateStart = dateMatch === null ? 0 : dateMatch[0].indexOf(dateMatch[1] ?? '', 2);
  const dateText = pick(dateStart, dateStart + (dateMatch?.[1]?.length ?? 0));

  const committeeName = find(COMMITTEE_NAME);
  const afterName = committeeName === undefined ? 0 : committeeName.prose.to - base;
  const abbreviation = COMMITTEE_ABBREVIATION.exec(text.slice(afterName, afterName + 12));
  const abbreviationStart = afterName + (abbreviation?.[0].indexOf('(') ?? 0) + 1;
  const committeeAbbreviation =
    abbreviation === null
      ? undefined
      : pick(abbreviationStart, abbreviationStart + (abbreviation[1]?.length ?? 0));

  const conditional = find(/\bconditional\b(?= ?marketing)/i);
  const exceptional = find(/\bunder exceptional circumstances\b/i);
  return {
    ...buildPassage(prose, part.prose),
    date: hasText(dateText) ? parseOpinionDate(dateText) : undefined,
    committeeName,
    committeeAbbreviation,
    committee: committeeOf(text, committeeName, committeeAbbreviation),
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
    products: readProducts(tree, base, text, headingNames),
    intendedUse: readIntendedUse(tree, part),
  };
}

function committeeOf(
  text: string,
  name: Passage | undefined,
  abbreviation: Passage | undefined,
): Committee | undefined {
  if (abbreviation?.text === 'CHMP' || abbreviation?.text === 'CVMP') return abbreviation.text;
  const words = name?.text ?? text.slice(0, 200);
  if (/Veterinary|CVMP/.test(words)) return 'CVMP';
  if (/Human|CHMP/.test(words)) return 'CHMP';
  return undefined;
}

function outcomeOf(text: string): 'positive' | 'negative' | undefined {
  if (/\bnegative opinions?\b|\brefusal\b/i.test(text)) return 'negative';
  return /\bpositive opinions?\b|\bopinions?,? recommending\b|\brecommended the grant/i.test(text)
    ? 'positive'
    : undefined;
}

function actionOf(text: string): 'granting' | 'change' | undefined {
  if (
    /\b(?:changes?|variations?|extensions?|modifications?)\b.{0,40}\b(?:terms|marketing authori[sz]ation)/i.test(
      text,
    )
  ) {
    return 'change';
  }
  return /\bgrant/i.test(text) ? 'granting' : undefined;
}

/** Names behind “medicinal product(s)”: as in the heading where the heading is there, else up to the next clause. */
function readProducts(
  tree: SyntaxTree,
  base: number,
  text: string,
  headingNames: readonly Passage[],
): readonly Passage[] {
  const match = PRODUCTS.exec(text);
  const names = match?.[1];
  if (match === null || names === undefined) return [];
  const start = match.index + match[0].length - names.length;
  const pick = (from: number, to: number): Passage =>
    buildPassage(tree.prose, { from: base + from, to: base + to });
  const only = headingNames.length === 1 ? headingNames[0]?.text : undefined;
  if (
    only !== undefined &&
    text.slice(start, start + only.length).toLowerCase() === only.toLowerCase()
  ) {
    return [pick(start, start + only.length)];
  }
  return splitPassage(tree.prose, pick(start, start + names.length), /,? and |, /g);
}

/** From `intended` (or a CVMP `for cats`) to the end of the sentence, in the first sentence of the part that has it. */
function readIntendedUse(tree: SyntaxTree, part: Part): Passage | undefined {
  for (const { prose } of part.sentences) {
    const text = tree.prose.text.slice(prose.from, prose.to);
    const at = text.search(/\bintended\b/);
    if (at < 0) continue;
    return buildPassage(tree.prose, {
      from: prose.from + at,
      to: prose.to - (text.endsWith('.') ? 1 : 0),
    });
  }
  return undefined;
}
