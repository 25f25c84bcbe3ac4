/** The language server and the snippets of a team: where they are offered, and what is told of a file that is wrong. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CompletionItem,
  CompletionItemKind,
  type CompletionList,
  InsertTextFormat,
  type WorkspaceDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { takeCursor } from '../support/cursor';
import { type LanguageClient, startClient } from '../support/languageClient';

const SNIPPETS = `{
  // Ours.
  "Contact": {
    "prefix": ["contact", "kontakt"],
    "body": ["Write to $1.", "$0"],
    "description": "Whom to write to",
  },
  "Archive": { "prefix": "archive", "body": "See the archive.", "scope": "opinion-summary,opinion-summary-published" },
  "Elsewhere": { "prefix": "contain", "body": "x", "scope": "markdown" },
}
`;

describe('language server: snippets of a team', function () {
  this.timeout(20_000);
  let folder: string;
  let client: LanguageClient;
  let count = 0;
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;

  function write(path: string, text: string): void {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }

  async function store(path: string, text: string): Promise<void> {
    write(path, text);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(path), type: 1 }],
    });
  }

  async function start(snippetSupport: boolean): Promise<void> {
    const completionItem = { snippetSupport, labelDetailsSupport: snippetSupport };
    client = await startClient({
      workspaceFolders: [{ uri: uriOf(''), name: 'texts' }],
      capabilities: { textDocument: { diagnostic: {}, completion: { completionItem } } },
    });
  }

  /** The snippets that are offered at the cursor `<|>`. */
  async function offered(
    marked: string,
    { ending = 'md', context }: { readonly ending?: 'md' | 'txt'; readonly context?: object } = {},
  ): Promise<readonly CompletionItem[]> {
    const { text, offset } = takeCursor(marked);
    const uri = uriOf(`texts/${count++}.opinion.${ending}`);
    await client.open(uri, text, '');
    const { items } = await client.connection.sendRequest<CompletionList>(
      'textDocument/completion',
      {
        textDocument: { uri },
        position: TextDocument.create(uri, '', 1, text).positionAt(offset),
        context,
      },
    );
    return items.filter(({ kind }) => kind === CompletionItemKind.Snippet);
  }

  const labels = (items: readonly CompletionItem[]): readonly string[] =>
    items.map(({ label }) => label);

  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    write('opinion-summary.yaml', 'snippets: house/snippets\n');
    write('house/snippets/text.code-snippets', SNIPPETS);
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('are offered for what is typed of their prefix, which gives way to them', async () => {
    await start(true);
    const [item, ...others] = await offered('Some words, Con<|>\n');
    assert.deepEqual(others, []);
    assert.deepEqual(item, {
      label: 'contact',
      labelDetails: { description: 'Contact' },
      kind: CompletionItemKind.Snippet,
      sortText: '~contact',
      filterText: 'contact',
      documentation: { kind: 'plaintext', value: 'Whom to write to\n\nWrite to $1.\n$0' },
      textEdit: {
        range: { start: { line: 0, character: 12 }, end: { line: 0, character: 15 } },
        newText: 'Write to $1.\n$0',
      },
      insertTextFormat: InsertTextFormat.Snippet,
    });
  });

  it('are offered all where nothing is typed and the writer asks, not where a blank brings a list', async () => {
    await start(true);
    const all = ['contact', 'kontakt', 'archive'];
    assert.deepEqual(labels(await offered('Some words.\n\n<|>\n')), all);
    assert.deepEqual(labels(await offered('Some words. <|>\n')), all);
    const context = { triggerKind: 2, triggerCharacter: ' ' };
    assert.deepEqual(labels(await offered('Some words. <|>\n', { context })), []);
    for (const marked of ['Second<|>\n', 'co<|>mmon\n', 'Some words.<|>\n', 'bacon<|>\n']) {
      assert.deepEqual(labels(await offered(marked)), [], marked);
    }
  });

  it('are offered in published text where their scope says so', async () => {
    await start(true);
    const published = await offered('Summary of opinion (initial authorisation)\n\n<|>\n', {
      ending: 'txt',
    });
    assert.deepEqual(labels(published), ['archive']);
  });

  it('without tab stops are texts for an editor that knows none, all others are not for it', async () => {
    await start(false);
    const [item, ...others] = await offered('<|>\n');
    assert.deepEqual(others, []);
    assert.equal(item?.label, 'archive');
    assert.equal(item?.detail, 'Archive');
    assert.equal(item?.insertTextFormat, InsertTextFormat.PlainText);
  });

  it('count as soon as they are stored, in files that are new or changed, and not in others', async () => {
    await start(true);
    assert.deepEqual(labels(await offered('lat<|>\n')), []);
    const later = '{ "Later": { "prefix": "later", "body": "x" } }';
    await store('elsewhere/later.code-snippets', later);
    assert.deepEqual(labels(await offered('lat<|>\n')), []);
    await store('house/snippets/deep/later.json', later);
    assert.deepEqual(labels(await offered('lat<|>\n')), ['later']);
    await store('house/snippets/text.code-snippets', later.replaceAll('later', 'latest'));
    assert.deepEqual(labels(await offered('lat<|>\n')), ['later', 'latest'].sort());
  });

  it('of a file that is wrong cost nothing but themselves; it is told in the file, open or not', async () => {
    write('house/snippets/broken.code-snippets', '{\n  "B": { "prefix" "b" }\n}\n');
    write('house/snippets/half.code-snippets', '{\n  "H": { "prefix": "half" }\n}\n');
    await start(true);
    assert.deepEqual(labels(await offered('con<|>\n')), ['contact']);
    const report = await client.connection.sendRequest<WorkspaceDiagnosticReport>(
      'workspace/diagnostic',
      { previousResultIds: [] },
    );
    const messagesOf = (path: string): readonly string[] =>
      report.items.flatMap((item) =>
        item.uri === uriOf(path) && item.kind === 'full'
          ? item.items.map(({ message, range }) => `${range.start.line} ${String(message)}`)
          : [],
      );
    assert.match(
      messagesOf('house/snippets/broken.code-snippets').join('|'),
      /^1 The file is not valid JSON here .* Check braces, commas and quotation marks\.$/,
    );
    const half = '1 This snippet has no “body”. Add "body" with its text.';
    assert.deepEqual(messagesOf('house/snippets/half.code-snippets'), [half]);
    assert.deepEqual(messagesOf('opinion-summary.yaml'), []);

    const path = 'house/snippets/half.code-snippets';
    await client.open(uriOf(path), '{ "H": { "prefix": "half", "body": "x" } }', 'jsonc');
    assert.deepEqual(await client.findings(uriOf(path)), []);
    assert.deepEqual(labels(await offered('hal<|>\n')), ['half']);
  });

  it('a folder that holds none is told at its key', async () => {
    write('opinion-summary.yaml', 'snippets: huose\n');
    await start(true);
    const uri = uriOf('opinion-summary.yaml');
    await client.open(uri, 'snippets: huose\n', 'yaml');
    const [problem] = await client.findings(uri);
    assert.equal(
      String(problem?.message),
      'There is no file with snippets (*.code-snippets, *.json). Check the path.',
    );
    assert.equal(problem?.severity, 2);
  });

  it('a folder that leads down too far is told at its key; what stands above counts', async () => {
    write('house/snippets/1/2/3/4/5/6/later.json', '{ "A": { "prefix": "later", "body": "x" } }');
    await start(true);
    const uri = uriOf('opinion-summary.yaml');
    await client.open(uri, 'snippets: house/snippets\n', 'yaml');
    const problems = await client.findings(uri);
    assert.deepEqual(
      problems.map(({ message }) => String(message)),
      ['Only five levels of this folder are looked at. Name a folder with snippets only.'],
    );
    assert.deepEqual(labels(await offered('con<|>\n')), ['contact']);
    assert.deepEqual(labels(await offered('lat<|>\n')), []);
  });

  it('are found through a client that reads files for the server; one that lists none has no snippets', async () => {
    const files = new Map([
      ['memfs:/team/opinion-summary.yaml', 'snippets: ours\nterms: [x]\n'],
      ['memfs:/team/ours/a.code-snippets', SNIPPETS],
      ['memfs:/team/ours/a.opinion.md', SNIPPETS],
    ]);
    const asked: unknown[] = [];
    for (const listsFiles of [true, false]) {
      client = await startClient(
        {
          workspaceFolders: [{ uri: 'memfs:/team', name: 'team' }],
          initializationOptions: { readsFiles: true },
          capabilities: {
            textDocument: { completion: { completionItem: { snippetSupport: true } } },
          },
        },
        (connection) => {
          connection.onRequest('opinionSummary/readFile', ({ uri }) => files.get(uri) ?? null);
          if (!listsFiles) return;
          connection.onRequest('opinionSummary/findFiles', (params) => {
            asked.push(params);
            return [...files.keys()].filter((uri) => uri.startsWith(params.folder));
          });
        },
      );
      const textDocument = { uri: 'memfs:/team/one.opinion.md' };
      await client.open(textDocument.uri, 'arch\n');
      const { items } = await client.connection.sendRequest<CompletionList>(
        'textDocument/completion',
        { textDocument, position: { line: 0, character: 4 } },
      );
      assert.deepEqual(labels(items), listsFiles ? ['archive'] : []);
      if (listsFiles) await client.stop();
    }
    assert.deepEqual(asked, [{ folder: 'memfs:/team/ours', names: '**/*.{code-snippets,json}' }]);
  });
});
