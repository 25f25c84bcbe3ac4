/** The language server and what a client shows of files that are not open: closed ones, unreadable ones, configurations, earlier versions. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { WorkspaceDiagnosticReport } from 'vscode-languageserver-protocol';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';

const FAULTY = readExample('faulty/codes-unclear.opinion.md');

describe('language server: files that are not open', function () {
  this.timeout(20_000);
  let folder: string;
  let client: LanguageClient;
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    client = await startClient({
      capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'texts' }],
    });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Each file with the codes of its findings. */
  async function pull(previousResultIds: readonly unknown[] = []): Promise<readonly string[]> {
    const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds },
    );
    return items.map((item) => {
      const name = item.uri.replace(/^.*\//, '');
      if (item.kind === 'unchanged') return `${name} unchanged`;
      return [name, ...new Set(item.items.map(({ code }) => String(code)))].join(' ');
    });
  }

  it('the findings of a document from elsewhere vanish when it is closed', async () => {
    const uri = 'file:///elsewhere/out.opinion.md';
    await client.open(uri, FAULTY);
    assert.notDeepEqual(await client.findings(uri), []);
    assert.deepEqual(await pull(), []);
    await client.close(uri);
    // A client may pass over the first answer.
    assert.deepEqual(await pull(), ['out.opinion.md']);
    assert.deepEqual(await pull(), ['out.opinion.md']);
    assert.deepEqual(await pull(), []);
  });

  it('what was typed and thrown away gives way to what is stored, whatever the client remembers', async () => {
    writeFileSync(join(folder, 'one.opinion.md'), FAULTY);
    const uri = uriOf('one.opinion.md');
    const [stored] = await pull();
    const report = await client.pull(uri);
    await client.open(uri, FAULTY.replace('The applicant', 'The aplicant'));
    await client.findings(uri);
    await client.close(uri);
    const { items } = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    const value = items[0]?.resultId;
    assert.equal(report.kind, 'full');
    assert.deepEqual(await pull([{ uri, value }]), [stored]);
    assert.deepEqual(await pull([{ uri, value }]), ['one.opinion.md unchanged']);
  });

  it('a document that is not encoded as UTF-8 is told', async () => {
    writeFileSync(join(folder, 'wide.opinion.md'), `\ufeff${FAULTY}`, 'utf16le');
    // Any other text may be as it is.
    writeFileSync(join(folder, 'notes.txt'), '\ufeffNotes', 'utf16le');
    assert.deepEqual(await pull(), ['wide.opinion.md unreadable']);
  });

  it('a document that is passed over is not told, whatever its encoding', async () => {
    writeFileSync(join(folder, 'wide.opinion.md'), FAULTY, 'utf16le');
    writeFileSync(join(folder, 'opinion-summary.yaml'), 'ignore: [wide.opinion.md]\n');
    assert.deepEqual(await pull(), []);
  });

  it('the configuration of a document from elsewhere is no concern of the workspace', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    writeFileSync(join(elsewhere, 'opinion-summary.yaml'), 'packs: [nope.yaml]\n');
    const uri = pathToFileURL(join(elsewhere, 'one.opinion.md')).href;
    await client.open(uri, FAULTY);
    assert.notDeepEqual(await client.findings(uri), []);
    assert.deepEqual(await pull(), []);
    rmSync(elsewhere, { recursive: true });
  });

  it('what is wrong in a configuration that nobody has open is told, until it is mended', async () => {
    writeFileSync(join(folder, 'one.opinion.md'), FAULTY);
    writeFileSync(join(folder, 'opinion-summary.yaml'), 'packs: [nope.yaml]\n');
    const [, configuration] = await pull();
    assert.equal(configuration, 'opinion-summary.yaml configuration');
    writeFileSync(join(folder, 'opinion-summary.yaml'), 'rules: {}\n');
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf('opinion-summary.yaml'), type: 2 }],
    });
    const [, mended] = await pull([{ uri: uriOf('opinion-summary.yaml'), value: 'x' }]);
    assert.equal(mended, 'opinion-summary.yaml');
  });

  it('an error of the configuration says that an earlier version of it holds, where there is one', async () => {
    const uri = uriOf('opinion-summary.yaml');
    await client.open(uri, 'rules: { verb-disagres: off }\n', 'yaml');
    const [first] = await client.findings(uri);
    assert.doesNotMatch(String(first?.message), /last version/);
    const change = (version: number, text: string): Promise<void> =>
      client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text }],
      });
    await change(2, 'rules: { verb-disagrees: off }\n');
    assert.deepEqual(await client.findings(uri), []);
    await change(3, 'rules: { verb-disagres: off }\n');
    const [again] = await client.findings(uri);
    assert.match(String(again?.message), /the last version of this file without errors holds\.$/);
  });

  it('the earlier version that an editor holds beside a changed document has no findings of its own', async () => {
    const uri = `git:${new URL(uriOf('one.opinion.md')).pathname}?ref=HEAD`;
    await client.open(uri, FAULTY);
    assert.deepEqual(await client.findings(uri), []);
  });
});
