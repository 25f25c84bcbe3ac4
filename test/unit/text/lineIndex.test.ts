import assert from 'node:assert/strict';
import fc from 'fast-check';
import { buildLineIndex, findLines, type Position } from '../../../server/src/core/text/lineIndex';

/** What a text document of the language server protocol answers, written down plainly. */
function expectedPosition(text: string, offset: number): Position {
  let inside = Math.min(Math.max(0, offset), text.length);
  // An offset between the two characters of a line end belongs to the end of its line.
  if (text.charAt(inside) === '\n' && text.charAt(inside - 1) === '\r') inside--;
  const lines = text.slice(0, inside).split(/\r\n|\r|\n/);
  return { line: lines.length - 1, character: lines.at(-1)?.length ?? 0 };
}

function expectedOffset(text: string, { line, character }: Position): number {
  if (line < 0) return 0;
  const lines = text.split(/(?<=\r\n|\r(?!\n)|(?<!\r)\n)/);
  if (/(?:\r|\n)$/.test(text)) lines.push('');
  if (line >= lines.length) return text.length;
  const start = lines.slice(0, line).join('').length;
  const words = (lines[line] ?? '').replace(/[\r\n]+$/, '');
  return start + Math.min(Math.max(0, character), words.length);
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
  it('agrees with the language server protocol at every offset', () => {
    fc.assert(
      fc.property(text, (source) => {
        const index = buildLineIndex(source);
        for (let offset = -1; offset <= source.length + 1; offset++) {
          assert.deepEqual(index.positionAt(offset), expectedPosition(source, offset));
        }
      }),
      { numRuns: 500 },
    );
  });

  it('agrees with the language server protocol at every position', () => {
    fc.assert(
      fc.property(text, (source) => {
        const index = buildLineIndex(source);
        for (let line = -1; line <= index.lineCount + 1; line++) {
          for (let character = -1; character <= 8; character++) {
            const position = { line, character };
            assert.equal(index.offsetAt(position), expectedOffset(source, position));
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
