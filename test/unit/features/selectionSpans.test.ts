/** How a selection grows, in both notations. */
import assert from 'node:assert/strict';
import { findSelectionSpans } from '../../../server/src/core/features/selectionSpans';
import { readOpinion } from '../../../server/src/core/model/readOpinion';
import type { Notation } from '../../../server/src/core/syntax/block';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import { takeCursor, wordsAt } from '../../support/cursor';

function selectionsAt(marked: string, notation: Notation = 'draft'): readonly string[] {
  const { text, offset } = takeCursor(marked);
  const spans = findSelectionSpans(readOpinion(parseDocument(text, notation)), offset);
  return spans.map((span) => wordsAt(text, span));
}

const SIDE_EFFECTS = 'The most common side effects are rash and cough. They are mild.';

describe('the growing selection', () => {
  it('takes the word, its sentence, the part, the paragraph, the document', () => {
    const applicant = 'The applicant for this medicinal product is Aldermoor.';
    const text = `# Summary of opinion\n\n${applicant} ${SIDE_EFFECTS}\n`;
    assert.deepEqual(selectionsAt(text.replace('rash', 'ra<|>sh')), [
      'rash',
      'The most common side effects are rash and cough.',
      SIDE_EFFECTS,
      `${applicant} ${SIDE_EFFECTS}`,
      text,
    ]);
  });

  it('takes a paragraph before the part, where a part has several', () => {
    const text =
      'The full indication is:\n\n> Gout in adults. It is rare.\n\n> Rash.\n\nDetailed recommendations for the use of it.\n';
    assert.deepEqual(selectionsAt(text.replace('rare', 'ra<|>re')), [
      'rare',
      'It is rare.',
      'Gout in adults. It is rare.',
      '> Gout in adults. It is rare.',
      'The full indication is:\n\n> Gout in adults. It is rare.\n\n> Rash.',
      text,
    ]);
  });

  it('goes over the line ends of a published text', () => {
    const text =
      'The full indication is: \n\nGout in \nadults. It is rare. \n\nDetailed recommendations for the use of it. \n';
    assert.deepEqual(selectionsAt(text.replace('adults', 'a<|>dults'), 'published'), [
      'adults',
      'Gout in \nadults.',
      'Gout in \nadults. It is rare.',
      'The full indication is: \n\nGout in \nadults. It is rare.',
      text,
    ]);
  });

  it('tells a word from the mark that is glued to it', () => {
    const published = ['Summary of opinion1', '', 'Lumivexa', 'orvatinib', '', '1 Summaries.', ''];
    const text = published.join('\n');
    assert.equal(selectionsAt(text.replace('opinion1', 'opin<|>ion1'), 'published')[0], 'opinion');
    assert.equal(selectionsAt(text.replace('opinion1', 'opinion1<|>'), 'published')[0], '1');
    const draft = '# Summary of opinion[^1]\n\n[^1]: Summaries.\n';
    assert.equal(selectionsAt(draft.replace('^1]', '^<|>1]'))[0], '[^1]');
  });

  it('takes the word at whose end the cursor stands, and words that are not read', () => {
    assert.equal(selectionsAt('The end<|>.\n')[0], 'end');
    assert.equal(selectionsAt('<!-- not re<|>ad -->\n\nThe end.\n')[0], 'read');
  });

  it('is the whole text where there is nothing else', () => {
    assert.deepEqual(selectionsAt('One.\n\n<|>\n\nTwo.\n'), ['One.\n\n\n\nTwo.\n']);
    assert.deepEqual(selectionsAt('<|>'), ['']);
  });
});
