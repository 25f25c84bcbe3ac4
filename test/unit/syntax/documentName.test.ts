/** Which files of a folder are documents. */
import assert from 'node:assert/strict';
import { beginsSummaryOfOpinion as beginsAsExtensionSays } from '../../../client/src/publishedTitle';
import { contributes } from '../../../package.json';
import {
  beginsSummaryOfOpinion,
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

  it('a wide pattern means texts only', () => {
    assert.equal(isTextName('a.md'), true);
    assert.equal(isTextName('a.TXT'), true);
    assert.equal(isTextName('a.png'), false);
  });

  const BEGINNINGS: readonly (readonly [text: string, isSummary: boolean])[] = [
    ['Summary of opinion1 (initial authorisation)', true],
    [' Summary of opinion (post authorisation) \n', true],
    ['\n\r\n  SUMMARY OF POSITIVE OPINION\n', true],
    ['\ufeffSummary of opinion', true],
    ['Summary\u00a0of opinion', true],
    ['CVMP summary of opinion', true],
    ['Summary of opinion: Tarbexil, 19/06/2024 Positive', true],
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

  it('the extension tells them by the same words, before the server has seen them', () => {
    for (const text of [...texts, ...lines]) {
      assert.equal(beginsAsExtensionSays(text), beginsSummaryOfOpinion(text), text.slice(0, 80));
    }
  });

  it('an editor tells them by the same words of their first line', () => {
    const language = contributes.languages.find(({ firstLine }) => firstLine !== undefined);
    const pattern = new RegExp(language?.firstLine ?? '');
    for (const line of lines) {
      assert.equal(pattern.test(line), beginsSummaryOfOpinion(line), line.slice(0, 80));
    }
  });
});
