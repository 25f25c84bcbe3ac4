/** Addresses of files, taken apart and joined as text, whatever their scheme. */
import assert from 'node:assert/strict';
import { joinUri, parentUri } from '../../../server/src/lsp/uris';

describe('addresses of files', () => {
  for (const [uri, parent] of [
    ['file:///a/b.md', 'file:///a'],
    ['file:///a/', 'file:///'],
    ['file:///', undefined],
    ['vscode-vfs://github/a/b.md', 'vscode-vfs://github/a'],
    ['memfs:/workspace/a.md', 'memfs:/workspace'],
    ['memfs:/a.md', 'memfs:/'],
    ['memfs:/', undefined],
    ['untitled:Untitled-1', undefined],
  ] as const) {
    it(`${uri} lies in ${parent ?? 'no folder'}`, () => assert.equal(parentUri(uri), parent));
  }

  it('a relative path may lead upwards', () => {
    assert.equal(joinUri('file:///a/b', '../packs/x y.yaml'), 'file:///a/packs/x%20y.yaml');
    assert.equal(joinUri('memfs:/a/b', './../packs/x.yaml'), 'memfs:/a/packs/x.yaml');
  });
});
