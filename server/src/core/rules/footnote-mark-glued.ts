/** In a draft a footnote mark is written in brackets; a figure that touches a word of the form leads nowhere. */
import { fromSuperscript } from '../text/superscripts';
import { findReachableBody } from './fixes/footnotePlaces';
import { findGluedFigures } from './fixes/gluedFigures';
import { type Rule, replaceWord, report } from './rule';

export const footnoteMarkGlued: Rule = {
  id: 'footnote-mark-glued',
  group: 'footnotes',
  severity: 'error',
  fix: 'always',
  fixSafety: 'ask',
  docs: {
    what: 'In a draft, a figure stands like a footnote mark at “opinion”, “conditional”, “exceptional circumstances”, the product name or “as follows:”.',
    why: 'In a draft only a mark in brackets, such as “[^1]”, leads to a footnote. A bare figure, often pasted from a published document, stays a figure: the footnote is lost, and the word before it is not recognised.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    for (const { word, kind, place } of findGluedFigures(opinion)) {
      const figure = prose.text.slice(place.from, place.to);
      const label = findReachableBody(opinion, kind)?.label ?? fromSuperscript(figure);
      const mark = `[^${label}]`;
      const span = prose.toSource(place);
      tell(
        report(
          span,
          `“${word}${figure}” looks like a word with a footnote mark: write “${word}${mark}”.`,
          [replaceWord(span, figure, mark, 'ask')],
        ),
      );
    }
  },
};
