/** The pass over the words of a text: it notes the right ones, and only those. */
import assert from 'node:assert/strict';
import type { ProseSpan } from '../../../server/src/core/text/span';
import { createWordFilter, mark, surveyWords } from '../../../server/src/core/text/wordSurvey';
import {
  buildWordTable,
  hashEdge,
  hashPair,
  hashWord,
} from '../../../server/src/core/text/wordTable';

function survey(text: string, ...wanted: readonly string[]) {
  const filter = createWordFilter();
  for (const word of wanted) mark(filter.words, hashWord(word));
  const found = surveyWords(text, buildWordTable(text), filter);
  const toWords = (spans: readonly ProseSpan[]) =>
    spans.map(({ from, to }) => text.slice(from, to));
  return {
    wanted: toWords(found.wanted),
    repeated: toWords(found.repeated),
    withCapitals: toWords(found.withCapitals),
    withFigure: toWords(found.withFigure),
  };
}

describe('the survey of the words of a text', () => {
  it('lets the words through that are wanted, whatever their capitals', () => {
    assert.deepEqual(survey('Élan élan ÉLAN elan, plan', 'élan').wanted, ['Élan', 'élan', 'ÉLAN']);
  });

  it('lets a word through by the word before it and itself', () => {
    const filter = createWordFilter();
    mark(filter.pairs, hashPair(hashWord('adverse'), hashWord('event')));
    const text = 'an adverse reaction, an Adverse event, event';
    const { wanted } = surveyWords(text, buildWordTable(text), filter);
    assert.deepEqual(
      wanted.map(({ previousFrom, to, isPair }) => [text.slice(previousFrom, to), isPair]),
      [['Adverse event', true]],
    );
  });

  it('lets words through by their edges', () => {
    const filter = createWordFilter();
    mark(filter.beginnings, hashEdge('tumo'));
    mark(filter.endings, hashEdge('emia'));
    const text = 'Tumorous leukemia, tum and mia';
    const { wanted } = surveyWords(text, buildWordTable(text), filter);
    assert.deepEqual(
      wanted.map(({ from, to, isWord, isBeginning, isEnding }) => [
        text.slice(from, to),
        isWord,
        isBeginning,
        isEnding,
      ]),
      [
        ['Tumorous', false, true, false],
        ['leukemia', false, false, true],
      ],
    );
  });

  it('notes a word that follows itself behind one blank', () => {
    assert.deepEqual(survey('The the rash, rash of\nof a a-a').repeated, ['the', 'a']);
  });

  it('notes words with two capitals or more', () => {
    assert.deepEqual(survey("mRNA, β2 and the patients' IgG in ÖÄ, XPO1").withCapitals, [
      'mRNA',
      'IgG',
      'ÖÄ',
      'XPO1',
    ]);
  });

  it('notes figures with letters glued behind them', () => {
    assert.deepEqual(survey('20mg, 5 mg, 3 and 2.5µg, H1N1, 40x').withFigure, [
      '20mg',
      '5µg',
      '40x',
    ]);
  });
});
