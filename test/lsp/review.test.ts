/** What a review view asks of the built server: findings accepted with a reason, entries no longer needed, reports, parts. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { ApplyWorkspaceEditParams, Diagnostic, Range } from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';

const CLEAN = readExample('clean/human-conditional-orphan.opinion.txt');
const SLIP = CLEAN.replace(
  /(The benefits? (?:of|with) \w+) (?:is|are)\b/,
  (_, subject) => `${subject} ${/benefits/.test(subject) ? 'is' : 'are'}`,
);

describe('language server: review', function () {
  this.timeout(20_000);
  let folder: string;
  let client: LanguageClient;
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
  const execute = <Answer>(command: string, ...args: readonly unknown[]): Promise<Answer> =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: `opinionSummary.${command}`,
      arguments: args,
    });

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    mkdirSync(join(folder, 'texts'));
    writeFileSync(join(folder, 'texts/old.opinion.txt'), SLIP);
    writeFileSync(join(folder, 'texts/clean.opinion.txt'), CLEAN);
    client = await startClient(
      {
        workspaceFolders: [{ uri: uriOf(''), name: 'texts' }],
        capabilities: {
          textDocument: { diagnostic: {} },
          workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
        },
      },
      (connection) =>
        connection.onRequest('workspace/applyEdit', ({ edit }: ApplyWorkspaceEditParams) => {
          for (const change of edit.documentChanges ?? []) {
            if ('textDocument' in change) store(change.textDocument.uri, change.edits);
          }
          return { applied: true };
        }),
    );
    await client.open(uriOf('texts/old.opinion.txt'), SLIP, 'opinion-summary-published');
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Stores what an editor would show, and saves it. */
  function store(uri: string, edits: readonly object[]): void {
    const path = fileURLToPath(uri);
    const before = existsSync(path) ? readFileSync(path, 'utf8') : '';
    mkdirSync(dirname(path), { recursive: true });
    const document = TextDocument.create(uri, '', 0, before);
    writeFileSync(path, TextDocument.applyEdits(document, edits as never));
    void client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 2 }],
    });
  }

  const listAcceptances = () =>
    execute<readonly (Record<string, unknown> & { readonly range: Range })[]>('listAcceptances');

  async function wish(reason: string, more: object = {}): Promise<object> {
    const uri = uriOf('texts/old.opinion.txt');
    const findings = (await client.findings(uri)).map(({ code, range: { start } }) => ({
      rule: code,
      ...start,
    }));
    return { uri, findings, reason, ...more };
  }

  it('a finding is not accepted in a configuration with an error: what is added would not count', async () => {
    writeFileSync(join(folder, 'opinion-summary.yaml'), 'rules: { no-such-rule: off }\n');
    const answer = await execute<{ kind: string; message?: string }>(
      'acceptFindings',
      await wish('As published.', { createsBaseline: true }),
    );
    assert.equal(answer.kind, 'refused');
    assert.match(answer.message ?? '', /^Mend opinion-summary\.yaml first, and accept the finding/);
    assert.equal(read('opinion-summary.yaml'), 'rules: { no-such-rule: off }\n');
  });

  it('a report names the folder of a document, where the window has several', async () => {
    const several = await startClient({
      workspaceFolders: [
        { uri: uriOf('texts'), name: 'here' },
        { uri: 'file:///elsewhere', name: 'elsewhere' },
      ],
    });
    const text = await several.connection.sendRequest<string>('workspace/executeCommand', {
      command: 'opinionSummary.writeReport',
      arguments: ['markdown', ''],
    });
    await several.stop();
    assert.match(text, /^## here\/old\.opinion\.txt$/m);
  });

  it('a report of nothing is not written', async () => {
    writeFileSync(join(folder, 'opinion-summary.yaml'), 'ignore: [texts]\n');
    assert.equal(await execute('writeReport', 'markdown', ''), null);
  });

  it('a report names what is wrong in a configuration: its rules have not run', async () => {
    writeFileSync(join(folder, 'opinion-summary.yaml'), 'packs: [none.yaml]\n');
    const text = await execute<string>('writeReport', 'markdown', '');
    assert.match(text, /opinion-summary\.yaml: .*none\.yaml/);
  });

  it('a finding tells its part', async () => {
    const [finding] = await client.findings(uriOf('texts/old.opinion.txt'));
    assert.deepEqual((finding as Diagnostic).data, { part: 'benefits sentence' });
  });

  it('without a baseline one is made when it is wished, and the finding is gone', async () => {
    const asked = await execute('acceptFindings', await wish('As published.'));
    assert.deepEqual(asked, { kind: 'noBaseline', configuration: 'opinion-summary.yaml' });
    assert.equal(existsSync(join(folder, 'opinion-summary.yaml')), false);
    const made = await execute<{ files: readonly string[] }>(
      'acceptFindings',
      await wish(' As\n published. ', { createsBaseline: true }),
    );
    assert.deepEqual(made, {
      kind: 'accepted',
      files: [uriOf('opinion-summary.yaml'), uriOf('accepted.yaml')],
    });
    assert.equal(read('opinion-summary.yaml'), 'baseline: accepted.yaml\n');
    assert.match(read('accepted.yaml'), /document: texts\/old\.opinion\.txt\n.*verb-disagrees/);
    assert.match(read('accepted.yaml'), /reason: As published\.\n {4}(?:author: .+\n {4})?date: /);
    assert.deepEqual(await client.findings(uriOf('texts/old.opinion.txt')), []);
  });

  for (const [name, lineEnd] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`a configuration keeps what it says when it is given a baseline, with ${name}`, async () => {
      const configuration = `# Ours.${lineEnd}terms: [Northgate]`;
      writeFileSync(join(folder, 'opinion-summary.yaml'), configuration);
      await execute('acceptFindings', await wish('As published.', { createsBaseline: true }));
      assert.equal(
        read('opinion-summary.yaml'),
        `${configuration}${lineEnd}baseline: accepted.yaml${lineEnd}`,
      );
    });
  }

  it('what is gone, or has no reason, is not accepted', async () => {
    const [finding] = await client.findings(uriOf('texts/old.opinion.txt'));
    const gone = { rule: finding?.code, line: 0, character: 0 };
    assert.deepEqual(
      await execute('acceptFindings', await wish('Why not.', { findings: [gone] })),
      {
        kind: 'refused',
        message: 'The finding is not there any more.',
      },
    );
    assert.deepEqual(await execute('acceptFindings', await wish('  ')), {
      kind: 'refused',
      message: 'Which findings, and why?',
    });
    assert.deepEqual(await execute('acceptFindings'), {
      kind: 'refused',
      message: 'Which findings, and why?',
    });
  });

  it('entries whose finding is gone are listed with their place', async () => {
    await execute('acceptFindings', await wish('As published.', { createsBaseline: true }));
    const [fresh] = await listAcceptances();
    assert.equal(fresh?.stale, null);
    await client.close(uriOf('texts/old.opinion.txt'));
    writeFileSync(join(folder, 'texts/old.opinion.txt'), CLEAN);
    const [stale, ...others] = await listAcceptances();
    assert.deepEqual(others, []);
    assert.equal(stale?.uri, uriOf('accepted.yaml'));
    assert.equal(stale?.document, 'texts/old.opinion.txt');
    assert.equal(stale?.rule, 'verb-disagrees');
    assert.equal(stale?.reason, 'As published.');
    assert.equal(stale?.stale, 'The document no longer has this finding.');
  });

  it('an accepted finding is taken back, and is found again', async () => {
    await execute('acceptFindings', await wish('As published.', { createsBaseline: true }));
    const [accepted] = await listAcceptances();
    const places = [accepted?.range.start];
    assert.deepEqual(await execute('takeBack', accepted?.uri, places), {
      kind: 'takenBack',
      files: [uriOf('accepted.yaml')],
    });
    assert.match(
      read('accepted.yaml'),
      /^# Findings that people have accepted[\s\S]*accepted: \[\]\n$/,
    );
    const [finding] = await client.findings(uriOf('texts/old.opinion.txt'));
    assert.equal(finding?.code, 'verb-disagrees');
    assert.deepEqual(await listAcceptances(), []);
    assert.deepEqual(await execute('takeBack', accepted?.uri, places), {
      kind: 'refused',
      message: 'accepted.yaml has changed meanwhile; look again.',
    });
  });

  it('nothing is taken out of a baseline that cannot be read whole', async () => {
    writeFileSync(join(folder, 'accepted.yaml'), 'accepted:\n  - rule: verb-disagrees\n');
    assert.deepEqual(
      await execute('takeBack', uriOf('accepted.yaml'), [{ line: 1, character: 10 }]),
      {
        kind: 'refused',
        message: 'Mend accepted.yaml first: not all of it can be read.',
      },
    );
    assert.deepEqual(await execute('takeBack', 7), { kind: 'refused', message: 'Which findings?' });
  });

  it('a report covers open and stored documents, or those that are named', async () => {
    const all = await execute<string>('writeReport', 'markdown', '2026-11-25');
    assert.match(all, /^# Review of summaries of opinion\n\n2026-11-25 · Opinion Summary /);
    assert.match(all, /ema-human \d/);
    assert.match(
      all,
      /^- texts\/clean\.opinion\.txt: no findings\n- texts\/old\.opinion\.txt: 1 warning/m,
    );
    const one = await execute<string>('writeReport', 'html', '', [uriOf('texts/old.opinion.txt')]);
    assert.match(one, /^<!doctype html>/);
    assert.doesNotMatch(one, /clean\.opinion\.txt/);
    assert.equal(await execute('writeReport', 'pdf'), null);
  });
});
