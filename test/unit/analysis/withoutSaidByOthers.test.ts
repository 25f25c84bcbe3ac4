/** One slip is told once. */
import assert from 'node:assert/strict';
import { withoutSaidByOthers } from '../../../server/src/core/analysis/withoutSaidByOthers';
import type { Finding } from '../../../server/src/core/rules/rule';

function finding(ruleId: string, start: number, end: number, isFixed = true): Finding {
  const fix = { title: 'Mend it', safety: 'ask', edits: [] } as const;
  return {
    ruleId,
    severity: 'warning',
    span: { start, end },
    message: `${ruleId} at ${start}.`,
    part: undefined,
    fixes: isFixed ? [fix] : [],
    related: [],
  };
}

function idsOf(findings: readonly Finding[]): readonly string[] {
  return findings.map(({ ruleId }) => ruleId);
}

describe('findings that others tell, too', () => {
  it('give way where the other touches their words, before them or behind, and can mend them', () => {
    const before = [finding('word-repeated', 0, 30), finding('standard-sentence-altered', 20, 40)];
    assert.deepEqual(idsOf(withoutSaidByOthers(before)), ['word-repeated']);
    const behind = [finding('standard-sentence-altered', 20, 40), finding('word-repeated', 39, 50)];
    assert.deepEqual(idsOf(withoutSaidByOthers(behind)), ['word-repeated']);
    const apart = [finding('standard-sentence-altered', 20, 40), finding('word-repeated', 40, 50)];
    assert.equal(withoutSaidByOthers(apart).length, 2);
    const unmended = [
      finding('standard-sentence-altered', 20, 40),
      finding('word-repeated', 39, 50, false),
    ];
    assert.equal(withoutSaidByOthers(unmended).length, 2);
  });

  it('are found behind shorter ones that stand between', () => {
    const findings = [
      finding('word-repeated', 0, 100),
      finding('decimal-comma', 10, 12),
      finding('standard-sentence-altered', 20, 40),
    ];
    assert.deepEqual(idsOf(withoutSaidByOthers(findings)), ['word-repeated', 'decimal-comma']);
  });

  it('are looked for in work that grows with their number, and not with its square', () => {
    const countReads = (count: number): number => {
      let reads = 0;
      const findings = Array.from({ length: count }, (_, index) => {
        const { span, ...rest } = finding('standard-sentence-altered', index * 10, index * 10 + 5);
        return {
          ...rest,
          get span() {
            reads++;
            return span;
          },
        };
      });
      assert.equal(withoutSaidByOthers(findings).length, count);
      return reads;
    };
    assert.equal(countReads(2000) - countReads(1000), countReads(3000) - countReads(2000));
  });
});
