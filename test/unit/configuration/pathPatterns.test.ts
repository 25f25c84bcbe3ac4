/** Which paths the patterns of a configuration mean. */
import assert from 'node:assert/strict';
import { createPathMatcher } from '../../../server/src/configuration/pathPatterns';

const CASES: readonly (readonly [pattern: string, path: string, isMatch: boolean])[] = [
  ['archive', 'archive', true],
  ['archive', 'archive/2021/x.opinion.md', true],
  ['archive', 'old/archive/x.opinion.md', true],
  ['archive/', 'archive/x.opinion.md', true],
  ['archive', 'archived/x.opinion.md', false],
  ['/archive', 'archive/x.opinion.md', true],
  ['/archive', 'old/archive/x.opinion.md', false],
  ['./drafts/*.txt', 'drafts/a.txt', true],
  ['drafts/*.txt', 'drafts/b/a.txt', false],
  ['drafts/**/*.txt', 'drafts/b/c/a.txt', true],
  ['*.txt', 'drafts/a.txt', true],
  ['.hidden', 'a/.hidden/b.txt', true],
  ['**', 'a/b.txt', true],
];

describe('path patterns', () => {
  for (const [pattern, path, isMatch] of CASES) {
    it(`${pattern} ${isMatch ? 'means' : 'does not mean'} ${path}`, () => {
      assert.equal(createPathMatcher([pattern])(path), isMatch);
    });
  }

  it('no patterns mean nothing', () => {
    assert.equal(createPathMatcher([])('a.txt'), false);
  });
});
