/** The requests of our own client for a document as HTML. */
import assert from 'node:assert/strict';
import type { Preview } from '../../server/src/lsp/requests/preview';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';
import { readHtml, walk } from '../support/readHtml';

const FAULTY = readExample('faulty/codes-unclear.opinion.md');
const URI = 'file:///drafts/faulty.opinion.md';

describe('language server: preview', function () {
  this.timeout(20_000);
  let client: LanguageClient;
  before(async () => {
    client = await startClient();
    await client.open(URI, FAULTY);
  });
  after(() => client.stop());

  const ask = (request: string, uri: string): Promise<unknown> =>
    client.connection.sendRequest(`opinionSummary/${request}`, { textDocument: { uri } });

  it('shows the document as it is now, with its findings', async () => {
    const preview = await ask('preview', URI);
    assert.ok(isPreview(preview));
    assert.equal(preview.version, 1);
    assert.match(preview.style, /\.indication/);
    const titles = [...walk(readHtml(preview.html))].map(({ attributes }) =>
      attributes.get('title'),
    );
    for (const { code } of await client.findings(URI)) {
      assert.ok(
        titles.some((title) => title?.includes(`(${String(code)})`)),
        String(code),
      );
    }
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: URI, version: 2 },
      contentChanges: [{ text: `${FAULTY}\nOne more sentence.\n` }],
    });
    const changed = await ask('preview', URI);
    assert.ok(isPreview(changed));
    assert.equal(changed.version, 2);
    assert.match(changed.html, /One more sentence\./);
  });

  it('has the result of the diagnostics whose findings it shows, also when the rules change', async () => {
    const results: unknown[] = [];
    for (const rules of [{}, { 'atc-code-malformed': 'off' }]) {
      await client.connection.sendNotification('workspace/didChangeConfiguration', {
        settings: { opinionSummary: { rules } },
      });
      const preview = await ask('preview', URI);
      assert.ok(isPreview(preview));
      assert.equal(preview.resultId, (await client.pull(URI)).resultId);
      results.push(preview.resultId);
    }
    assert.notEqual(results[0], results[1]);
  });

  it('a page is a file of its own', async () => {
    assert.match(String(await ask('page', URI)), /^<!doctype html>/);
  });

  it('what is no summary of opinion, or not open, is not shown', async () => {
    await client.open('file:///drafts/notes.md', '# Notes\n', 'markdown');
    for (const uri of ['file:///drafts/notes.md', 'file:///drafts/none.opinion.md']) {
      assert.equal(await ask('preview', uri), null);
      assert.equal(await ask('page', uri), null);
    }
  });
});

function isPreview(answer: unknown): answer is Preview {
  return typeof answer === 'object' && answer !== null && 'html' in answer;
}
