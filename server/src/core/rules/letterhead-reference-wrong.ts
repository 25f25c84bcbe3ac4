/** The letterhead of a published text belongs to its opinion: its committee, its year, and one number on all pages. */
import { isOpinionYear } from '../model/calendar';
import {
  findLetterheadReferences,
  type LetterheadReference,
  readLetterheadCommittee,
  readLetterheadDate,
  readReferenceSlip,
} from '../model/letterhead';
import type { Opinion, OpinionStatement } from '../model/opinion';
import { type Report, type Rule, report } from './rule';

export const letterheadReferenceWrong: Rule = {
  id: 'letterhead-reference-wrong',
  group: 'identity',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'The letterhead has the reference number or the line of the other committee, a number of another year, one that lacks a slash or a digit, or another number on another page.',
    why: 'By its number a document is filed and found again. A letterhead of another committee or of another year was left over from another document.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const { notation, statement, tree } = opinion;
    if (notation !== 'published' || statement === undefined) return;
    // Several summaries in one file have a letterhead each.
    if (opinion.partsOf('opinionStatement').length > 1) return;
    const slip = readReferenceSlip(tree);
    if (slip !== undefined) tell(reportSlip(slip, statement));
    const [first, ...others] = findLetterheadReferences(tree);
    const line = readLetterheadCommittee(tree);
    for (const written of [first, line]) {
      if (written?.committee === undefined || statement.committee === undefined) continue;
      if (written.committee !== statement.committee && opinion.committee === statement.committee) {
        tell(reportCommittee(written.text, written.span, statement));
      }
    }
    if (first === undefined) return;
    const other = others.find(({ text }) => text !== first.text);
    if (other !== undefined) tell(reportOther(other, first));
    const fault = findFaultOfYear(first.year, opinion);
    if (fault !== undefined) {
      tell(
        report(first.span, `The reference number “${first.text}” is of ${first.year}, ${fault}.`),
      );
    }
  },
};

function reportCommittee(
  text: string,
  span: LetterheadReference['span'],
  { committee, committeeAbbreviation, committeeName }: OpinionStatement,
): Report {
  const place = committeeName ?? committeeAbbreviation;
  return report(
    span,
    `The letterhead has “${text}”, but the opinion is one of the ${committee}.`,
    [],
    {
      related:
        place === undefined ? [] : [{ span: place.span, message: 'The committee of the opinion.' }],
    },
  );
}

function reportSlip(
  { text, span }: Pick<LetterheadReference, 'text' | 'span'>,
  { committee }: OpinionStatement,
): Report {
  const form = `EMA/${committee ?? 'CHMP'}/123456/2021`;
  return report(span, `The reference number “${text}” does not have the form of “${form}”.`);
}

function reportOther({ text, span }: LetterheadReference, first: LetterheadReference): Report {
  return report(
    span,
    `The reference number is “${text}” here and “${first.text}” further up.`,
    [],
    {
      related: [{ span: first.span, message: 'The number on the first page.' }],
    },
  );
}

/** A number is given when the document is begun: some weeks before its date, never behind it. */
function findFaultOfYear(year: number, { tree, statement }: Opinion): string | undefined {
  const letterhead = readLetterheadDate(tree);
  if (letterhead !== undefined && year > letterhead.year) {
    return `the letterhead of ${letterhead.text}, which is earlier`;
  }
  const date = statement?.date;
  if (date?.year === undefined || !isOpinionYear(date.year)) return undefined;
  if (year >= date.year - 1) return undefined;
  return `the opinion of ${date.text}`;
}
