/** Every footnote body has a mark that leads to it. */
import { FOOTNOTE_NAMES } from '../model/footnoteNames';
import type { FootnoteBody, FootnoteKind } from '../model/opinion';
import { findCarrier, findKindAtMark, findMarkAt, findReachableBody } from './fixes/footnotePlaces';
import { findGluedFigures } from './fixes/gluedFigures';
import { linkMarkFix } from './fixes/rewriteLabel';
import { type Fix, type Rule, type RuleContext, report } from './rule';

export const footnoteBodyUnused: Rule = {
  id: 'footnote-body-unused',
  group: 'footnotes',
  severity: 'warning',
  fix: 'always',
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
    const kinds = new Set<FootnoteKind | undefined>();
    for (const body of footnotes.unusedBodies) {
      if (body.kind !== undefined && glued.has(body.kind)) continue;
      const isFirst = !kinds.has(body.kind);
      kinds.add(body.kind);
      tell(
        report(body.labelSpan, describe(context, body), findFixes(context, body, isFirst), {
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

function describe({ opinion }: RuleContext, { label, kind }: FootnoteBody): string {
  const name = opinion.notation === 'draft' ? `[^${label}]` : label;
  const place = kind === undefined ? undefined : findCarrier(opinion, kind);
  if (kind === undefined) return `Nothing leads to footnote ${name}: it has no mark.`;
  if (place === undefined || findMarkAt(opinion, place) !== undefined) {
    return `Nothing leads to footnote ${name} on ${FOOTNOTE_NAMES[kind].subject}: it has no mark.`;
  }
  return `Nothing leads to footnote ${name}: its mark belongs behind “${place.word}” in ${CARRYING_PARTS[kind]}.`;
}

/** Only the first of several unused bodies of a kind can have lost its mark. */
function findFixes(context: RuleContext, body: FootnoteBody, isFirst: boolean): readonly Fix[] {
  const mark = isFirst ? findMarkFix(context, body) : undefined;
  const remove: Fix = {
    title: `Remove footnote ${body.label}`,
    edits: [context.writing.removeBody(body)],
    safety: 'ask',
  };
  return mark === undefined ? [remove] : [mark, remove];
}

/** Puts the mark behind the words that carry it in the form, unless the mark of another body stands there. */
function findMarkFix(context: RuleContext, body: FootnoteBody): Fix | undefined {
  const { opinion, source, prose, writing } = context;
  const { footnotes } = opinion;
  if (body.kind === undefined || findReachableBody(opinion, body.kind) !== body) return undefined;
  const lost = footnotes.danglingMarks.find((mark) => findKindAtMark(opinion, mark) === body.kind);
  if (lost !== undefined) return linkMarkFix(source, lost, body.label);
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
