/** Regular expressions of packs: RE2 syntax, faults in words, and time that is linear in the text. */
import assert from 'node:assert/strict';
import { compilePattern } from '../../../server/src/configuration/patterns';

function find(source: string, text: string, ignoresCapitals = true): readonly string[] {
  const { pattern } = compilePattern(source, { ignoresCapitals });
  assert.ok(pattern !== undefined);
  return [...pattern.findIn(text)].map(({ from, to }) => text.slice(from, to));
}

describe('patterns', () => {
  it('find what they describe, in UTF-16 offsets', () => {
    assert.deepEqual(find('\\d+ mg', '😀 20 mg and 30 MG'), ['20 mg', '30 MG']);
    assert.deepEqual(find('\\d+ mg', '20 mg and 30 MG', false), ['20 mg']);
  });

  it('never match nothing', () => {
    assert.deepEqual(find('x*', 'axxb'), ['xx']);
  });

  for (const [source, fault] of [
    ['(a', 'missing closing ): “(a”'],
    ['a(?=b)', '“(?=” looks around, which patterns of packs cannot; describe the words themselves'],
    [
      '(?<=x)foo',
      '“(?<=” looks around, which patterns of packs cannot; describe the words themselves',
    ],
    [
      '(a)\\1',
      '“\\1” refers back to a group, which patterns of packs cannot; write the words again',
    ],
    ['a\\y', 'invalid escape sequence: “\\y”'],
    [
      'x{1001}',
      'its counted repetitions, such as “{1001}”, stand for more than 1000 turns, those inside of each other multiplied',
    ],
    [
      '((a{100}){100})',
      'its counted repetitions, such as “{100}”, stand for more than 1000 turns, those inside of each other multiplied',
    ],
  ] as const) {
    it(`“${source}” has a fault in words`, () => {
      assert.equal(compilePattern(source, { ignoresCapitals: true }).fault, fault);
    });
  }

  it('any string compiles or has a fault, however deep its brackets', () => {
    for (const source of ['('.repeat(500) + ')'.repeat(500), '['.repeat(1000), '(?:'.repeat(300)]) {
      const { pattern, fault } = compilePattern(source, { ignoresCapitals: false });
      assert.ok(pattern !== undefined || fault !== undefined);
    }
  });

  it('take time that is linear in the text', () => {
    const measure = (length: number): number => {
      const start = performance.now();
      find('(x+x+)+y', 'x'.repeat(length));
      return performance.now() - start;
    };
    measure(1000);
    assert.ok(measure(400_000) < 2000);
  });
});
