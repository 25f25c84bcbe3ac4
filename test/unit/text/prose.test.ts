/** The prose: the words in plain characters, and the way back to the source. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';

/** The source of words of the prose. */
function sourceOf(text: string, words: string, notation: 'draft' | 'published'): string {
  const { prose } = parseDocument(text, notation);
  const from = prose.text.indexOf(words);
  assert.ok(from >= 0, `${words} in ${prose.text}`);
  const { start, end } = prose.toSource({ from, to: from + words.length });
  return text.slice(start, end);
}

describe('The prose', () => {
  it('has one line for each block', () => {
    assert.equal(parseDocument('One\ntwo.\n\nThree.', 'draft').prose.text, 'One two.\nThree.\n');
  });

  it('leads back to words over a line end', () => {
    assert.equal(sourceOf('The cells \r\n  die.', 'cells die', 'published'), 'cells \r\n  die');
    assert.equal(sourceOf('> The cells\n> die.', 'cells die', 'draft'), 'cells\n> die');
  });

  it('leads back to plain characters', () => {
    assert.equal(sourceOf('“quoted” film\u2011coated', '"quoted"', 'published'), '“quoted”');
    assert.equal(sourceOf('of e\ufb03cacy here', 'efficacy', 'published'), 'e\ufb03cacy');
    assert.equal(sourceOf('of e\ufb03cacy here', 'fi', 'published'), '\ufb03');
    assert.equal(sourceOf('onco\u00adgenic cells', 'oncogenic', 'published'), 'onco\u00adgenic');
    assert.equal(sourceOf('20\u00a0\u00a0mg', '20 mg', 'published'), '20\u00a0\u00a0mg');
  });

  it('leads back to words with emphasis, marks and struck text inside', () => {
    assert.equal(
      sourceOf('a **new**[^1] ~~old~~ text', 'new text', 'draft'),
      'new**[^1] ~~old~~ text',
    );
    assert.equal(sourceOf('a \\*star\\* here', '*star*', 'draft'), '*star\\*');
  });

  it('tells piece by piece where its words come from', () => {
    const source = 'One “two”\n**three**.\n\nFour.';
    const { prose, blocks } = parseDocument(source, 'draft');
    const pieces = blocks.map((block) =>
      prose
        .pieces(block.prose)
        .map(({ from, to, start, end }) => [prose.text.slice(from, to), source.slice(start, end)]),
    );
    assert.deepEqual(pieces, [
      [
        ...[
          ['One ', 'One '],
          ['"', '“'],
          ['two', 'two'],
          ['"', '”'],
          [' ', '\n'],
        ],
        ...[
          ['three', 'three'],
          ['.', '.'],
        ],
      ],
      [],
      [['Four.', 'Four.']],
    ]);
  });

  it('leads an empty place to an empty place behind the character before', () => {
    const { prose } = parseDocument('One [^1] two', 'draft');
    assert.deepEqual(prose.toSource({ from: 3, to: 3 }), { start: 3, end: 3 });
    assert.deepEqual(prose.toSource({ from: 0, to: 0 }), { start: 0, end: 0 });
    assert.deepEqual(parseDocument('', 'draft').prose.toSource({ from: 0, to: 0 }), {
      start: 0,
      end: 0,
    });
  });

  it('finds the place of a source offset', () => {
    const { prose } = parseDocument('**One** two\nthree', 'draft');
    assert.equal(prose.text, 'One two three\n');
    assert.equal(prose.fromSource(2), 0);
    assert.equal(prose.fromSource(8), 4);
    assert.equal(prose.fromSource(12), 8);
    assert.equal(prose.fromSource(0), 0);
    assert.equal(prose.fromSource(99), prose.text.length);
  });
});
