/** The language server with a bare client: completion in documents and in the configuration. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { CompletionItem, CompletionList, Hover } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { takeCursor } from '../support/cursor';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';

const CLEAN = readExample('clean/human-conditional-orphan.opinion.md');
const HEAD = '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\norvatinib\n\n';
const APPLICANT = `${HEAD}The applicant for this medicinal product is `;

describe('language server: completion', function () {
  this.timeout(20_000);
  let folder: string;
  let client: LanguageClient;
  let count = 0;
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    writeFileSync(join(folder, 'stored.opinion.md'), `${APPLICANT}Oakhaven GmbH.\n`);
    client = await start(false);
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function start(takesSnippets: boolean): Promise<LanguageClient> {
    const completionItem = { snippetSupport: takesSnippets, labelDetailsSupport: takesSnippets };
    return startClient({
      workspaceFolders: [{ uri: uriOf(''), name: 'texts' }],
      capabilities: { textDocument: { diagnostic: {}, completion: { completionItem } } },
    });
  }

  async function complete(
    marked: string,
    path = `${count++}.opinion.md`,
    from = client,
    triggerCharacter?: string,
  ): Promise<{ readonly items: readonly CompletionItem[]; accept(label: string): string }> {
    const { text, offset } = takeCursor(marked);
    const uri = uriOf(path);
    const document = TextDocument.create(uri, '', 1, text);
    await from.open(uri, text, path.endsWith('.yaml') ? 'yaml' : undefined);
    const { items } = await from.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: document.positionAt(offset),
      ...(triggerCharacter === undefined ? {} : { context: { triggerKind: 2, triggerCharacter } }),
    });
    return {
      items,
      accept(label) {
        const item = items.find((one) => one.label === label);
        assert.ok(item?.textEdit !== undefined, `“${label}” is not offered.`);
        assert.ok('range' in item.textEdit);
        const edits = [item.textEdit, ...(item.additionalTextEdits ?? [])];
        return TextDocument.applyEdits(document, edits);
      },
    };
  }

  it('is told to clients with its signs', () => {
    assert.deepEqual(client.answer.capabilities.completionProvider, {
      triggerCharacters: ['^', '[', ']', ':', ' '],
    });
  });

  it('offers the next part first, as plain text where there are no tab stops', async () => {
    const { items, accept } = await complete(`${CLEAN.replace(/Detailed .*\n/, '<|>\n')}`);
    assert.equal(items[0]?.label, 'Product information sentence');
    assert.equal(items[0]?.insertTextFormat, 1);
    assert.match(accept('Product information sentence'), /\n\nDetailed recommendations/);
    const ranks = items.map(({ sortText }) => sortText ?? '');
    assert.deepEqual(ranks, [...ranks].sort());
  });

  it('has tab stops for clients that take them', async () => {
    const other = await start(true);
    const { items } = await complete(`${HEAD}<|>\n`, 'tabs.opinion.md', other);
    await other.stop();
    const [statement] = items;
    assert.equal(statement?.insertTextFormat, 2);
    assert.equal(statement?.labelDetails?.description, 'human-initial');
    assert.match(
      statement?.textEdit?.newText ?? '',
      /^On \$\{1:<date>\}, .* Lumivexa, intended for \$\{2:<use>\}\.$/,
    );
  });

  it('inserts a footnote with its body', async () => {
    const bare = CLEAN.replace('conditional[^2]', 'conditional[^<|>]').replace(/\[\^2\]: .*\n/, '');
    const { items, accept } = await complete(bare);
    const text = accept(items[0]?.label ?? '');
    assert.match(text, /a conditional\[\^2\] marketing/);
    assert.match(text, /\n\[\^2\]: A conditional marketing authorisation is granted/);
  });

  it('closes the list behind a footnote mark that is whole', async () => {
    const uri = uriOf('closed.opinion.md');
    await client.open(uri, '# Summary of opinion[^1]');
    const list = await client.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position: { line: 0, character: '# Summary of opinion[^1]'.length },
      context: { triggerKind: 2, triggerCharacter: ']' },
    });
    assert.deepEqual(list.items, []);
  });

  it('offers parts of the form when asked, not behind each blank that is typed', async () => {
    const begun = `${CLEAN.slice(0, CLEAN.indexOf('The full indication'))}The full <|>`;
    const { items } = await complete(begun);
    assert.equal(items[0]?.label, 'Full indication');
    const typed = await complete(begun, undefined, client, ' ');
    assert.deepEqual(typed.items, []);
    const code = await complete('(ATC code: <|>', undefined, client, ' ');
    assert.ok(code.items.length > 0);
  });

  it('knows the companies of other documents, open and stored', async () => {
    await client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
    await client.open(uriOf('open.opinion.md'), `${APPLICANT}Northgate Ltd.\n`);
    const { items } = await complete(`${APPLICANT}<|>`);
    const labels = items.map(({ label }) => label);
    assert.deepEqual(labels, ['Brackwater Biotech S.r.l.', 'Northgate Ltd.', 'Oakhaven GmbH']);
  });

  it('offers rule ids in the configuration', async () => {
    const { accept } = await complete('rules:\n  verb<|>\n', 'opinion-summary.yaml');
    assert.equal(accept('verb-disagrees'), 'rules:\n  verb-disagrees: \n');
  });

  it('hovers over a rule id in the configuration say what the rule reports', async () => {
    const text = 'rules:\n  verb-disagrees: off\n';
    await client.open(uriOf('opinion-summary.yaml'), text, 'yaml');
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: uriOf('opinion-summary.yaml') },
      position: { line: 1, character: 5 },
    });
    assert.match(JSON.stringify(hover.contents), /A plural subject has a singular verb/);
    assert.deepEqual(hover.range?.end, { line: 1, character: 16 });
  });

  it('is silent in other files', async () => {
    assert.deepEqual((await complete('rules:\n  <|>\n', 'other.yaml')).items, []);
    const place = { textDocument: { uri: uriOf('no') }, position: { line: 0, character: 0 } };
    const list = await client.connection.sendRequest('textDocument/completion', place);
    assert.deepEqual(list, { items: [], isIncomplete: false });
  });

  it('what is typed while the server waits for settings does not shift the place that was asked for', async () => {
    let answer: () => void = () => undefined;
    let tellAsked: () => void = () => undefined;
    const isAsked = new Promise<void>((resolve) => {
      tellAsked = resolve;
    });
    const waiting = await startClient(
      { capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } } },
      (connection) =>
        connection.onRequest('workspace/configuration', () => {
          tellAsked();
          return new Promise((resolve) => {
            answer = () => resolve([{}]);
          });
        }),
    );
    const uri = 'file:///drafts/typed.opinion.md';
    const text = `${HEAD}The active substance of Lumivexa is orvatinib (ATC code: L01`;
    const position = TextDocument.create(uri, '', 1, text).positionAt(text.length);
    await waiting.open(uri, text);
    const completed = waiting.connection.sendRequest<CompletionList>('textDocument/completion', {
      textDocument: { uri },
      position,
    });
    await isAsked;
    const start = { line: 0, character: 0 };
    await waiting.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ range: { start, end: start }, text: '<!-- a remark -->\n' }],
    });
    answer();
    const [item] = (await completed).items;
    await waiting.stop();
    assert.ok(item?.textEdit !== undefined && 'range' in item.textEdit);
    assert.deepEqual(item.textEdit.range.end, position);
  });
});
