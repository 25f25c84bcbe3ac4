/** Makes reports of exponents that stand on the line: “7.5 x 106 cells”. */
import type { Opinion, PartRole } from '../model/opinion';
import { toSuperscript } from '../text/superscripts';
import { type Report, replaceWord, report } from './rule';

const ROLES: ReadonlySet<PartRole> = new Set<PartRole>([
  'opinionStatement',
  'change',
  'presentation',
  'activeSubstance',
]);
const LOST =
  / [x×] (10(?:[3-9]|1[0-4]))(?= (?:(?:viable|CD34\+|CAR-positive|vector|colony|plaque) )?(?:T )?(?:cells|genomes?|genome copies|oocysts|CFU|PFU|TCID50|EID50)\b)/g;

/** In a draft, whose writer can raise figures; a copy of what is on paper loses that. */
export function* findLostExponents({
  tree: { notation, prose },
  parts,
}: Opinion): Iterable<Report> {
  if (notation === 'published') return;
  for (const { role, prose: place } of parts) {
    if (!ROLES.has(role)) continue;
    const text = prose.text.slice(place.from, place.to);
    for (const { 0: words, 1: figure = '', index } of text.matchAll(LOST)) {
      const to = place.from + index + words.length;
      const right = `10${toSuperscript(figure.slice(2))}`;
      const span = prose.toSource({ from: to - figure.length, to });
      yield report(span, `“${figure}” should read “${right}”.`, [
        replaceWord(span, figure, right, 'ask'),
      ]);
    }
  }
}
