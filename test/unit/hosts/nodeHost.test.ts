/** The server's view of a machine: files by address. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough } from 'node:stream';
import { pathToFileURL } from 'node:url';
import { createConnection } from 'vscode-languageserver/node';
import { createNodeHost } from '../../../server/src/hosts/nodeHost';
import type { FoundFile } from '../../../server/src/lsp/serverHost';

describe('the files that the server sees', () => {
  const host = createNodeHost(createConnection(new PassThrough(), new PassThrough()), {});
  let folder = '';
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-host-'));
  });
  afterEach(() => rmSync(folder, { recursive: true, force: true }));

  const uriOf = (name: string): string => pathToFileURL(join(folder, name)).href;
  async function problemOf(name: string): Promise<string> {
    const file = await host.readText(uriOf(name));
    return file.kind === 'unreadable' ? file.message : file.kind;
  }

  it('a text is read, and what is not there is absent', async () => {
    writeFileSync(join(folder, 'a b.txt'), 'one');
    assert.deepEqual(await host.readText(uriOf('a b.txt')), { kind: 'text', text: 'one' });
    assert.equal(await problemOf('none.txt'), 'absent');
    assert.equal(await problemOf('a b.txt/none.txt'), 'absent');
  });

  it('what stands there and cannot be read is told, not taken for absent', async () => {
    symlinkSync('/dev/zero', join(folder, 'device.yaml'));
    symlinkSync('nowhere', join(folder, 'link.yaml'));
    mkdirSync(join(folder, 'folder.yaml'));
    writeFileSync(join(folder, 'latin.yaml'), Uint8Array.from([0x6d, 0xfc]));
    assert.equal(
      await problemOf('device.yaml'),
      'The file cannot be read: it is a pipe or a device.',
    );
    assert.equal(
      await problemOf('link.yaml'),
      'The file cannot be read: there is no such file or folder.',
    );
    assert.equal(await problemOf('folder.yaml'), 'The file cannot be read: it is a folder.');
    assert.equal(await problemOf('latin.yaml'), 'The text is not encoded as UTF-8.');
  });

  it('documents are found where the command line finds them', async () => {
    for (const path of ['.archive', 'bower_components', 'deep']) {
      mkdirSync(join(folder, path));
      writeFileSync(join(folder, path, 'x.opinion.md'), '');
    }
    symlinkSync('deep/x.opinion.md', join(folder, 'link.opinion.md'));
    symlinkSync('.', join(folder, 'circle'));
    symlinkSync('/dev/zero', join(folder, 'device.opinion.md'));
    const found = await collect(host.findDocuments(pathToFileURL(folder).href));
    assert.deepEqual(
      found.map(({ uri }) => uri),
      [uriOf('deep/x.opinion.md'), uriOf('link.opinion.md')],
    );
  });

  it('addresses that name no file of this machine are absent and hold no documents', async () => {
    for (const uri of ['file://elsewhere/drafts', 'file:///a%2Fb', 'file:///a%00b']) {
      assert.deepEqual(await host.readText(uri), { kind: 'absent' }, uri);
      assert.deepEqual(await collect(host.findDocuments(uri)), [], uri);
    }
  });
});

async function collect(files: AsyncIterable<FoundFile>): Promise<readonly FoundFile[]> {
  const found: FoundFile[] = [];
  for await (const file of files) found.push(file);
  return found;
}
