/** Every footnote body has a mark that leads to it. */
import { FOOTNOTE_NAMES } from '../model/footnoteNames';
import type { FootnoteBody, FootnoteKind, Opinion } from '../model/opinion';
import {
  findCarrier,
  findKindAtMark,
  findMarkAt,
  findReachableBody,
  findWrongLinks,
} from './fixes/footnotePlaces';
import { findGluedFigures } from './fixes/gluedFigures';
import { findLonePair, linkFixes, linkMarkFix } from './fixes/linkFootnote';
import { type Fix, type Rule, type RuleContext, report } from './rule';
import { findContradicted } from './specialAuthorisation';

export const footnoteBodyUnused: Rule = {
  id: 'footnote-body-unused',
  group: 'footnotes',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'A footnote body has no mark in the text.',
    why: 'Without a mark nobody knows what the footnote belongs to. Either the mark was lost when the text was edited, or the body was left behind from another document.',
    since: '0.1.0',
  },
  check(context, tell) {
    const { footnotes, kind } = context.opinion;
    if (footnotes.unusedBodies.length === 0) return;
    // The figure in the place of the mark is another rule's finding.
    const glued = new Set([...findGluedFigures(context.opinion)].map((one) => one.kind));
    // Of a footnote that does not go with the statement more is told at once.
    const contradicted = findContradicted(context.opinion);
    const carriers = new Map<FootnoteKind | undefined, string | undefined>();
    for (const body of footnotes.unusedBodies) {
      if (body.kind !== undefined && glued.has(body.kind)) continue;
      if (contradicted.has(body.kind)) continue;
      const isFirst = !carriers.has(body.kind);
      if (isFirst) carriers.set(body.kind, findBareCarrier(context.opinion, body.kind));
      const message = describe(context, body, carriers.get(body.kind));
      tell(
        report(body.labelSpan, message, findFixes(context, body, isFirst), {
          part: 'footnotes',
          severityAtMost: kind === 'fragment' ? 'hint' : undefined,
        }),
      );
    }
  },
};

/** Where the form has the mark: “its mark belongs behind “conditional” in …”. */
const CARRYING_PARTS: Readonly<Record<FootnoteKind, string>> = {
  'commission-decision': 'the title',
  appeal: 'the opinion statement',
  conditional: 'the opinion statement',
  'exceptional-circumstances': 'the opinion statement',
  orphan: 'the opinion statement',
  'new-text': 'the words that lead to the indication',
};

/** The words that carry the mark of a footnote, where no mark stands behind them. */
function findBareCarrier(opinion: Opinion, kind: FootnoteKind | undefined): string | undefined {
  const place = kind === undefined ? undefined : findCarrier(opinion, kind);
  if (place === undefined || findMarkAt(opinion, place) !== undefined) return undefined;
  return place.word;
}

function describe(
  { opinion }: RuleContext,
  { label, kind }: FootnoteBody,
  carrier: string | undefined,
): string {
  const name = opinion.notation === 'draft' ? `[^${label}]` : label;
  const pair = findLonePair(opinion);
  if (pair !== undefined) {
    return `Nothing leads to footnote ${name}, while mark ${pair.mark.label} has no footnote.`;
  }
  if (kind === undefined) return `Nothing leads to footnote ${name}: it has no mark.`;
  if (carrier === undefined) {
    return `Nothing leads to footnote ${name} on ${FOOTNOTE_NAMES[kind].subject}: it has no mark.`;
  }
  return `Nothing leads to footnote ${name}: its mark belongs behind “${carrier}” in ${CARRYING_PARTS[kind]}.`;
}

/** Only the first of several unused bodies of a kind can have lost its mark. A note that the form wants here is not to be removed. */
function findFixes(context: RuleContext, body: FootnoteBody, isFirst: boolean): readonly Fix[] {
  const pair = findLonePair(context.opinion);
  if (pair !== undefined) return linkFixes(context.opinion, pair.mark, pair.body);
  const links = isFirst ? findLinks(context.opinion, body) : [];
  if (links.length > 0) return links;
  const insert = isFirst ? findInsertion(context, body) : undefined;
  const fixes = insert === undefined ? [] : [insert];
  if (isFirst && isWanted(context.opinion, body.kind)) return fixes;
  const remove: Fix = {
    title: `Remove footnote ${body.label}`,
    edits: [context.writing.removeBody(body)],
    safety: 'ask',
  };
  return [...fixes, remove];
}

/** True for a footnote that every such document has. */
function isWanted({ committee, statement }: Opinion, kind: FootnoteKind | undefined): boolean {
  if (kind === 'appeal') return committee !== 'CHMP';
  return (
    kind === 'commission-decision' || (kind !== undefined && statement?.authorisation === kind)
  );
}

/** A mark that wants these words has no body, or leads to another one. */
function findLinks(opinion: Opinion, body: FootnoteBody): readonly Fix[] {
  const { kind } = body;
  if (kind === undefined || findReachableBody(opinion, kind) !== body) return [];
  const lost = opinion.footnotes.danglingMarks.find(
    (mark) => findKindAtMark(opinion, mark) === kind,
  );
  if (lost !== undefined) return linkFixes(opinion, lost, body);
  for (const link of findWrongLinks(opinion)) {
    if (link.kind === kind) return [linkMarkFix(opinion.tree.source, link.mark, body.label)];
  }
  return [];
}

/** Puts the mark behind the words that carry it in the form, unless the mark of another body stands there. */
function findInsertion(context: RuleContext, body: FootnoteBody): Fix | undefined {
  const { opinion, source, prose, writing } = context;
  if (body.kind === undefined || findReachableBody(opinion, body.kind) !== body) return undefined;
  // An authorised product may have its orphan designation, and its summary says nothing of it.
  if (body.kind === 'orphan' && opinion.statement?.action !== 'granting') return undefined;
  const place = findCarrier(opinion, body.kind);
  if (place === undefined || findMarkAt(opinion, place) !== undefined) return undefined;
  const span = prose.toSource({ from: place.offset, to: place.offset });
  if (/[\d¹²³⁴-⁹[(]/.test(source.charAt(span.start))) return undefined;
  return {
    title: `Insert mark ${body.label} behind “${place.word}”`,
    edits: [{ span, newText: writing.toMark(body.label) }],
    safety: 'ask',
  };
}
