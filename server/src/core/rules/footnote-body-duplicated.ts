/** A footnote has one body. */
import type { FootnoteBody, FootnoteKind, Opinion } from '../model/opinion';
import { findKindAtMark } from './fixes/footnotePlaces';
import { findMisnumberedBody, MOST_MARKS } from './fixes/linkFootnote';
import { type Rule, report, type Tell } from './rule';

export const footnoteBodyDuplicated: Rule = {
  id: 'footnote-body-duplicated',
  group: 'footnotes',
  severity: 'error',
  fix: 'never',
  docs: {
    what: 'Two footnote bodies have the same number or name, or two footnotes on the opinion have the same words.',
    why: 'A mark can lead to one body only: the reader sees one of the two, and cannot tell which was meant.',
    since: '0.1.0',
  },
  check({ opinion }, tell) {
    const { footnotes } = opinion;
    reportEqualBodies(footnotes.bodies, tell);
    if (footnotes.repeatedBodies.length === 0) return;
    const firstBodies = new Map([...footnotes.bodies].reverse().map((body) => [body.label, body]));
    const misnumbered = findMisnumbered(opinion);
    for (const { label, labelSpan } of footnotes.repeatedBodies) {
      const first = firstBodies.get(label);
      if (misnumbered.has(label)) continue;
      tell(
        report(labelSpan, `Footnote ${label} has more than one body.`, [], {
          related:
            first === undefined
              ? []
              : [{ span: first.labelSpan, message: `The first body of footnote ${label}.` }],
          part: 'footnotes',
        }),
      );
    }
  },
};

/** Labels of which one of the two bodies has a wrong number, and a mark lacks its body: that is said there, with the fix. */
function findMisnumbered(opinion: Opinion): ReadonlySet<string> {
  if (opinion.kind === 'fragment') return new Set();
  const marks = opinion.footnotes.danglingMarks.slice(0, MOST_MARKS);
  const kinds = new Set(marks.flatMap((mark) => findKindAtMark(opinion, mark) ?? []));
  return new Set([...kinds].flatMap((kind) => findMisnumberedBody(opinion, kind)?.label ?? []));
}

/** Notes that a document has once, whatever it is about. */
const ONLY_ONCE: ReadonlySet<FootnoteKind> = new Set(['commission-decision', 'appeal']);

function reportEqualBodies(bodies: readonly FootnoteBody[], tell: Tell): void {
  const known = new Map<string, FootnoteBody>();
  for (const body of bodies) {
    const { kind, content, label } = body;
    if (kind === undefined || !ONLY_ONCE.has(kind)) continue;
    const first = known.get(content.text);
    if (first === undefined) known.set(content.text, body);
    else if (first.label !== label) {
      tell(
        report(
          content.span,
          `Footnote ${label} has the same words as footnote ${first.label}.`,
          [],
          {
            related: [{ span: first.labelSpan, message: `Footnote ${first.label}.` }],
            part: 'footnotes',
          },
        ),
      );
    }
  }
}
