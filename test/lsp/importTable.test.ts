/** The language server and the command that imports a table: what it has the client write, and what it refuses. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ApplyWorkspaceEditParams } from 'vscode-languageserver-protocol';
import { FIRST_CONFIGURATION } from '../../server/src/configuration/firstConfiguration';
import type { TableImport } from '../../server/src/lsp/requests/importTable';
import { type LanguageClient, startClient } from '../support/languageClient';
import { buildWorkbook } from '../support/workbook';

const CONFIGURATION = 'opinion-summary.yaml';
const FILE = 'opinion-summary-reference.txt';
const INDEX = 'atc_code,atc_name\nL01EL,Kinases\nL01EL77,orvatinib\nX1,wrong\n';
const MEDICINES = [
  [
    'Name of medicine',
    'International non-proprietary name (INN) / common name',
    'Active substance',
    'ATC code (human)',
    'Marketing authorisation developer / applicant / holder',
    'Last updated date',
  ],
  ['Lumivexa', 'orvatinib', 'orvatinib tosilate', 'L01EL77', 'Zenquora Limited', '14/02/2026'],
];

describe('language server: importing a table', function () {
  this.timeout(20_000);
  let folder: string;
  let client: LanguageClient;
  const read = (file: string): string => readFileSync(join(folder, file), 'utf8');

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    client = await startClient(
      {
        capabilities: {
          workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
        },
        workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'texts' }],
      },
      (connection) =>
        connection.onRequest('workspace/applyEdit', (params: ApplyWorkspaceEditParams) => {
          for (const change of params.edit.documentChanges ?? []) {
            if (!('edits' in change)) continue;
            const [edit] = change.edits;
            assert.ok(edit !== undefined && 'newText' in edit);
            writeFileSync(fileURLToPath(change.textDocument.uri), edit.newText);
          }
          return { applied: true };
        }),
    );
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  function importTable(file: string, content: string | Uint8Array): Promise<TableImport> {
    const argument = {
      folder: pathToFileURL(folder).href,
      file,
      content: Buffer.from(content).toString('base64'),
    };
    const command = 'opinionSummary.importTable';
    return client.connection.sendRequest('workspace/executeCommand', {
      command,
      arguments: [argument],
    });
  }

  it('writes the tables and a configuration that names them, where there is none', async () => {
    const answer = await importTable('index_2026-01-01.csv', INDEX);
    assert.ok(answer.kind === 'imported');
    assert.equal(
      answer.message,
      `2 codes of the ATC index imported from index_2026-01-01.csv, table of 2026-01-01. The table is kept in ${FILE}, which ${CONFIGURATION} names now.`,
    );
    assert.deepEqual(answer.remarks, [
      'index_2026-01-01.csv:4: column 1: “X1” is no ATC code; it is left out.',
    ]);
    assert.deepEqual(
      answer.files.map((uri) => uri.replace(/^.*\//, '')),
      [FILE, CONFIGURATION],
    );
    assert.equal(read(CONFIGURATION), `referenceData: ${FILE}\n`);
    assert.match(read(FILE), /^a\tL01EL77\torvatinib$/m);
  });

  it('uses the line that “init” has written as a comment, and changes nothing else', async () => {
    writeFileSync(join(folder, CONFIGURATION), FIRST_CONFIGURATION);
    await importTable('index.csv', INDEX);
    assert.equal(
      read(CONFIGURATION),
      FIRST_CONFIGURATION.replace('# referenceData', 'referenceData'),
    );
  });

  it('adds the second table to the first, in the file that the configuration names', async () => {
    writeFileSync(join(folder, CONFIGURATION), 'referenceData: tables.txt\n');
    await importTable('index.csv', INDEX);
    writeFileSync(join(folder, 'tables.txt'), `${read('tables.txt')}mangled\n`);
    const answer = await importTable('medicines.xlsx', buildWorkbook(MEDICINES));
    assert.ok(answer.kind === 'imported');
    assert.deepEqual(answer.remarks, ['A line of tables.txt could not be read, and is left out.']);
    assert.match(answer.message, /^1 medicine imported .* The table is kept in tables\.txt\.$/);
    assert.match(read('tables.txt'), /^m\tLumivexa\t.*^a\tL01EL77\torvatinib$/ms);
    assert.equal(read(CONFIGURATION), 'referenceData: tables.txt\n');
  });

  it('writes the file that the configuration names and that is not there yet', async () => {
    const uri = pathToFileURL(join(folder, CONFIGURATION)).href;
    await client.open(uri, 'rules: {}\n', 'yaml');
    assert.deepEqual(await client.findings(uri), []);
    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version: 2 },
      contentChanges: [{ text: 'referenceData: tables.txt\n' }],
    });
    assert.equal((await client.findings(uri)).length, 1);
    const answer = await importTable('index.csv', INDEX);
    assert.ok(answer.kind === 'imported');
    assert.match(read('tables.txt'), /^a\tL01EL77\torvatinib$/m);
  });

  it('says how to use the tables where the configuration does not take the line', async () => {
    writeFileSync(join(folder, CONFIGURATION), '{ rules: {} }\n');
    const answer = await importTable('index.csv', INDEX);
    assert.ok(answer.kind === 'imported');
    assert.match(
      answer.message,
      /To use it, add “referenceData: [^”]+” to opinion-summary\.yaml\.$/,
    );
    assert.equal(read(CONFIGURATION), '{ rules: {} }\n');
  });

  it('writes nothing over a file that is not its own', async () => {
    writeFileSync(join(folder, FILE), 'My notes.\n');
    const answer = await importTable('index.csv', INDEX);
    assert.ok(answer.kind === 'refused');
    assert.match(answer.message, /holds no reference data; it stays as it is/);
    assert.equal(read(FILE), 'My notes.\n');
  });

  it('refuses what is no table, and arguments that are none, in words', async () => {
    const answer = await importTable('notes.csv', 'a,b\n1,2\n');
    assert.ok(answer.kind === 'refused');
    assert.match(answer.message, /^notes\.csv: This is neither EMA's medicines table/);
    const command = 'opinionSummary.importTable';
    for (const wrong of [[], [{ folder: 'x', file: 'y', content: '%' }]]) {
      const refusal = await client.connection.sendRequest<TableImport>('workspace/executeCommand', {
        command,
        arguments: wrong,
      });
      assert.equal(refusal.kind, 'refused');
    }
    assert.ok(!existsSync(join(folder, FILE)));
  });
});
