/** Shows that time grows with the size and no faster, on texts made to make it grow faster. */
import { analyze } from '../../server/src/core/analysis/analyze';
import type { Notation } from '../../server/src/core/syntax/block';
import { generateOpinion } from '../support/generateOpinions';
import { buildFullRuleSet } from '../support/ruleSets';
import { printTable } from './measure';

const SMALL = 200_000;
const LARGE = 2_000_000;
/** Growth of the time per character from small to large that is worth a look. */
const SUSPECT = 2;

const HOSTILE: readonly (readonly [string, string])[] = [
  ['one endless line', 'a '],
  ['one endless word', 'a'],
  ['capital words', 'Nexavira Tarbexil '],
  ['codes', 'ATC code: L01XX66 '],
  ['bodies', '1 A\n'],
  ['bodies of a draft', '[^1]: A\n'],
  ['marks', 'word[^1] '],
  ['glued marks', 'opinion1 '],
  ['open comments', '<!-- '],
  ['suppressions', '<!-- opinion-summary-ignore title-missing: so -->\n\n'],
  ['open brackets', '('],
  ['quotes', '> '],
  ['stars', '** '],
  ['strikes', '~~a '],
  ['placeholders', '[date] '],
  [
    'dates',
    'On 1 May 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion ',
  ],
  ['applicants', 'The applicant for this medicinal product is Orvexa. '],
  ['leads', 'The full indication is: '],
  ['side effects', 'The most common side effects are nausea, nausea and nausea '],
  ['benefits', 'The benefits with X is '],
  ['blank lines', '\n'],
  ['form feeds', '\f'],
  ['returns', '\r'],
  ['headings', '## A\n'],
  ['stops', 'A. '],
  ['small words', 'an a to '],
];

export function benchScale(): void {
  const ruleSet = buildFullRuleSet();
  const measure = (text: string, notation: Notation): number => {
    const start = performance.now();
    analyze(text, notation, ruleSet);
    return performance.now() - start;
  };
  const opinion = generateOpinion(1);
  const families: readonly (readonly [string, string])[] = [
    ['drafts, one behind another', opinion.draft],
    ['published texts, one behind another', opinion.published],
    ...HOSTILE.flatMap(([name, piece]): readonly (readonly [string, string])[] => [
      [name, piece],
      [`${name}, behind a document`, piece],
    ]),
  ];
  const rows: string[][] = [];
  for (const [name, piece] of families) {
    for (const notation of ['draft', 'published'] as const) {
      const head = name.includes('behind a document')
        ? notation === 'draft'
          ? opinion.draft
          : opinion.published
        : '';
      const fill = (size: number): string => head + piece.repeat(Math.ceil(size / piece.length));
      measure(fill(20_000), notation);
      const small = measure(fill(SMALL), notation);
      const large = measure(fill(LARGE), notation);
      const growth = large / LARGE / (small / SMALL);
      rows.push([
        name,
        notation,
        small.toFixed(0),
        large.toFixed(0),
        growth.toFixed(1) + (growth > SUSPECT ? ' !' : ''),
      ]);
    }
  }
  printTable(
    'Hostile texts: ms for 0.2 MB and 2 MB, and how much dearer a character becomes',
    ['text', 'notation', '0.2 MB', '2 MB', 'growth'],
    rows,
  );
  const huge = opinion.published.repeat(Math.ceil(10_000_000 / opinion.published.length));
  console.log(`\n10 MB of published texts: ${(measure(huge, 'published') / 1000).toFixed(2)} s`);
}
