/** `order`: the parts of a document stand in the order of its profile; the fewest possible parts are reported. */
import { type Opinion, PART_ROLES, type Part, type PartRole } from '../../model/opinion';
import { endOfMarks } from '../../rules/insertionPlace';
import { type Fix, type Rule, type RuleContext, report, type Tell } from '../../rules/rule';
import type { TextEdit } from '../../text/textEdit';
import type { FieldReader } from '../fieldReader';
import type { OrderEntry, RuleEntryBase } from '../pack';
import { buildPackRule, type MergedEntries } from '../packRule';
import { PART_NAMES } from '../partNames';
import { buildPartOrder, type PartOrder, type PartPlaces } from '../partOrder';

export function readOrder(fields: FieldReader, base: RuleEntryBase): OrderEntry {
  const order = fields.groups('order', PART_ROLES);
  return { ...base, kind: 'order', order, since: fields.wholeNumber('since', 1995, 2100) };
}

export function buildOrderRule(merged: MergedEntries<OrderEntry>): Rule {
  const orders = new Map(merged.entries.map((entry) => [entry, buildPartOrder(entry.order)]));
  return buildPackRule(merged, {
    fix: 'sometimes',
    check(entry, context, tell) {
      const order = orders.get(entry);
      const isEarlier = (context.opinion.year ?? 2100) < (entry.since ?? 0);
      if (order !== undefined && !isEarlier) checkOrder(order, context, tell);
    },
  });
}

