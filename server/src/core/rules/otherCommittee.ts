/** Words of the committee that did not adopt the opinion: its name, its abbreviation, its word for a product. */
import type { Committee, OpinionStatement, Passage } from '../model/opinion';
import { type Report, type RuleContext, replaceWord, report } from './rule';

/** Words by which only the other committee, or its documents, are known. */
const WORDS_OF_OTHER: Readonly<Record<Committee, readonly string[]>> = {
  CHMP: ['CVMP', 'veterinary medicinal product'],
  CVMP: ['CHMP', 'medicinal products for human use'],
};
/** What opinions of the CVMP always call a veterinary medicinal product. */
const UNNAMED_PRODUCT = /\b(the|this|these) medicinal products?\b/i;

export function* findOtherCommittee(context: RuleContext): Iterable<Report> {
  const { opinion } = context;
  const { committee, committeeName, committeeAbbreviation } = opinion.statement ?? {};
  const named = committeeAbbreviation ?? committeeName;
  if (opinion.statement === undefined || committee === undefined || named === undefined) return;
  if (opinion.committee !== undefined && opinion.committee !== committee) {
    yield report(
      named.span,
      `“${named.text}” does not go with the rest of the document, which is an opinion of the ${opinion.committee}.`,
    );
    return;
  }
  yield* findWordsOfOther(context, opinion.statement, committee, named);
  if (committee === 'CVMP') yield* findUnnamedProducts(context, named);
}

function* findWordsOfOther(
  { opinion, prose }: RuleContext,
  { committeeName, committeeAbbreviation }: OpinionStatement,
  committee: Committee,
  named: Passage,
): Iterable<Report> {
  const isOwn = (at: number): boolean =>
    [committeeName, committeeAbbreviation].some(
      (own) => own !== undefined && own.prose.from <= at && at < own.prose.to,
    );
  for (const words of WORDS_OF_OTHER[committee]) {
    for (const at of findPlaces(prose.text, words)) {
      const span = prose.toSource({ from: at, to: at + words.length });
      if (isOwn(at) || isInReference(prose.text, at, words)) continue;
      if (opinion.roleAt(span.start) === undefined) continue;
      const fixes = /^C[HV]MP$/.test(words) ? [replaceWord(span, words, committee, 'ask')] : [];
      yield report(span, `“${words}” does not belong in an opinion of the ${committee}.`, fixes, {
        related: [toRelated(named, committee)],
      });
    }
  }
}

function* findPlaces(text: string, words: string): Iterable<number> {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + words.length)) yield at;
}

/** Document references name a committee too: `EMA/CHMP/12345/2021`. */
function isInReference(text: string, at: number, words: string): boolean {
  return /[/\w]/.test(text.charAt(at - 1)) || text.charAt(at + words.length) === '/';
}

/** Only in a text that is of the CVMP by other words as well. */
function* findUnnamedProducts({ opinion, prose }: RuleContext, named: Passage): Iterable<Report> {
  if (!/\bveterinary medicinal product|\bATCvet\b/.test(prose.text)) return;
  for (const { role, prose: place } of opinion.parts) {
    if (role !== 'opinionStatement' && role !== 'applicant') continue;
    const found = UNNAMED_PRODUCT.exec(prose.text.slice(place.from, place.to));
    if (found === null) continue;
    const { 0: words, 1: article = '' } = found;
    const from = place.from + found.index;
    const right = words.replace(article, `${article} veterinary`);
    yield report(
      prose.toSource({ from, to: from + words.length }),
      `“${words}” should read “${right}” in an opinion of the CVMP.`,
      [],
      { related: [toRelated(named, 'CVMP')] },
    );
  }
}

function toRelated({ span }: Passage, committee: Committee) {
  return { span, message: `The opinion is that of the ${committee}.` };
}
