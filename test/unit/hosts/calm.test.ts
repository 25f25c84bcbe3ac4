/** What a person is told where there is nothing to report. */
import assert from 'node:assert/strict';
import { NO_TOTALS, type ReportTotals } from '../../../server/src/core/index';
import { describeCalm } from '../../../server/src/hosts/cli/calm';

describe('a report that has nothing to say', () => {
  const clean = (documents: number): ReportTotals => ({ ...NO_TOTALS, documents });
  const faulty = (documents: number): ReportTotals => ({
    ...clean(documents),
    documentsWithFindings: 1,
  });

  it('says that nothing was found', () => {
    assert.equal(describeCalm(clean(1), clean(1)), '✔ No findings.');
    assert.equal(describeCalm(clean(3), clean(3)), '✔ No findings in 3 documents.');
  });

  it('speaks of errors only where warnings are left out', () => {
    assert.equal(describeCalm(clean(1), faulty(1)), '✔ No errors.');
    assert.equal(describeCalm(clean(2), faulty(2)), '✔ No errors in 2 documents.');
  });

  it('is not calm where there is something to report, or no document', () => {
    assert.equal(describeCalm(faulty(1), faulty(1)), undefined);
    assert.equal(describeCalm(NO_TOTALS, NO_TOTALS), undefined);
  });
});
