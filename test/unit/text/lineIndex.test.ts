/** Offsets and positions: that the line index agrees with the text documents of the language server. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { buildLineIndex, findLines } from '../../../server/src/core/text/lineIndex';

function documentOf(source: string): TextDocument {
  return TextDocument.create('file:///a.opinion.md', 'markdown', 1, source);
}

const text = fc
  .array(
    fc.constantFrom('a', 'bc', '\n', '\r', '\r\n', '😀', '\ud83d', '\udc00', '\u2028', '\f', ' '),
    {
      maxLength: 30,
    },
  )
  .map((pieces) => pieces.join(''));

describe('The line index', () => {
  it('agrees with the text documents of the language server at every offset', () => {
    fc.assert(
      fc.property(text, (source) => {
        const index = buildLineIndex(source);
        const document = documentOf(source);
        assert.equal(index.lineCount, document.lineCount);
        for (let offset = -1; offset <= source.length + 1; offset++) {
          assert.deepEqual(index.positionAt(offset), document.positionAt(offset));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the text documents of the language server at every position', () => {
    fc.assert(
      fc.property(text, (source) => {
        const index = buildLineIndex(source);
        const document = documentOf(source);
        for (let line = -1; line <= index.lineCount + 1; line++) {
          for (let character = -1; character <= 8; character++) {
            const position = { line, character };
            assert.equal(index.offsetAt(position), document.offsetAt(position));
          }
        }
      }),
      { numRuns: 300 },
    );
  });

  it('counts a last empty line', () => {
    assert.equal(buildLineIndex('').lineCount, 1);
    assert.equal(buildLineIndex('a\n').lineCount, 2);
    assert.equal(buildLineIndex('a\r\nb\rc\n').lineCount, 4);
    assert.equal(buildLineIndex('a\r\nb').startOfLine(1), 3);
    assert.equal(buildLineIndex('a').startOfLine(7), 1);
  });
});

describe('The lines of a text', () => {
  it('are the text', () => {
    fc.assert(
      fc.property(text, (source) => {
        const lines = findLines(source);
        assert.equal(lines.map(({ start, next }) => source.slice(start, next)).join(''), source);
        for (const { start, end, next } of lines) {
          assert.ok(!/[\r\n]/.test(source.slice(start, end)));
          assert.match(source.slice(end, next), /^(?:\r\n|\r|\n)?$/);
        }
      }),
      { numRuns: 300 },
    );
  });
});
