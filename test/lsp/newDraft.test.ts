/** The language server begins a draft for any client that asks it to, with the packs and templates of the folder. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { DraftStep } from '../../server/src/core';
import { NAMES } from '../support/draftFillings';
import { type LanguageClient, startClient } from '../support/languageClient';

const HOUSE = `pack: house
title: House rules
version: '1'
entries:
  - id: prescribing
    kind: standard-sentence
    profiles: human-initial
    part: prescribing
    variants:
      - text: Only specialists should prescribe {product}.
`;

describe('language server: new drafts', function () {
  this.timeout(20_000);
  let folder: string;
  let client: LanguageClient;
  const uriOf = (path: string): string => pathToFileURL(join(folder, path)).href;
  const begin = (argument: unknown): Promise<DraftStep> =>
    client.connection.sendRequest('workspace/executeCommand', {
      command: 'opinionSummary.newDraft',
      arguments: [argument],
    });

  before(async () => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-lsp-'));
    mkdirSync(join(folder, 'team/forms/eyes'), { recursive: true });
    writeFileSync(
      join(folder, 'team/opinion-summary.yaml'),
      'packs: ./house.yaml\ntemplates: forms\n',
    );
    writeFileSync(join(folder, 'team/house.yaml'), HOUSE);
    writeFileSync(join(folder, 'team/forms/eyes/drops.opinion.md'), '# Drops\n\n## {product}\n');
    writeFileSync(join(folder, 'team/forms/notes.md'), '# Notes\n');
    client = await startClient({ workspaceFolders: [{ uri: uriOf(''), name: 'texts' }] });
  });
  after(async () => {
    await client.stop();
    rmSync(folder, { recursive: true, force: true });
  });

  it('the command is told of', () => {
    const { commands } = client.answer.capabilities.executeCommandProvider ?? {};
    assert.ok(commands?.includes('opinionSummary.newDraft'));
  });

  it('answers lead to the next question and, at once, to the draft as far as it is known', async () => {
    const { question, step, steps, draft } = await begin({ answers: { kind: 'human-initial' } });
    assert.deepEqual([question?.name, step, steps], ['modifiers', 2, 6]);
    assert.match(draft?.text ?? '', /^## <product>$/m);
    assert.match(draft?.snippet ?? '', /^## \$\{1:<product>\}$/m);
    const whole = await begin({
      answers: { ...NAMES, kind: 'human-initial', modifiers: ['orphan'] },
    });
    assert.equal(whole.question, undefined);
    assert.equal(whole.draft?.fileName, 'zenquora.opinion.md');
  });

  it('what a document of the product in the folder says is suggested', async () => {
    const known = await begin({ answers: { ...NAMES, kind: 'human-initial', modifiers: [] } });
    writeFileSync(join(folder, 'zenquora.opinion.md'), known.draft?.text ?? '');
    const { substance, holder } = NAMES;
    const answers = { kind: 'human-post-authorisation', change: '', product: 'Zenquora' };
    const first = await begin({ answers });
    assert.equal(first.question?.suggestion, substance);
    assert.match(first.question?.prompt ?? '', / The answer is that of zenquora\.opinion\.md\.$/);
    assert.equal(
      (await begin({ answers: { ...answers, substance } })).question?.suggestion,
      holder,
    );
    const other = await begin({ answers: { ...answers, product: 'Lumivexa' } });
    assert.equal(other.question?.suggestion, '');
  });

  it('the packs of the folder have their say', async () => {
    const answers = { ...NAMES, kind: 'human-initial' };
    const inTeam = await begin({ folder: uriOf('team'), answers });
    assert.match(inTeam.draft?.text ?? '', /^Only specialists should prescribe Zenquora\.$/m);
    const elsewhere = await begin({ answers });
    assert.doesNotMatch(elsewhere.draft?.text ?? '', /Only specialists/);
  });

  it('the templates of the folder come first', async () => {
    const { question } = await begin({ folder: uriOf('team'), answers: {} });
    assert.deepEqual(
      question?.options.map(({ label, detail }) => `${label} ${detail}`.trim()).slice(0, 2),
      ['eyes/drops Drops', 'Human: initial authorisation'],
    );
    const { draft } = await begin({
      folder: uriOf('team/sub'),
      answers: { kind: 'template:eyes/drops', product: 'Zenquora' },
    });
    assert.equal(draft?.text, '# Drops\n\n## Zenquora\n');
  });

  it('a wrong answer is told, and nonsense is passed over', async () => {
    const { question, problem, draft } = await begin({
      answers: { kind: 'human-initial', date: '31 February 2024' },
    });
    assert.deepEqual(
      [question?.name, problem, draft],
      ['date', 'The calendar has no 31 February 2024.', undefined],
    );
    for (const nonsense of [undefined, null, 5, {}, { answers: 5, folder: 7 }, { answers: [[]] }]) {
      assert.equal((await begin(nonsense)).question?.name, 'kind');
    }
  });
});
