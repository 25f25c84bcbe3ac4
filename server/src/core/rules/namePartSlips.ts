/** Finds names with hyphens whose parts stand in another order, or are parted by a blank. Reports nothing. */
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';

const HYPHENATED = /^[A-Z][A-Za-z\d]{2,}(?:-[A-Za-z\d]+)+$/;
/** `Lumivexa-ND-IBD`, `Lumivexa -ND`; a hyphen between two blanks is a dash. */
const PARTS = /^[A-Za-z\d]+(?:(?: ?-|- )[A-Za-z\d]+){1,6}/;
const LONGEST_EXCESS = 12;
/** A spelling that stands more often is a name of its own. */
const MOST_OCCURRENCES = 2;

export interface NamePartSlip {
  readonly found: Passage;
  readonly right: Passage;
}

export function* findNamePartSlips({ productNames, tree }: Opinion): Iterable<NamePartSlip> {
  const { text } = tree.prose;
  for (const right of productNames) {
    if (!HYPHENATED.test(right.text)) continue;
    const first = right.text.slice(0, right.text.indexOf('-'));
    const slips: Passage[] = [];
    for (let at = text.indexOf(first); at >= 0; at = text.indexOf(first, at + 1)) {
      const words = text.slice(at, at + right.text.length + LONGEST_EXCESS);
      const written = PARTS.exec(words)?.[0];
      if (written === undefined || !isSlip(written, right.text)) continue;
      slips.push(buildPassage(tree.prose, { from: at, to: at + written.length }));
    }
    if (slips.length > MOST_OCCURRENCES) continue;
    for (const found of slips) yield { found, right };
  }
}

function isSlip(written: string, name: string): boolean {
  if (written === name) return false;
  const parts = written.split(/ ?- ?/);
  const own = name.split('-');
  return parts.length === own.length && parts.sort().join() === own.sort().join();
}
