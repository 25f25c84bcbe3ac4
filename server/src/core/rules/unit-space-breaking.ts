/** In a draft that holds figures and units together, every figure stays on the line of its unit. */
import { findBlockIndex } from '../syntax/blockAt';
import { WORDLESS_BLOCKS } from '../syntax/wordlessBlocks';
import { UNIT } from '../text/units';
import { type Rule, replaceFix, report } from './rule';
import { holdsUnits } from './unitSpaces';

const BREAKING = new RegExp(`\\d( )${UNIT}`, 'g');

export const unitSpaceBreaking: Rule = {
  id: 'unit-space-breaking',
  group: 'language',
  severity: 'info',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'In a draft that has no-break spaces between figures and units, one of them is a common blank.',
    why: 'The convention for product information has a no-break space there, so that no line begins with a unit. A draft that does not follow it anywhere is left alone.',
    since: '0.1.0',
  },
  check({ opinion, source }, tell) {
    if (opinion.notation !== 'draft' || !holdsUnits(source)) return;
    const { blocks } = opinion.tree;
    for (const match of source.matchAll(BREAKING)) {
      const start = match.index + 1;
      const block = blocks[findBlockIndex(blocks, start)];
      if (block === undefined || WORDLESS_BLOCKS.has(block.kind)) continue;
      const span = { start, end: start + 1 };
      const words = match[0].slice(2);
      tell(
        report(span, `A line may break before “${words}”.`, [
          replaceFix(span, '\u00a0', 'Use a no-break space', 'safe'),
        ]),
      );
    }
  },
};
