/** Work grows with the text and no faster, on texts made to make it grow faster. Generous bounds: only a square fails. */
import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analysis/analyze';
import type { Notation } from '../../server/src/core/syntax/block';
import { buildFullRuleSet } from '../support/ruleSets';

const RULE_SET = buildFullRuleSet();
const OPENERS = [
  '',
  'Lumivexa will be available as ',
  'The applicant for this medicinal product is ',
  'The active substance of Lumivexa is ',
  'On 1 May 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product ',
  'The most common side effects are ',
  'The full indication is: ',
  'The benefits of Lumivexa are ',
] as const;
const PIECES = [
  '1',
  '1.',
  'a.',
  'A.b',
  '(',
  '"',
  '[^',
  '[1]',
  '1 A\n',
  '<!-- ',
  '**',
  'a, ',
  'A and ',
  'ATC ',
  '- a\n',
  'adults and 12 years who ',
  'in addition to a, see section ',
  '> ',
  '\n',
] as const;
const SMALL = 4_000;
const GROWTH = 8;
/** A square would need 64 times as long; constant costs and a busy machine are allowed for. */
const MOST_TIMES_LONGER = 30;
const FLOOR_MILLISECONDS = 60;

function milliseconds(text: string, notation: Notation): number {
  const start = performance.now();
  analyze(text, notation, RULE_SET);
  return performance.now() - start;
}

describe('the work of an analysis', () => {
  for (const notation of ['draft', 'published'] as const) {
    it(`is linear in a ${notation} text`, () => {
      for (const opener of OPENERS) {
        for (const piece of PIECES) {
          const fill = (size: number): string => opener + piece.repeat(size / piece.length);
          const small = Math.max(
            milliseconds(fill(SMALL), notation),
            FLOOR_MILLISECONDS / MOST_TIMES_LONGER,
          );
          const large = milliseconds(fill(SMALL * GROWTH), notation);
          assert.ok(
            large <= small * MOST_TIMES_LONGER,
            `${JSON.stringify(opener + piece)}: ${small.toFixed(1)} ms, then ${large.toFixed(1)} ms`,
          );
        }
      }
    });
  }
});
