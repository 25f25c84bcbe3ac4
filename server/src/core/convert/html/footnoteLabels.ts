/** Says which numbers footnotes have on paper. */
import type { FootnoteBody, FootnoteTable } from '../../model/opinion';

export interface FootnoteLabels {
  /** What stands at a mark and before a body: `1`, `*`. */
  shown(label: string): string;
  /** Bodies as they stand below the text. */
  readonly bodies: readonly FootnoteBody[];
}

/**
 * Numbers stand as they are written, so that a wrong one is seen. Where a label is a name, such as `conditional`, all
 * footnotes are numbered in the order of their first marks, and stand in that order.
 */
export function buildFootnoteLabels({ marks, bodies }: FootnoteTable): FootnoteLabels {
  const labels = [...new Set([...marks, ...bodies].map(({ label }) => label))];
  if (!labels.some((label) => /\p{L}/u.test(label))) return { shown: (label) => label, bodies };
  const numbers = new Map(labels.map((label, index) => [label, index + 1]));
  const numberOf = (label: string): number => numbers.get(label) ?? labels.length;
  return {
    shown: (label) => String(numberOf(label)),
    bodies: [...bodies].sort((a, b) => numberOf(a.label) - numberOf(b.label)),
  };
}
