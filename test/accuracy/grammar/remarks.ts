/** Says which rules of the severities info and hint rightly speak of a document as it is. */
import type { DocumentBlock, SentenceRole, Subject } from '../document';

/** What a web copy has lost; the rules say so as a hint. */
const OF_WEB_COPIES = [
  'title-missing',
  'product-name-missing',
  'common-name-missing',
  'commission-decision-footnote-missing',
  'conditional-footnote-missing',
  'exceptional-circumstances-footnote-missing',
  'orphan-footnote-missing',
  'new-text-footnote-missing',
] as const;

export function findRemarks(
  { profile, year }: Subject,
  blocks: readonly DocumentBlock[],
  isWhole: boolean,
): ReadonlySet<string> {
  const sentences = blocks.flatMap((block) => block.sentences);
  const has = (role: SentenceRole): boolean => sentences.some((one) => one.role === role);
  const remarks = new Set<string>(isWhole ? [] : OF_WEB_COPIES);
  if (profile === 'human-initial') {
    if (!has('prescribing')) remarks.add('prescribing-missing');
    if (!has('mechanism')) remarks.add('mechanism-missing');
  }
  const text = sentences.map((one) => one.text).join(' ');
  if (/\(ATC(?:vet)? code:? Q?[A-Z]\d\d[A-Z]{2}\)/.test(text)) remarks.add('atc-code-incomplete');
  // WHO moved the groups of these years in the next one; a code of the old group is closed in later documents.
  if (year > 2021 && /L01X[CE]/.test(text)) remarks.add('atc-group-retired');
  return remarks;
}
