/** Links, pipes and devices among the paths of the command line, and in the place of configurations. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from './commandLine';
import { FAULTY_DRAFT } from './documents';

describe('links, pipes and devices', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('good/a.opinion.md', FAULTY_DRAFT);
  });
  afterEach(() => workspace.remove());

  /** The message; the good document is checked all the same. */
  function problemWith(...paths: readonly string[]): string {
    const { status, stdout, stderr } = workspace.run('lint', ...paths, 'good');
    assert.equal(status, 2);
    assert.match(stdout, /good\/a\.opinion\.md\n[\s\S]*✖ 2 findings/);
    return stderr;
  }

  it('a link to a device is passed over in a folder and in a pattern', () => {
    symlinkSync('/dev/zero', join(workspace.folder, 'good/z.opinion.md'));
    spawnSync('mkfifo', [join(workspace.folder, 'pipe')]);
    symlinkSync('../pipe', join(workspace.folder, 'good/y.opinion.txt'));
    for (const path of ['good', 'good/*']) {
      const { status, stdout, stderr } = workspace.run('lint', path);
      assert.deepEqual([status, stderr], [1, '']);
      assert.match(stdout, /✖ 2 findings/);
    }
  });

  it('a device or a pipe without end is told when it is named', () => {
    const binary =
      'The file is binary, not text. Name text files only; texts of other formats have to be saved as plain text first.\n';
    assert.equal(problemWith('/dev/zero'), `/dev/zero: ${binary}`);
    const convert = workspace.run('convert', '/dev/zero', '--to', 'json');
    assert.deepEqual(convert, { status: 2, stdout: '', stderr: `/dev/zero: ${binary}` });
    const config = workspace.run('lint', '--config', '/dev/zero', 'good');
    assert.deepEqual([config.status, config.stderr], [2, `/dev/zero: ${binary}`]);
    for (const pipe of ['yes | "$@" -', 'yes | "$@" /dev/stdin']) {
      const { status, stderr } = runInShell(pipe);
      assert.equal(status, 2);
      assert.match(stderr, /: The text is longer than 64 MB\. Name a text that ends\.\n$/);
    }
  });

  it('pipes with an end are read, by every name', () => {
    for (const pipe of [
      '"$@" - < good/a.opinion.md',
      'cat good/a.opinion.md | "$@" /dev/stdin',
      '(head -c 99; cat) < good/a.opinion.md | "$@" -',
      '"$@" <(cat good/a.opinion.md)',
      'mkfifo pipe.opinion.md; cat good/a.opinion.md > pipe.opinion.md & "$@" pipe.opinion.md',
    ]) {
      const { status, stdout, stderr } = runInShell(pipe);
      assert.deepEqual([status, stderr], [1, ''], pipe);
      assert.match(stdout, /✖ 2 findings/, pipe);
    }
    const empty = workspace.run('lint', '/dev/null');
    assert.deepEqual([empty.status, empty.stderr], [0, '']);
  });

  /** `script`: where “$@” stands for `opinion-summary lint`. */
  function runInShell(script: string): ReturnType<typeof workspace.run> {
    const cli = join(__dirname, '../../dist/cli.js');
    const { status, stdout, stderr } = spawnSync(
      'bash',
      ['-c', script, 'bash', process.execPath, cli, 'lint'],
      { cwd: workspace.folder, encoding: 'utf8', timeout: 15_000 },
    );
    return { status, stdout, stderr };
  }

  it('a configuration or a pack that is none is told', () => {
    const path = join(workspace.folder, 'opinion-summary.yaml');
    symlinkSync('/dev/zero', path);
    assert.equal(
      problemWith(),
      'opinion-summary.yaml: The file cannot be read: it is a pipe or a device. Put a text file in its place.\n',
    );
    rmSync(path);
    symlinkSync('/dev/zero', join(workspace.folder, 'pack.yaml'));
    workspace.write('opinion-summary.yaml', 'packs: pack.yaml\n');
    assert.match(problemWith(), /^opinion-summary\.yaml:1:8: packs: .* it is a pipe or a device\./);
  });

  it('a link that leads nowhere as configuration is told', () => {
    symlinkSync('nowhere', join(workspace.folder, 'opinion-summary.yaml'));
    assert.equal(
      problemWith(),
      'opinion-summary.yaml: The file cannot be read: there is no such file or folder. Check the path.\n',
    );
  });
});
