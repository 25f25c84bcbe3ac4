/** A footnote mark touches the word to which it belongs. */
import { findWordEnd } from './fixes/footnotePlaces';
import { type Rule, replaceFix, report } from './rule';

export const footnoteMarkDetached: Rule = {
  id: 'footnote-mark-detached',
  group: 'footnotes',
  severity: 'info',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'In a draft, a blank stands between a word and its footnote mark.',
    why: 'On paper the mark may then open the next line, away from its word. Published text is not judged: the blank comes from the extraction of the text.',
    since: '0.1.0',
  },
  *check({ opinion, prose, source }) {
    if (opinion.notation !== 'draft') return;
    for (const mark of opinion.footnotes.marks) {
      if (mark.gap === undefined || prose.text.charAt(mark.proseOffset - 1) !== ' ') continue;
      if (/^[\r\n]?$/.test(source.charAt(mark.gap.start - 1))) continue;
      const wordEnd = findWordEnd(opinion, mark);
      const word = /\S*$/.exec(prose.text.slice(Math.max(0, wordEnd - 40), wordEnd))?.[0] ?? '';
      if (word === '') continue;
      yield report(mark.gap, `A blank parts mark ${mark.label} from “${word}”.`, [
        replaceFix(mark.gap, '', 'Remove the blank before the mark', 'safe'),
      ]);
    }
  },
};
