/** What a writer sees while typing in the middle of a document: parts that stand there stay known. */
import assert from 'node:assert/strict';
import { analyze } from '../../server/src/core/analysis/analyze';
import { readExamplePairs } from '../support/exampleDocuments';
import { buildFullRuleSet } from '../support/ruleSets';

const RULES = buildFullRuleSet();
const PARTS = new Set(RULES.form.parts.map(({ id }) => id));
const SENTENCE =
  'In a study of 342 patients, 45 % of those treated had fewer attacks than with placebo.';

function findMissing(text: string): ReadonlySet<string> {
  const { findings } = analyze(text, 'draft', RULES);
  return new Set(findings.map(({ ruleId }) => ruleId).filter((id) => PARTS.has(id)));
}

/** Source offsets behind each sentence of the paragraphs that others follow. */
function findPlaces(text: string): readonly number[] {
  const { tree } = analyze(text, 'draft', RULES);
  return tree.sentences
    .filter(({ block }) => tree.blocks[block]?.kind === 'paragraph')
    .slice(0, -1)
    .map(({ prose }) => tree.prose.toSource(prose).end);
}

describe('typing a sentence behind another one', function () {
  this.timeout(60_000);

  for (const { draft } of readExamplePairs('clean')) {
    it(`makes no part of ${draft.file} be missing`, () => {
      const words = SENTENCE.split(' ');
      for (const place of findPlaces(draft.text)) {
        const withTyped = (typed: string): string =>
          `${draft.text.slice(0, place)} ${typed}${draft.text.slice(place)}`;
        const inTheEnd = findMissing(withTyped(SENTENCE));
        for (let count = 1; count < words.length; count += 3) {
          const typed = words.slice(0, count).join(' ');
          const told = [...findMissing(withTyped(typed))].filter((id) => !inTheEnd.has(id));
          assert.deepEqual(told, [], typed);
        }
      }
    });
  }
});
