/** Where the footnotes of the form are marked: the words that carry each mark. Finds places, never faults. */
import {
  FOOTNOTE_KINDS,
  type FootnoteBody,
  type FootnoteKind,
  type Opinion,
  type Passage,
} from '../../model/opinion';
import type { FootnoteMark } from '../../syntax/block';
import { textBefore } from '../../text/textBefore';

/** The words of this document that carry the mark of a footnote; `undefined` when they are not there. */
export function findCarrier(opinion: Opinion, kind: FootnoteKind): CarrierPlace | undefined {
  const { title, statement, indication } = opinion;
  switch (kind) {
    case 'commission-decision':
      return endOfWord(title, 'opinion');
    case 'appeal':
      return endOfWord(statement, 'opinion');
    case 'conditional':
    case 'exceptional-circumstances':
      return statement?.authorisation === kind ? endOf(statement.authorisationWords) : undefined;
    case 'orphan':
      return endOf(statement?.products[0]);
    case 'new-text':
      return opinion.profile === 'human-initial' ? undefined : endOf(indication?.lead);
  }
}

/** The end of the words that carry a mark. */
interface CarrierPlace {
  /** The words, at most three: `conditional`, `be as follows:`. */
  readonly word: string;
  /** Prose offset behind the words. */
  readonly offset: number;
}

/** The footnote to which a mark must lead, judged by the words before it. */
export function findKindAtMark(opinion: Opinion, mark: FootnoteMark): FootnoteKind | undefined {
  const { title, statement, productNames } = opinion;
  const offset = findWordEnd(opinion, mark);
  if (title !== undefined && isWithin(title, offset)) return 'commission-decision';
  const names = [...(statement?.products ?? []), ...productNames];
  if (names.some(({ prose }) => prose.to === offset)) return 'orphan';
  if (isNewTextMark(opinion, offset)) return 'new-text';
  return FOOTNOTE_KINDS.find((kind) => findCarrier(opinion, kind)?.offset === offset);
}

/** The mark that stands behind the words which carry a footnote. */
export function findMarkAt(opinion: Opinion, place: CarrierPlace): FootnoteMark | undefined {
  return opinion.footnotes.marks.find((mark) => findWordEnd(opinion, mark) === place.offset);
}

/** A mark that leads to the body of another footnote than the words before it want. */
export interface WrongLink {
  readonly mark: FootnoteMark;
  /** The words that carry the mark: `conditional`. */
  readonly word: string;
  /** The footnote that the words are about; `undefined`: one that the form does not know. */
  readonly kind: FootnoteKind | undefined;
  readonly body: FootnoteBody;
  /** True for the marks of a statement at the authorisation and the product: wrong only where it grants one. */
  readonly isOfGranting: boolean;
}

/** Footnotes that the statement marks. Only among these a wrong link is beyond doubt. */
const STATEMENT_KINDS: ReadonlySet<FootnoteKind | undefined> = new Set([
  'commission-decision',
  'conditional',
  'exceptional-circumstances',
  'orphan',
]);

/** Marks at `conditional`, `under exceptional circumstances` and the product name that lead elsewhere. */
export function* findWrongLinks(opinion: Opinion): Iterable<WrongLink> {
  const { statement, footnotes } = opinion;
  if (statement === undefined || footnotes.bodies.length === 0) return;
  const { authorisation, authorisationWords, products } = statement;
  // Where two bodies have the number of a mark, one of them may be the right one: the other number is the slip.
  const kinds = new Set(footnotes.bodies.map(({ kind, label }) => `${kind} ${label}`));
  const carriers = [
    { kind: authorisation, carrier: authorisationWords },
    { kind: 'orphan', carrier: products[0] },
  ] as const;
  for (const { kind, carrier } of carriers) {
    if (kind === 'standard') continue;
    const place = endOf(carrier);
    const mark = place === undefined ? undefined : findMarkAt(opinion, place);
    const body = mark === undefined ? undefined : footnotes.bodyOf(mark);
    if (carrier === undefined || mark === undefined || body === undefined) continue;
    if (kinds.has(`${kind} ${mark.label}`)) continue;
    // At the product of a first authorisation nothing is new in bold.
    const isNewText = body.kind === 'new-text' && statement.action === 'granting';
    if (STATEMENT_KINDS.has(body.kind) || isNewText) {
      yield { mark, word: carrier.text, kind, body, isOfGranting: true };
    }
  }
  yield* findMisledMarks(opinion, kinds);
}

