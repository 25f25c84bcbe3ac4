/** The language server with a bare client: findings, fixes, structure and footnotes of open documents. */
import assert from 'node:assert/strict';
import type {
  CodeAction,
  DocumentSymbol,
  Hover,
  Location,
  WorkspaceEdit,
} from 'vscode-languageserver-protocol';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';

const FAULTY = readExample('faulty/codes-unclear.opinion.md');
const CLEAN = readExample('clean/human-conditional-orphan.opinion.md');
const PUBLISHED = readExample('clean/human-conditional-orphan.opinion.txt');

describe('language server: open documents', function () {
  this.timeout(20_000);
  let client: LanguageClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  it('a faulty draft has findings with rule, source and place', async () => {
    await client.open('file:///drafts/faulty.opinion.md', FAULTY);
    const findings = await client.findings('file:///drafts/faulty.opinion.md');
    const verb = findings.find(({ code }) => code === 'verb-disagrees');
    assert.deepEqual(
      { source: verb?.source, start: verb?.range.start },
      { source: 'opinion-summary', start: { line: 8, character: 99 } },
    );
  });

  it('a clean draft and its published text have none', async () => {
    await client.open('file:///drafts/clean.opinion.md', CLEAN);
    await client.open('file:///drafts/clean.opinion.txt', PUBLISHED, 'plaintext');
    assert.deepEqual(await client.findings('file:///drafts/clean.opinion.md'), []);
    assert.deepEqual(await client.findings('file:///drafts/clean.opinion.txt'), []);
  });

  it('a document that is as before is said to be unchanged', async () => {
    const uri = 'file:///drafts/faulty.opinion.md';
    const first = await client.pull(uri);
    assert.equal((await client.pull(uri, first.resultId)).kind, 'unchanged');
  });

  it('a pack of the team is used, its regular expressions too, and what is wrong in it is told', async () => {
    const pack = [
      'pack: team',
      'title: Team',
      "version: '1'",
      'entries:',
      '  - { id: team/mean, kind: pattern, pattern: "me[an]+s", message: "“{found}” is vague." }',
      '  - { id: team/wrong, kind: pattern, pattern: "(", message: x. }',
    ].join('\n');
    await client.open('file:///team/team.yaml', pack, 'yaml');
    await client.open('file:///team/opinion-summary.yaml', 'packs: [team.yaml]\n', 'yaml');
    const text = `${CLEAN}\nThis means more.\n`;
    await client.open('file:///team/clean.opinion.md', text);
    const findings = await client.findings('file:///team/clean.opinion.md');
    assert.deepEqual(
      findings.map(({ code, message }) => [code, message]),
      [['team/mean', '“means” is vague.']],
    );
    const problems = await client.findings('file:///team/team.yaml');
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['“pattern” cannot be read: missing closing ): “(”.'],
    );
  });

  it('a finding leads to the page about its rule, where there is one', async () => {
    const pack = [
      ...['pack: own', 'title: Own', "version: '1'", 'entries:'],
      '  - { id: own/word, kind: forbid-phrase, phrases: [thingummy], message: What is that? }',
    ].join('\n');
    await client.open('file:///own/own.yaml', pack, 'yaml');
    await client.open('file:///own/opinion-summary.yaml', 'packs: [own.yaml]\n', 'yaml');
    await client.open('file:///own/one.opinion.md', `${CLEAN}\nA thingummy is is there.\n`);
    const findings = await client.findings('file:///own/one.opinion.md');
    const pages = findings.map(({ code, codeDescription }) => [
      code,
      codeDescription?.href.replace(/^.*\/docs/, 'docs'),
    ]);
    assert.deepEqual(pages, [
      ['own/word', undefined],
      ['word-repeated', 'docs/rules/word-repeated.md'],
    ]);
  });

  it('a document that was never opened has no findings', async () => {
    assert.deepEqual(await client.findings('file:///drafts/unknown.opinion.md'), []);
  });

  it('a Markdown file that is no draft is left alone', async () => {
    await client.open('file:///drafts/README.md', FAULTY, 'markdown');
    assert.deepEqual(await client.findings('file:///drafts/README.md'), []);
  });

  it('a quick fix mends its finding', async () => {
    const uri = 'file:///drafts/mended.opinion.md';
    await client.open(uri, FAULTY);
    const before = await client.findings(uri);
    const verb = before.find(({ code }) => code === 'verb-disagrees');
    const actions = await findActions(client, uri, verb?.range);
    const fix = actions.find(({ title }) => title === 'Replace “is” by “are”');
    const text = applyEdit(uri, FAULTY, fix?.edit);
    await change(client, uri, 2, text);
    const left = await client.findings(uri);
    assert.deepEqual(
      left.map(({ code }) => code),
      before.map(({ code }) => code).filter((code) => code !== 'verb-disagrees'),
    );
  });

  it('fix-all applies safe fixes only, and nothing is left to fix', async () => {
    const uri = 'file:///drafts/all.opinion.md';
    await client.open(uri, FAULTY);
    const range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };
    const only = ['source.fixAll.opinionSummary'];
    const [all] = await findActions(client, uri, range, only);
    assert.equal(all?.kind, 'source.fixAll.opinionSummary');
    await change(client, uri, 2, applyEdit(uri, FAULTY, all?.edit));
    assert.deepEqual(await findActions(client, uri, range, only), []);
  });

  it('a finding can be ignored here with a comment that asks for its reason', async () => {
    const uri = 'file:///drafts/ignored.opinion.md';
    await client.open(uri, FAULTY);
    const verb = (await client.findings(uri)).find(({ code }) => code === 'verb-disagrees');
    const actions = await findActions(client, uri, verb?.range);
    const ignore = actions.find(({ title }) => title.startsWith('Ignore verb-disagrees here'));
    const text = applyEdit(uri, FAULTY, ignore?.edit);
    assert.match(text, /<!-- opinion-summary-ignore verb-disagrees: <reason> -->/);
    await change(client, uri, 2, text);
    const codes = (await client.findings(uri)).map(({ code }) => code);
    assert.ok(codes.includes('suppression-reason-missing'));
    await change(client, uri, 3, text.replace('<reason>', 'quoted'));
    const accepted = (await client.findings(uri)).map(({ code }) => code);
    assert.ok(!accepted.includes('verb-disagrees'));
    assert.ok(!accepted.includes('suppression-reason-missing'));
  });

  it('what mends stands first in the menu, and what accepts last', async () => {
    const uri = 'file:///drafts/menu.opinion.md';
    await client.open(uri, FAULTY);
    const verb = (await client.findings(uri)).find(({ code }) => code === 'verb-disagrees');
    const titles = (await findActions(client, uri, verb?.range)).map(({ title }) => title);
    assert.deepEqual(
      titles.slice(-3).map((title) => title.replace(/ verb-disagrees/, '')),
      ['Explain', 'Ignore here, with a reason', 'Ignore in this document, with a reason'],
    );
    assert.match(titles[0] ?? '', /^Replace /);
  });

  it('a rule is explained to a client that shows no pages of its own', async () => {
    const shown: string[] = [];
    client.connection.onNotification('window/showMessage', ({ message }) => {
      shown.push(message);
    });
    const page = await client.connection.sendRequest<string>('workspace/executeCommand', {
      command: 'opinionSummary.explainRule',
      arguments: ['verb-disagrees'],
    });
    assert.match(page, /^# verb-disagrees\n/);
    // The answer to a request comes behind what was sent before.
    await client.findings('file:///drafts/faulty.opinion.md');
    assert.equal(shown.length, 1);
    assert.match(shown[0] ?? '', /^A plural subject has /);
  });

  it('all rules are listed with what they report, for a reader who does not know the id', async () => {
    const rules = await client.connection.sendRequest<readonly { id: string; what: string }[]>(
      'workspace/executeCommand',
      { command: 'opinionSummary.explainRule', arguments: [] },
    );
    const found = rules.find(({ id }) => id === 'footnote-order-broken');
    assert.match(found?.what ?? '', /^A footnote is marked for the first time /);
  });

  it('the outline names the parts in the order of the text', async () => {
    const symbols = await client.connection.sendRequest<DocumentSymbol[]>(
      'textDocument/documentSymbol',
      { textDocument: { uri: 'file:///drafts/clean.opinion.md' } },
    );
    assert.deepEqual(
      symbols.slice(0, 4).map(({ name }) => name),
      ['Title', 'Product name', 'Common name', 'Opinion statement'],
    );
  });

  it('the hover over an ATC code shows its groups', async () => {
    const uri = 'file:///drafts/clean.opinion.md';
    const at = /\b[A-Z]\d\d[A-Z]{2}\d\d\b/.exec(CLEAN);
    const hover = await client.connection.sendRequest<Hover>('textDocument/hover', {
      textDocument: { uri },
      position: positionOf(CLEAN, at?.index ?? 0),
    });
    assert.match(JSON.stringify(hover.contents), new RegExp(`ATC code ${at?.[0]}`));
  });

  for (const [notation, text, mark, body] of [
    ['md', CLEAN, 'conditional[^2]', '[^2]: A conditional'],
    ['txt', PUBLISHED, 'conditional2', '2 A conditional'],
  ] as const) {
    it(`a footnote of a .${notation} can be followed and renamed`, async () => {
      const uri = `file:///drafts/clean.opinion.${notation}`;
      const markEnd = text.indexOf(mark) + mark.length - 1;
      const place = { textDocument: { uri }, position: positionOf(text, markEnd) };
      const bodies = await client.connection.sendRequest<Location[]>(
        'textDocument/definition',
        place,
      );
      assert.deepEqual(
        bodies.map(({ range }) => range.start),
        [positionOf(text, text.indexOf(body))],
      );
      const edit = await client.connection.sendRequest<WorkspaceEdit>('textDocument/rename', {
        ...place,
        newName: '77',
      });
      assert.equal(
        applyEdit(uri, text, edit),
        text.replaceAll(mark, mark.replace('2', '77')).replace(body, body.replace('2', '77')),
      );
    });
  }
});

function findActions(
  client: LanguageClient,
  uri: string,
  range: unknown,
  only?: readonly string[],
): Promise<CodeAction[]> {
  const context = { diagnostics: [], ...(only === undefined ? {} : { only }) };
  return client.connection.sendRequest('textDocument/codeAction', {
    textDocument: { uri },
    range,
    context,
  });
}

function change(client: LanguageClient, uri: string, version: number, text: string): Promise<void> {
  return client.connection.sendNotification('textDocument/didChange', {
    textDocument: { uri, version },
    contentChanges: [{ text }],
  });
}

function applyEdit(uri: string, text: string, edit: WorkspaceEdit | undefined): string {
  const document = TextDocument.create(uri, '', 1, text);
  return TextDocument.applyEdits(document, edit?.changes?.[uri] ?? []);
}

function positionOf(text: string, offset: number): { line: number; character: number } {
  return TextDocument.create('file:///x', '', 1, text).positionAt(offset);
}
