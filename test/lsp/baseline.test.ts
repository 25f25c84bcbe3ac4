/** The language server and accepted findings: what the baseline accepts is not shown, and the light bulb adds to it. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type {
  CodeAction,
  ShowDocumentParams,
  WorkspaceDiagnosticReport,
  WorkspaceDocumentDiagnosticReport,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { analyze } from '../../server/src/core/analysis/analyze';
import { keyOfFinding } from '../../server/src/core/analysis/baseline';
import { type LanguageClient, startClient, WITH_CLOCK } from '../support/languageClient';
import { readExample } from '../support/readExample';
import { buildFullRuleSet } from '../support/ruleSets';

const SLIP = readExample('clean/human-conditional-orphan.opinion.txt').replace(
  /(The benefits? (?:of|with) \w+) (?:is|are)\b/,
  (_, subject) => `${subject} ${/benefits/.test(subject) ? 'is' : 'are'}`,
);

describe('language server: accepted findings', function () {
  this.timeout(20_000);
  let folder: string;
  let client: LanguageClient;
  const shown: ShowDocumentParams[] = [];
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    mkdirSync(join(folder, 'texts'));
    writeFileSync(join(folder, 'opinion-summary.yaml'), 'baseline: accepted.yaml\n');
    writeFileSync(join(folder, 'texts/old.opinion.txt'), SLIP);
    client = await startClient(
      {
        workspaceFolders: [{ uri: uriOf(''), name: 'texts' }],
        capabilities: {
          textDocument: { diagnostic: {} },
          workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ['create'] } },
          window: { showDocument: { support: true } },
        },
      },
      (connection) =>
        connection.onRequest('window/showDocument', (params: ShowDocumentParams) => {
          shown.push(params);
          return { success: true };
        }),
    );
    await client.open(uriOf('texts/old.opinion.txt'), SLIP, 'opinion-summary-published');
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the light bulb writes an entry and leads to its reason; the finding is gone once it is there', async () => {
    const document = uriOf('texts/old.opinion.txt');
    const baseline = uriOf('accepted.yaml');
    const [finding] = await client.findings(document);
    assert.equal(finding?.code, 'verb-disagrees');
    const actions = await client.connection.sendRequest<readonly CodeAction[]>(
      'textDocument/codeAction',
      { textDocument: { uri: document }, range: finding?.range, context: { diagnostics: [] } },
    );
    const action = actions.find(({ title }) => title.startsWith('Accept'));
    assert.equal(action?.title, 'Accept verb-disagrees here in the baseline, with a reason');
    const [creation, change] = action?.edit?.documentChanges ?? [];
    assert.deepEqual(creation, {
      kind: 'create',
      uri: baseline,
      options: { ignoreIfExists: true },
    });
    assert.ok(change !== undefined && 'edits' in change && 'newText' in (change.edits[0] ?? {}));
    const text = change.edits.map((edit) => ('newText' in edit ? edit.newText : '')).join('');

    const { command, arguments: args } = action?.command ?? {};
    await client.connection.sendRequest('workspace/executeCommand', { command, arguments: args });
    const place = shown[0]?.selection?.start;
    assert.equal(shown[0]?.uri, baseline);
    const offset = TextDocument.create('', '', 0, text).offsetAt(
      place ?? { line: 0, character: 0 },
    );
    assert.equal(text.slice(0, offset).endsWith('reason: "'), true);

    await tell(baseline, text);
    assert.equal((await client.findings(document)).length, 1);
    await tell(baseline, `${text.slice(0, offset)}As published.${text.slice(offset)}`);
    assert.deepEqual(await client.findings(document), []);
  });

  it('the light bulb makes the file and names it where a published text has none', async () => {
    const place = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    const uri = pathToFileURL(join(place, 'old.opinion.txt')).href;
    const resourceOperations = ['create'] as const;
    const bare = await startClient({
      workspaceFolders: [{ uri: pathToFileURL(place).href, name: 'place' }],
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: {
          workspaceEdit: { documentChanges: true, resourceOperations: [...resourceOperations] },
        },
      },
    });
    await bare.open(uri, SLIP, 'opinion-summary-published');
    const [finding] = await bare.findings(uri);
    const actions = await bare.connection.sendRequest<readonly CodeAction[]>(
      'textDocument/codeAction',
      { textDocument: { uri }, range: finding?.range, context: { diagnostics: [] } },
    );
    await bare.stop();
    rmSync(place, { recursive: true });
    const action = actions.find(({ title }) => title.startsWith('Accept'));
    const changes = JSON.stringify(action?.edit?.documentChanges);
    assert.match(
      changes,
      /opinion-summary\.yaml.*baseline: accepted\.yaml.*accepted\.yaml.*verb-disagrees/s,
    );
  });

  it('a client that asks for the reason itself is told the place, and nothing is written before', async () => {
    const uri = 'file:///elsewhere/old.opinion.txt';
    const command = 'opinionSummary.review.accept';
    const asking = await startClient({
      initializationOptions: { commands: [command] },
      capabilities: {
        textDocument: { diagnostic: {} },
        workspace: {
          workspaceEdit: { documentChanges: true, resourceOperations: ['create'] },
        },
      },
    });
    await asking.open(uri, SLIP, 'opinion-summary-published');
    const [finding] = await asking.findings(uri);
    const actions = await asking.connection.sendRequest<readonly CodeAction[]>(
      'textDocument/codeAction',
      { textDocument: { uri }, range: finding?.range, context: { diagnostics: [] } },
    );
    await asking.stop();
    const action = actions.find(({ title }) => title.startsWith('Accept'));
    assert.equal(action?.edit, undefined);
    assert.equal(action?.command?.command, command);
    assert.deepEqual(action?.command?.arguments, [
      { uri, rule: 'verb-disagrees', ...finding?.range.start },
    ]);
  });

  it('a stored document has its finding again on the day after its acceptance ends', async () => {
    const place = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    const { opinion, findings } = analyze(SLIP, 'published', buildFullRuleSet());
    const entries = findings.map((finding) => ({
      ...keyOfFinding(opinion, finding),
      document: 'old.opinion.txt',
      reason: 'Until it is mended.',
      until: '2026-11-25',
    }));
    writeFileSync(join(place, 'opinion-summary.yaml'), 'baseline: accepted.yaml\n');
    writeFileSync(join(place, 'accepted.yaml'), JSON.stringify({ accepted: entries }));
    writeFileSync(join(place, 'old.opinion.txt'), SLIP);
    const dated = await startClient(
      { workspaceFolders: [{ uri: pathToFileURL(place).href, name: 'place' }] },
      undefined,
      WITH_CLOCK,
    );
    const pull = async (
      previousResultIds: readonly object[],
    ): Promise<WorkspaceDocumentDiagnosticReport | undefined> => {
      const report = await dated.connection.sendRequest<WorkspaceDiagnosticReport>(
        'workspace/diagnostic',
        { previousResultIds },
      );
      return report.items[0];
    };
    await dated.setDay('2026-11-25');
    const first = await pull([]);
    const previous = [{ uri: first?.uri, value: first?.resultId }];
    const again = await pull(previous);
    await dated.setDay('2026-11-26');
    const next = await pull(previous);
    await dated.stop();
    rmSync(place, { recursive: true });
    assert.deepEqual([first, next].map(countFindings), [0, entries.length]);
    assert.equal(again?.kind, 'unchanged');
  });

  function countFindings(
    report: WorkspaceDocumentDiagnosticReport | undefined,
  ): number | undefined {
    return report?.kind === 'full' ? report.items.length : undefined;
  }

  /** Stores a file and says so, as an editor does when it is saved. */
  async function tell(uri: string, text: string): Promise<void> {
    writeFileSync(join(folder, 'accepted.yaml'), text);
    await client.connection.sendNotification('workspace/didChangeWatchedFiles', {
      changes: [{ uri, type: 2 }],
    });
  }
});