const HYBRID = /\bhybrid (?:medicine|medicinal product|application)$/;
const LONGEST_HYBRID = 30;

/** Marks at the title, the opinion of the CVMP and the lead of an indication, while the footnote that they want has another number. */
function* findMisledMarks(opinion: Opinion, kinds: ReadonlySet<string>): Iterable<WrongLink> {
  const { title, tree, footnotes } = opinion;
  const places = [
    { kind: 'commission-decision', offset: endOfWord(title, 'opinion')?.offset, word: 'opinion' },
    { kind: 'appeal', offset: findCarrier(opinion, 'appeal')?.offset, word: 'opinion' },
  ] as const;
  for (const mark of footnotes.marks) {
    const body = footnotes.bodyOf(mark);
    if (body?.kind === undefined) continue;
    const offset = findWordEnd(opinion, mark);
    const before = textBefore(tree.prose.text, offset, LONGEST_HYBRID);
    const hybrid = HYBRID.exec(before)?.[0];
    if (hybrid !== undefined) {
      yield { mark, word: hybrid, kind: undefined, body, isOfGranting: false };
      continue;
    }
    const place =
      places.find((one) => one.offset === offset) ??
      (isNewTextMark(opinion, offset)
        ? { kind: 'new-text' as const, word: /\S*$/.exec(before)?.[0] ?? '' }
        : undefined);
    if (place === undefined || place.kind === body.kind) continue;
    if (kinds.has(`${place.kind} ${mark.label}`)) continue;
    if (findReachableBody(opinion, place.kind) === undefined) continue;
    yield { mark, word: place.word, kind: place.kind, body, isOfGranting: false };
  }
}

/** The body of a kind to which a mark can lead: one whose label no earlier body has. */
export function findReachableBody(
  { footnotes }: Opinion,
  kind: FootnoteKind | undefined,
): FootnoteBody | undefined {
  const body = kind === undefined ? undefined : footnotes.bodyOfKind(kind);
  return body === undefined || footnotes.bodyOf(body) !== body ? undefined : body;
}

/** Prose offset behind the word that carries a mark, without the blank that may part them. */
function findWordEnd({ tree }: Opinion, { proseOffset, gap }: FootnoteMark): number {
  const before = tree.prose.text.charAt(proseOffset - 1);
  return before === ' ' || (before === '\n' && gap !== undefined) ? proseOffset - 1 : proseOffset;
}

/** A mark at `as follows:` or at the lead of a post-authorisation indication, before or behind the colon. */
function isNewTextMark(opinion: Opinion, offset: number): boolean {
  if (opinion.profile === 'human-initial' || opinion.profile === 'veterinary-initial') return false;
  const before = textBefore(opinion.tree.prose.text, offset, 12);
  if (/\bas follows:?$/.test(before)) return true;
  const lead = opinion.indication?.lead;
  return lead !== undefined && (offset === lead.prose.to || offset === lead.prose.to - 1);
}

function isWithin({ prose }: Passage, offset: number): boolean {
  return prose.from < offset && offset <= prose.to;
}

function endOf(passage: Passage | undefined): CarrierPlace | undefined {
  if (passage === undefined) return undefined;
  return { word: passage.text.split(' ').slice(-3).join(' '), offset: passage.prose.to };
}

/** Asked for each mark: “opinion” stands at the beginning of a title or a statement. */
const LONGEST_BEGINNING = 1000;

function endOfWord(passage: Passage | undefined, word: string): CarrierPlace | undefined {
  const beginning = passage?.text.slice(0, LONGEST_BEGINNING).toLowerCase() ?? '';
  const at = beginning.indexOf(word);
  if (passage === undefined || at < 0) return undefined;
  return { word, offset: passage.prose.from + at + word.length };
}
