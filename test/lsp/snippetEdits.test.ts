/** A client that takes snippets in edits gets the placeholders of a fix as tab stops; others get them as text. */
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver-protocol';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';

const CLEAN = readExample('clean/human-initial.opinion.md');
const TEXT = CLEAN.replace(/ The applicant for this medicinal product is .*/, '');

describe('language server: fixes with placeholders', function () {
  this.timeout(20_000);
  let client: LanguageClient;
  afterEach(() => client.stop());

  for (const snippetEditSupport of [true, false]) {
    it(`${snippetEditSupport ? 'are' : 'are not'} written as snippets`, async () => {
      client = await startClient({
        capabilities: {
          workspace: { workspaceEdit: { documentChanges: true, snippetEditSupport } },
        },
      });
      const uri = 'file:///drafts/a.opinion.md';
      await client.open(uri, TEXT);
      const findings = await client.findings(uri);
      const finding = findings.find(({ code }) => code === 'applicant-missing');
      assert.ok(finding !== undefined, JSON.stringify(findings));
      const actions = await client.connection.sendRequest<readonly CodeAction[]>(
        'textDocument/codeAction',
        { textDocument: { uri }, range: finding.range, context: { diagnostics: [] } },
      );
      const written = JSON.stringify(actions.find(({ title }) => /^Insert/.test(title))?.edit);
      if (snippetEditSupport) assert.match(written, /"snippet".*\$\{1:<company>\}/);
      else assert.match(written, /"newText":"[^"$]*<company>/);
    });
  }
});
