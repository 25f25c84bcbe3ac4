/** The language server and reference data: findings, the hover over a code, and what is wrong in the file. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Hover } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { writeReferenceText } from '../../server/src/core';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';

const DOCUMENT = readExample('clean/human-initial.opinion.md');
const CODE = /\b[A-Z]\d\d[A-Z]{2}\d\d\b/.exec(DOCUMENT)?.[0] ?? '';
const SOURCE = { file: 'index.csv', imported: '2026-03-01', dated: '2026-01-01' };
const write = (names: Readonly<Record<string, string>>): string =>
  writeReferenceText({
    medicines: undefined,
    atcIndex: {
      source: SOURCE,
      rows: Object.entries(names).map(([code, name]) => ({ code, name })),
    },
  });

describe('language server: reference data', function () {
  this.timeout(20_000);
  let folder: string;
  let client: LanguageClient;
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const codes = async (path: string) =>
    (await client.findings(uriOf(path))).map(({ code, message }) => `${code}: ${message}`);

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    writeFileSync(join(folder, 'opinion-summary.yaml'), 'referenceData: tables.txt\n');
    writeFileSync(
      join(folder, 'tables.txt'),
      write({ [CODE]: 'tarbexinib', [`${CODE.slice(0, 5)}99`]: 'orvatinib' }),
    );
    client = await startClient({ workspaceFolders: [{ uri: uriOf(''), name: 'texts' }] });
    await client.open(uriOf('a.opinion.md'), DOCUMENT);
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('a document is held against them', async () => {
    const [finding] = await codes('a.opinion.md');
    assert.match(finding ?? '', /^atc-code-of-other-substance: .*tarbexinib; orvatinib has/);
  });

  it('the hover over a code names the substance', async () => {
    const document = TextDocument.create('', '', 0, DOCUMENT);
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri: uriOf('a.opinion.md') },
      position: document.positionAt(DOCUMENT.indexOf(CODE)),
    });
    assert.match(JSON.stringify(hover.contents), new RegExp(`${CODE}\` tarbexinib`));
  });

  it('a changed file counts at once, and what is wrong in it is shown in it', async () => {
    const text = `${write({ [CODE]: 'orvatinib' })}x\n`;
    await client.open(uriOf('tables.txt'), text, 'plaintext');
    assert.deepEqual(await codes('a.opinion.md'), []);
    const [problem] = await client.findings(uriOf('tables.txt'));
    assert.match(String(problem?.message), /This line has no known form/);
    assert.equal(problem?.range.start.line, text.split('\n').length - 2);
  });
});
