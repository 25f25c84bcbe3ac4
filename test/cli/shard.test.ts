/** `lint --shard I/N`: several machines share the documents. */
import assert from 'node:assert/strict';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_DRAFT, CLEAN_PUBLISHED, DRAFT_WITH_WARNING, FAULTY_DRAFT } from './documents';

const SLIP = CLEAN_PUBLISHED.replace('The benefits of Lumivexa are', 'The benefits of Lumivexa is');

describe('a part of the documents', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  /** Paths of the documents that a part checks. */
  function pathsOf(shard: string, ...args: readonly string[]): readonly string[] {
    const run = workspace.run('lint', '--format', 'json', '--shard', shard, ...args);
    assert.deepEqual([run.status, run.stderr], [0, ''], shard);
    const report: readonly { readonly filePath: string }[] = JSON.parse(run.stdout);
    return report.map(({ filePath }) => filePath.slice(workspace.folder.length + 1));
  }

  it('every document is in one part, in the order of the paths, and parts differ by at most one', () => {
    const names = ['a/z.txt', 'a.opinion.md', 'b/c.opinion.md', 'b-c.opinion.txt', 'ä.opinion.md'];
    for (const name of [...names].reverse()) {
      workspace.write(name, /md$/.test(name) ? CLEAN_DRAFT : CLEAN_PUBLISHED);
    }
    const all = pathsOf('1/1');
    assert.deepEqual([...all].sort(), [...names].sort());
    for (const parts of [2, 3, 4, 5, 7]) {
      const each = Array.from({ length: parts }, (_, part) => pathsOf(`${part + 1}/${parts}`));
      assert.deepEqual(each.flat(), all);
      const lengths = each.map(({ length }) => length);
      assert.ok(Math.max(...lengths) - Math.min(...lengths) <= 1, String(lengths));
    }
  });

  it('texts that are no documents count in no part', () => {
    for (const name of ['a', 'b', 'c', 'd']) workspace.write(`${name}.txt`, 'Notes.\n');
    workspace.write('e.txt', CLEAN_PUBLISHED);
    workspace.write('f.txt', CLEAN_PUBLISHED);
    assert.deepEqual(pathsOf('1/2'), ['e.txt']);
    assert.deepEqual(pathsOf('2/2'), ['f.txt']);
  });

  it('a part without documents is no error; a folder without documents is one in every part', () => {
    workspace.write('texts/a.opinion.md', FAULTY_DRAFT);
    workspace.write('notes/a.txt', 'Notes.\n');
    const lint = (shard: string, path: string) => workspace.run('lint', '--shard', shard, path);
    assert.deepEqual(lint('1/2', 'texts'), { status: 0, stdout: '', stderr: '' });
    assert.equal(lint('2/2', 'texts').status, 1);
    for (const shard of ['1/2', '2/2']) {
      const { status, stderr } = lint(shard, 'notes');
      assert.equal(status, 2);
      assert.match(stderr, /^notes: The folder contains no document\. /);
    }
  });

  it('of a baseline nothing is said about documents of other parts', () => {
    workspace.write('a.opinion.txt', CLEAN_PUBLISHED);
    workspace.write('b.opinion.txt', SLIP);
    workspace.write('c.opinion.txt', CLEAN_PUBLISHED);
    const entries = ['a', 'b'].map(
      (name) =>
        `  - document: ${name}.opinion.txt\n    rule: verb-disagrees\n    part: benefits\n    words: benefits of lumivexa is its ability to\n    reason: Published.\n`,
    );
    workspace.write('accepted.yaml', `accepted:\n${entries.join('')}`);
    const lint = (shard: string) =>
      workspace.run('lint', '--shard', shard, '--baseline', 'accepted.yaml');
    assert.match(
      lint('1/3').stderr,
      /^accepted\.yaml:3:11: accepted\[0\]\.rule: a\.opinion\.txt: .*no longer has/,
    );
    for (const shard of ['2/3', '3/3']) {
      assert.deepEqual(lint(shard), { status: 0, stdout: '', stderr: '' });
    }
  });

  it('warnings are counted in the part, and only its documents are fixed', () => {
    workspace.write('a.opinion.md', FAULTY_DRAFT);
    workspace.write('b.opinion.md', DRAFT_WITH_WARNING);
    assert.equal(workspace.run('lint', '--shard', '2/2', '--max-warnings', '0').status, 1);
    workspace.run('lint', '--shard', '2/2', '--fix');
    assert.equal(workspace.read('a.opinion.md'), FAULTY_DRAFT);
    workspace.run('lint', '--shard', '1/2', '--fix');
    assert.notEqual(workspace.read('a.opinion.md'), FAULTY_DRAFT);
  });

  it('a rule that only the documents of another part have is known', () => {
    workspace.write('a/a.opinion.md', CLEAN_DRAFT);
    workspace.write('b/b.opinion.md', CLEAN_DRAFT);
    workspace.write('b/opinion-summary.yaml', 'packs: [house.yaml]\n');
    workspace.write(
      'b/house.yaml',
      'pack: house\ntitle: House\nversion: "1"\nentries:\n  - id: house/novel\n    kind: forbid-phrase\n    phrases: novel\n    message: Say what it is.\n    what: Praise.\n    why: It is praise.\n',
    );
    for (const shard of ['1/2', '2/2']) pathsOf(shard, '--rule', 'house/novel:error');
  });

  it('no report is written over a document of another part', () => {
    workspace.write('a.opinion.md', CLEAN_DRAFT);
    const notes = workspace.write('b.md', CLEAN_DRAFT.replace('Summary of opinion', 'Draft'));
    const run = workspace.run(
      ...['lint', '--shard', '1/2', '--output', notes, 'a.opinion.md', notes],
    );
    assert.equal(run.status, 2);
    assert.match(run.stderr, /is a document that is read\. Name another file\.$/m);
  });
});
