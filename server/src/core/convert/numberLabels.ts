/** Numbers for the footnotes of a draft: published text has no named ones. */
import type { FootnoteTable } from '../model/opinion';

const NUMBER = /^[1-9]\d?$/;

/** A number for each label: its own, or else the first that is free, in the order of the marks. */
export function numberLabels({ marks, bodies }: FootnoteTable): ReadonlyMap<string, string> {
  const labels = new Set([...marks, ...bodies].map(({ label }) => label));
  const numbers = new Map<string, string>();
  let next = 1;
  for (const label of labels) {
    if (NUMBER.test(label)) {
      numbers.set(label, label);
      continue;
    }
    while (labels.has(String(next))) next++;
    numbers.set(label, String(next++));
  }
  return numbers;
}
