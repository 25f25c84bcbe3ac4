/** Which paths the patterns of a configuration mean. */
import assert from 'node:assert/strict';
import {
  createPathMatcher,
  findPatternFault,
} from '../../../server/src/configuration/pathPatterns';

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
  ['drafts/**', 'drafts/a/b.txt', true],
  ['*/**', 'a.txt', false],
  ['*/**', 'drafts/a.txt', true],
  ['a/**/b/**/c', 'a/b/x/b/c', true],
  ['a/**/b/**/c', 'a/x/c', false],
  ['*a*b', 'xaab', true],
  ['*a*b', 'xaabc', false],
  ['?.txt', 'é.txt', true],
  ['?.txt', '.txt', false],
  ['[a-c]*.txt', 'b1.txt', true],
  ['[!a-c]*.txt', 'b1.txt', false],
  ['[]]', ']', true],
  ['[a', '[a', true],
  ['*.{md,txt}', 'drafts/a.md', true],
  ['*.{md,{txt,text}}', 'a.text', true],
  ['{drafts,old}/*.md', 'old/a.md', true],
  ['{drafts}', '{drafts}', true],
  ['{drafts', '{drafts', true],
  ['a\\*', 'a*', true],
  ['a\\*', 'ab', false],
  ['!a', '!a', true],
  ['@(a|b)', 'a', false],
  ['*', '../a.md', false],
  ['../*.md', '../a.md', true],
  ['Drafts', 'drafts', false],
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

  it('no pattern takes long, whatever the path', () => {
    const patterns = [
      `${'*a'.repeat(450)}b`,
      '(a+)+$',
      '@(*a|*a|*a)*(*a|*a)*b',
      `${'**/'.repeat(300)}b`,
      `${'**/*a*/'.repeat(140)}b`,
      `${'{a,'.repeat(300)}b${'}'.repeat(300)}`,
      `${'{a,a}'.repeat(150)}b`,
      '[[[['.repeat(250),
      '{'.repeat(1000),
    ];
    const matches = createPathMatcher(patterns);
    const start = performance.now();
    assert.equal(matches('a'.repeat(4000)), false);
    assert.equal(matches('a/'.repeat(2000)), false);
    assert.ok(performance.now() - start < 2000);
  });

  it('patterns that lead out of the folder have a fault', () => {
    for (const pattern of ['/tmp/**', '../**', '..', '.', './']) {
      assert.match(findPatternFault(pattern)?.message ?? '', /^This pattern matches nothing: /);
    }
    for (const pattern of ['./drafts', '.hidden/**', '..drafts', '**', '*']) {
      assert.equal(findPatternFault(pattern), undefined);
    }
  });

  it('patterns that are too long or have too many braces have a fault, and mean nothing', () => {
    assert.equal(findPatternFault('{a,b}/*.md'), undefined);
    assert.equal(findPatternFault('a'.repeat(1000)), undefined);
    assert.match(findPatternFault('a'.repeat(1001))?.message ?? '', /too long/);
    assert.match(findPatternFault('{a,b}'.repeat(10))?.message ?? '', /too many alternatives/);
    assert.match(
      findPatternFault(`{a,${'b'.repeat(200)}}`.repeat(4).padEnd(990, '{c,d}'))?.message ?? '',
      /too many alternatives/,
    );
    assert.equal(createPathMatcher(['a'.repeat(70_000)])('a'.repeat(70_000)), false);
  });
});
