/** What the command line says when something is wrong beside the documents: the message, the rest of the work, exit code 2. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, closeSync, mkdirSync, mkdtempSync, openSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_DRAFT, FAULTY_DRAFT } from './documents';

describe('problems beside the documents', () => {
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

  it('a path that does not exist', () => {
    assert.equal(
      problemWith('none.opinion.md'),
      'none.opinion.md: The file cannot be read: there is no such file or folder. Check the path.\n',
    );
  });

  it('a pattern that matches nothing', () => {
    assert.equal(
      problemWith('*.opinion.md'),
      '*.opinion.md: The pattern matches no file. Check the pattern; put quotes around it so that the shell leaves it alone.\n',
    );
  });

  it('a folder without documents', () => {
    workspace.write('empty/notes.txt', 'Notes\n');
    workspace.write('empty/README.md', '# Read me\n');
    assert.equal(
      problemWith('empty'),
      'empty: The folder contains no document. Documents are “.opinion.md” and “.opinion.txt” files, and “.txt” files that begin as a summary of opinion, with or without its letterhead; any other file has to be named.\n',
    );
  });

  it('a text that is named and is no summary of opinion has a finding', () => {
    workspace.write('package.json', '{ "name": "package" }\n');
    const { status, stdout } = workspace.run('lint', 'package.json');
    assert.equal(status, 1);
    assert.match(stdout, /1:\d+ +error +No summary of opinion is recognised here\./);
  });

  it('a folder whose documents are already named is not empty', () => {
    const { status, stderr } = workspace.run('lint', 'good/a.opinion.md', 'good');
    assert.deepEqual([status, stderr], [1, '']);
  });

  it('binary files and other encodings', () => {
    workspace.write('b.opinion.md', Uint8Array.from([0x23, 0x20, 0, 1, 2]));
    workspace.write('c.opinion.md', Uint8Array.from([0x23, 0x20, 0xe4, 0x0a]));
    assert.equal(
      problemWith('b.opinion.md', 'c.opinion.md'),
      [
        'b.opinion.md: The file is binary, not text. Name text files only; texts of other formats have to be saved as plain text first.',
        'c.opinion.md: The text is not encoded as UTF-8. Save it as UTF-8.',
        '',
      ].join('\n'),
    );
  });

  it('a document in a broken encoding is never written', () => {
    const bytes = Buffer.concat([Buffer.from(FAULTY_DRAFT), Buffer.from([0xe4])]);
    workspace.write('c.opinion.md', bytes);
    assert.equal(workspace.run('lint', '--fix', 'c.opinion.md').status, 2);
    assert.equal(workspace.read('c.opinion.md'), bytes.toString('utf8'));
  });

  it('a file or folder without permission to read', () => {
    const file = workspace.write('secret.opinion.md', CLEAN_DRAFT);
    chmodSync(file, 0o000);
    mkdirSync(join(workspace.folder, 'locked'));
    chmodSync(join(workspace.folder, 'locked'), 0o000);
    const { status, stdout, stderr } = workspace.runAsOrdinaryUser('lint');
    chmodSync(join(workspace.folder, 'locked'), 0o755);
    assert.equal(status, 2);
    assert.deepEqual(stderr.split('\n').sort(), [
      '',
      'locked: The file cannot be read: no permission. Change its permissions or those of its folder.',
      'secret.opinion.md: The file cannot be read: no permission. Change its permissions or those of its folder.',
    ]);
    assert.match(stdout, /✖ 2 findings/);
  });

  it('a link that leads nowhere, and links that lead in a circle', () => {
    symlinkSync('nowhere', join(workspace.folder, 'good/link.opinion.md'));
    symlinkSync('..', join(workspace.folder, 'good/circle'));
    assert.equal(
      problemWith(),
      'good/link.opinion.md: The file cannot be read: there is no such file or folder. Check the path.\n',
    );
  });

  it('problems are told on several threads as on one', () => {
    for (let index = 0; index < 40; index++) {
      workspace.write(
        `many/${index}.opinion.md`,
        index === 7 ? Uint8Array.from([0xff]) : CLEAN_DRAFT,
      );
    }
    const { status, stderr } = workspace.run('lint', 'many', '--jobs', '2');
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'many/7.opinion.md: The text is not encoded as UTF-8. Save it as UTF-8.\n',
    );
  });

  it('a reader that goes away costs the output, not the exit code', async () => {
    for (let index = 0; index < 300; index++)
      workspace.write(`many/${index}.opinion.md`, FAULTY_DRAFT);
    const cli = join(__dirname, '../../dist/cli.js');
    const child = spawn(process.execPath, [cli, 'lint', 'many', '-f', 'json'], {
      cwd: workspace.folder,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let errors = '';
    child.stderr.on('data', (data) => {
      errors += data;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const [status] = await once(child, 'close');
    assert.deepEqual([errors, status], ['', 1]);
  });

  it('names and values cannot make a terminal or a build server obey', () => {
    const name = '::error ::\u001b]0;x\u0007\n::warning::\u202eb.opinion.md';
    workspace.write(name, Uint8Array.from([0xff]));
    workspace.write('opinion-summary.yaml', '"\\e]0;x\\a\\n::error::y": "\\e[31m"\n');
    const { status, stderr } = workspace.run('lint', name, 'none\u001b[2J\n::error::');
    assert.equal(status, 2);
    assert.doesNotMatch(stderr, /[^\P{Cc}\n]|\u202e/u);
    assert.doesNotMatch(stderr, /^\s*::/m);
    assert.equal(stderr.split('\n').length, 4);
    assert.match(stderr, /^\.\/::error :: \]0;x ::warning:: b\.opinion\.md: The text/m);
    const wrong = workspace.run('lint', '--format', '\u001b[31m\n::error::x').stderr;
    assert.doesNotMatch(wrong, /[^\P{Cc}\n]|^::/mu);
  });

  it('a full disk behind standard output is told in one line', () => {
    const cli = join(__dirname, '../../dist/cli.js');
    for (const args of [['rules'], ['lint', 'good'], ['--help']]) {
      const full = openSync('/dev/full', 'w');
      const { status, stderr } = spawnSync(process.execPath, [cli, ...args], {
        cwd: workspace.folder,
        stdio: ['ignore', full, 'pipe'],
        encoding: 'utf8',
      });
      closeSync(full);
      assert.equal(status, 2);
      assert.equal(
        stderr,
        'Standard output: The file cannot be written: the disk is full. Free some space.\n',
      );
    }
  });

  it('a folder that has been deleted is told; help and version need none', () => {
    const cli = join(__dirname, '../../dist/cli.js');
    const runInDeletedFolder = (...args: readonly string[]) =>
      spawnSync('sh', ['-c', 'rmdir "$PWD"; exec "$@"', 'sh', process.execPath, cli, ...args], {
        cwd: mkdtempSync(join(workspace.folder, 'gone-')),
        encoding: 'utf8',
      });
    const { status, stderr } = runInDeletedFolder('lint');
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'opinion-summary: The current folder cannot be read; it may have been deleted. Change to another folder.\n',
    );
    assert.equal(runInDeletedFolder('--version').status, 0);
    assert.equal(runInDeletedFolder('lint', '--help').status, 0);
  });
});
