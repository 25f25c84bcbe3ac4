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
  *check({ opinion: { footnotes } }) {
    for (const body of footnotes.repeatedBodies) {
      const first = footnotes.bodies.find(({ label }) => label === body.label);
      const related =
        first === undefined
          ? []
          : [{ span: first.labelSpan, message: `The first body of footnote ${body.label}.` }];
      yield report(body.labelSpan, `Footnote ${body.label} has a body already.`, [], {
        related,
        part: 'footnotes',
      });
    }
  },
};
