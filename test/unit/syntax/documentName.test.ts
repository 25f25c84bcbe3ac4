/** Which files of a folder are documents. */
import assert from 'node:assert/strict';
import { contributes } from '../../../package.json';
import {
  beginsSummaryOfOpinion,
  isPassedOver,
  isTextName,
  judgeDocumentName,
} from '../../../server/src/core/syntax/documentName';
import { readExamplePairs } from '../../support/exampleDocuments';

describe('telling documents from other files', () => {
  it('the ending decides, whatever its case', () => {
    assert.equal(judgeDocumentName('lumivexa.opinion.md'), 'document');
    assert.equal(judgeDocumentName('LUMIVEXA.OPINION.TXT'), 'document');
    assert.equal(judgeDocumentName('lumivexa.txt'), 'byFirstLine');
    for (const name of [
      'README.md',
      'opinion.md',
      'a.opinion.md.bak',
      'a.opinion',
      'a.docx',
      'txt',
    ]) {
      assert.equal(judgeDocumentName(name), 'other', name);
    }
  });

  it('hidden folders and folders of packages hold none', () => {
    for (const name of ['.git', '.archive', 'node_modules', 'bower_components']) {
      assert.equal(isPassedOver(name), true, name);
    }
    for (const name of ['drafts', 'v1.2', 'node_modules.old']) {
      assert.equal(isPassedOver(name), false, name);
    }
  });

  it('a wide pattern means texts only', () => {
    assert.equal(isTextName('a.md'), true);
    assert.equal(isTextName('a.TXT'), true);
    assert.equal(isTextName('a.png'), false);
  });

  const COMMITTEE = 'Committee for Medicinal Products for Human Use (CHMP)';
  const BEGINNINGS: readonly (readonly [text: string, isSummary: boolean])[] = [
    ['Summary of opinion1 (initial authorisation)', true],
    [' Summary of opinion (post authorisation) \n', true],
    ['\n\r\n  SUMMARY OF POSITIVE OPINION\n', true],
    ['\ufeffSummary of opinion', true],
    ['Summary\u00a0of opinion', true],
    ['CVMP summary of opinion', true],
    ['Summary of opinion: Tarbexil, 19/06/2024 Positive', true],
    [`25 April 2024\nEMA/CHMP/180000/2024\n${COMMITTEE}\n\nSummary of opinion1\n`, true],
    [`\ufeff25 April 2024\r\n${COMMITTEE}\r\nSummary of opinion1\r\n`, true],
    [`25 April 2024\n${COMMITTEE}\nAgenda of the meeting\nSummary of opinion\n`, false],
    ['25 April 2024\n', false],
    ['Notes\nSummary of opinion', false],
    ['Summary of opinions held by the board', false],
    ['A summary of opinion', false],
    ['Summary of product characteristics', false],
    ['', false],
  ];
  for (const [text, isSummary] of BEGINNINGS) {
    it(`${JSON.stringify(text)} ${isSummary ? 'begins' : 'does not begin'} a summary of opinion`, () => {
      assert.equal(beginsSummaryOfOpinion(text), isSummary);
    });
  }

  const texts = [
    ...(['clean', 'faulty'] as const)
      .flatMap(readExamplePairs)
      .flatMap(({ draft, published }) => [draft.text, published.text]),
    ...BEGINNINGS.map(([text]) => text),
  ];
  const lines = texts.flatMap((text) => text.split(/\r?\n/));

  it('an editor tells them by the same words of their first line', () => {
    const language = contributes.languages.find(({ firstLine }) => firstLine !== undefined);
    const pattern = new RegExp(language?.firstLine ?? '');
    for (const line of lines) {
      assert.equal(pattern.test(line), beginsSummaryOfOpinion(line), line.slice(0, 80));
    }
  });
});
