/** The language server with options of rules, from settings and from a configuration that is open. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type LanguageClient, startClient } from '../support/languageClient';

const DRAFT = `On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of gout.

Lumivexa ${'was given to patients with gout '.repeat(5)}for two years.
`;

describe('language server: options of rules', function () {
  this.timeout(30_000);
  let folder: string;
  let client: LanguageClient;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;

  async function findLong(): Promise<readonly unknown[]> {
    const findings = await client.findings(uriOf('one.opinion.md'));
    return findings.filter(({ code }) => code === 'sentence-long').map((one) => one.severity);
  }

  for (const [setting, severities] of [
    ['error', []],
    [['error', { maximumWords: 30 }], [1]],
    [['error', { maximumWords: 'many' }], []],
    [['error', 30], []],
    [['error', null], []],
  ] as const) {
    it(`settings may be ${JSON.stringify(setting)}`, async () => {
      const settings = { rules: { 'sentence-long': setting } };
      client = await startClient({ initializationOptions: { settings } });
      await client.open(uriOf('one.opinion.md'), DRAFT);
      assert.deepEqual(await findLong(), severities);
    });
  }

  it('settings that have no effect are told in the log', async () => {
    const rules = {
      'sentence-lang': 'error',
      'verb-disagrees': 'fatal',
      'sentence-long': ['error', { maximumWords: 5 }],
    };
    const settings = { rules, format: { wrap: 'x', column: 3 } };
    const lines: string[] = [];
    client = await startClient({ initializationOptions: { settings } }, (connection) => {
      connection.onNotification('window/logMessage', ({ message }) => void lines.push(message));
    });
    await client.open(uriOf('one.opinion.md'), DRAFT);
    await findLong();
    assert.deepEqual(lines, [
      'opinionSummary.rules: verb-disagrees: Use one of: error, warning, info, hint, off.',
      'opinionSummary.format.wrap: Use one of: paragraph, column, preserve.',
      'opinionSummary.format.column: Use a number of at least 20.',
      'opinionSummary.rules: sentence-lang: There is no rule “sentence-lang”. Did you mean “sentence-long”?',
      'opinionSummary.rules: sentence-long.maximumWords: The value is the number 5. Write a whole number from 20 to 200.',
    ]);
  });

  it('a configuration may have them; a wrong one is a finding at its place', async () => {
    client = await startClient({});
    const configuration = uriOf('opinion-summary.yaml');
    await client.open(uriOf('one.opinion.md'), DRAFT);
    assert.deepEqual(await findLong(), []);
    const text = 'rules:\n  sentence-long: [info, { maximumWords: 30 }]\n';
    await client.open(configuration, text, 'yaml');
    assert.deepEqual(await client.findings(configuration), []);
    assert.deepEqual(await findLong(), [3]);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: configuration, version: 2 },
      contentChanges: [{ text: text.replace('30', 'few') }],
    });
    const [wrong] = await client.findings(configuration);
    assert.deepEqual(wrong?.range.start, { line: 1, character: 40 });
    assert.deepEqual(await findLong(), [3]);
  });
});
