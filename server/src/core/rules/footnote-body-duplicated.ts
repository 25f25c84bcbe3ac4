/** A footnote has one body. */
import { type Rule, report } from './rule';

export const footnoteBodyDuplicated: Rule = {
  id: 'footnote-body-duplicated',
  group: 'footnotes',
  severity: 'error',
  fix: 'never',
  docs: {
    what: 'Two footnote bodies have the same number or name.',
    why: 'A mark can lead to one body only: the reader sees one of the two, and cannot tell which was meant.',
    since: '0.1.0',
  },
  check({ opinion: { footnotes } }, tell) {
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
