/** The language server and what a team says in its configuration of its documents: abbreviations. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover } from 'vscode-languageserver-protocol';
import { type LanguageClient, startClient } from '../support/languageClient';

const CONFIGURATION = 'opinion-summary.yaml';

describe('language server: what a team says of its documents', function () {
  this.timeout(20_000);
  let folder: string;
  let client: LanguageClient;
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const codes = async (path: string) =>
    (await client.findings(uriOf(path))).map(({ code }) => String(code));

  async function configure(text: string): Promise<void> {
    writeFileSync(join(folder, CONFIGURATION), text);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(CONFIGURATION), type: 2 }],
    });
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    client = await startClient({ workspaceFolders: [{ uri: uriOf(''), name: 'texts' }] });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('an abbreviation of the team needs no words, and a hover tells them', async () => {
    const line = 'The benefits of Lumivexa are its ability to improve the KCCQ.';
    const uri = uriOf('a.opinion.md');
    await client.open(uri, `${line}\n`);
    const hover = async (): Promise<string> => {
      const position = { line: 0, character: line.indexOf('KCCQ') + 1 };
      const params = { textDocument: { uri }, position };
      const found = await client.connection.sendRequest<Hover | null>('textDocument/hover', params);
      return JSON.stringify(found?.contents ?? '');
    };
    await configure('rules: { abbreviation-undefined: warning }\n');
    assert.doesNotMatch(await hover(), /Kansas/);
    await configure('abbreviations: { KCCQ: Kansas City Cardiomyopathy Questionnaire }\n');
    assert.ok(!(await codes('a.opinion.md')).includes('abbreviation-undefined'));
    assert.match(await hover(), /\*\*KCCQ\*\*: Kansas City Cardiomyopathy Questionnaire/);
  });
});
