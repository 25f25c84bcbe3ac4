/** The language server in workspace folders: stored documents, files that change on disk, configurations, settings. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  type CodeAction,
  type PublishDiagnosticsParams,
  type WorkspaceDiagnosticReport,
  WorkspaceDiagnosticRequest,
  type WorkspaceFoldersChangeEvent,
} from 'vscode-languageserver-protocol';
import { fieldOf } from '../../server/src/lsp/fieldOf';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';

const FAULTY = readExample('faulty/codes-unclear.opinion.md');

describe('language server: folders and configurations', function () {
  this.timeout(30_000);
  let folder: string;
  let client: LanguageClient;
  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    mkdirSync(join(folder, 'drafts'));
    writeFileSync(join(folder, 'drafts/one.opinion.md'), FAULTY);
    writeFileSync(join(folder, 'drafts/notes.txt'), 'Notes, no summary of opinion.\n');
    client = await startClient({
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: {
          workspaceFolders: true,
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      },
      workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'drafts' }],
    });
  });
  afterEach(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const pullAll = (previousResultIds: readonly unknown[]): Promise<WorkspaceDiagnosticReport> =>
    client.connection.sendRequest('workspace/diagnostic', { previousResultIds });
  const tellChange = (path: string): Promise<void> =>
    client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri: uriOf(path), type: 2 }],
    });

  it('documents that are not open are reported, other texts are not', async () => {
    const { items } = await pullAll([]);
    assert.deepEqual(
      items.map(({ uri, kind }) => [uri, kind]),
      [[uriOf('drafts/one.opinion.md'), 'full']],
    );
  });

  it('the findings of a deleted file vanish', async () => {
    const [first] = (await pullAll([])).items;
    rmSync(join(folder, 'drafts/one.opinion.md'));
    await tellChange('drafts/one.opinion.md');
    const { items } = await pullAll([{ uri: first?.uri, value: first?.resultId }]);
    assert.deepEqual(items, [
      { kind: 'full', uri: uriOf('drafts/one.opinion.md'), version: null, items: [] },
    ]);
  });

  it('a configuration counts at once, its faults are findings, and the last good one stays', async () => {
    const document = uriOf('drafts/one.opinion.md');
    const configuration = uriOf('opinion-summary.yaml');
    await client.open(document, FAULTY);
    const codes = async (): Promise<readonly unknown[]> =>
      (await client.findings(document)).map(({ code }) => code);
    assert.ok((await codes()).includes('verb-disagrees'));

    await client.open(configuration, 'rules:\n  verb-disagrees: off\n', 'yaml');
    assert.deepEqual(await client.findings(configuration), []);
    assert.ok(!(await codes()).includes('verb-disagrees'));

    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: configuration, version: 2 },
      contentChanges: [{ text: 'rules:\n  verb-disagres: [\n' }],
    });
    assert.notDeepEqual(await client.findings(configuration), []);
    assert.ok(!(await codes()).includes('verb-disagrees'));

    await client.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri: configuration, version: 3 },
      contentChanges: [{ text: 'rules:\n  verb-disagrees: error\n' }],
    });
    const [verb] = (await client.findings(document)).filter((one) => one.code === 'verb-disagrees');
    assert.equal(verb?.severity, 1);
  });

  it('a file that the configuration ignores has no findings', async () => {
    writeFileSync(join(folder, 'opinion-summary.yaml'), 'ignore: [drafts]\n');
    await tellChange('opinion-summary.yaml');
    assert.deepEqual((await pullAll([])).items, []);
  });

  it('a configuration that cannot be read is told, once, and the documents are checked', async () => {
    const shown: string[] = [];
    client.connection.onNotification('window/showMessage', ({ message }) => {
      shown.push(message);
    });
    symlinkSync('/dev/zero', join(folder, 'opinion-summary.yaml'));
    const document = uriOf('drafts/one.opinion.md');
    await client.open(document, FAULTY);
    for (let times = 0; times < 2; times++) {
      await tellChange('opinion-summary.yaml');
      assert.notDeepEqual(await client.findings(document), []);
    }
    assert.deepEqual(shown, [
      `file://${folder}/opinion-summary.yaml: The file cannot be read: it is a pipe or a device. Put a text file in its place.`,
    ]);
  });

  it('a file that is nearly called as the configuration is named', async () => {
    writeFileSync(join(folder, 'opinion-summary.yml'), 'rules: { verb-disagrees: off }\n');
    const shown = new Promise<string>((resolve) => {
      client.connection.onNotification('window/showMessage', ({ message }) => resolve(message));
    });
    const document = uriOf('drafts/one.opinion.md');
    await client.open(document, FAULTY);
    assert.notDeepEqual(await client.findings(document), []);
    assert.equal(
      await shown,
      `file://${folder}/opinion-summary.yml: This file has no effect: the configuration is called opinion-summary.yaml. Rename it.`,
    );
  });

  it('a document at an address that is no file of this machine is checked', async () => {
    for (const uri of ['file://elsewhere/share/one.opinion.md', 'file:///a%2Fb/one.opinion.md']) {
      await client.open(uri, FAULTY);
      assert.notDeepEqual(await client.findings(uri), [], uri);
    }
  });

  it('workspace folders that go while a pull is held have their findings taken away', async () => {
    const other = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    writeFileSync(join(other, 'two.opinion.md'), FAULTY);
    const changeFolders = (event: WorkspaceFoldersChangeEvent): Promise<void> =>
      client.connection.sendNotification('workspace/didChangeWorkspaceFolders', { event });
    const here = { uri: pathToFileURL(folder).href, name: 'here' };
    const there = { uri: pathToFileURL(other).href, name: 'there' };
    await changeFolders({ added: [there], removed: [] });
    const first = (await pullAll([])).items;
    assert.equal(first.length, 2);

    const streamed: unknown[] = [];
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'held', ({ items }) => {
      streamed.push(...items.map((item) => [item.uri, 'items' in item && item.items]));
    });
    const held = client.connection.sendRequest('workspace/diagnostic', {
      previousResultIds: first.map(({ uri, resultId }) => ({ uri, value: resultId })),
      partialResultToken: 'held',
    });
    await changeFolders({ added: [], removed: [there, here] });
    assert.deepEqual(await held, { items: [] });
    assert.deepEqual(
      streamed,
      first.map(({ uri }) => [uri, []]),
    );
    assert.deepEqual((await pullAll([])).items, []);
    rmSync(other, { recursive: true });
  });

  it('a pull of a folder without documents is held until there is one', async () => {
    rmSync(join(folder, 'drafts/one.opinion.md'));
    assert.deepEqual(await pullAll([]), { items: [] });
    const streamed: string[] = [];
    client.connection.onProgress(WorkspaceDiagnosticRequest.partialResult, 'held', ({ items }) => {
      streamed.push(...items.map(({ uri }) => uri));
    });
    const held = client.connection.sendRequest('workspace/diagnostic', {
      previousResultIds: [],
      partialResultToken: 'held',
    });
    let isAnswered = false;
    void held.then(() => {
      isAnswered = true;
    });
    // The same question behind it, from one who does not wait, is answered first.
    await pullAll([]);
    assert.equal(isAnswered, false);
    writeFileSync(join(folder, 'drafts/two.opinion.md'), FAULTY);
    await tellChange('drafts/two.opinion.md');
    await held;
    assert.deepEqual(streamed, [uriOf('drafts/two.opinion.md')]);
  });

  describe('in one workspace folder inside of another', () => {
    let nested: LanguageClient;
    afterEach(() => nested.stop());

    /** The outer folder stands first, as in most editors. */
    async function startNested(
      settings: Readonly<Record<'outer' | 'inner', unknown>>,
    ): Promise<void> {
      mkdirSync(join(folder, 'inner'));
      writeFileSync(join(folder, 'inner/two.opinion.md'), FAULTY);
      const outer = pathToFileURL(folder).href;
      const inner = uriOf('inner');
      nested = await startClient(
        {
          capabilities: { textDocument: { diagnostic: {} }, workspace: { configuration: true } },
          workspaceFolders: [
            { uri: outer, name: 'outer' },
            { uri: inner, name: 'inner' },
          ],
        },
        (connection) =>
          connection.onRequest('workspace/configuration', ({ items }) => [
            items[0].scopeUri === inner ? settings.inner : settings.outer,
          ]),
      );
    }

    it('the settings of the inner one hold for its documents', async () => {
      await startNested({
        outer: { rules: { 'verb-disagrees': 'error' } },
        inner: { rules: { 'verb-disagrees': 'hint' } },
      });
      const severityIn = async (path: string): Promise<unknown> => {
        await nested.open(uriOf(path), FAULTY);
        const findings = await nested.findings(uriOf(path));
        return findings.find(({ code }) => code === 'verb-disagrees')?.severity;
      };
      assert.equal(await severityIn('drafts/one.opinion.md'), 1);
      assert.equal(await severityIn('inner/two.opinion.md'), 4);
    });

    it('a rule is explained as it is for the document, or for the folder that has it', async () => {
      await startNested({ outer: {}, inner: { rules: { 'house/bar': 'hint' } } });
      const pack = [
        'pack: house',
        'title: House',
        "version: '1'",
        'entries:',
        '  - { id: house/bar, kind: forbid-phrase, what: Bar is used., why: It is bad., phrases: [bar] }',
      ];
      writeFileSync(join(folder, 'inner/house.yaml'), pack.join('\n'));
      writeFileSync(join(folder, 'inner/opinion-summary.yaml'), 'packs: [ema-human, house.yaml]\n');
      const uri = uriOf('inner/two.opinion.md');
      await nested.open(uri, `${FAULTY}\nThe bar is high.\n`);
      const finding = (await nested.findings(uri)).find(({ code }) => code === 'house/bar');
      const actions = await nested.connection.sendRequest<readonly CodeAction[]>(
        'textDocument/codeAction',
        { textDocument: { uri }, range: finding?.range, context: { diagnostics: [] } },
      );
      const command = actions.find(({ title }) => title === 'Explain house/bar')?.command;
      assert.deepEqual(command?.arguments, ['house/bar', uri]);
      const explain = (...args: readonly unknown[]): Promise<unknown> =>
        nested.connection.sendRequest('workspace/executeCommand', {
          command: command?.command,
          arguments: args,
        });
      const page = await explain('house/bar', uri);
      assert.match(String(page), /^# house\/bar\n/);
      assert.match(String(page), /\bhint\b/);
      assert.equal(await explain('house/bar'), page);
      assert.match(String(await explain('house/bar', uriOf('drafts/one.opinion.md'))), /no rule/);
      const listed = await explain();
      assert.ok(Array.isArray(listed));
      const ids: readonly unknown[] = listed.map((one) => fieldOf(one, 'id'));
      assert.ok(!ids.includes('house/bar') && ids.includes('verb-disagrees'));
      assert.ok(listed.every((one) => typeof fieldOf(one, 'what') === 'string'));
    });

    for (const [checked, path] of [
      ['outer', 'drafts/one.opinion.md'],
      ['inner', 'inner/two.opinion.md'],
    ] as const) {
      it(`the ${checked} one alone may have its stored documents checked`, async () => {
        const off = { checkWorkspace: false };
        await startNested({ outer: off, inner: off, [checked]: {} });
        const { items } = await nested.connection.sendRequest<WorkspaceDiagnosticReport>(
          'workspace/diagnostic',
          { previousResultIds: [] },
        );
        assert.deepEqual(
          items.map(({ uri }) => uri),
          [uriOf(path)],
        );
      });
    }
  });

  it('a client that cannot ask is sent the findings', async () => {
    const sent: PublishDiagnosticsParams[] = [];
    let wake: () => void = () => undefined;
    const pushed = await startClient({ capabilities: {} }, (connection) => {
      connection.onNotification('textDocument/publishDiagnostics', (params) => {
        sent.push(params);
        wake();
      });
    });
    const next = (): Promise<void> =>
      new Promise((resolve) => {
        wake = resolve;
      });
    const uri = 'file:///pushed/one.opinion.md';
    const opened = next();
    await pushed.open(uri, FAULTY);
    await opened;
    const closed = next();
    await pushed.close(uri);
    await closed;
    assert.ok((sent[0]?.diagnostics.length ?? 0) > 0);
    assert.deepEqual(sent.at(-1)?.diagnostics, []);
    await pushed.stop();
  });

  it('findings that were long in coming do not replace later ones', async () => {
    const sent: PublishDiagnosticsParams[] = [];
    let receive: () => void = () => undefined;
    const answers: ((severity: string) => void)[] = [];
    let isAsked: () => void = () => undefined;
    const pushed = await startClient(
      {
        capabilities: { workspace: { configuration: true } },
        workspaceFolders: [{ uri: 'memfs:/pushed', name: 'pushed' }],
      },
      (connection) => {
        connection.onNotification('textDocument/publishDiagnostics', (params) => {
          sent.push(params);
          receive();
        });
        connection.onRequest('workspace/configuration', async () => {
          const severity = new Promise<string>((resolve) => answers.push(resolve));
          isAsked();
          return [{ rules: { 'verb-disagrees': await severity } }];
        });
      },
    );
    const nextQuestion = (): Promise<void> =>
      new Promise((resolve) => {
        isAsked = resolve;
      });
    const nextFindings = (): Promise<void> =>
      new Promise((resolve) => {
        receive = resolve;
      });
    const first = nextQuestion();
    await pushed.open('memfs:/pushed/one.opinion.md', FAULTY);
    await first;
    const second = nextQuestion();
    await pushed.connection.sendNotification('workspace/didChangeConfiguration', { settings: {} });
    await second;
    const newer = nextFindings();
    answers[1]?.('hint');
    await newer;
    // What is opened after the late answer is answered after it.
    answers[0]?.('error');
    const last = nextFindings();
    await pushed.open('memfs:/pushed/two.opinion.md', FAULTY);
    await last;
    await pushed.stop();
    assert.deepEqual(
      sent.map(({ uri, diagnostics }) => [
        uri,
        diagnostics.find(({ code }) => code === 'verb-disagrees')?.severity,
      ]),
      [
        ['memfs:/pushed/one.opinion.md', 4],
        ['memfs:/pushed/two.opinion.md', 4],
      ],
    );
  });
});
