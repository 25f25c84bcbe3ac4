/** `opinion-summary lint --fix` and `--fix-dry-run`. */
import assert from 'node:assert/strict';
import { chmodSync, lstatSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_DRAFT, FAULTY_DRAFT, FIXED_DRAFT } from './documents';

describe('opinion-summary lint --fix', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  it('writes the safe fixes and reports what is left', () => {
    workspace.write('a.opinion.md', FAULTY_DRAFT);
    const { status, stdout } = workspace.run('lint', '--fix');
    assert.equal(status, 1);
    assert.equal(workspace.read('a.opinion.md'), FIXED_DRAFT);
    assert.match(stdout, /footnote-body-missing/);
    assert.doesNotMatch(stdout, /atc-code-malformed/);
    assert.match(stdout, /✎ 1 document changed\.\n✖ 1 finding \(1 error\)\n$/);
    assert.deepEqual(readdirSync(workspace.folder), ['a.opinion.md']);
  });

  it('neither it nor format writes over what was saved meanwhile, or brings back what was removed', () => {
    const draft = join(workspace.folder, 'a.opinion.md');
    const untidy = FAULTY_DRAFT.replaceAll('\n\n', '\n\n\n');
    for (const command of [['lint', '--fix'], ['format']]) {
      for (const meanwhile of ['appendFileSync(draft, "Saved.")', 'unlinkSync(draft)']) {
        workspace.write('a.opinion.md', untidy);
        // Somebody else is at the file once its new text is being written.
        const script = `const fs = require('node:fs'); const { openSync } = fs; const draft = ${JSON.stringify(draft)};
          fs.openSync = (path, ...rest) => {
            if (String(path).endsWith('.tmp')) fs.${meanwhile};
            return openSync(path, ...rest);
          };`;
        const preload = workspace.write('preload.cjs', script);
        const env = { NODE_OPTIONS: `--require ${preload}` };
        const { status, stderr } = workspace.runWith({ env }, ...command, 'a.opinion.md');
        assert.equal(status, 2);
        assert.match(stderr, /^a\.opinion\.md: .*(?:meanwhile|no such file)/);
        const files = readdirSync(workspace.folder).filter((name) => name !== 'preload.cjs');
        const isKept = meanwhile.startsWith('append');
        assert.deepEqual(files, isKept ? ['a.opinion.md'] : []);
        if (isKept) assert.equal(workspace.read('a.opinion.md'), `${untidy}Saved.`);
      }
    }
  });

  it('gives 0 when nothing is left', () => {
    workspace.write('a.opinion.md', CLEAN_DRAFT.replace('L01EL07', 'l01el07'));
    const { status, stdout } = workspace.run('lint', '--fix');
    assert.deepEqual([status, stdout], [0, '\n✎ 1 document changed.\n']);
    assert.equal(workspace.read('a.opinion.md'), CLEAN_DRAFT);
  });

  it('keeps line ends and a byte order mark', () => {
    const toWindows = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    workspace.write('a.opinion.md', toWindows(FAULTY_DRAFT));
    workspace.run('lint', '--fix');
    assert.equal(workspace.read('a.opinion.md'), toWindows(FIXED_DRAFT));
  });

  it('keeps permissions and symbolic links', () => {
    const target = workspace.write('target/a.opinion.md', FAULTY_DRAFT);
    chmodSync(target, 0o600);
    const link = join(workspace.folder, 'a.opinion.md');
    symlinkSync(target, link);
    workspace.run('lint', '--fix', 'a.opinion.md');
    assert.equal(lstatSync(link).isSymbolicLink(), true);
    assert.equal(readFileSync(target, 'utf8'), FIXED_DRAFT);
    assert.equal(statSync(target).mode & 0o777, 0o600);
  });

  it('leaves a document without safe fixes untouched', () => {
    const path = workspace.write('a.opinion.md', FIXED_DRAFT);
    const before = statSync(path).ino;
    workspace.run('lint', '--fix');
    assert.equal(statSync(path).ino, before);
  });

  it('a document without permission to write is told, reported as it is, and gives 2', () => {
    chmodSync(workspace.folder, 0o777);
    const path = workspace.write('a.opinion.md', FAULTY_DRAFT);
    chmodSync(path, 0o444);
    const { status, stdout, stderr } = workspace.runAsOrdinaryUser('lint', '--fix');
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'a.opinion.md: The file cannot be written: no permission. Change its permissions or those of its folder.\n',
    );
    assert.match(stdout, /✖ 2 findings \(2 errors\)/);
    assert.equal(workspace.read('a.opinion.md'), FAULTY_DRAFT);
  });

  it('--fix-dry-run writes nothing and shows the lines', () => {
    workspace.write('a.opinion.md', FAULTY_DRAFT);
    const { status, stdout } = workspace.run('lint', '--fix-dry-run');
    assert.equal(status, 1);
    assert.equal(workspace.read('a.opinion.md'), FAULTY_DRAFT);
    assert.match(
      stdout,
      /^ {2}@@ line 9 @@\n {2}-Lumivexa will .*l01el07.*\n {2}\+Lumivexa will .*L01EL07/m,
    );
    assert.match(stdout, /✎ 1 document would be changed; nothing was written\.\n/);
  });

  it('--fix-dry-run gives the fixed text of standard input as json', () => {
    const { stdout } = workspace.runWith(
      { input: FAULTY_DRAFT },
      'lint',
      '-',
      '--fix-dry-run',
      '-f',
      'json',
    );
    const [document] = JSON.parse(stdout);
    assert.equal(document.output, FIXED_DRAFT);
    assert.deepEqual(
      document.messages.map(({ ruleId }: { ruleId: string }) => ruleId),
      ['footnote-body-missing'],
    );
  });

  it('the ranges of json are those of the text', () => {
    workspace.write('a.opinion.md', FAULTY_DRAFT);
    const [document] = JSON.parse(workspace.run('lint', '-f', 'json').stdout);
    const { range, text } = document.messages[1].fix;
    assert.equal(
      FAULTY_DRAFT.slice(0, range[0]) + text + FAULTY_DRAFT.slice(range[1]),
      FIXED_DRAFT,
    );
    assert.equal(document.messages[0].suggestions.length > 0, true);
  });
});
