/** A footnote has one body. */
import type { FootnoteBody, FootnoteKind } from '../model/opinion';
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
  check({ opinion: { footnotes } }, tell) {
    reportEqualBodies(footnotes.bodies, tell);
    if (footnotes.repeatedBodies.length === 0) return;
    const firstBodies = new Map([...footnotes.bodies].reverse().map((body) => [body.label, body]));
    for (const { label, labelSpan } of footnotes.repeatedBodies) {
      const first = firstBodies.get(label);
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
