/** A small measurement of accuracy in every run of the tests; `npm run accuracy` measures in full. */
import assert from 'node:assert/strict';
import { buildFullRuleSet } from '../support/ruleSets';
import { FAULTS } from './faults';
import { isOfRule, isSerious, type Measurement, measure } from './measure';
import { writeCases } from './report';
import type { SampleSize } from './sample';

const SMALL_SAMPLE: SampleSize = { cleanDocuments: 200, documents: 200, places: 6 };
const LEAST_RECALL = 0.97;
const MOST_FALSE_ALARMS = 0.02;
const MOST_CASES = 12;
/** Held against the real tables by `scripts/checkReferenceTables.ts`: nothing here is in a table. */
const NEED_REFERENCE_DATA: readonly string[] = [
  'atc-code-of-other-substance',
  'atc-code-differs-from-reference',
  'reference-data-disagrees',
];

describe('accuracy', () => {
  const ruleSet = buildFullRuleSet();
  let measurement: Measurement;

  before(function () {
    this.timeout(180_000);
    measurement = measure(FAULTS, ruleSet, SMALL_SAMPLE);
  });

  it('every rule finds a fault that was planted for it', () => {
    const blind = ruleSet.rules.filter(
      ({ id }) =>
        !NEED_REFERENCE_DATA.includes(id) &&
        !measurement.faults.some(
          ({
            fault: {
              rules: [wanted = ''],
            },
            found,
          }) => found > 0 && isOfRule(id, wanted),
        ),
    );
    assert.deepEqual(
      blind.map(({ id }) => id),
      [],
    );
  });

  it('of a hundred planted faults at least ninety-seven are found', () => {
    const { faults } = measurement;
    const planted = faults.reduce((sum, one) => sum + one.planted, 0);
    const found = faults.reduce((sum, one) => sum + one.found, 0);
    assert.ok(
      found >= LEAST_RECALL * planted,
      `${found} of ${planted}\n${writeCases(measurement, MOST_CASES)}`,
    );
  });

  it('of a hundred clean documents at most two get an error or a warning', () => {
    const serious = measurement.falseAlarms.filter(({ finding }) => isSerious(finding));
    const most = MOST_FALSE_ALARMS * 2 * SMALL_SAMPLE.cleanDocuments;
    assert.ok(serious.length <= most, writeCases(measurement, MOST_CASES));
  });
});
