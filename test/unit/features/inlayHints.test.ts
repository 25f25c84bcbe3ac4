/** What stands behind codes and dates, for those who want it. */
import assert from 'node:assert/strict';
import { findInlayHints } from '../../../server/src/core/features/inlayHints';
import { readOpinion } from '../../../server/src/core/model/readOpinion';
import { readReferenceData } from '../../../server/src/core/reference/referenceData';
import { writeReferenceText } from '../../../server/src/core/reference/referenceFile';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';

const TEXT = [
  'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa.',
  'The active substance of Lumivexa is orvatinib, a kinase inhibitor (ATC code: L01EL77).',
].join('\n\n');
const WHOLE = { start: 0, end: TEXT.length };
const BOTH = { atcCodes: true, decisionDate: true };
const OPINION = readOpinion(parseDocument(TEXT, 'draft'));

/** The text with each hint behind its words. */
function show(...[within, choice, reference]: [...DropFirst<Parameters<typeof findInlayHints>>]) {
  return findInlayHints(OPINION, within, choice, reference).map(
    ({ offset, text }) => `${TEXT.slice(0, offset).split(' ').slice(-1)} ${text}`,
  );
}
type DropFirst<List extends readonly unknown[]> = List extends [unknown, ...infer Rest]
  ? Rest
  : never;

describe('inlay hints', () => {
  it('name the group of a code and the day of the decision', () => {
    assert.deepEqual(show(WHOLE, BOTH), [
      '2021 decision expected 5 April 2021',
      'L01EL77 cancer medicines',
    ]);
  });

  it('name the substance where reference data know it', () => {
    const source = { file: 'index.csv', imported: '2026-03-01', dated: undefined };
    const rows = [{ code: 'L01EL77', name: 'tarbexinib' }];
    const tables = { medicines: undefined, atcIndex: { source, rows } };
    const reference = readReferenceData(writeReferenceText(tables)).value;
    const choice = { atcCodes: true, decisionDate: false };
    assert.deepEqual(show(WHOLE, choice, reference), ['L01EL77 tarbexinib']);
  });

  it('are those that are wanted, within the span that is asked for', () => {
    assert.deepEqual(show(WHOLE, { atcCodes: false, decisionDate: false }), []);
    assert.deepEqual(show({ start: 0, end: 40 }, BOTH), ['2021 decision expected 5 April 2021']);
    assert.deepEqual(show({ start: 200, end: TEXT.length }, BOTH), ['L01EL77 cancer medicines']);
  });

  it('pass over what is no code', () => {
    const opinion = readOpinion(parseDocument('The substance (ATC code: L01EX9).\n', 'draft'));
    assert.deepEqual(findInlayHints(opinion, WHOLE, BOTH), []);
  });
});
