/** `lint --watch`: what changes is checked again, whatever way it is saved, until Ctrl+C. */
import assert from 'node:assert/strict';
import { once } from 'node:events';
import { mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_DRAFT, CLEAN_PUBLISHED, FAULTY_DRAFT } from './documents';
import { startCommand, type WatchedCommand } from './watchedCommand';

const SLIP = CLEAN_PUBLISHED.replace('The benefits of Lumivexa are', 'The benefits of Lumivexa is');
const STATE = /Watching.*/;
const HOUSE =
  'pack: house\ntitle: House\nversion: "1"\nentries:\n  - id: house/cell\n    kind: forbid-phrase\n    phrases: mantle cell\n    message: Say what it is.\n    what: A word.\n    why: It is a word.\n';

describe('watching documents', () => {
  let workspace: Workspace;
  let command: WatchedCommand | undefined;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('texts/a.opinion.md', CLEAN_DRAFT);
    workspace.write('texts/b.opinion.txt', SLIP);
  });
  afterEach(() => {
    command?.process.kill('SIGKILL');
    workspace.remove();
  });

  /** Answers the output of the first run as well. */
  async function watch(...args: readonly string[]): Promise<readonly [WatchedCommand, string]> {
    const started = startCommand(workspace.folder, 'lint', '--watch', ...args);
    command = started;
    return [started, await started.until(STATE)];
  }

  it('the first run says what is found and what is watched; Ctrl+C ends with 0', async () => {
    const [started, first] = await watch('texts');
    const report = workspace.run('lint', 'texts').stdout;
    assert.equal(first, `Checking …\n${report}\nWatching 2 documents. 1 finding.\n`);
    assert.deepEqual(await started.interrupt(), [0, null]);
    assert.equal(started.rest(), '');
  });

  it('a document that is changed, added, moved or removed is checked anew; all findings are shown', async () => {
    const [started] = await watch('texts');
    workspace.write('texts/a.opinion.md', FAULTY_DRAFT);
    const changed = await started.until(STATE);
    assert.match(changed, /^texts\/a\.opinion\.md has changed\. Checking …\n/);
    assert.equal(
      changed.slice(changed.indexOf('\n') + 1),
      `${workspace.run('lint', 'texts').stdout}\nWatching 2 documents. 3 findings.\n`,
    );
    workspace.write('texts/c.opinion.md', CLEAN_DRAFT);
    assert.match(await started.until(STATE), /^Watching 3 documents\. 3 findings\.$/m);
    rmSync(join(workspace.folder, 'texts/a.opinion.md'));
    assert.match(await started.until(STATE), /^Watching 2 documents\. 1 finding\.$/m);
    const [from, to] = ['b', 'd'].map((name) =>
      join(workspace.folder, `texts/${name}.opinion.txt`),
    );
    renameSync(from ?? '', to ?? '');
    const moved = await started.until(STATE);
    assert.match(moved, /^2 files have changed\. Checking …\n\ntexts\/d\.opinion\.txt\n/);
    assert.deepEqual(await started.interrupt(), [0, null]);
  });

  it('a document that an editor saves by another file which takes its name is checked anew, each time', async () => {
    const [started] = await watch('texts');
    for (const [text, findings] of [
      [FAULTY_DRAFT, '3 findings'],
      [CLEAN_DRAFT, '1 finding'],
      [FAULTY_DRAFT, '3 findings'],
    ] as const) {
      const temporary = workspace.write('texts/.a.opinion.md.new', text);
      renameSync(temporary, join(workspace.folder, 'texts/a.opinion.md'));
      const run = await started.until(STATE);
      assert.ok(run.startsWith('texts/a.opinion.md has changed. Checking …\n'), run);
      assert.ok(run.endsWith(`\nWatching 2 documents. ${findings}.\n`), run);
    }
  });

  it('many files that are saved at once are checked in one run', async () => {
    const [started] = await watch('texts');
    for (let index = 0; index < 30; index++) workspace.write(`texts/${index}.opinion.txt`, SLIP);
    const run = await started.until(/Watching 32 documents\. 31 findings\./);
    assert.equal(run.match(/^Checking|Checking …$/gm)?.length, 1, run);
    assert.match(run, /^30 files have changed\./);
  });

  it('what is saved while documents are checked is checked by the next run', async () => {
    for (let index = 0; index < 200; index++)
      workspace.write(`texts/z${index}.opinion.md`, CLEAN_DRAFT);
    const started = startCommand(workspace.folder, 'lint', '--watch', '--jobs', '1', 'texts');
    command = started;
    await started.until(/Checking …/);
    workspace.write('texts/a.opinion.md', FAULTY_DRAFT);
    workspace.write('texts/z199.opinion.md', FAULTY_DRAFT);
    await started.until(/Watching 202 documents\. 5 findings\./);
  });

  it('new folders are watched, also those that are made a second time', async () => {
    const [started] = await watch('texts');
    for (const turn of ['first', 'second']) {
      mkdirSync(join(workspace.folder, 'texts/new/deep'), { recursive: true });
      workspace.write('texts/new/deep/x.opinion.txt', SLIP);
      assert.match(await started.until(STATE), /3 documents\. 2 findings\.$/m, turn);
      workspace.write('texts/new/deep/x.opinion.txt', CLEAN_PUBLISHED);
      assert.match(await started.until(STATE), /3 documents\. 1 finding\.$/m, turn);
      rmSync(join(workspace.folder, 'texts/new'), { recursive: true });
      assert.match(await started.until(STATE), /2 documents\. 1 finding\.$/m, turn);
    }
  });

  it('a configuration, a pack and a baseline count as soon as they are there, and while they change', async () => {
    const [started] = await watch('texts');
    const writeAndWait = async (path: string, text: string): Promise<string> => {
      workspace.write(path, text);
      return started.until(STATE);
    };
    const off = await writeAndWait('opinion-summary.yaml', 'rules: { verb-disagrees: off }\n');
    assert.match(
      off,
      /^opinion-summary\.yaml has changed[\s\S]*\nWatching 2 documents\. No findings\.$/m,
    );
    const missing = await writeAndWait(
      'opinion-summary.yaml',
      'packs: [house.yaml]\nbaseline: accepted.yaml\n',
    );
    assert.match(missing, /house\.yaml[\s\S]*Watching 2 documents\. 1 finding\.$/m);
    assert.match(
      await writeAndWait('house.yaml', HOUSE),
      /house\/cell[\s\S]*2 documents\. 5 findings\.$/m,
    );
    assert.match(
      await writeAndWait('house.yaml', HOUSE.replace('mantle cell', 'tumour')),
      /2 documents\. 3 findings\.$/m,
    );
    const entry =
      'accepted:\n  - document: texts/b.opinion.txt\n    rule: verb-disagrees\n    part: benefits\n    words: benefits of lumivexa is its ability to\n    reason: Published.\n';
    assert.match(await writeAndWait('accepted.yaml', entry), /2 documents\. 2 findings\.$/m);
    workspace.write('texts/b.opinion.txt', CLEAN_PUBLISHED);
    assert.match(
      await started.until(STATE),
      /no longer has this finding[\s\S]*2 documents\. 2 findings\.$/m,
    );
  });

  it('a pack that another pack misses counts as soon as it is there', async () => {
    workspace.write('opinion-summary.yaml', 'packs: [packs/own.yaml]\n');
    workspace.write(
      'packs/own.yaml',
      'pack: own\ntitle: Own\nversion: "1"\nextends: house\nentries: []\n',
    );
    const [started, first] = await watch('texts');
    assert.match(
      first,
      /there is no pack “house” to build on|There is no pack “house” to build on/,
    );
    workspace.write('packs/house.yaml', HOUSE);
    assert.match(
      await started.until(STATE),
      /^packs\/house\.yaml has changed|^Checking …\n[\s\S]*house\/cell/m,
    );
  });

  it('a file with snippets that comes, and one that changes, are looked at', async () => {
    workspace.write('opinion-summary.yaml', 'snippets: ours\n');
    workspace.write('ours/a.code-snippets', '{ "A": { "prefix": "a", "body": "b" } }');
    const [started] = await watch('texts');
    workspace.write('ours/b.code-snippets', '{ "B": { "prefix": "b" } }');
    assert.match(await started.until(STATE), /^ours\/b\.code-snippets:.*no “body”/m);
    workspace.write('ours/b.code-snippets', '{ "B": { "prefix": "b", "body": "c" } }');
    assert.doesNotMatch(await started.until(STATE), /no “body”/);
  });

  it('imported tables are watched', async () => {
    workspace.write('opinion-summary.yaml', 'referenceData: tables.txt\n');
    const [started, first] = await watch('texts');
    assert.match(
      first,
      /^opinion-summary\.yaml:1:16: referenceData: “tables\.txt”: The file cannot be read/m,
    );
    workspace.write('index.csv', 'atc_code,atc_name\nL01EL07,tarbexinib\nL01EL99,orvatinib\n');
    assert.equal(
      workspace.run('reference', 'import', 'index.csv', '--output', 'tables.txt').status,
      0,
    );
    await started.until(/.* atc-code-of-other-substance/);
  });

  it('a folder above the documents is looked at as well, where the system tells nothing', async () => {
    const started = startCommand(join(workspace.folder, 'texts'), 'lint', '-w');
    command = started;
    await started.until(STATE);
    workspace.write('opinion-summary.yaml', 'rules: { verb-disagrees: off }\n');
    assert.match(await started.until(STATE), /^Watching 2 documents\. No findings\.$/m);
  });

  it('a path that leads nowhere, and a folder without documents, are told and waited for', async () => {
    const [started, first] = await watch('drafts');
    assert.match(
      first,
      /^drafts: The file cannot be read: there is no such file or folder\..*\nWatching 0 documents\. Nothing was checked\.$/m,
    );
    mkdirSync(join(workspace.folder, 'drafts'));
    writeFileSync(join(workspace.folder, 'drafts/a.opinion.txt'), SLIP);
    assert.match(await started.until(/Watching 1 document.*/), /1 document\. 1 finding\.$/m);
  });

  it('a rule that no longer exists is told, and waited for; at the beginning it is wrong usage', async () => {
    const wrong = workspace.run('lint', '--watch', '--rule', 'house/cell:error');
    assert.equal(wrong.status, 2);
    assert.match(wrong.stderr, /there is no rule “house\/cell”/);
    workspace.write('opinion-summary.yaml', 'packs: [house.yaml]\n');
    workspace.write('house.yaml', HOUSE);
    const [started] = await watch('--rule', 'house/cell:error', 'texts');
    workspace.write('opinion-summary.yaml', '');
    assert.match(
      await started.until(STATE),
      /there is no rule “house\/cell”[\s\S]*^Watching\. Nothing was checked\.$/m,
    );
    workspace.write('opinion-summary.yaml', 'packs: [house.yaml]\n');
    assert.match(await started.until(STATE), /^Watching 2 documents\. 5 findings\.$/m);
  });

  it('--quiet shows errors only, and --max-warnings tells when there are more', async () => {
    const [, quiet] = await watch('--quiet', 'texts/a.opinion.md');
    assert.equal(quiet, 'Checking …\nWatching 1 document. No errors.\n');
    command?.process.kill('SIGKILL');
    const [, limited] = await watch(
      '--max-warnings',
      '0',
      '--rule',
      'verb-disagrees:warning',
      'texts',
    );
    assert.match(limited, /^Too many warnings: 1; --max-warnings allows 0\.$/m);
  });

  it('a fault of the program ends it, though folders are listened in', async () => {
    const fault = workspace.write(
      'fault.cjs',
      "const { stdout } = process;\nconst write = stdout.write.bind(stdout);\nstdout.write = (text) => {\n  if (/has changed/.test(text)) throw new Error('A fault');\n  return write(text);\n};\n",
    );
    const before = process.env.NODE_OPTIONS;
    process.env.NODE_OPTIONS = `--require ${fault}`;
    const [started] = await watch('texts');
    if (before === undefined) delete process.env.NODE_OPTIONS;
    else process.env.NODE_OPTIONS = before;
    const ended = once(started.process, 'exit');
    workspace.write('texts/a.opinion.md', FAULTY_DRAFT);
    const [status] = await ended;
    assert.notEqual(status, 0);
    assert.match(started.rest(), /A fault/);
  });

  it('it ends when nobody reads any more', async () => {
    const [started] = await watch('texts');
    const ended = once(started.process, 'exit');
    started.process.stdout?.destroy();
    workspace.write('texts/a.opinion.md', FAULTY_DRAFT);
    assert.deepEqual(await ended, [0, null]);
  });
});
