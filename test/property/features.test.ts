/** What editors show, over examples, mangled documents and any text: it stays inside the text, and renaming harms nothing. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  type Analysis,
  analyze,
  applyEdits,
  buildHover,
  buildTitleLens,
  findDocumentLinks,
  findInlayHints,
  findProductSymbols,
  findSelectionSpans,
  findSemanticTokens,
  type Notation,
  renameProduct,
  type TextSpan,
} from '../../server/src/core';
import { readExamplePairs } from '../support/exampleDocuments';
import { generateOpinion } from '../support/generateOpinions';
import { mangle } from '../support/mangle';
import { createRandom, pickAt } from '../support/random';
import { buildFullRuleSet } from '../support/ruleSets';
import { assertInside } from '../support/spans';

const RULE_SET = buildFullRuleSet();
const ALL_HINTS = { atcCodes: true, decisionDate: true };
const PLACES = 6;

interface Document {
  readonly text: string;
  readonly notation: Notation;
}

function examples(): readonly Document[] {
  return (['clean', 'faulty'] as const)
    .flatMap(readExamplePairs)
    .flatMap(({ draft, published }) => [draft, published]);
}

function* mangledDocuments(count: number): Iterable<Document> {
  for (let seed = 0; seed < count; seed++) {
    const { draft, published } = generateOpinion(seed % 61);
    const isDraft = seed % 2 === 0;
    const notation = isDraft ? 'draft' : 'published';
    yield { text: mangle(isDraft ? draft : published, seed), notation };
  }
}

/** Asks for everything, at some places of the text. */
function assertSound({ text, notation }: Document): void {
  const analysis = analyze(text, notation, RULE_SET);
  const { opinion } = analysis;
  for (const { span } of findDocumentLinks(opinion)) assertInside(text, span, 'link');
  for (const { span } of findProductSymbols(opinion)) assertInside(text, span, 'product');
  const lens = buildTitleLens(analysis);
  if (lens !== undefined) assertInside(text, lens.span, 'lens');
  for (const { offset } of findInlayHints(opinion, { start: 0, end: text.length }, ALL_HINTS)) {
    assertInside(text, { start: offset, end: offset }, 'hint');
  }
  assertTokens(text, findSemanticTokens(opinion));
  const random = createRandom(text.length);
  for (let place = 0; place < PLACES; place++) {
    const offset = random.integer(0, text.length);
    assertSelections(text, offset, findSelectionSpans(opinion, offset));
    const hover = buildHover(analysis, offset, () => undefined);
    if (hover !== undefined) assertInside(text, hover.span, 'hover');
  }
  assertRenamed(analysis);
}

function assertTokens(text: string, tokens: ReturnType<typeof findSemanticTokens>): void {
  let last = 0;
  for (const { kind, span } of tokens) {
    assertInside(text, span, kind);
    assert.ok(last <= span.start && span.start < span.end, `${kind} overlaps or is empty`);
    assert.doesNotMatch(text.slice(span.start, span.end), /[\r\n]/, kind);
    last = span.end;
  }
}

function assertSelections(text: string, offset: number, spans: readonly TextSpan[]): void {
  let last: TextSpan | undefined;
  for (const span of spans) {
    assertInside(text, span, 'selection');
    assert.ok(span.start <= offset && offset <= span.end, 'a selection without its place');
    const isWider =
      last === undefined ||
      (span.start <= last.start &&
        last.end <= span.end &&
        last.end - last.start < span.end - span.start);
    assert.ok(isWider, 'a selection that does not grow');
    last = span;
  }
  assert.deepEqual(last, { start: 0, end: text.length });
}

/** Where a document takes the name, it is read as before, but for the name. */
function assertRenamed({ opinion, source }: Analysis): void {
  for (const { text: name } of opinion.productNames.slice(0, 3)) {
    const { edits } = renameProduct(opinion, name, 'Quovandrel');
    let last = 0;
    for (const { span } of edits ?? []) {
      assertInside(source, span, 'edit');
      assert.ok(last <= span.start, 'edits overlap');
      last = span.end;
    }
  }
}

function countRules(findings: Analysis['findings']): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const { ruleId } of findings) counts.set(ruleId, (counts.get(ruleId) ?? 0) + 1);
  return counts;
}

describe('what editors show', () => {
  it('lies inside of every example', () => {
    for (const document of examples()) assertSound(document);
  });

  it('lies inside of two hundred mangled documents', () => {
    for (const document of mangledDocuments(200)) assertSound(document);
  });

  it('lies inside of any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 200 }),
        fc.constantFrom<Notation>('draft', 'published'),
        (text, notation) => assertSound({ text, notation }),
      ),
      { numRuns: 100 },
    );
  });
});

describe('a renamed product', () => {
  /** An odd number of them: examples come in pairs of notations. */
  const names = ['Quovandrel', 'Quovandrel Northgate', 'Qu-Ovandrel'];

  it('brings no finding to any example', () => {
    for (const [index, { text, notation }] of examples().entries()) {
      const before = analyze(text, notation, RULE_SET);
      const counts = countRules(before.findings);
      const newName = pickAt(names, index % names.length);
      for (const { text: name } of before.opinion.productNames) {
        const { edits, problem } = renameProduct(before.opinion, name, newName);
        if (edits === undefined) assert.fail(`${name}: ${problem}`);
        const after = applyEdits(text, edits);
        for (const [ruleId, count] of countRules(analyze(after, notation, RULE_SET).findings)) {
          assert.ok(count <= (counts.get(ruleId) ?? 0), `${ruleId} in ${after}`);
        }
      }
    }
  });

  it('is called as before when it gets its old name back', () => {
    for (const { text, notation } of examples()) {
      const { opinion } = analyze(text, notation, RULE_SET);
      const [name, another] = opinion.productNames;
      if (name === undefined || another !== undefined) continue;
      const { edits = [] } = renameProduct(opinion, name.text, 'Quovandrel');
      const renamed = applyEdits(text, edits);
      const again = renameProduct(
        analyze(renamed, notation, RULE_SET).opinion,
        'Quovandrel',
        name.text,
      );
      // A name of several words is written into one line.
      const lines = (words: string): string => words.replace(/\s+/g, ' ');
      assert.equal(lines(applyEdits(renamed, again.edits ?? [])), lines(text));
    }
  });
});
