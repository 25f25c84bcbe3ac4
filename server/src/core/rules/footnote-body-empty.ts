/** A footnote body has words. */
import { type Rule, report } from './rule';

export const footnoteBodyEmpty: Rule = {
  id: 'footnote-body-empty',
  group: 'footnotes',
  severity: 'error',
  fix: 'never',
  docs: {
    what: 'A footnote body has a number or name but no text.',
    why: 'A reader who follows the mark finds nothing. What the form wants to be said there is lost.',
    since: '0.1.0',
  },
  check({ opinion: { footnotes } }, tell) {
    for (const { label, labelSpan, content } of footnotes.bodies) {
      if (content.text.trim() !== '') continue;
      tell(report(labelSpan, `The body of footnote ${label} is empty.`, [], { part: 'footnotes' }));
    }
  },
};
