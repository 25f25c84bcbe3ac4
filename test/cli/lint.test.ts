/** `opinion-summary lint`: documents, exit codes, options. */
import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_DRAFT, CLEAN_PUBLISHED, DRAFT_WITH_WARNING, FAULTY_DRAFT } from './documents';

/** Paths of the documents that were checked, from the report. */
function checkedPaths({ folder, run }: Workspace, ...args: readonly string[]): readonly string[] {
  const { stdout } = run('lint', '--format', 'json', ...args);
  const report: readonly { readonly filePath: string }[] = JSON.parse(stdout);
  return report.map(({ filePath }) => filePath.slice(folder.length + 1));
}

/** Rule ids of all findings, by document. */
function ruleIds(stdout: string): readonly (readonly string[])[] {
  const report: readonly { readonly messages: readonly { readonly ruleId: string }[] }[] =
    JSON.parse(stdout);
  return report.map(({ messages }) => messages.map(({ ruleId }) => ruleId));
}

describe('opinion-summary lint', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  it('a pattern finds documents that are links, and each document once where a folder leads in a circle', () => {
    workspace.write('real/a.opinion.md', CLEAN_DRAFT);
    symlinkSync('a.opinion.md', join(workspace.folder, 'real/link.opinion.md'));
    symlinkSync('..', join(workspace.folder, 'real/up'));
    assert.deepEqual(checkedPaths(workspace, '**/*.opinion.md'), [
      'real/a.opinion.md',
      'real/link.opinion.md',
    ]);
  });

  describe('exit codes', () => {
    it('clean documents in both notations give 0 and no word', () => {
      workspace.write('a.opinion.md', CLEAN_DRAFT);
      workspace.write('a.opinion.txt', CLEAN_PUBLISHED);
      assert.deepEqual(workspace.run('lint'), { status: 0, stdout: '', stderr: '' });
    });

    it('an error gives 1', () => {
      workspace.write('a.opinion.md', FAULTY_DRAFT);
      const { status, stdout, stderr } = workspace.run('lint', 'a.opinion.md');
      assert.equal(status, 1);
      assert.equal(stderr, '');
      assert.match(
        stdout,
        /^\na\.opinion\.md\n {2}7:\d+ +error +Footnote 2 has no body\. +footnote-body-missing\n/,
      );
      assert.match(stdout, /✖ 2 findings \(2 errors\)\n {2}1 can be fixed safely with --fix\.\n$/);
    });

    it('warnings give 0, or 1 over the limit', () => {
      workspace.write('a.opinion.md', DRAFT_WITH_WARNING);
      assert.equal(workspace.run('lint').status, 0);
      assert.equal(workspace.run('lint', '--max-warnings', '1').status, 0);
      const { status, stderr } = workspace.run('lint', '--max-warnings', '0');
      assert.equal(status, 1);
      assert.equal(stderr, 'Too many warnings: 1; --max-warnings allows 0.\n');
    });

    it('a wrong argument gives 2 and says where the usage is', () => {
      const { status, stdout, stderr } = workspace.run('lint', '--formt', 'json');
      assert.deepEqual([status, stdout], [2, '']);
      assert.equal(
        stderr,
        'opinion-summary: lint has no option --formt. Did you mean --format?\n“opinion-summary lint --help” shows the usage.\n',
      );
    });
  });

  describe('finding documents', () => {
    beforeEach(() => {
      workspace.write('drafts/b.opinion.md', CLEAN_DRAFT);
      workspace.write('drafts/deep/a.opinion.txt', CLEAN_PUBLISHED);
      workspace.write('drafts/c.txt', `\n\n ${CLEAN_PUBLISHED}`);
      workspace.write('drafts/notes.txt', `Notes\n\n${CLEAN_PUBLISHED}`);
      workspace.write('drafts/README.md', '# Read me\n');
      workspace.write('drafts/picture.png', Uint8Array.from([0x89, 0, 1]));
      workspace.write('drafts/node_modules/x.opinion.md', FAULTY_DRAFT);
      workspace.write('drafts/bower_components/x.opinion.md', FAULTY_DRAFT);
      workspace.write('drafts/.git/x.opinion.md', FAULTY_DRAFT);
      workspace.write('drafts/.archive/x.opinion.md', CLEAN_DRAFT);
    });

    it('a folder yields its documents, in the order of their paths', () => {
      const expected = ['drafts/b.opinion.md', 'drafts/c.txt', 'drafts/deep/a.opinion.txt'];
      assert.deepEqual(checkedPaths(workspace, 'drafts'), expected);
      assert.deepEqual(checkedPaths(workspace), expected);
    });

    it('a glob pattern yields the texts it matches, whatever their first line', () => {
      assert.deepEqual(checkedPaths(workspace, 'drafts/*.txt'), [
        'drafts/c.txt',
        'drafts/notes.txt',
      ]);
      assert.deepEqual(checkedPaths(workspace, '**/*.opinion.*'), [
        'drafts/b.opinion.md',
        'drafts/deep/a.opinion.txt',
      ]);
    });

    it('a hidden folder is looked into where it is named', () => {
      const expected = ['drafts/.archive/x.opinion.md'];
      assert.deepEqual(checkedPaths(workspace, 'drafts/.archive'), expected);
      assert.deepEqual(checkedPaths(workspace, 'drafts/.archive/*.md'), expected);
    });

    it('a file that is named is always read, and once', () => {
      assert.deepEqual(checkedPaths(workspace, 'drafts/notes.txt', 'drafts/notes.txt', 'drafts'), [
        'drafts/b.opinion.md',
        'drafts/c.txt',
        'drafts/deep/a.opinion.txt',
        'drafts/notes.txt',
      ]);
    });

    it('a named file with the characters of a pattern is a file', () => {
      workspace.write('drafts/[1].opinion.md', CLEAN_DRAFT);
      assert.deepEqual(checkedPaths(workspace, 'drafts/[1].opinion.md'), ['drafts/[1].opinion.md']);
    });
  });

  describe('standard input', () => {
    it('is read for “-”, its notation recognised', () => {
      const { status, stdout } = workspace.runWith(
        { input: FAULTY_DRAFT },
        'lint',
        '-',
        '-f',
        'json',
      );
      assert.equal(status, 1);
      assert.deepEqual(ruleIds(stdout), [['footnote-body-missing', 'atc-code-malformed']]);
      const [{ filePath, notation }] = JSON.parse(stdout);
      assert.deepEqual([filePath, notation], ['<stdin>', 'draft']);
    });

    it('--stdin-filename decides notation and configuration', () => {
      workspace.write('house/opinion-summary.yaml', 'rules: { footnote-body-missing: off }\n');
      const { stdout } = workspace.runWith(
        { input: FAULTY_DRAFT },
        'lint',
        '-',
        '--stdin-filename',
        'house/new.opinion.md',
        '--format',
        'json',
      );
      assert.deepEqual(ruleIds(stdout), [['atc-code-malformed']]);
      assert.equal(JSON.parse(stdout)[0].filePath.endsWith('house/new.opinion.md'), true);
    });
  });

  describe('options', () => {
    it('--rule sets a severity', () => {
      workspace.write('a.opinion.md', FAULTY_DRAFT);
      const { status, stdout } = workspace.run(
        'lint',
        '--rule',
        'footnote-body-missing:off',
        '--rule',
        'atc-code-malformed:warning',
      );
      assert.equal(status, 0);
      assert.match(stdout, /warning .*atc-code-malformed/);
      assert.doesNotMatch(stdout, /footnote-body-missing/);
    });

    it('--rule raises what the rule itself takes for a hint, too', () => {
      const text = CLEAN_PUBLISHED.replace(/^Summary of opinion.*\n+/m, '');
      workspace.write('a.opinion.txt', text);
      assert.match(workspace.run('lint').stdout, /hint .*title-missing/);
      const { status, stdout } = workspace.run('lint', '--rule', 'title-missing:error');
      assert.equal(status, 1);
      assert.match(stdout, /error .*title-missing/);
    });

    it('--rule can raise a severity', () => {
      workspace.write(
        'a.opinion.md',
        CLEAN_DRAFT.replace(/Lumivexa should be prescribed.*\n\n/, ''),
      );
      assert.match(workspace.run('lint').stdout, /hint .*prescribing-missing/);
      const { status, stdout } = workspace.run('lint', '--rule', 'prescribing-missing:error');
      assert.equal(status, 1);
      assert.match(stdout, /error .*prescribing-missing/);
    });

    it('--rule with an unknown id is wrong usage and names the nearest', () => {
      workspace.write('a.opinion.md', FAULTY_DRAFT);
      const { status, stdout, stderr } = workspace.run(
        'lint',
        '--rule',
        'footnote-body-mising:off',
      );
      assert.deepEqual([status, stdout], [2, '']);
      assert.equal(
        stderr,
        'opinion-summary: --rule: there is no rule “footnote-body-mising”. Did you mean “footnote-body-missing”?\n',
      );
    });

    it('--quiet reports errors only, and still counts warnings', () => {
      workspace.write('a.opinion.md', DRAFT_WITH_WARNING);
      const { status, stdout, stderr } = workspace.run('lint', '--quiet', '--max-warnings', '0');
      assert.deepEqual([status, stdout], [1, '']);
      assert.match(stderr, /allows 0/);
    });

    it('--output writes the report to a file', () => {
      workspace.write('a.opinion.md', FAULTY_DRAFT);
      const { status, stdout } = workspace.run('lint', '-f', 'json', '-o', 'report.json');
      assert.deepEqual([status, stdout], [1, '']);
      assert.deepEqual(ruleIds(workspace.read('report.json')), [
        ['footnote-body-missing', 'atc-code-malformed'],
      ]);
    });

    it('an --output that cannot be written is told and gives 2', () => {
      workspace.write('a.opinion.md', CLEAN_DRAFT);
      const { status, stderr } = workspace.run('lint', '-o', 'none/report.txt');
      assert.equal(status, 2);
      assert.equal(
        stderr,
        'none/report.txt: The file cannot be written: there is no such file or folder. Check the path.\n',
      );
    });

    it('every format is a report of its kind', () => {
      workspace.write('a.opinion.md', FAULTY_DRAFT);
      const report = (format: string) => workspace.run('lint', '--format', format).stdout;
      assert.match(report('github'), /^::error file=a\.opinion\.md,line=7,endLine=7,col=/);
      assert.match(report('junit'), /^<\?xml [\s\S]*failures="2"[\s\S]*<\/testsuites>\n$/);
      assert.equal(JSON.parse(report('sarif')).runs[0].results.length, 2);
      assert.equal(JSON.parse(report('json'))[0].errorCount, 2);
    });

    it('colours are for terminals, and for those who ask', () => {
      workspace.write('a.opinion.md', FAULTY_DRAFT);
      const coloured = (env: Readonly<Record<string, string>>) =>
        workspace
          .runWith({ env: { FORCE_COLOR: '', NO_COLOR: '', ...env } }, 'lint')
          .stdout.includes('\u001b');
      assert.equal(coloured({}), false);
      assert.equal(coloured({ FORCE_COLOR: '1' }), true);
      assert.equal(coloured({ FORCE_COLOR: '0' }), false);
      assert.equal(coloured({ NO_COLOR: '1' }), false);
    });
  });

  it('several documents are checked on several threads, in order', () => {
    for (let index = 0; index < 80; index++) {
      const text = index % 2 === 0 ? FAULTY_DRAFT : CLEAN_DRAFT;
      workspace.write(`d${String(index).padStart(3, '0')}.opinion.md`, text);
    }
    const alone = workspace.run('lint', '--jobs', '1');
    const together = workspace.run('lint', '--jobs', '3');
    assert.deepEqual(together, alone);
    assert.equal(together.status, 1);
    assert.match(together.stdout, /✖ 80 findings \(80 errors\) in 40 of 80 documents/);
    const json = (jobs: string) => workspace.run('lint', '--format', 'json', '--jobs', jobs).stdout;
    assert.equal(json('2'), json('1'));
    assert.equal(JSON.parse(json('2')).length, 80);
  });
});
