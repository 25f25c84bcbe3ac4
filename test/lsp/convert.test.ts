/** The language server with a bare client: documents in the other notation. */
import assert from 'node:assert/strict';
import type { CodeAction } from 'vscode-languageserver';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { type LanguageClient, startClient } from '../support/languageClient';
import { readExample } from '../support/readExample';
import { buildWordFile, paragraph } from '../support/wordFile';

/** As published text has no no-break spaces, a draft that is made of it has none either. */
const DRAFT = readExample('clean/human-conditional-orphan.opinion.md').replaceAll('\u00a0', ' ');
const PUBLISHED = readExample('clean/human-conditional-orphan.opinion.txt');

interface Converted {
  readonly text: string;
  readonly problems: readonly string[];
}

describe('language server: conversion', function () {
  this.timeout(20_000);
  let client: LanguageClient;
  before(async () => {
    client = await startClient();
  });
  after(() => client.stop());

  const run = (command: string, ...args: readonly unknown[]): Promise<Converted | null> =>
    client.connection.sendRequest('workspace/executeCommand', { command, arguments: args });

  it('an open published text becomes a draft', async () => {
    const uri = 'untitled:Untitled-1';
    await client.open(uri, PUBLISHED, 'opinion-summary-published');
    const converted = await run('opinionSummary.toDraft', uri);
    assert.equal(converted?.text, DRAFT);
  });

  it('a draft becomes published text, and tells what that cannot say', async () => {
    const uri = 'file:///drafts/a.opinion.md';
    await client.open(uri, `---\norphan: false\n---\n\n${DRAFT}`);
    const converted = await run('opinionSummary.toPublished', uri);
    assert.match(
      converted?.text ?? '',
      /^Summary of opinion1 .*\n\nZenquora\nsorvetamig\n\nOn 22 /,
    );
    assert.deepEqual(converted?.problems, ['Published text cannot say by itself: not orphan.']);
  });

  it('published text in a draft is converted where it stands, by a quick fix', async () => {
    const uri = 'file:///drafts/pasted.opinion.md';
    await client.open(uri, PUBLISHED);
    const start = { line: 0, character: 8 };
    const actions: readonly CodeAction[] = await client.connection.sendRequest(
      'textDocument/codeAction',
      { textDocument: { uri }, range: { start, end: start }, context: { diagnostics: [] } },
    );
    const [first] = actions;
    assert.equal(first?.title, 'Convert the published text to a draft');
    const edits = Object.values(first?.edit?.changes ?? {}).flat();
    const document = TextDocument.create(uri, 'opinion-summary', 1, PUBLISHED);
    assert.equal(TextDocument.applyEdits(document, edits), DRAFT);
  });

  it('a text that is given is converted, too, if it is a summary of opinion', async () => {
    assert.equal((await run('opinionSummary.toDraft', { text: PUBLISHED }))?.text, DRAFT);
    assert.equal(await run('opinionSummary.toDraft', { text: 'Dear all,\n\nplease see.\n' }), null);
  });

  it('wrong arguments convert nothing', async () => {
    assert.equal(await run('opinionSummary.toDraft'), null);
    assert.equal(await run('opinionSummary.toDraft', 'file:///drafts/none.opinion.txt'), null);
  });

  it('an open draft becomes a Word document, and that a draft', async () => {
    const uri = 'file:///drafts/word.opinion.md';
    await client.open(uri, DRAFT);
    const word = await execute<{ content: string; problems: readonly string[] }>('toWord', uri);
    assert.deepEqual(word.problems, []);
    const draft = await execute<Converted>('fromWord', { file: 'a.docx', content: word.content });
    assert.deepEqual(draft, { kind: 'draft', text: DRAFT, problems: [] });
  });

  it('what is no Word document is refused with what to do', async () => {
    const refused = await execute('fromWord', { file: 'a.docx', content: btoa('Dear all') });
    assert.deepEqual(refused, {
      kind: 'refused',
      message:
        'a.docx: The file cannot be read as a Word document (invalid zip data). Save it as .docx in Word and try again.',
    });
    const content = buildWordFile({ body: paragraph('') }).toString('base64');
    assert.deepEqual(await execute('fromWord', { file: 'b.docx', content }), {
      kind: 'refused',
      message: 'b.docx: The document holds no words.',
    });
    assert.equal(await execute('toWord', 'file:///nowhere.opinion.md'), null);
    const none = await execute('fromWord', 'a.docx');
    assert.deepEqual(none, { kind: 'refused', message: 'Which document?' });
  });

  function execute<T = unknown>(command: string, argument: unknown): Promise<T> {
    return client.connection.sendRequest('workspace/executeCommand', {
      command: `opinionSummary.${command}`,
      arguments: [argument],
    });
  }
});
