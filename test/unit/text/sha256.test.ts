/** The hash of a text is that of a file with it. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { sha256 } from '../../../server/src/core/text/sha256';

const hashOfFile = (text: string): string =>
  createHash('sha256').update(text, 'utf8').digest('hex');

describe('sha256', () => {
  it('agrees with the published examples', () => {
    assert.equal(sha256('abc'), 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
    assert.equal(sha256(''), 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855');
  });

  it('agrees with Node.js at every length around a block, and on long texts', () => {
    for (let length = 0; length < 200; length++) {
      assert.equal(sha256('é'.repeat(length)), hashOfFile('é'.repeat(length)));
    }
    const long = 'Summary of opinion. '.repeat(10_000);
    assert.equal(sha256(long), hashOfFile(long));
  });

  it('agrees with Node.js on any string, whole characters or not', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => sha256(text) === hashOfFile(text)),
    );
    assert.equal(sha256('\ud800a\udc00😀'), hashOfFile('\ud800a\udc00😀'));
  });
});
