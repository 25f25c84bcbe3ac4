/** `lint --cache`: what was found before is reported again, as long as nothing has changed. */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_PUBLISHED } from './documents';

const SLIP = CLEAN_PUBLISHED.replace('The benefits of Lumivexa are', 'The benefits of Lumivexa is');
const CACHE = '.opinion-summary-cache';

describe('results of an earlier run', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('a.opinion.txt', CLEAN_PUBLISHED);
    workspace.write('b.opinion.txt', SLIP);
    workspace.write('c.opinion.txt', SLIP);
    workspace.write('notes.txt', 'Notes.\n');
  });
  afterEach(() => workspace.remove());

  const lint = (...args: readonly string[]) => workspace.run('lint', ...args);
  const lintCached = (...args: readonly string[]) => lint('--cache', ...args);

  it('the same is reported with a cache, without results in it and with', () => {
    const plain = lint();
    assert.equal(plain.stdout.match(/verb-disagrees/g)?.length, 2);
    assert.deepEqual(lintCached(), plain);
    assert.deepEqual(lintCached(), plain);
    assert.deepEqual(lintCached('--jobs', '2'), plain);
  });

  it('a document that has changed is checked anew, in its place, and the others are not', () => {
    lintCached();
    const before = workspace.read(CACHE);
    workspace.write('b.opinion.txt', CLEAN_PUBLISHED);
    const { stdout } = lintCached();
    assert.deepEqual(stdout.match(/[abc]\.opinion\.txt/g), ['c.opinion.txt']);
    assert.notEqual(workspace.read(CACHE), before);
    assert.deepEqual(lint().stdout, stdout);
  });

  it('what is kept is what is reported', () => {
    lintCached();
    const kept = JSON.parse(workspace.read(CACHE)) as {
      readonly results: Readonly<Record<string, readonly [string, { report: string }]>>;
    };
    for (const [, result] of Object.values(kept.results)) {
      if (result.report !== '') result.report = 'kept\n';
    }
    workspace.write(CACHE, JSON.stringify(kept));
    assert.equal(lintCached().stdout.match(/^kept$/gm)?.length, 2);
    assert.equal(lintCached('--quiet').stdout, '');
  });

  it('another option, rule or configuration asks for results of its own', () => {
    lintCached();
    assert.doesNotMatch(lintCached('--rule', 'verb-disagrees:off').stdout, /verb-disagrees/);
    lintCached();
    workspace.write('opinion-summary.yaml', 'rules:\n  verb-disagrees: off\n');
    assert.doesNotMatch(lintCached().stdout, /verb-disagrees/);
  });

  it('a document that is gone is forgotten', () => {
    lintCached();
    rmSync(join(workspace.folder, 'c.opinion.txt'));
    lintCached();
    assert.doesNotMatch(workspace.read(CACHE), /c\.opinion\.txt/);
  });

  it('a broken cache costs nothing but time; a file that is no cache is left alone', () => {
    const plain = lint();
    lintCached();
    for (const length of [5, 100]) {
      workspace.write(CACHE, workspace.read(CACHE).slice(0, length));
      assert.deepEqual(lintCached(), plain);
    }
    for (const [word, other] of [
      ['"results"', '"result"'],
      ['"all"', '"none"'],
      ['"documents":1', '"documents":1e308'],
      ['"findings":{', '"findings":{},"others":{'],
      ['"problems":[]', '"problems":{"length":0}'],
      ['"entry":""', '"entry":null'],
    ] as const) {
      workspace.write(CACHE, workspace.read(CACHE).replaceAll(word, other));
      assert.deepEqual(lintCached(), plain);
    }
    const cache = JSON.parse(workspace.read(CACHE));
    for (const path of Object.keys(cache.results)) {
      const totals = { documents: 1 };
      cache.results[path] = [cache.results[path][0], { ...cache.results[path][1], all: totals }];
    }
    workspace.write(CACHE, JSON.stringify(cache));
    assert.deepEqual(lintCached(), plain);
    const { status, stdout, stderr } = lintCached('--cache-location', 'notes.txt');
    assert.deepEqual([status, stdout], [2, plain.stdout]);
    assert.match(stderr, /^notes\.txt: The file is there and is no cache of Opinion Summary\./);
    assert.equal(workspace.read('notes.txt'), 'Notes.\n');
  });

  it('a pipe in the place of a cache is told and not waited for', () => {
    execFileSync('mkfifo', [join(workspace.folder, CACHE)]);
    const { status, stderr } = lintCached();
    assert.equal(status, 2);
    assert.match(stderr, /The file is there and is no cache of Opinion Summary\./);
  });

  it('options that exclude each other are told', () => {
    assert.match(lintCached('--fix').stderr, /--cache and --fix exclude each other/);
    assert.match(lint('--cache-location', 'x').stderr, /--cache-location needs --cache/);
  });
});
