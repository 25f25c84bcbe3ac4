/** Holds every document of `examples/` against its findings, and the two notations of each opinion against each other. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Analysis, analyze } from '../../server/src/core';
import {
  describeFindings,
  type ExampleDocument,
  readExamplePairs,
  toModelFacts,
  toRulesByPart,
} from '../support/exampleDocuments';
import { buildFullRuleSet } from '../support/ruleSets';

const ruleSet = buildFullRuleSet();
const OF_THE_HEAD = /^(?:product-name|common-name|commission-decision-footnote)-missing /;
const clean = readExamplePairs('clean');
const faulty = readExamplePairs('faulty');

function analyzeExample({ text, notation }: ExampleDocument): Analysis {
  const analysis = analyze(text, notation, ruleSet);
  assert.deepEqual(analysis.internalErrors, []);
  return analysis;
}

describe('examples', () => {
  for (const { draft, published } of clean) {
    for (const document of [draft, published]) {
      it(`${document.file} has no error and no warning`, () => {
        const analysis = analyzeExample(document);
        const findings = analysis.findings.filter(
          ({ severity }) => severity === 'error' || severity === 'warning',
        );
        assert.equal(describeFindings({ ...analysis, findings }), '');
      });
    }
  }

  for (const { draft, published } of faulty) {
    for (const document of [draft, published]) {
      it(`${document.file} has the findings that are written beside it`, () => {
        const stated = readFileSync(document.findingsPath, 'utf8');
        assert.equal(describeFindings(analyzeExample(document)), stated);
      });
    }
  }

  for (const { name, draft, published } of [...clean, ...faulty]) {
    it(`${name} has the same findings in the same parts in both notations`, () => {
      const ofPublished = analyzeExample(published);
      // Of the head of a web copy only the title is missed.
      const isCopy = ofPublished.opinion.kind === 'fragment';
      const toFacts = (analysis: Analysis): readonly string[] =>
        toRulesByPart(analysis).filter((fact) => !isCopy || !OF_THE_HEAD.test(fact));
      assert.deepEqual(toFacts(ofPublished), toFacts(analyzeExample(draft)));
    });

    it(`${name} says the same in both notations`, () => {
      const ofDraft = toModelFacts(analyzeExample(draft).opinion);
      assert.deepEqual(toModelFacts(analyzeExample(published).opinion), ofDraft);
    });
  }

  it('every rule that can speak in both notations has found something in a faulty example', () => {
    const found = new Set(
      faulty.flatMap(({ published }) =>
        analyzeExample(published).findings.map(({ ruleId }) => ruleId),
      ),
    );
    const silent = ruleSet.rules
      .map(({ id }) => id)
      .filter((id) => !found.has(id) && !NOT_IN_BOTH_NOTATIONS.has(id));
    assert.deepEqual(silent, []);
  });
});

/**
 * Rules that need what only one of the notations has, the one for texts that are no faulty summary of opinion, and those
 * that need reference data, which `reference.test.ts` holds to both notations.
 */
const NOT_IN_BOTH_NOTATIONS: ReadonlySet<string> = new Set([
  'atc-code-differs-from-reference',
  'atc-code-of-other-substance',
  'footnote-mark-detached',
  'footnote-mark-glued',
  'front-matter-unknown',
  'letterhead-date-wrong',
  'letterhead-reference-wrong',
  'negative-opinion',
  'new-text-unmarked',
  'published-text-in-draft',
  'reference-data-disagrees',
  'reference-product-missing',
  'struck-text-unexplained',
  'space-doubled',
  'suppression-reason-missing',
  'suppression-unknown-rule',
  'suppression-unused',
  'unit-space-breaking',
]);
