/** Accepted findings: by what they are known again, and when they come back. */
import assert from 'node:assert/strict';
import { analyze } from '../../../server/src/core/analysis/analyze';
import {
  applyBaseline,
  type BaselineEntry,
  keyOfFinding,
} from '../../../server/src/core/analysis/baseline';
import { buildFullRuleSet } from '../../support/ruleSets';
import { INITIAL, writeDocument } from '../../support/variantDocuments';

const RULES = buildFullRuleSet();
const SLIP = {
  ...INITIAL,
  benefits:
    'The benefits with Lumivexa is its ability to lower uric acid in the blood of patients with gout.',
};
const ENTRY: BaselineEntry = {
  rule: 'verb-disagrees',
  part: 'benefits',
  words: 'benefits with lumivexa is its ability to',
  reason: 'As published in 2021.',
  until: undefined,
  author: '',
  date: '',
};
const TODAY = '2026-11-25';

describe('baseline', () => {
  it('a finding is known by its rule, its part and the words around it', () => {
    for (const text of Object.values(writeDocument(SLIP))) {
      const analysis = analyze(text, text.startsWith('#') ? 'draft' : 'published', RULES);
      const keys = analysis.findings.map((finding) => keyOfFinding(analysis.opinion, finding));
      assert.deepEqual(keys, [{ rule: ENTRY.rule, part: ENTRY.part, words: ENTRY.words }]);
    }
  });

  it('something missing is known by its rule and part alone', () => {
    const { draft } = writeDocument({ ...INITIAL, applicant: '' });
    const analysis = analyze(draft, 'draft', RULES);
    const keys = analysis.findings.map((finding) => keyOfFinding(analysis.opinion, finding));
    assert.deepEqual(keys, [{ rule: 'applicant-missing', part: 'applicant', words: '' }]);
  });

  it('an accepted finding is suppressed with its reason', () => {
    const { findings, suppressed, isFound } = apply(SLIP, [ENTRY]);
    assert.deepEqual(findings, []);
    assert.deepEqual(suppressed, [['verb-disagrees', 'As published in 2021.']]);
    assert.deepEqual(isFound, [true]);
  });

  it('stays accepted when other sentences and lines change', () => {
    const moved = { ...SLIP, mechanism: 'It blocks an enzyme. \n\nIt is taken once a day.' };
    assert.deepEqual(apply(moved, [ENTRY]).findings, []);
  });

  it('takes time that is linear in the entries, be they of one finding', () => {
    const milliseconds = (count: number): number => {
      const entries = Array.from({ length: count }, () => ({ ...ENTRY, reason: '' }));
      const before = process.cpuUsage();
      assert.equal(apply(SLIP, entries).isFound.length, count);
      return process.cpuUsage(before).user / 1000;
    };
    milliseconds(1_000);
    const small = milliseconds(4_000);
    // Generous: only a square fails.
    assert.ok(milliseconds(64_000) < 50 * small + 500);
  });

  it('comes back when its words change', () => {
    const benefits = 'The benefits with Lumivexa is an ability to lower uric acid.';
    const { findings, isFound } = apply({ ...SLIP, benefits }, [ENTRY]);
    assert.deepEqual(findings, ['verb-disagrees']);
    assert.deepEqual(isFound, [false]);
  });

  it('comes back behind the last day of its entry, and the entry counts as found', () => {
    assert.deepEqual(apply(SLIP, [{ ...ENTRY, until: TODAY }]).findings, []);
    const late = apply(SLIP, [{ ...ENTRY, until: '2026-11-24' }]);
    assert.deepEqual(late.findings, ['verb-disagrees']);
    assert.deepEqual(late.isFound, [true]);
  });

  it('an entry without a reason accepts nothing', () => {
    assert.deepEqual(apply(SLIP, [{ ...ENTRY, reason: '' }]).findings, ['verb-disagrees']);
  });
});

function apply(sentences: typeof INITIAL, entries: readonly BaselineEntry[]) {
  const { draft } = writeDocument(sentences);
  const { analysis, isFound } = applyBaseline(analyze(draft, 'draft', RULES), entries, TODAY);
  return {
    findings: analysis.findings.map(({ ruleId }) => ruleId),
    suppressed: analysis.suppressed.map(({ finding, reason }) => [finding.ruleId, reason]),
    isFound,
  };
}
