/** Reads the sentence that names the applicant or the marketing authorisation holder. */
import type { SyntaxTree } from '../syntax/block';
import type { ProseSpan } from '../text/span';
import type { Applicant, Part } from './opinion';
import { buildPassage, hasText } from './passage';

const TERM =
  /^The (applicants?|marketing[ -]authori[sz]ation holders?|holders? of the marketing authori[sz]ation|MAHs?|company (?:that applied|applying) for (?:the )?[a-z ]{0,40}?authori[sz]ation)/i;
/** `Alder Pharma GmbH is the applicant for this medicinal product.` */
const NAME_FIRST =
  /^((?!The )[A-Z].{1,80}?) is the (applicant|marketing authori[sz]ation holder) for this (?:veterinary )?medicinal product\b/;
/** No company has a longer one; rules hold it against each word of the text. */
const LONGEST_NAME = 200;
const VERB = /\b(?:is|are)\b ?/;
/** What can follow the name where the stop of the sentence is lost: `B.V, may request …`. */
const NEXT_CLAUSE = /, (?:may|they|who|which|it)\b/;
/** A name that ends in an abbreviation keeps its stop: `B.V.`, `S.p.A.`, `d.d.`, `Inc.`. */
const ENDS_IN_ABBREVIATION =
  /(?:(?:^|[\s.])(?:[A-Za-z]{1,2}\.)+[A-Za-z]{1,2}|\b(?:Inc|Ltd|Co|Corp|Limit))\.$/;

export function readApplicant(tree: SyntaxTree, part: Part | undefined): Applicant | undefined {
  const sentence = part?.sentences[0];
  if (part === undefined || sentence === undefined) return undefined;
  const { from, to } = sentence.prose;
  const text = tree.prose.text.slice(from, to);
  const places = findPlaces(text);
  if (places === undefined) return undefined;
  const [term, name] = places.map((place) =>
    buildPassage(tree.prose, { from: from + place.from, to: from + place.to }),
  );
  if (term === undefined) return undefined;
  const whole = buildPassage(tree.prose, sentence.prose);
  return {
    text: whole.text,
    span: whole.span,
    prose: whole.prose,
    term,
    termKind: /holder|MAH/i.test(term.text) ? 'holder' : 'applicant',
    name: name !== undefined && hasText(name) ? name : undefined,
  };
}

/** The term and the name, as places in the sentence. */
function findPlaces(text: string): readonly [term: ProseSpan, name: ProseSpan] | undefined {
  const term = TERM.exec(text);
  if (term === null) return findNameFirst(text);
  const { length } = term[0];
  const verb = VERB.exec(text.slice(length));
  const from = verb === null ? text.length : length + verb.index + verb[0].length;
  return [
    { from: 4, to: 4 + (term[1] ?? '').length },
    { from, to: from + Math.min(LONGEST_NAME, lengthOfName(text.slice(from))) },
  ];
}

function findNameFirst(text: string): readonly [term: ProseSpan, name: ProseSpan] | undefined {
  const [, name = '', term = ''] = NAME_FIRST.exec(text) ?? [];
  if (name === '') return undefined;
  const from = name.length + ' is the '.length;
  return [
    { from, to: from + term.length },
    { from: 0, to: name.length },
  ];
}

/** Bounds the look at the end of a name, which may be a sentence without end. */
const LONGEST_ABBREVIATION = 24;

function lengthOfName(words: string): number {
  const clause = words.search(NEXT_CLAUSE);
  if (clause >= 0) return clause;
  if (
    !words.endsWith('.') ||
    (ENDS_IN_ABBREVIATION.test(words.slice(-LONGEST_ABBREVIATION)) && !words.endsWith('..'))
  ) {
    return words.length;
  }
  return words.length - 1;
}
