/** The invariants of the analysis, over generated, mangled and arbitrary documents. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Analysis, analyze } from '../../server/src/core/analysis/analyze';
import { applyFixes, fixAll } from '../../server/src/core/analysis/applyFixes';
import type { Finding } from '../../server/src/core/rules/rule';
import type { Notation } from '../../server/src/core/syntax/block';
import { generateOpinion } from '../support/generateOpinions';
import { mangle } from '../support/mangle';
import { buildFullRuleSet } from '../support/ruleSets';

const RULE_SET = buildFullRuleSet();
const NOTATIONS: readonly Notation[] = ['draft', 'published'];

interface Document {
  readonly text: string;
  readonly notation: Notation;
}

/** Half a thousand documents in each notation, mangled; the other tests take arbitrary text. */
function* mangledDocuments(count: number): Iterable<Document> {
  for (let seed = 0; seed < count; seed++) {
    const { draft, published } = generateOpinion(seed % 60);
    const isDraft = seed % 2 === 0;
    yield {
      text: mangle(isDraft ? draft : published, seed),
      notation: isDraft ? 'draft' : 'published',
    };
  }
}

function check({ text, notation }: Document): Analysis {
  return analyze(text, notation, RULE_SET);
}

function assertSound({ text }: Document, { findings, internalErrors }: Analysis): void {
  assert.deepEqual(internalErrors, []);
  let previous: Finding | undefined;
  for (const finding of findings) {
    for (const { start, end } of spansOf(finding)) {
      assert.ok(
        0 <= start && start <= end && end <= text.length,
        `${finding.ruleId} ${start}-${end}`,
      );
      assert.ok(
        !splitsPair(text, start) && !splitsPair(text, end),
        `${finding.ruleId} splits a pair`,
      );
    }
    assert.ok(
      previous === undefined || comesBefore(previous, finding),
      `${finding.ruleId} out of order`,
    );
    previous = finding;
  }
}

function spansOf({ span, related }: Finding): readonly Finding['span'][] {
  return [span, ...related.map((place) => place.span)];
}

/** Strictly: two findings of one rule have different spans. */
function comesBefore(a: Finding, b: Finding): boolean {
  const order = a.span.start - b.span.start || a.span.end - b.span.end;
  return order < 0 || (order === 0 && a.ruleId < b.ruleId);
}

function splitsPair(text: string, offset: number): boolean {
  return (
    /[\ud800-\udbff]/.test(text.charAt(offset - 1)) && /[\udc00-\udfff]/.test(text.charAt(offset))
  );
}

function countOf(findings: readonly Finding[], ruleId: string): number {
  return findings.filter((finding) => finding.ruleId === ruleId).length;
}

describe('analysis', () => {
  it('answers on a thousand mangled documents, inside the text and without a fault of its own', () => {
    for (const document of mangledDocuments(1000)) assertSound(document, check(document));
  });

  it('answers on any text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'binary', maxLength: 400 }),
        fc.constantFrom(...NOTATIONS),
        (text, notation) => {
          assertSound({ text, notation }, check({ text, notation }));
        },
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same findings for the same text, whatever was analysed before', () => {
    for (const document of mangledDocuments(60)) {
      const first = check(document).findings.map(({ ruleId, span }) => [ruleId, span]);
      assert.deepEqual(
        check(document).findings.map(({ ruleId, span }) => [ruleId, span]),
        first,
      );
    }
  });

  it('says of the same opinion in both notations the same of the same parts', () => {
    for (let index = 0; index < 200; index++) {
      const { draft, published } = generateOpinion(index);
      const pairs = (text: string, notation: Notation): readonly string[] =>
        check({ text, notation })
          .findings.map(({ ruleId, part }) => `${ruleId} ${part}`)
          .sort();
      assert.deepEqual(pairs(draft, 'draft'), pairs(published, 'published'), `document ${index}`);
    }
  });

  it('finds nothing to complain of in generated documents', () => {
    for (let index = 0; index < 200; index++) {
      const { draft } = generateOpinion(index);
      const serious = check({ text: draft, notation: 'draft' }).findings.filter(
        ({ severity }) => severity === 'error' || severity === 'warning',
      );
      assert.deepEqual(
        serious.map(({ ruleId, message }) => [index, ruleId, message]),
        [],
      );
    }
  });
});

describe('safe fixes', () => {
  it('settle within ten passes on mangled documents, and leave nothing safe to fix', () => {
    for (const { text, notation } of mangledDocuments(400)) {
      const { text: fixed, analysis } = fixAll(text, notation, RULE_SET);
      const left = analysis.findings.flatMap(({ ruleId, fixes }) =>
        fixes.some(({ safety }) => safety === 'safe') ? [ruleId] : [],
      );
      assert.deepEqual(left, [], JSON.stringify(fixed));
    }
  });

  it('remove a finding of their rule and bring none of another', () => {
    for (const document of mangledDocuments(400)) {
      const before = check(document);
      for (const finding of before.findings) {
        if (!finding.fixes.some(({ safety }) => safety === 'safe')) continue;
        const { text } = applyFixes(document.text, [finding], { safety: 'safe' });
        const after = check({ text, notation: document.notation }).findings;
        assert.ok(
          countOf(after, finding.ruleId) < countOf(before.findings, finding.ruleId),
          `${finding.ruleId} is still there in ${JSON.stringify(text)}`,
        );
        for (const { ruleId } of after) {
          assert.ok(
            countOf(after, ruleId) <= countOf(before.findings, ruleId),
            `the fix of ${finding.ruleId} brings ${ruleId} in ${JSON.stringify(text)}`,
          );
        }
      }
    }
  });
});
