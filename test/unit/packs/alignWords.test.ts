/** Holding words against a wording with slots. */
import assert from 'node:assert/strict';
import { alignWords } from '../../../server/src/core/packs/alignWords';
import { findComparedWords } from '../../../server/src/core/packs/comparedWords';
import { tokeniseWording } from '../../../server/src/core/packs/wordSteps';

function align(sentence: string, wording: string) {
  const alignment = alignWords(
    findComparedWords(sentence, { from: 0, to: sentence.length }),
    tokeniseWording(wording),
    sentence,
  );
  return {
    cost: alignment?.cost,
    differences: alignment?.differences.map(
      ({ found, expected }) => `${sentence.slice(found.from, found.to)} -> ${expected}`,
    ),
  };
}

describe('aligning words', () => {
  it('case, commas, quotation marks and the final stop do not count', () => {
    assert.equal(align('the “Word”, after all', 'The word after all.').cost, 0);
  });

  it('a slot takes one word or several', () => {
    const result = align('Zenquora Plus XR was reviewed.', '{product} was reviewed.');
    assert.deepEqual(result, {
      cost: 0,
      differences: [],
    });
  });

  it('an empty slot is no match', () => {
    assert.equal(align('reviewed', '{product} {date}').cost, undefined);
    const wording = '{product} is a generic of {reference}, which is old.';
    assert.equal(align('Zenquora is a generic of, which is old.', wording).cost, undefined);
    assert.equal(align('Zenquora is a generic of Efexira, which is old.', wording).cost, 0);
  });

  it('neighbouring words that differ are one difference', () => {
    const result = align('It will be sent to all', 'It was sent to all');
    assert.deepEqual(result.differences, ['will be -> was']);
    assert.equal(result.cost, 2);
  });

  it('a missing word is shown with the word before it', () => {
    assert.deepEqual(align('in European languages', 'in all European languages').differences, [
      'in -> in all',
    ]);
  });

  it('a missing first word is shown with the word behind it', () => {
    assert.deepEqual(align('applicant is known', 'The applicant is known').differences, [
      'applicant -> The applicant',
    ]);
  });

  it('a missing word behind punctuation is shown with the word behind it', () => {
    assert.deepEqual(align('report (EPAR) made', 'report (EPAR) and made').differences, [
      'made -> and made',
    ]);
  });

  it('a missing last word is shown with the word before it', () => {
    assert.deepEqual(align('by the European', 'by the European Commission.').differences, [
      'European -> European Commission',
    ]);
  });

  it('a missing word behind a slot is shown with the word behind it', () => {
    assert.deepEqual(
      align('Tarbexil reviewed under it', '{product} was reviewed under it').differences,
      ['reviewed -> was reviewed'],
    );
  });

  it('a slip beside a slot is replaced', () => {
    assert.deepEqual(
      align('of Orvalex, wich has been', 'of {reference}, which has been').differences,
      ['wich -> which'],
    );
  });

  it('another word beside a slot is replaced', () => {
    assert.deepEqual(align('the quality for Orvalex', 'the quality of {product}').differences, [
      'for -> of',
    ]);
  });

  it('a slot does not take in an expected word to replace an added one', () => {
    assert.deepEqual(
      align('of Orvalex, which gladly has been', 'of {reference}, which has been').differences,
      ['gladly -> '],
    );
  });

  it('a figure or a name beside a slot stays in the slot', () => {
    const result = align('in the EU 4 February 2009', 'in the EU since {referenceDate}');
    assert.deepEqual(result.differences, ['EU -> EU since']);
  });

  it('a missing abbreviation comes with its brackets', () => {
    assert.deepEqual(align('report and more', 'report (EPAR) and more').differences, [
      'report -> report (EPAR)',
    ]);
  });

  it('an added abbreviation goes with its brackets', () => {
    assert.deepEqual(align('report (EPAR) and more', 'report and more').differences, [
      '(EPAR) -> ',
    ]);
  });

  it('a footnote mark glued to a word does not count', () => {
    assert.equal(align('a hybrid application1 with', 'a hybrid application with').cost, 0);
  });

  it('figures that differ count', () => {
    assert.deepEqual(align('issued 76 days', 'issued 67 days').differences, ['76 -> 67']);
  });
});
