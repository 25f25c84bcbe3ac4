/** The difference of two versions of a text. */
import assert from 'node:assert/strict';
import { buildTextDifference } from '../../../server/src/core/report/textDifference';

describe('the difference of two texts', () => {
  it('equal texts have none', () => {
    assert.deepEqual(buildTextDifference('a\nb\n', 'a\nb\n'), []);
  });

  it('changed lines stand apart from each other', () => {
    assert.deepEqual(buildTextDifference('a\nb\nc\nd\n', 'a\nB\nc\nD\n'), [
      '@@ line 2 @@',
      '-b',
      '+B',
      '@@ line 4 @@',
      '-d',
      '+D',
    ]);
  });

  it('added and removed lines are shown', () => {
    assert.deepEqual(buildTextDifference('a\nc\n', 'a\nb\nc\n'), ['@@ line 2 @@', '+b']);
    assert.deepEqual(buildTextDifference('a\nb\nc\n', 'a\nc\n'), ['@@ line 2 @@', '-b']);
  });

  it('repeated lines are not counted twice', () => {
    assert.deepEqual(buildTextDifference('a\na\n', 'a\na\na\n'), ['@@ line 3 @@', '+a']);
  });

  it('lines are told however many there are', () => {
    const count = 200_000;
    const difference = buildTextDifference('a\n'.repeat(count), 'b\n'.repeat(count));
    assert.equal(difference.length, 2 * count + 1);
  });

  it('all line ends are understood', () => {
    assert.deepEqual(buildTextDifference('a\r\nb\r\n', 'a\r\nc\r\n'), ['@@ line 2 @@', '-b', '+c']);
  });
});
