/** The invariants of the analysis, over generated, mangled and arbitrary documents. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { type Analysis, analyze } from '../../server/src/core/analysis/analyze';
import { applyFixes, fixAll } from '../../server/src/core/analysis/applyFixes';
import type { Finding } from '../../server/src/core/rules/rule';
import type { Notation } from '../../server/src/core/syntax/block';
import { type GeneratedBlock, generateOpinion } from '../support/generateOpinions';
import { mangle } from '../support/mangle';
import { buildFullRuleSet } from '../support/ruleSets';
import { assertInside } from '../support/spans';

const RULE_SET = buildFullRuleSet();
const NOTATIONS: readonly Notation[] = ['draft', 'published'];

interface Document {
  readonly text: string;
  readonly notation: Notation;
}

/** Half a thousand documents in each notation, mangled; the other tests take arbitrary text. */
function* mangledDocuments(count: number): Iterable<Document> {
  for (let seed = 0; seed < count; seed++) {
    const { draft, published } = generateOpinion(seed % 61);
    const isDraft = seed % 2 === 0;
    yield {
      text: mangle(isDraft ? draft : published, seed),
      notation: isDraft ? 'draft' : 'published',
    };
  }
}

/** Drops, doubles or moves a paragraph or a footnote, loses a mark, or puts a slip into the words. */
function spoil(blocks: readonly GeneratedBlock[], seed: number): readonly GeneratedBlock[] {
  // Without title or product heading a published text is taken for a web copy, so these stay.
  const head = blocks.findIndex(({ kind }) => kind === 'common') + 1;
  const at = head + (seed % (blocks.length - head));
  const rewrite = (from: RegExp, to: string): readonly GeneratedBlock[] =>
    blocks.map((block) => ({ ...block, text: block.text.replace(from, to) }));
  switch (Math.floor(seed / 7) % 9) {
    case 0:
      return blocks.filter((_block, index) => index !== at);
    case 1: {
      // To the end of its own kind: behind the bodies, a published paragraph would be read as one of them.
      const isFootnote = blocks[at]?.kind === 'footnote';
      const rest = blocks.filter((_block, index) => index !== at);
      const end = isFootnote ? rest.length : rest.findIndex(({ kind }) => kind === 'footnote');
      return [...rest.slice(0, end), ...blocks.slice(at, at + 1), ...rest.slice(end)];
    }
    case 2:
      return rewrite(/\{\{1\}\}/, '');
    case 3:
      return rewrite(/\(ATC(vet)? code: (\w+)\)/, '(ATC$1-code $2)');
    case 4:
      return rewrite(/ are its ability/, ' is its ability');
    case 5:
      return rewrite(/^On (\d+) (\w+) /, 'On $1th $2 ');
    case 6:
      return rewrite(/The applicant for/, 'The marketing authorisation holder for');
    case 7:
      return rewrite(/will be published/, 'will be printed');
    default:
      return rewrite(/The most common side effects are [^.]*\./, '');
  }
}

function check({ text, notation }: Document): Analysis {
  return analyze(text, notation, RULE_SET);
}

function assertSound({ text }: Document, { findings, internalErrors }: Analysis): void {
  assert.deepEqual(internalErrors, []);
  let previous: Finding | undefined;
  for (const finding of findings) {
    for (const span of spansOf(finding)) assertInside(text, span, finding.ruleId);
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
    const documents = [...mangledDocuments(60)];
    const analyseAll = (list: readonly Document[]): string[] =>
      list.map((document) => JSON.stringify(check(document).findings));
    const forwards = analyseAll(documents);
    assert.deepEqual(analyseAll([...documents].reverse()).reverse(), forwards);
  });

  it('says of the same faulty opinion in both notations the same of the same parts', () => {
    let count = 0;
    for (let index = 0; index < 400; index++) {
      const { draft, published } = generateOpinion(index, (blocks) => spoil(blocks, index));
      const pairs = (text: string, notation: Notation): readonly string[] =>
        check({ text, notation })
          .findings.map(({ ruleId, part }) => `${ruleId} ${part}`)
          .sort();
      const ofDraft = pairs(draft, 'draft');
      assert.deepEqual(pairs(published, 'published'), ofDraft, draft);
      count += ofDraft.length;
    }
    assert.ok(count > 300, `${count} findings`);
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
      const { text: fixed, analysis } = fixAll(text, (changed) =>
        analyze(changed, notation, RULE_SET),
      );
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
