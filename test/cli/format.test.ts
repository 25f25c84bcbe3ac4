/** `opinion-summary format`. */
import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_PUBLISHED } from './documents';

const UNTIDY = '# Summary  of opinion\nLumivexa will be\navailable as 20 mg tablets.\n';
const TIDY = '# Summary of opinion\n\nLumivexa will be available as 20\u00a0mg tablets.\n';

describe('opinion-summary format', function () {
  this.timeout(20_000);
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  it('lays out the drafts of a folder, names those that change, and leaves published texts alone', () => {
    workspace.write('a.opinion.md', UNTIDY);
    workspace.write('b.opinion.md', TIDY);
    workspace.write('c.opinion.txt', CLEAN_PUBLISHED.replace('tumour. ', 'tumour.  '));
    workspace.write('notes.txt', 'Nothing  here.\n');
    const before = workspace.read('c.opinion.txt');
    assert.deepEqual(workspace.run('format'), {
      status: 0,
      stdout:
        'a.opinion.md\n✎ 1 draft laid out. ✔ 1 draft laid out already. 1 text stays as it is: only drafts are laid out.\n',
      stderr: '',
    });
    assert.equal(workspace.read('a.opinion.md'), TIDY);
    assert.equal(workspace.read('c.opinion.txt'), before);
    const names = ['a.opinion.md', 'b.opinion.md', 'c.opinion.txt', 'notes.txt'];
    assert.deepEqual(readdirSync(workspace.folder), names);
  });

  it('--check writes nothing, names the drafts and gives 1; 0 when all are laid out', () => {
    workspace.write('a.opinion.md', UNTIDY);
    workspace.write('b.opinion.md', TIDY);
    assert.deepEqual(workspace.run('format', '--check', '.'), {
      status: 1,
      stdout: 'a.opinion.md\n✎ 1 draft to lay out. ✔ 1 draft laid out already.\n',
      stderr: '',
    });
    assert.equal(workspace.read('a.opinion.md'), UNTIDY);
    assert.deepEqual(workspace.run('format', '--check', 'b.opinion.md'), {
      status: 0,
      stdout: '✔ 1 draft laid out already.\n',
      stderr: '',
    });
  });

  it('writes standard input to standard output', () => {
    const format = (input: string, ...args: readonly string[]) =>
      workspace.runWith({ input }, 'format', '-', ...args);
    assert.deepEqual(format(UNTIDY), { status: 0, stdout: TIDY, stderr: '' });
    assert.deepEqual(format(UNTIDY, '--stdin-filename', 'drafts/a.opinion.txt'), {
      status: 0,
      stdout: UNTIDY,
      stderr: 'drafts/a.opinion.txt: The text stays as it is: only drafts are laid out.\n',
    });
    const { status, stdout } = format(UNTIDY, '--check', '--stdin-filename', 'a.opinion.md');
    assert.deepEqual([status, stdout], [1, 'a.opinion.md\n✎ 1 draft to lay out.\n']);
    assert.equal(workspace.run('format', '-', 'a.opinion.md').status, 2);
    assert.equal(workspace.run('format', '--stdin-filename', 'a.opinion.md').status, 2);
  });

  it('knows the settings of the editor', () => {
    const format = (...args: readonly string[]) =>
      workspace.runWith({ input: UNTIDY }, 'format', '-', ...args).stdout;
    assert.equal(
      format('--wrap', 'preserve', '--keep-unit-spaces'),
      '# Summary of opinion\n\nLumivexa will be\navailable as 20 mg tablets.\n',
    );
    assert.equal(
      format('--wrap', 'column', '--column', '20'),
      '# Summary of opinion\n\nLumivexa will be\navailable as 20\u00a0mg\ntablets.\n',
    );
    assert.equal(workspace.run('format', '--column', '20').status, 2);
    assert.equal(workspace.run('format', '--wrap', 'column', '--column', '5').status, 2);
  });

  it('keeps line ends, a byte order mark, permissions and links; a tidy draft is not written', () => {
    const toWindows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    const target = workspace.write('target/a.opinion.md', toWindows(UNTIDY));
    chmodSync(target, 0o600);
    const link = join(workspace.folder, 'a.opinion.md');
    symlinkSync(target, link);
    const tidy = workspace.write('b.opinion.md', TIDY);
    const before = statSync(tidy).ino;
    assert.equal(workspace.run('format', 'a.opinion.md', 'b.opinion.md').status, 0);
    assert.equal(workspace.read('target/a.opinion.md'), toWindows(TIDY));
    assert.equal(lstatSync(link).isSymbolicLink(), true);
    assert.equal(statSync(target).mode & 0o777, 0o600);
    assert.equal(statSync(tidy).ino, before);
  });

  it('passes over what the configuration ignores, and what cannot be read or written gives 2', () => {
    chmodSync(workspace.folder, 0o777);
    workspace.write('opinion-summary.yaml', 'ignore: [old/**]\n');
    workspace.write('old/a.opinion.md', UNTIDY);
    chmodSync(workspace.write('a.opinion.md', UNTIDY), 0o444);
    chmodSync(workspace.write('b.opinion.md', UNTIDY), 0o666);
    const { status, stdout, stderr } = workspace.runAsOrdinaryUser(
      'format',
      '.',
      'none.opinion.md',
    );
    assert.equal(status, 2);
    assert.match(stdout, /^b\.opinion\.md\n✎ 1 draft laid out\./);
    assert.match(stderr, /^none\.opinion\.md: .*no such file/m);
    assert.match(stderr, /^a\.opinion\.md: The file cannot be written: no permission\./m);
    assert.equal(workspace.read('old/a.opinion.md'), UNTIDY);
  });
});
