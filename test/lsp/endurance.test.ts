/** The language server under strain: random edits, wrong messages, documents that come and go. */
import assert from 'node:assert/strict';
import type { TextDocumentContentChangeEvent } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageClient, startClient, WITH_HEAP_PROBE } from '../support/languageClient';
import { readExample } from '../support/readExample';

const FAULTY = readExample('faulty/codes-unclear.opinion.md');
const EDITS = 2000;
/** Documents until every store has its first entries. */
const WARM_UP = 200;
const VISITS = 300;
/** A calm heap varies by a few kilobytes; whatever is kept for a document takes more than this. */
const MOST_BYTES_LEFT = 100;
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
      await client.close(fresh);
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

  it('edits, pulls and a configuration that changes meanwhile end with the findings of the last text and rules', async () => {
    const uri = 'file:///drafts/racing/edited.opinion.md';
    const configuration = 'file:///drafts/racing/opinion-summary.yaml';
    const rulesOf = (round: number): string =>
      `rules:\n  verb-disagrees: ${round % 2 === 0 ? 'hint' : 'error'}\n${round % 7 === 0 ? '  nonsense: [' : ''}`;
    await client.open(uri, FAULTY);
    await client.open(configuration, rulesOf(1), 'yaml');
    let document = TextDocument.create(uri, '', 1, FAULTY);
    const random = createRandom(20261126);
    const pulled: Promise<unknown>[] = [];
    for (let version = 2; version < 202; version++) {
      const contentChanges = [buildChange(document, random)];
      document = TextDocument.update(document, contentChanges, version);
      pulled.push(
        client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri, version },
          contentChanges,
        }),
        client.findings(uri),
      );
      if (version % 3 !== 0) continue;
      pulled.push(
        client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: configuration, version },
          contentChanges: [{ text: rulesOf(version) }],
        }),
        client.findings(configuration),
      );
    }
    await Promise.all(pulled);
    const fresh = 'file:///drafts/racing/fresh.opinion.md';
    for (const [round, severity] of [
      [2, 4],
      [3, 1],
    ] as const) {
      const text = `${FAULTY}\n${document.getText()}`;
      pulled.push(
        client.connection.sendNotification('textDocument/didChange', {
          textDocument: { uri: configuration, version: 300 + round },
          contentChanges: [{ text: rulesOf(round) }],
        }),
      );
      await client.open(fresh, text);
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 300 + round },
        contentChanges: [{ text }],
      });
      const last = await client.findings(uri);
      // Related places name the document.
      const expected = JSON.stringify(await client.findings(fresh)).replaceAll(fresh, uri);
      assert.deepEqual(last, JSON.parse(expected));
      const disagreeing = last.filter(({ code }) => code === 'verb-disagrees');
      assert.notDeepEqual(disagreeing, []);
      assert.ok(disagreeing.every((finding) => finding.severity === severity));
      await client.close(fresh);
    }
  });

  it('a document that closes while it is pulled has no findings', async () => {
    const uri = 'file:///drafts/closing.opinion.md';
    await client.open(uri, FAULTY);
    const pulled = client.findings(uri);
    await client.close(uri);
    await pulled;
    assert.deepEqual(await client.findings(uri), []);
  });
});

describe('language server: the memory', function () {
  this.timeout(60_000);
  let client: LanguageClient;
  before(async () => {
    client = await startClient({}, undefined, WITH_HEAP_PROBE);
  });
  after(() => client.stop());

  /** Each is opened, checked, changed, checked and closed. No two texts are alike. */
  async function visit(from: number, to: number): Promise<void> {
    for (let count = from; count < to; count++) {
      const uri = `file:///drafts/visitor-${count}.opinion.md`;
      await client.open(uri, `${FAULTY}\nVisit ${count}.\n`);
      assert.notDeepEqual(await client.findings(uri), []);
      await client.connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version: 2 },
        contentChanges: [{ text: `${FAULTY}\nVisit ${count}, changed.\n` }],
      });
      assert.notDeepEqual(await client.findings(uri), []);
      await client.close(uri);
    }
    assert.deepEqual(await client.findings('file:///drafts/visitor-0.opinion.md'), []);
  }

  it('documents that come and go leave nothing behind', async () => {
    await visit(0, WARM_UP);
    const before = await client.measureHeap();
    await visit(WARM_UP, WARM_UP + VISITS);
    const left = ((await client.measureHeap()) - before) / VISITS;
    assert.ok(left < MOST_BYTES_LEFT, `${left} bytes are left of each document.`);
  });
});

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
