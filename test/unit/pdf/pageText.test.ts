/** Facts about the words of a PDF: in which lines they stand. */
import assert from 'node:assert/strict';
import { type PlacedWords, writePageText } from '../../../server/src/pdf/pageText';

/** Letters of 9 points are about 4.5 wide. */
function words(text: string, x: number, y: number, size = 9): PlacedWords {
  return { text, x, y, size, width: (text.length * size) / 2 };
}

describe('the text of a page', () => {
  it('runs from the top to the bottom, in whatever order it was drawn', () => {
    const text = writePageText([
      words('two', 60, 686),
      words('one', 60, 700),
      words('too', 80, 686),
    ]);
    assert.equal(text, 'one\ntwo too\n');
  });

  it('has a blank where words are apart, and none inside of a word', () => {
    const text = writePageText([
      words('adop', 60, 700),
      words('ted', 78, 700),
      words('a', 94, 700),
    ]);
    assert.equal(text, 'adopted a\n');
  });

  it('has superscripts where small figures are raised', () => {
    const text = writePageText([
      words('opinion', 60, 700, 14),
      words('1', 109, 706, 8),
      words('(initial authorisation)', 116, 700, 14),
      words('10', 60, 660),
      words('6', 69, 664, 5),
      words('20', 120, 660),
    ]);
    assert.equal(text, 'opinion¹ (initial authorisation)\n10⁶ 20\n');
  });

  it('has small figures that are lowered as they are', () => {
    const text = writePageText([
      words('CO', 60, 700),
      words('2', 69, 698, 6),
      words('levels', 78, 700),
    ]);
    assert.equal(text, 'CO2 levels\n');
  });

  it('has a blank line between paragraphs', () => {
    const ys = [700, 686, 672, 646, 632];
    const text = writePageText(ys.map((y, index) => words(`line ${index + 1}`, 60, y)));
    assert.equal(text, 'line 1\nline 2\nline 3\n\nline 4\nline 5\n');
  });

  it('keeps a number that stands alone', () => {
    assert.equal(writePageText([words('text', 60, 700), words('2', 300, 30)]), 'text\n2\n');
    assert.equal(writePageText([]), '');
  });

  it('is made in time that grows with it', () => {
    const many = Array.from({ length: 20_000 }, (_one, index) => words('1', 60, index / 10, 5));
    assert.ok(writePageText(many).length > 0);
  });
});
