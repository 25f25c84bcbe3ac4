/** In a draft, one blank stands between two words. */
import { findBlockIndex } from '../syntax/blockAt';
import { WORDLESS_BLOCKS } from '../syntax/wordlessBlocks';
import { type Rule, replaceFix, report } from './rule';

/** By the number of blanks. */
const COUNTS: readonly string[] = ['', '', 'Two', 'Three', 'Four', 'Five', 'Six'];

export const spaceDoubled: Rule = {
  id: 'space-doubled',
  group: 'language',
  severity: 'info',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'In a draft, two or more blanks stand between two words.',
    why: 'They show as a gap on paper, and words are then not found by a search. Published text is read as it was extracted, where they mean nothing.',
    since: '0.1.0',
  },
  check({ opinion, source }, tell) {
    if (opinion.notation !== 'draft') return;
    for (let at = source.indexOf('  '); at >= 0; at = source.indexOf('  ', at + 1)) {
      let end = at + 2;
      while (source.charAt(end) === ' ') end++;
      // Blanks at the edges of a line are indentation, or a line break of Markdown.
      const isInside = isWord(source, at - 1) && isWord(source, end);
      const block = opinion.tree.blocks[findBlockIndex(opinion.tree.blocks, at)];
      if (isInside && block !== undefined && !WORDLESS_BLOCKS.has(block.kind)) {
        const span = { start: at, end };
        tell(
          report(span, `${COUNTS[end - at] ?? 'Many'} blanks stand here; one is enough.`, [
            replaceFix(span, ' ', 'Leave one blank', 'safe'),
          ]),
        );
      }
      at = end - 1;
    }
  },
};

/** False at the edges of a line, and for the marks of Markdown at its beginning. */
function isWord(source: string, at: number): boolean {
  return /[^\s#>*+|-]/.test(source.charAt(at));
}
