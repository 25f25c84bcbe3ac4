/** Reads the sentence that names the applicant or the marketing authorisation holder. */
import type { SyntaxTree } from '../syntax/block';
import type { Applicant, Part } from './opinion';
import { buildPassage, hasText } from './passage';

const TERM =
  /^The (applicants?|marketing[ -]authori[sz]ation holders?|holders? of the marketing authori[sz]ation|MAHs?|company that applied for (?:the )?[a-z ]{0,40}?authori[sz]ation)/i;
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
  const term = TERM.exec(text);
  if (term === null) return undefined;
  const termText = term[1] ?? '';
  const rest = text.slice(term[0].length);
  const verb = VERB.exec(rest);
  const nameStart = verb === null ? text.length : term[0].length + verb.index + verb[0].length;
  const nameEnd = nameStart + lengthOfName(text.slice(nameStart));
  const name = buildPassage(tree.prose, { from: from + nameStart, to: from + nameEnd });
  const whole = buildPassage(tree.prose, sentence.prose);
  return {
    text: whole.text,
    span: whole.span,
    prose: whole.prose,
    term: buildPassage(tree.prose, { from: from + 4, to: from + 4 + termText.length }),
    termKind: /holder|MAH/i.test(termText) ? 'holder' : 'applicant',
    name: hasText(name) ? name : undefined,
  };
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
