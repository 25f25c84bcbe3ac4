/** The language server with a bare client: the layout of drafts. */
import assert from 'node:assert/strict';
import type { TextEdit } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageClient, startClient } from '../support/languageClient';

const OPTIONS = { tabSize: 2, insertSpaces: true };
const SETTINGS = { wrap: 'preserve', noBreakSpaceBeforeUnits: false };
const UNTIDY = '#  Summary of opinion\n\nOne  of\nthem, 20 mg.\n[^1]: Note.\n\n\nTwo.\n';

describe('language server: formatting', function () {
  this.timeout(20_000);
  let client: LanguageClient;
  before(async () => {
    client = await startClient({ initializationOptions: { settings: { format: SETTINGS } } });
  });
  after(() => client.stop());

  async function format(method: string, uri: string, more: object = {}): Promise<string> {
    const edits = await client.connection.sendRequest<TextEdit[]>(`textDocument/${method}`, {
      textDocument: { uri },
      options: OPTIONS,
      ...more,
    });
    return TextDocument.applyEdits(TextDocument.create(uri, '', 1, UNTIDY), edits);
  }

  it('says that it formats documents and ranges', () => {
    const { capabilities } = client.answer;
    assert.equal(capabilities.documentFormattingProvider, true);
    assert.equal(capabilities.documentRangeFormattingProvider, true);
  });

  it('lays out a draft by the settings of the client', async () => {
    const uri = 'file:///drafts/untidy.opinion.md';
    await client.open(uri, UNTIDY);
    assert.equal(
      await format('formatting', uri),
      '# Summary of opinion\n\nOne of\nthem, 20 mg.\n\nTwo.\n\n[^1]: Note.\n',
    );
  });

  it('lays out a range where it stands', async () => {
    const uri = 'file:///drafts/range.opinion.md';
    await client.open(uri, UNTIDY);
    const range = { start: { line: 3, character: 0 }, end: { line: 3, character: 2 } };
    assert.equal(
      await format('rangeFormatting', uri, { range }),
      UNTIDY.replace('One  of', 'One of').replace('mg.\n', 'mg.\n\n'),
    );
  });

  it('leaves published text alone', async () => {
    const uri = 'file:///drafts/untidy.opinion.txt';
    await client.open(uri, UNTIDY, 'opinion-summary-published');
    assert.equal(await format('formatting', uri), UNTIDY);
  });
});
