/** The language server and what a team says in its configuration of its documents: abbreviations and profiles. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeLens,
  CompletionList,
  Hover,
  WorkspaceSymbol,
} from 'vscode-languageserver-protocol';
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

  it('a document that does not say its profile is one of its folder, for checks, lens and completion', async () => {
    const uri = uriOf('animals/a.opinion.md');
    await client.open(uri, '# Summary of opinion\n\n## Lumivexa\n\norvatinib\n\n');
    const textDocument = { uri };
    const lens = async (): Promise<string | undefined> => {
      const lenses = await client.connection.sendRequest<CodeLens[]>('textDocument/codeLens', {
        textDocument,
      });
      return lenses[0]?.command?.title;
    };
    const offered = async (): Promise<readonly string[]> => {
      const position = { line: 6, character: 0 };
      const { items } = await client.connection.sendRequest<CompletionList>(
        'textDocument/completion',
        { textDocument, position },
      );
      return items.map(({ documentation }) => JSON.stringify(documentation));
    };
    await configure('');
    assert.equal(await lens(), 'Profile not recognised');
    assert.ok((await offered()).some((text) => text.includes('CHMP')));
    await configure("profiles: { 'animals/**': veterinary-initial }\n");
    assert.equal(await lens(), 'Veterinary, initial authorisation');
    assert.ok((await codes('animals/a.opinion.md')).includes('benefits-missing'));
    const texts = await offered();
    assert.ok(texts.some((text) => text.includes('CVMP')));
    assert.ok(!texts.some((text) => text.includes('CHMP')));
    const symbols = await client.connection.sendRequest<WorkspaceSymbol[]>('workspace/symbol', {
      query: 'Lumi',
    });
    assert.deepEqual(
      symbols.map(({ containerName }) => containerName),
      ['veterinary, initial authorisation'],
    );
  });

  it('a profile that there is not is told in the configuration, with the nearest one', async () => {
    const text = "profiles: { 'animals/**': veterinary-inital }\n";
    await configure(text);
    await client.open(uriOf(CONFIGURATION), text, 'yaml');
    const [problem] = await client.findings(uriOf(CONFIGURATION));
    assert.match(
      String(problem?.message),
      /There is no profile “veterinary-inital”\. Did you mean “veterinary-initial”\?/,
    );
  });
});
