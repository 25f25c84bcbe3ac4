/** What can be folded away. */
import assert from 'node:assert/strict';
import { findFoldingSpans } from '../../../server/src/core/features/folding';
import { wordsAt } from '../../support/cursor';
import { readDraft } from '../../support/readings';

/** `kind: words` of each fold. */
function foldsOf(text: string): readonly string[] {
  return findFoldingSpans(readDraft(text)).map(
    ({ kind, span }) => `${kind}: ${wordsAt(text, span)}`,
  );
}

describe('folding', () => {
  it('folds front matter, comments, parts and footnotes, in the order of the text', () => {
    assert.deepEqual(
      foldsOf(
        '---\norphan: true\n---\n\n# Summary of opinion[^1]\n\n<!-- a\nnote -->\n\nThe benefits of Lumivexa are:\n\n- its ability to act\n\n[^1]: One.\n[^2]: Two.\n',
      ),
      [
        'frontMatter: ---\norphan: true\n---',
        'part: Summary of opinion',
        'comment: <!-- a\nnote -->',
        'part: The benefits of Lumivexa are:\n\n- its ability to act',
        'part: [^1]: One.\n[^2]: Two.',
      ],
    );
  });

  it('leaves the last line end in sight, however it is written', () => {
    assert.deepEqual(foldsOf('<!-- a\r\nnote -->\r\n'), ['comment: <!-- a\r\nnote -->']);
  });

  it('finds nothing in an empty text', () => {
    assert.deepEqual(foldsOf(''), []);
  });
});
