/** The language server under strain: random edits, wrong messages, documents that come and go, files that change on disk. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  PublishDiagnosticsParams,
  TextDocumentContentChangeEvent,
  WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageClient, startClient } from '../support/languageClient';

const FAULTY = readFileSync(
  join(__dirname, '../../examples/faulty/codes-unclear.opinion.md'),
  'utf8',
);
const EDITS = 2000;
const PIECES = [
  'a',
  '\r\n',
  '\n',
  '\r',
  '😀',
  '[^1]',
  ' is ',
  '(ATC code: L01XX66)',
  '\n\n',
  '<!--',
  '> ',
];

describe('language server: under strain', function () {
  this.timeout(60_000);
  let client: LanguageClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  it('after random edits the findings are those of a fresh open', async () => {
    const uri = 'file:///drafts/edited.opinion.md';
    await client.open(uri, FAULTY);
    let document = TextDocument.create(uri, '', 1, FAULTY);
    const random = createRandom(20261124);
    for (let version = 2; version < EDITS + 2; version++) {
      const contentChanges = [buildChange(document, random)];
      document = TextDocument.update(document, contentChanges, version);
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges,
      });
      if (version % 100 === 0) await compareWithFreshOpen(document.getText(), version);
    }

    async function compareWithFreshOpen(text: string, version: number): Promise<void> {
      const fresh = `file:///drafts/fresh-${version}.opinion.md`;
      await client.open(fresh, text);
      assert.deepEqual(
        (await client.findings(uri)).map(({ range, code }) => [code, range]),
        (await client.findings(fresh)).map(({ range, code }) => [code, range]),
      );
      await close(client, fresh);
    }
  });

  it('wrong messages are answered with errors, and the next one is served', async () => {
    const uri = 'file:///drafts/survivor.opinion.md';
    await client.open(uri, FAULTY);
    const wrong: readonly (readonly [string, unknown])[] = [
      ['textDocument/hover', {}],
      ['textDocument/codeAction', { textDocument: { uri } }],
      ['textDocument/diagnostic', null],
      ['textDocument/rename', { textDocument: { uri }, position: { line: -5, character: 1e9 } }],
      ['opinionSummary/unknown', { some: 'thing' }],
    ];
    for (const [method, params] of wrong) {
      await client.connection.sendRequest(method, params).catch(() => undefined);
    }
    assert.notDeepEqual(await client.findings(uri), []);
  });

  it('a client that refuses what the server registers is served all the same', async () => {
    const watching = { dynamicRegistration: true };
    const refused = receive();
    const refusing = await startClient(
      {
        capabilities: {
          textDocument: { diagnostic: {} },
          workspace: { didChangeWatchedFiles: watching, didChangeConfiguration: watching },
        },
      },
      (connection) => {
        connection.onRequest('client/registerCapability', () => {
          refused.take();
          throw new Error('Files cannot be watched here.');
        });
      },
    );
    await refused.taken;
    const uri = 'file:///drafts/unwatched.opinion.md';
    await refusing.open(uri, FAULTY);
    assert.notDeepEqual(await refusing.findings(uri), []);
    await refusing.stop();
  });

  it('a document that closes while it is pulled has no findings', async () => {
    const uri = 'file:///drafts/closing.opinion.md';
    await client.open(uri, FAULTY);
    const pulled = client.findings(uri);
    await close(client, uri);
    await pulled;
    assert.deepEqual(await client.findings(uri), []);
  });

  it('a thousand documents come and go', async () => {
    for (let count = 0; count < 1000; count++) {
      const uri = `file:///drafts/visitor-${count}.opinion.md`;
      await client.open(uri, FAULTY);
      if (count % 50 === 0) assert.notDeepEqual(await client.findings(uri), []);
      await close(client, uri);
    }
    assert.deepEqual(await client.findings('file:///drafts/visitor-999.opinion.md'), []);
  });
});

describe('language server: folders and configurations', function () {
  this.timeout(30_000);
  let folder: string;
  let client: LanguageClient;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    mkdirSync(join(folder, 'drafts'));
    writeFileSync(join(folder, 'drafts/one.opinion.md'), FAULTY);
    writeFileSync(join(folder, 'drafts/notes.txt'), 'Notes, no summary of opinion.\n');
    client = await startClient({
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
    });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const pullAll = (previousResultIds: readonly unknown[]): Promise<WorkspaceDiagnosticReport> =>
    client.connection.sendRequest('workspace/diagnostic', { previousResultIds });
  const tellChange = (path: string): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(path), type: 2 }],
    });

  it('documents that are not open are reported, other texts are not', async () => {
    const { items } = await pullAll([]);
    assert.deepEqual(
      items.map(({ uri, kind }) => [uri, kind]),
      [[uriOf('drafts/one.opinion.md'), 'full']],
    );
  });

  it('the findings of a deleted file vanish', async () => {
    const [first] = (await pullAll([])).items;
    rmSync(join(folder, 'drafts/one.opinion.md'));
    await tellChange('drafts/one.opinion.md');
    const { items } = await pullAll([{ uri: first?.uri, value: first?.resultId }]);
    assert.deepEqual(items, [
      { kind: 'full', uri: uriOf('drafts/one.opinion.md'), version: null, items: [] },
    ]);
  });

  it('a configuration counts at once, its faults are findings, and the last good one stays', async () => {
    const document = uriOf('drafts/one.opinion.md');
    const configuration = uriOf('opinion-summary.yaml');
    await client.open(document, FAULTY);
    const codes = async (): Promise<readonly unknown[]> =>
      (await client.findings(document)).map(({ code }) => code);
    assert.ok((await codes()).includes('verb-disagrees'));

    await client.open(configuration, 'rules:\n  verb-disagrees: off\n', 'yaml');
    assert.deepEqual(await client.findings(configuration), []);
    assert.ok(!(await codes()).includes('verb-disagrees'));

    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: configuration, version: 2 },
      contentChanges: [{ text: 'rules:\n  verb-disagres: [\n' }],
    });
    assert.notDeepEqual(await client.findings(configuration), []);
    assert.ok(!(await codes()).includes('verb-disagrees'));

    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: configuration, version: 3 },
      contentChanges: [{ text: 'rules:\n  verb-disagrees: error\n' }],
    });
    const [verb] = (await client.findings(document)).filter((one) => one.code === 'verb-disagrees');
    assert.equal(verb?.severity, 1);
  });

  it('a file that the configuration ignores has no findings', async () => {
    writeFileSync(join(folder, 'opinion-summary.yaml'), 'ignore: [drafts]\n');
    await tellChange('opinion-summary.yaml');
    assert.deepEqual((await pullAll([])).items, []);
  });

  it('a configuration that cannot be read is told, once, and the documents are checked', async () => {
    const shown: string[] = [];
    client.connection.onNotification('window/showMessage', ({ message }) => {
      shown.push(message);
    });
    symlinkSync('/dev/zero', join(folder, 'opinion-summary.yaml'));
    const document = uriOf('drafts/one.opinion.md');
    await client.open(document, FAULTY);
    for (let times = 0; times < 2; times++) {
      await tellChange('opinion-summary.yaml');
      assert.notDeepEqual(await client.findings(document), []);
    }
    assert.deepEqual(shown, [
      `file://${folder}/opinion-summary.yaml: The file cannot be read: it is a pipe or a device. Put a text file in its place.`,
    ]);
  });

  it('a document at an address that is no file of this machine is checked', async () => {
    for (const uri of ['file://elsewhere/share/one.opinion.md', 'file:///a%2Fb/one.opinion.md']) {
      await client.open(uri, FAULTY);
      assert.notDeepEqual(await client.findings(uri), [], uri);
    }
  });

  it('a client that cannot ask is sent the findings', async () => {
    const sent: PublishDiagnosticsParams[] = [];
    let wake: () => void = () => undefined;
    const pushed = await startClient({ capabilities: {} }, (connection) => {
      connection.onNotification('textDocument/publishDiagnostics', (params) => {
        sent.push(params);
        wake();
      });
    });
    const next = (): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve;
      });
    const uri = 'file:///pushed/one.opinion.md';
    const opened = next();
    await pushed.open(uri, FAULTY);
    await opened;
    const closed = next();
    await close(pushed, uri);
    await closed;
    assert.ok((sent[0]?.diagnostics.length ?? 0) > 0);
    assert.deepEqual(sent.at(-1)?.diagnostics, []);
    await pushed.stop();
  });
});

function close(client: LanguageClient, uri: string): Promise<void> {
  return client.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
}

/** Something that will happen: `taken` settles once `take` is called. */
function receive(): { readonly taken: Promise<void>; take(): void } {
  let take = (): void => undefined;
  const taken = new Promise<void>((resolve) => {
    take = resolve;
  });
  return { taken, take: () => take() };
}

function createRandom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/** Mostly small replacements; sometimes the whole text. */
function buildChange(
  document: TextDocument,
  random: (below: number) => number,
): TextDocumentContentChangeEvent {
  const text = PIECES[random(PIECES.length)] ?? '';
  if (random(200) === 0) return { text: FAULTY + text };
  const { length } = document.getText();
  const start = random(length + 1);
  const end = Math.min(length, start + random(6));
  const range = { start: document.positionAt(start), end: document.positionAt(end) };
  return { range, text };
}
