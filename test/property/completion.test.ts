/** Completion at every place: it never throws, its edits are possible, and it does not read a document anew. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Analysis, analyze } from '../../server/src/core/analysis/analyze';
import { findCompletions } from '../../server/src/core/features/completion';
import {
  type CompletionItem,
  toPlainText,
} from '../../server/src/core/features/completion/completionItem';
import { areDisjoint } from '../../server/src/core/text/textEdit';
import { readExamplePairs } from '../support/exampleDocuments';
import { mangle } from '../support/mangle';
import { buildFullRuleSet } from '../support/ruleSets';

const SOURCES = { ruleSet: buildFullRuleSet(), isAsked: true, holders: () => ['Oakhaven GmbH'] };
const DOCUMENTS = (['clean', 'faulty'] as const)
  .flatMap(readExamplePairs)
  .flatMap(({ draft, published }) => [draft, published]);
/** Places of published texts that are looked at: one of so many. */
const STRIDE = 5;

describe('completion anywhere', function () {
  this.timeout(120_000);

  it('offers only what can be inserted, at every place of all examples', () => {
    for (const { text, notation, file } of DOCUMENTS) {
      const analysis = analyze(text, notation, SOURCES.ruleSet);
      const step = notation === 'draft' ? 1 : STRIDE;
      for (let offset = 0; offset <= text.length; offset += step) {
        for (const item of findCompletions(analysis, offset, SOURCES).items) {
          assertPossible(item, analysis, offset, `${file}:${offset}`);
        }
      }
    }
  });

  it('offers only what can be inserted in mangled texts', () => {
    const documents = fc.constantFrom(...DOCUMENTS);
    fc.assert(
      fc.property(documents, fc.nat(), fc.nat(), ({ text, notation }, seed, place) => {
        const mangled = mangle(text, seed);
        const offset = place % (mangled.length + 1);
        const analysis = analyze(mangled, notation, SOURCES.ruleSet);
        for (const item of findCompletions(analysis, offset, SOURCES).items) {
          assertPossible(item, analysis, offset, JSON.stringify(mangled.slice(0, offset)));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('in the middle of words of running text offers nothing', () => {
    for (const { text, notation, file } of DOCUMENTS) {
      const analysis = analyze(text, notation, SOURCES.ruleSet);
      for (const { prose } of analysis.tree.sentences) {
        const { start, end } = analysis.tree.prose.toSource(prose);
        const word = /[a-z]{4}(?=[a-z])/.exec(text.slice(start + 200, end));
        if (word === null) continue;
        const offset = start + 200 + word.index + 2;
        const { items } = findCompletions(analysis, offset, SOURCES);
        // Strengths, forms, companies and codes are offered at their places also when they are begun.
        const unasked = items.filter(({ kind }) => kind !== 'word' && kind !== 'code');
        assert.deepEqual(unasked, [], `${file}: ${text.slice(offset - 40, offset)}`);
      }
    }
  });
});

function assertPossible(
  { label, span, insert, edits, filterText }: CompletionItem,
  { source }: Analysis,
  offset: number,
  where: string,
): void {
  const what = `${where}: ${label}`;
  assert.ok(0 <= span.start && span.start <= offset && offset <= span.end, what);
  assert.ok(span.end <= source.length, what);
  assert.doesNotMatch(source.slice(span.start, span.end), /[\r\n]/, what);
  const isChange = toPlainText(insert) !== source.slice(span.start, span.end);
  assert.ok(label !== '' && (isChange || edits.length > 0), what);
  assert.notEqual(filterText, '', what);
  const all = [{ span, newText: '' }, ...edits];
  assert.ok(areDisjoint(all), what);
  for (const edit of edits) {
    assert.ok(0 <= edit.span.start && edit.span.end <= source.length, what);
    assert.ok(edit.span.end < span.start || edit.span.start > span.end, what);
  }
}
