/** The language server with a bare client: the order of the light bulb where findings lie over one another. */
import assert from 'node:assert/strict';
import type { CodeAction, Range } from 'vscode-languageserver-protocol/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';

const TEXT = readExample('faulty/unproofread.opinion.md');
const URI = 'file:///trial/unproofread.opinion.md';

describe('language server: light bulb', () => {
  let client: LanguageClient;

  before(async () => {
    client = await startClient();
    await client.open(URI, TEXT);
  });

  after(() => client.stop());

  async function explained(range: Range): Promise<readonly string[]> {
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri: URI },
      range,
      context: { diagnostics: [] },
    });
    return actions.flatMap(({ title }) => /^Explain (.*)/.exec(title)?.[1] ?? []);
  }

  it('begins with the finding on the word, not with that on its sentence', async () => {
    const at = TextDocument.create(URI, '', 1, TEXT).positionAt(TEXT.indexOf('sucess') + 2);
    assert.deepEqual(await explained({ start: at, end: at }), [
      'ema-style/misspelling',
      'sentence-long',
    ]);
  });

  it('offers the word that a problem of the configuration proposes', async () => {
    const uri = 'file:///trial/opinion-summary.yaml';
    await client.open(uri, 'rules:\n  verb-disagres: off\n', 'yaml');
    const [problem] = await client.findings(uri);
    const actions = await client.connection.sendRequest<CodeAction[]>('textDocument/codeAction', {
      textDocument: { uri },
      range: problem?.range,
      context: { diagnostics: [] },
    });
    await client.close(uri);
    const [action] = actions;
    assert.equal(action?.title, 'Replace “verb-disagres” by “verb-disagrees”');
    const [edit] = action?.edit?.changes?.[uri] ?? [];
    assert.deepEqual([edit?.newText, edit?.range], ['verb-disagrees', problem?.range]);
  });

  it('begins with the finding that is asked for, where others lie in it', async () => {
    const findings = await client.findings(URI);
    const long = findings.find(({ code }) => code === 'sentence-long');
    assert.ok(long !== undefined);
    const [first, ...others] = await explained(long.range);
    assert.equal(first, 'sentence-long');
    assert.ok(others.includes('ema-style/misspelling'));
  });
});
