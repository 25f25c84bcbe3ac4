/** Facts about addresses of files, whatever file system they are on. */
import assert from 'node:assert/strict';
import { joinUri, parentUri } from '../../../server/src/lsp/uris';

describe('the folder of an address', () => {
  const FOLDERS: readonly (readonly [string, string | undefined])[] = [
    ['file:///home/drafts/a.md', 'file:///home/drafts'],
    ['file:///home/', 'file:///'],
    ['file:///c%3A/a.md', 'file:///c%3A'],
    ['file:///', undefined],
    ['vscode-vfs://github/owner/a.md', 'vscode-vfs://github/owner'],
    ['memfs:/workspace/a.md', 'memfs:/workspace'],
    ['memfs:/workspace', 'memfs:/'],
    ['memfs:/', undefined],
    ['https://a/a', 'https://a/'],
    ['untitled:Untitled-1', undefined],
    ['no address', undefined],
  ];
  for (const [uri, folder] of FOLDERS)
    it(`${uri} → ${folder ?? 'none'}`, () => assert.equal(parentUri(uri), folder));
});

describe('an address inside of a folder', () => {
  it('is built from any of them', () => {
    assert.equal(joinUri('memfs:/', 'a b.yaml'), 'memfs:/a%20b.yaml');
    assert.equal(joinUri('memfs:/home/drafts', '../packs/a.yaml'), 'memfs:/home/packs/a.yaml');
    assert.equal(joinUri('file:///drafts', '../packs/a.yaml'), 'file:///packs/a.yaml');
    assert.equal(joinUri('file:///', '../../packs/a.yaml'), 'file:///packs/a.yaml');
    assert.equal(joinUri('file:///home/drafts', '/packs/a.yaml'), 'file:///packs/a.yaml');
  });
});
