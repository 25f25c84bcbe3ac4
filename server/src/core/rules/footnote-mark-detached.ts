/** A footnote mark touches the word to which it belongs. */
import type { TextSpan } from '../text/span';
import { textBefore } from '../text/textBefore';
import { type Fix, type Rule, report } from './rule';

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
  check({ opinion: { notation, footnotes }, source }, tell) {
    if (notation !== 'draft') return;
    for (const { label, gap, span } of footnotes.marks) {
      const word = gap === undefined ? undefined : findWordBefore(source, gap.start);
      if (gap === undefined || word === undefined) continue;
      tell(
        report(gap, `A blank parts mark ${label} from “${word}”.`, [
          moveBlank(gap, span, /^[\p{L}\p{N}]/u.test(source.slice(span.end, span.end + 2))),
        ]),
      );
    }
  },
};

/** Removes the blank; where a word follows the mark without a blank, this one is moved there. */
function moveBlank(gap: TextSpan, mark: TextSpan, needsBlank: boolean): Fix {
  const behind = { start: mark.end, end: mark.end };
  return {
    title: `${needsBlank ? 'Move' : 'Remove'} the blank before the mark`,
    edits: [{ span: gap, newText: '' }, ...(needsBlank ? [{ span: behind, newText: ' ' }] : [])],
    safety: 'safe',
  };
}

const LONGEST_LINE_OPENING = 80;
/** What opens a line without being a word: quotes, list items, headings, labels of footnotes. */
const LINE_OPENING = /(?:^|[\r\n])[\s>]*(?:[-*+]|#+|\d+[.)]|\[\^[^\]\s]*\]:)?$/;

/** The word that ends at `offset`, without emphasis; `undefined` at the beginning of a line. */
function findWordBefore(source: string, offset: number): string | undefined {
  const before = textBefore(source, offset, LONGEST_LINE_OPENING);
  if (LINE_OPENING.test(before)) return undefined;
  return /([^\s*_~]+)[*_~]*$/.exec(before)?.[1];
}
