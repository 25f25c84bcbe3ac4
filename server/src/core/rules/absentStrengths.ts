/** Makes reports of strengths for which there is an indication and which the sentence on the presentation does not name. */
import type { Opinion } from '../model/opinion';
import { NUMBER, STRENGTH_UNIT } from '../text/units';
import { type Report, report } from './rule';

/** `2.5 mg`, `10 mg, 15 mg and 20 mg` behind the name. */
const STRENGTHS = new RegExp(
  `^${NUMBER} ${STRENGTH_UNIT}(?:(?:, | and )${NUMBER} ${STRENGTH_UNIT})*(?![\\w/])`,
);
const FIGURES = new RegExp(NUMBER, 'g');
const LONGEST_LOOK = 80;

export function* findAbsentStrengths(opinion: Opinion): Iterable<Report> {
  const { productNames, parts, profile, tree } = opinion;
  const presentation = opinion.part('presentation');
  const [name, another] = productNames;
  if (name === undefined || another !== undefined || presentation === undefined) return;
  if (profile === undefined || !profile.endsWith('initial')) return;
  const { text } = tree.prose;
  let named: ReadonlySet<string> | undefined;
  for (const { role, sentences } of parts) {
    if (role !== 'indication') continue;
    for (const { prose } of sentences) {
      const to = findEndOfName(text, prose.from, name.text);
      const strengths = to === undefined ? null : STRENGTHS.exec(text.slice(to, to + LONGEST_LOOK));
      if (to === undefined || strengths === null) continue;
      named ??= new Set(
        text.slice(presentation.prose.from, presentation.prose.to).match(FIGURES) ?? [],
      );
      for (const { 0: figure, index } of strengths[0].matchAll(FIGURES)) {
        if (named.has(figure)) continue;
        const from = to + index;
        const related = [{ span: presentation.span, message: 'The presentation.' }];
        const span = tree.prose.toSource({ from, to: from + figure.length });
        yield report(span, `The sentence on the presentation names no strength of ${figure}.`, [], {
          related,
        });
      }
    }
  }
}

/** Behind “For Lumivexa ” or “Lumivexa ” at the beginning of a sentence. */
function findEndOfName(text: string, from: number, name: string): number | undefined {
  const start = text.startsWith('For ', from) ? from + 'For '.length : from;
  return text.startsWith(`${name} `, start) ? start + name.length + 1 : undefined;
}
