/** What a footnote says of a conditional authorisation or of exceptional circumstances, against what the statement grants. Makes a fix, never a finding. */
import type { FootnoteBody, FootnoteKind, Opinion } from '../model/opinion';
import type { Fix, RuleContext } from './rule';

/** Words by which a text names the authorisation, in the statement and in the footnote. */
export const AUTHORISATION_WORDS = {
  conditional: /conditional/i,
  'exceptional-circumstances': /exceptional circumstances/i,
} as const;

export type SpecialAuthorisation = keyof typeof AUTHORISATION_WORDS;

/** The kinds of footnotes on an authorisation that the statement does not grant and whose words it does not hold. */
export function findContradicted(opinion: Opinion): ReadonlySet<FootnoteKind | undefined> {
  const { statement } = opinion;
  if (statement === undefined || !isGranting(opinion)) return new Set();
  const { text, authorisation } = statement;
  const kinds = ['conditional', 'exceptional-circumstances'] as const;
  return new Set(
    kinds.filter((kind) => kind !== authorisation && !AUTHORISATION_WORDS[kind].test(text)),
  );
}

export function isSpecial(kind: FootnoteKind | undefined): kind is SpecialAuthorisation {
  return kind !== undefined && kind in AUTHORISATION_WORDS;
}

/** True for a statement that grants an authorisation, so that it can be held against the footnotes. */
export function isGranting({ statement, kind }: Opinion): boolean {
  if (kind === 'negative' || statement === undefined) return false;
  return statement.action === 'granting' && statement.authorisationNoun !== undefined;
}

/** Writes the words that the statement may have lost together with the mark of the footnote. */
export function nameAuthorisation(
  { opinion, prose, writing }: RuleContext,
  body: FootnoteBody,
  kind: SpecialAuthorisation,
): Fix | undefined {
  const { statement, footnotes } = opinion;
  const noun = statement?.authorisationNoun;
  if (noun === undefined || statement?.authorisation !== 'standard') return undefined;
  if (footnotes.marksOf(body.label).length > 0) return undefined;
  const isBefore = kind === 'conditional';
  const words = isBefore ? 'conditional' : 'under exceptional circumstances';
  const offset = isBefore ? noun.prose.from : noun.prose.to;
  const { start } = prose.toSource({ from: offset, to: offset + 1 });
  const marked = words + writing.toMark(body.label);
  return {
    title: `Insert “${words}” with mark ${body.label} in the opinion statement`,
    edits: [{ span: { start, end: start }, newText: isBefore ? `${marked} ` : ` ${marked}` }],
    safety: 'ask',
  };
}

/** True where only this mark is lacking in the row of numbers: it went with its word. */
export function fillsGap({ footnotes }: Opinion, { label }: FootnoteBody): boolean {
  const before = footnotes.marksOf(String(Number(label) - 1));
  return before.length > 0 && footnotes.marksOf(label).length === 0;
}
