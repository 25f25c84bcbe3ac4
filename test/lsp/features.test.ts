/** The language server with a bare client: hints, lenses, tokens, selections, links, products and their new names. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeLens,
  DocumentLink,
  InlayHint,
  SelectionRange,
  SemanticTokens,
  SymbolInformation,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';

const URI = 'file:///drafts/clean.opinion.md';
const TEXT = readExample('clean/human-conditional-orphan.opinion.md');
const DOCUMENT = TextDocument.create(URI, '', 1, TEXT);
const PRODUCT = /^## (\w+)$/m.exec(TEXT)?.[1] ?? '';
const CODE = /\b[A-Z]\d\d[A-Z]{2}\d\d\b/.exec(TEXT)?.[0] ?? '';

const rangeOf = (words: string) => {
  const start = TEXT.indexOf(words);
  return {
    start: DOCUMENT.positionAt(start),
    end: DOCUMENT.positionAt(start + words.length),
  };
};
const WHOLE = { start: { line: 0, character: 0 }, end: { line: 1000, character: 0 } };

describe('language server: what an editor shows', function () {
  this.timeout(30_000);
  let client: LanguageClient;
  const ask = <Answer>(method: string, params: object): Promise<Answer> =>
    client.connection.sendRequest<Answer>(method, { textDocument: { uri: URI }, ...params });
  const lensesOf = async () =>
    (await ask<CodeLens[]>('textDocument/codeLens', {})).map(({ command }) => [
      command?.title,
      command?.command,
    ]);

  const start = async (initializationOptions: object): Promise<void> => {
    client = await startClient({ initializationOptions });
    await client.open(URI, TEXT);
  };
  afterEach(() => client.stop());

  it('a code has its group behind it, a date its decision when the settings say so', async () => {
    await start({});
    const labels = async () =>
      (await ask<InlayHint[]>('textDocument/inlayHint', { range: WHOLE })).map(
        ({ label }) => label,
      );
    assert.deepEqual(await labels(), ['cancer medicines']);
    await client.connection.sendNotification('workspace/didChangeConfiguration', {
      settings: {
        opinionSummary: { inlayHints: { atcCodes: false, decisionDate: true } },
      },
    });
    assert.deepEqual(await labels(), ['decision expected 29 April 2024']);
  });

  it('the lens above the title only tells, where the client has no commands', async () => {
    await start({});
    assert.deepEqual(await lensesOf(), [
      ['Human, initial authorisation · conditional · orphan', ''],
      ['No findings', ''],
    ]);
  });

  it('the lens offers the commands that the client has', async () => {
    await start({ commands: ['opinionSummary.preview', 'workbench.action.problems.focus', 7] });
    assert.deepEqual(await lensesOf(), [
      ['Human, initial authorisation · conditional · orphan', ''],
      ['No findings', 'workbench.action.problems.focus'],
      ['Preview', 'opinionSummary.preview'],
    ]);
  });

  it('tokens of a range are those of the document that lie in it', async () => {
    await start({});
    const { tokenTypes } = client.answer.capabilities.semanticTokensProvider?.legend ?? {};
    const all = await ask<SemanticTokens>('textDocument/semanticTokens/full', {});
    const range = rangeOf(`## ${PRODUCT}`);
    const some = await ask<SemanticTokens>('textDocument/semanticTokens/range', { range });
    assert.ok(all.data.length > 20 * 5);
    const [line, character, length, type] = some.data;
    assert.deepEqual(
      [line, character, length, tokenTypes?.[type ?? -1], some.data.length],
      [range.start.line, 3, PRODUCT.length, 'productName', 5],
    );
  });

  it('a selection grows from the word to the document, at each place', async () => {
    await start({});
    const { start: position } = rangeOf('benefit of');
    const selections = await ask<SelectionRange[]>('textDocument/selectionRange', {
      positions: [position, WHOLE.start],
    });
    assert.equal(selections.length, 2);
    const lengths: number[] = [];
    for (let one = selections[0]; one !== undefined; one = one.parent) {
      const { range } = one;
      lengths.push(DOCUMENT.offsetAt(range.end) - DOCUMENT.offsetAt(range.start));
    }
    assert.equal(lengths[0], 'benefit'.length);
    assert.equal(lengths.at(-1), TEXT.length);
    assert.ok(lengths.length > 3);
  });

  it('a place that is none is answered with an error at once, whatever is asked for', async () => {
    await start({});
    const wrong: readonly unknown[] = [
      {},
      { line: null, character: null },
      { line: '1', character: 'x' },
      { line: 1.5, character: 0.5 },
      null,
    ];
    for (const position of wrong) {
      const range = { start: position, end: position };
      const requests: readonly (readonly [string, object])[] = [
        ['selectionRange', { positions: [position] }],
        ['hover', { position }],
        ['completion', { position }],
        ['definition', { position }],
        ['references', { position, context: { includeDeclaration: true } }],
        ['documentHighlight', { position }],
        ['prepareRename', { position }],
        ['rename', { position, newName: 'Orvexa' }],
        ['rangeFormatting', { range, options: { tabSize: 2, insertSpaces: true } }],
        ['inlayHint', { range }],
        ['codeAction', { range, context: { diagnostics: [] } }],
        ['semanticTokens/range', { range }],
      ];
      for (const [name, params] of requests) {
        await assert.rejects(ask(`textDocument/${name}`, params), name);
      }
    }
    assert.equal((await client.findings(URI)).length, 0);
  });

  it('a code leads to the index of WHO', async () => {
    await start({});
    const [link] = await ask<DocumentLink[]>('textDocument/documentLink', {});
    assert.deepEqual(link?.range, rangeOf(CODE));
    assert.equal(link?.target, `https://atcddd.fhi.no/atc_ddd_index/?code=${CODE}`);
  });

  it('the product is renamed from any place of its name; a footnote mark beside it is not', async () => {
    await start({});
    const { start: position } = rangeOf(`${PRODUCT} will be`);
    const prepared = await ask('textDocument/prepareRename', { position });
    assert.deepEqual(prepared, {
      range: { start: position, end: { ...position, character: PRODUCT.length } },
      placeholder: PRODUCT,
    });
    const edit = await ask<WorkspaceEdit>('textDocument/rename', { position, newName: 'Tarbexil' });
    assert.equal(
      TextDocument.applyEdits(DOCUMENT, edit.changes?.[URI] ?? []),
      TEXT.replaceAll(PRODUCT, 'Tarbexil'),
    );
    const refused = ask('textDocument/rename', { position, newName: 'A and B' });
    await assert.rejects(refused, /“A and B” would not be read as the name of the product/);
  });

  it('a document that is no summary of opinion has none of these', async () => {
    await start({});
    const textDocument = { uri: 'file:///drafts/README.md' };
    await client.open(textDocument.uri, TEXT, 'markdown');
    for (const [method, empty] of [
      ['textDocument/codeLens', []],
      ['textDocument/documentLink', []],
      ['textDocument/semanticTokens/full', { data: [] }],
    ] as const) {
      const answer = await ask<SemanticTokens>(method, { textDocument });
      assert.deepEqual('data' in answer ? { data: answer.data } : answer, empty);
    }
    assert.deepEqual(await ask('textDocument/inlayHint', { textDocument, range: WHOLE }), []);
  });
});

describe('language server: products of a workspace', function () {
  this.timeout(30_000);
  let folder: string;
  let client: LanguageClient;
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const products = async (query: string) =>
    (await client.connection.sendRequest<SymbolInformation[]>('workspace/symbol', { query })).map(
      ({ name, containerName, location }) => [name, containerName, location.uri],
    );
  const pullAll = () =>
    client.connection.sendRequest('workspace/diagnostic', { previousResultIds: [] });
  const write = (path: string, name: string): void =>
    writeFileSync(join(folder, path), TEXT.replaceAll(PRODUCT, name));

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    write('stored.opinion.md', 'Tarbexil');
    client = await startClient({
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
    });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const profile = 'human, initial authorisation';

  it('are those of open documents, and of stored ones once the workspace was checked', async () => {
    await client.open(uriOf('open.opinion.md'), TEXT);
    assert.deepEqual(await products(''), [[PRODUCT, profile, uriOf('open.opinion.md')]]);
    await pullAll();
    assert.deepEqual(await products('tbx'), [['Tarbexil', profile, uriOf('stored.opinion.md')]]);
    assert.equal((await products('')).length, 2);
    assert.deepEqual(await products('nobody'), []);
  });

  it('are read again when a file has changed, and go with it', async () => {
    await pullAll();
    await products('');
    write('stored.opinion.md', 'Quovandrel');
    await pullAll();
    assert.deepEqual(
      (await products('')).map(([name]) => name),
      ['Quovandrel'],
    );
    rmSync(join(folder, 'stored.opinion.md'));
    await pullAll();
    assert.deepEqual(await products(''), []);
  });

  it('an open document counts as it is in the editor', async () => {
    await pullAll();
    await client.open(uriOf('stored.opinion.md'), TEXT);
    assert.deepEqual(await products(''), [[PRODUCT, profile, uriOf('stored.opinion.md')]]);
  });
});
