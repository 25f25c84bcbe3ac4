/** Which abbreviations a document has, where each is explained, and by which words. */
import assert from 'node:assert/strict';
import { findAbbreviations, findExplanations } from '../../../server/src/core/model/abbreviations';
import { createWordFilter, surveyWords } from '../../../server/src/core/text/wordSurvey';
import { buildWordTable } from '../../../server/src/core/text/wordTable';

function read(text: string) {
  return findAbbreviations(text, surveyWords(text, buildWordTable(text), createWordFilter())).map(
    (abbreviation) => {
      const explanations = findExplanations(abbreviation, text);
      return [
        abbreviation.letters,
        abbreviation.places.length,
        ...explanations.map(({ words, areInitials }) => [
          words === undefined ? undefined : text.slice(words.from, words.to),
          areInitials,
        ]),
      ];
    },
  );
}

describe('abbreviations', () => {
  for (const [text, ...expected] of [
    ['It is for NSCLC and in NSCLC.', ['NSCLC', 2]],
    [
      'non-small cell lung cancer (NSCLC), NSCLC',
      ['NSCLC', 2, ['non-small cell lung cancer', true]],
    ],
    [
      'tumour suppressor proteins (TSPs) and a TSP',
      ['TSP', 2, ['tumour suppressor proteins', true]],
    ],
    [
      'disease-modifying antirheumatic drug (DMARD) therapy',
      ['DMARD', 1, ['disease-modifying antirheumatic drug', false]],
    ],
    [
      'vascular endothelial growth factor ("VEGF")',
      ['VEGF', 1, ['vascular endothelial growth factor', true]],
    ],
    [
      'metastatic castration-resistant prostate cancer (mCRPC)',
      ['mCRPC', 1, ['metastatic castration-resistant prostate cancer', true]],
    ],
    ['a dipeptidyl peptidase 4 (DPP-4) inhibitor', ['DPP', 1, ['dipeptidyl peptidase 4', false]]],
    [
      'the mFARS (modified Friedreich ataxia rating scale) score',
      ['mFARS', 1, ['modified Friedreich ataxia rating scale', true]],
    ],
    ['it blocks exportin 1 (XPO1)', ['XPO1', 1, [undefined, false]]],
    ['a protein (CD38) on cells', ['CD38', 1, [undefined, false]]],
    ['in patients with MTC (seen in 20%)', ['MTC', 1]],
    ['words without any, and Words With Capitals', undefined],
  ] as const) {
    it(text, () => assert.deepEqual(read(text), expected[0] === undefined ? [] : expected));
  }

  it('are explained in their own paragraph only', () => {
    assert.deepEqual(read('multiple\nsclerosis (MS)'), [['MS', 1, [undefined, false]]]);
  });
});