/** Blanks, and what a draft writes before a heading, a quotation or an item. */
const BLOCK_MARKS = /^[\s#>*-]*$/;

/** A part that has a place in the order. */
interface PlacedPart {
  readonly part: Part;
  readonly places: PartPlaces;
}

function checkOrder(order: PartOrder, context: RuleContext, tell: Tell): void {
  const placed = findPlacedParts(context.opinion, order);
  if (!isOrdered(placed)) reportMoved(placed, order, context, tell);
}

function reportMoved(
  placed: readonly PlacedPart[],
  order: PartOrder,
  context: RuleContext,
  tell: Tell,
): void {
  const kept = findLongestOrdered(placed);
  for (const { part, places } of placed) {
    if (kept.has(part)) continue;
    const rest = placed.filter((other) => kept.has(other.part));
    const before = rest.filter((other) => other.places.last < places.first).at(-1);
    const after = rest.find((other) => other.places.first > places.last);
    tell(
      report(
        firstSentenceSpan(part, context),
        describe(part.role, before?.part.role, after?.part.role),
        moveFix(part, placed, order, context),
        { part: part.role },
      ),
    );
  }
}

/** The first part of each role that is known by its own words: one known by its place cannot be out of place. */
function findPlacedParts(opinion: Opinion, order: PartOrder): readonly PlacedPart[] {
  const seen = new Set<PartRole>();
  const placed: PlacedPart[] = [];
  for (const part of opinion.parts) {
    if (!part.isCued || seen.has(part.role)) continue;
    seen.add(part.role);
    const places = order.placesOf(part.role);
    if (places !== undefined) placed.push({ part, places });
  }
  return placed;
}

function isOrdered(placed: readonly PlacedPart[]): boolean {
  let reached = 0;
  for (const { places } of placed) {
    if (places.last < reached) return false;
    reached = Math.max(reached, places.first);
  }
  return true;
}

/**
 * The largest set of parts that are in order among themselves. For each group reached so far the longest chain is
 * kept, so the work is the number of parts times the number of groups. Of two equal chains the one that comes later in the
 * form is broken: a closing sentence before the indication is out of place, not the indication behind it.
 */
function findLongestOrdered(placed: readonly PlacedPart[]): ReadonlySet<Part> {
  let chains = new Map<number, readonly Part[]>([[0, []]]);
  for (const { part, places } of placed) {
    const next = new Map(chains);
    for (const [reached, chain] of [...chains].sort(([a], [b]) => a - b)) {
      if (places.last < reached) continue;
      const group = Math.max(reached, places.first);
      if ((next.get(group)?.length ?? -1) < chain.length + 1) next.set(group, [...chain, part]);
    }
    chains = next;
  }
  const longest = [...chains.values()].reduce((a, b) => (b.length > a.length ? b : a), []);
  return new Set(longest);
}

function describe(
  role: PartRole,
  before: PartRole | undefined,
  after: PartRole | undefined,
): string {
  const name = PART_NAMES[role];
  if (before !== undefined) {
    return `The ${name} is out of order; it belongs behind the ${PART_NAMES[before]}.`;
  }
  if (after === undefined) return `The ${name} is out of order.`;
  return `The ${name} is out of order; it belongs before the ${PART_NAMES[after]}.`;
}

function firstSentenceSpan(part: Part, { prose }: RuleContext): Part['span'] {
  const [sentence] = part.sentences;
  return sentence === undefined ? part.span : prose.toSource(sentence.prose);
}

/**
 * Cuts the part and inserts it at its place; none where other text stands between its sentences, or where a role that
 * stands twice leads to a place that is no better.
 */
function moveFix(
  part: Part,
  placed: readonly PlacedPart[],
  order: PartOrder,
  context: RuleContext,
): readonly Fix[] {
  const { writing } = context;
  const cut = cutPart(part, context);
  const place = writing.placeOfPart(order.rolesBefore(part.role));
  if (cut === undefined || !isBetterPlace(part, place.offset, placed)) return [];
  const { edit, text } = cut;
  const isAtPlace = edit.span.start <= place.offset && place.offset <= edit.span.end;
  if (isAtPlace) return [];
  return [
    {
      title: `Move the ${PART_NAMES[part.role]} to its place`,
      edits: [edit, writing.insertPart(place, text)],
      safety: 'ask',
    },
  ];
}

function isBetterPlace(part: Part, offset: number, placed: readonly PlacedPart[]): boolean {
  const own = placed.filter((one) => one.part === part);
  const others = placed.filter((one) => one.part !== part);
  const before = others.filter((one) => one.part.span.end <= offset);
  const after = others.filter((one) => one.part.span.end > offset);
  const kept = findLongestOrdered([...before, ...own, ...after]);
  return kept.size > findLongestOrdered(placed).size;
}

/** A part as it is taken out of the text. */
interface Cut {
  readonly edit: TextEdit;
  readonly text: string;
}

/** Takes out the blocks of a part, or its sentences with their marks and one blank where its block holds others too. */
function cutPart(
  { span, sentences }: Part,
  { opinion, source, writing }: RuleContext,
): Cut | undefined {
  const { blocks } = opinion.tree;
  const own = new Set(sentences.map(({ block }) => block));
  const first = sentences[0]?.block ?? 0;
  const last = sentences.at(-1)?.block ?? first;
  for (let index = first; index <= last; index += 1) {
    if (!own.has(index) && blocks[index]?.kind !== 'blank') return undefined;
  }
  const start = blocks[first]?.span.start ?? span.start;
  const end = blocks[last]?.span.end ?? span.end;
  const beginsBlock = BLOCK_MARKS.test(source.slice(start, span.start));
  const endOfPart = endOfMarks(opinion.tree, span.end);
  if (beginsBlock && source.slice(endOfPart, end).trim() === '') {
    const text = source.slice(start, end).trimEnd();
    return { edit: writing.removeLines({ start, end }), text };
  }
  if (first !== last || blocks[first]?.kind === 'heading') return undefined;
  const text = source.slice(span.start, endOfPart);
  const isFollowed = source.charAt(endOfPart) === ' ';
  const isBehindBlank = !isFollowed && source.charAt(span.start - 1) === ' ';
  const cut = {
    start: isBehindBlank ? span.start - 1 : span.start,
    end: isFollowed ? endOfPart + 1 : endOfPart,
  };
  return { edit: { span: cut, newText: '' }, text };
}
