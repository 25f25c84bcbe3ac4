/** The outline of a document: its parts in the order of the text, with what stands inside of them. */
import type { Opinion, Part, Passage } from '../model/opinion';
import { PART_NAMES } from '../packs/partNames';
import type { TextSpan } from '../text/span';
import { capitalise } from '../text/words';

export interface OutlineItem {
  readonly kind: 'title' | 'part' | 'heading' | 'footnotes' | 'footnote';
  /** `Opinion statement`, `Footnote 1`; never empty. */
  readonly name: string;
  /** A few words that tell it from others: the product's name, the date; may be empty. */
  readonly detail: string;
  /** Covers the spans of all children. */
  readonly span: TextSpan;
  /** Inside of `span`. */
  readonly selection: TextSpan;
  readonly children: readonly OutlineItem[];
}

/** Items in the order of the text; they never overlap. Footnotes that stand apart are items of their own. */
export function buildOutline(opinion: Opinion): readonly OutlineItem[] {
  const headings = opinion.indications.flatMap((indication) => indication.headings);
  headings.sort((a, b) => a.span.start - b.span.start);
  const parts = opinion.parts
    .filter(({ role }) => role !== 'footnotes')
    .map((part) => toItem(part, opinion, headings));
  const items = [...parts, ...buildFootnotes(opinion)];
  items.sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
  let end = 0;
  return items.filter(({ span }) => {
    const isApart = span.start >= end;
    end = Math.max(end, span.end);
    return isApart;
  });
}

function toItem(part: Part, opinion: Opinion, headings: readonly Passage[]): OutlineItem {
  const { role, span } = part;
  return {
    kind: role === 'title' ? 'title' : 'part',
    name: capitalise(PART_NAMES[role]),
    detail: shorten(detailOf(part, opinion) ?? ''),
    span,
    selection: span,
    children: role === 'indication' ? findInside(span, headings).map(toHeading) : [],
  };
}

/** What a part says, in the fewest words. */
function detailOf({ role, span }: Part, opinion: Opinion): string | undefined {
  switch (role) {
    case 'title':
      return opinion.title?.procedure;
    case 'productName':
      return textsOf(opinion.productNames);
    case 'commonName':
      return textsOf(opinion.commonNames);
    case 'opinionStatement':
      return opinion.statement?.date?.text;
    case 'applicant':
      return opinion.applicant?.name?.text;
    case 'activeSubstance':
      return opinion.atcCodes.find((code) => isInside(code.span, span))?.code?.text;
    default:
      return undefined;
  }
}

/** Of headings in the order of the text; there may be as many as there are parts. */
function findInside(span: TextSpan, headings: readonly Passage[]): readonly Passage[] {
  let low = 0;
  let high = headings.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((headings[middle]?.span.start ?? 0) < span.start) low = middle + 1;
    else high = middle;
  }
  const inside: Passage[] = [];
  for (let index = low; index < headings.length; index++) {
    const heading = headings[index];
    if (heading === undefined || heading.span.start > span.end) break;
    if (isInside(heading.span, span)) inside.push(heading);
  }
  return inside;
}

function toHeading({ text, span }: Passage): OutlineItem {
  return {
    kind: 'heading',
    name: shorten(text) || 'Heading',
    detail: '',
    span,
    selection: span,
    children: [],
  };
}

/** Bodies that follow one another make a group. */
function buildFootnotes({ footnotes, tree }: Opinion): readonly OutlineItem[] {
  const items = footnotes.bodies.map(
    (body): OutlineItem => ({
      kind: 'footnote',
      name: `Footnote ${body.label}`,
      detail: shorten(body.content.text),
      span: body.span,
      selection: body.labelSpan,
      children: [],
    }),
  );
  const groups: OutlineItem[][] = [];
  for (const item of items) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    const isNext =
      last !== undefined && /^\s*$/.test(tree.source.slice(last.span.end, item.span.start));
    if (group !== undefined && isNext) group.push(item);
    else groups.push([item]);
  }
  return groups.flatMap((group) => {
    const first = group[0];
    const last = group.at(-1);
    if (first === undefined || last === undefined) return [];
    const span = { start: first.span.start, end: last.span.end };
    return [
      {
        kind: 'footnotes' as const,
        name: 'Footnotes',
        detail: '',
        span,
        selection: first.selection,
        children: group,
      },
    ];
  });
}

const MOST_CHARACTERS = 60;

function shorten(text: string): string {
  if (text.length <= MOST_CHARACTERS) return text;
  const end = text.lastIndexOf(' ', MOST_CHARACTERS);
  return `${text.slice(0, end > 0 ? end : MOST_CHARACTERS)} …`;
}

function textsOf(passages: readonly Passage[]): string {
  return passages.map(({ text }) => text).join(' / ');
}

function isInside(inner: TextSpan, outer: TextSpan): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
