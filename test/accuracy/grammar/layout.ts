/** Chooses how a document looks: lines, marks, pages. */
import type { Random } from '../../support/random';
import type { Layout } from '../document';

export function chooseLayout(random: Random, isWhole: boolean): Layout {
  const isUnwrapped = !isWhole || random.chance(0.15);
  return {
    draftWidth: random.chance(0.4) ? random.integer(72, 100) : 0,
    publishedWidth: isUnwrapped ? 0 : random.integer(88, 118),
    hasNamedLabels: random.chance(0.15),
    quotesIndication: random.chance(0.8),
    lineEnd: random.chance(0.1) ? '\r\n' : '\n',
    marks: random.pick(['glued', 'glued', 'glued', 'glued', 'square', 'superscript', 'round']),
    letterhead: random.pick(['none', 'none', 'before', 'behind']),
    reference: 'EMA/66812/YEAR',
    laterReference: 'EMA/66812/YEAR',
    footnotesAt: isUnwrapped ? 'end' : random.pick(['end', 'end', 'page', 'insideParagraph']),
    spacing: isWhole
      ? random.pick(['usual', 'usual', 'usual', 'usual', 'dense', 'double'])
      : 'usual',
    trailing: random.chance(0.8) ? ' ' : '',
    bullet: random.pick(['•', '•', '-', '–', '\uf0b7', '▪', 'o']),
    hasRunningHead: random.chance(0.2),
    hasTypography: random.chance(0.25),
    splitsTitle: random.chance(0.1),
  };
}
