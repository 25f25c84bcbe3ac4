/** What `--output` may not replace. */
import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from './commandLine';
import { FAULTY_DRAFT } from './documents';

describe('an output that would replace a document', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('good/a.opinion.md', FAULTY_DRAFT);
  });
  afterEach(() => workspace.remove());

  it('is refused, by name and by link', () => {
    symlinkSync('good/a.opinion.md', join(workspace.folder, 'link'));
    for (const output of ['good/a.opinion.md', './good/../good/a.opinion.md', 'link']) {
      for (const args of [
        ['lint', '--fix', 'good'],
        ['convert', 'good/a.opinion.md', '--to', 'json'],
      ]) {
        const { status, stdout, stderr } = workspace.run(...args, '-o', output);
        assert.deepEqual([status, stdout], [2, '']);
        assert.equal(
          stderr,
          `opinion-summary: --output “${output}” is a document that is read. Name another file.\n`,
        );
        assert.equal(workspace.read('good/a.opinion.md'), FAULTY_DRAFT);
      }
    }
  });

  it('is refused over a summary of opinion that nobody reads, by name and by its first words', () => {
    workspace.write('other.opinion.md', FAULTY_DRAFT);
    workspace.write('copy.txt', 'Summary of opinion (initial authorisation)\n\nLumivexa\n');
    for (const output of ['other.opinion.md', 'copy.txt']) {
      const before = workspace.read(output);
      for (const args of [
        ['lint', 'good/a.opinion.md'],
        ['report', 'good/a.opinion.md'],
        ['rules'],
        ['convert', 'good/a.opinion.md', '--to', 'html'],
      ]) {
        const { status, stdout, stderr } = workspace.run(...args, '-o', output);
        assert.deepEqual([status, stdout], [2, ''], args.join(' '));
        assert.equal(
          stderr,
          `opinion-summary: --output “${output}” is a summary of opinion. Name another file.\n`,
        );
        assert.equal(workspace.read(output), before);
      }
    }
    const draft = workspace.run(
      'convert',
      'good/a.opinion.md',
      '--to',
      'draft',
      '-o',
      'other.opinion.md',
    );
    assert.equal(draft.status, 0);
    for (const again of ['first', 'again']) {
      assert.equal(workspace.run('rules', '-o', 'rules.txt').status, 0, again);
    }
  });

  it('is refused over a configuration and its packs, whatever the command', () => {
    const pack =
      'pack: house\ntitle: House\nversion: 1.0.0\nentries:\n  - id: prescribing-missing\n    severity: warning\n';
    workspace.write('house.yaml', pack);
    workspace.write('good/opinion-summary.yaml', 'packs: [../house.yaml]\ntemplates: ../forms\n');
    workspace.write('forms/own.opinion.md', '# {product}\n');
    workspace.write('named.yaml', 'rules: {}\n');
    const update = ['--update-baseline', '--reason', 'As published.'];
    workspace.run('lint', 'good', '--baseline', 'accepted.yaml', ...update);
    symlinkSync('house.yaml', join(workspace.folder, 'link'));
    const refused: readonly (readonly [output: string, ...args: readonly string[]])[] = [
      ['good/opinion-summary.yaml', 'lint', 'good'],
      ['opinion-summary.yaml', 'lint', 'good'],
      ['house.yaml', 'lint', 'good'],
      ['link', 'lint', 'good'],
      ['named.yaml', 'lint', 'good', '--config', 'named.yaml'],
      ['named.yaml', 'rules', '--config', 'named.yaml'],
      ['opinion-summary.yaml', 'rules'],
      ['accepted.yaml', 'lint', 'good', '--baseline', 'accepted.yaml'],
      ['house.yaml', 'convert', 'good/a.opinion.md', '--to', 'json'],
      ['forms/own.opinion.md', 'lint', 'good'],
    ];
    for (const [output, ...args] of refused) {
      const { status, stdout, stderr } = workspace.run(...args, '-o', output);
      assert.deepEqual([status, stdout], [2, ''], args.join(' '));
      assert.equal(
        stderr,
        `opinion-summary: --output “${output}” is a configuration, or a file that one names. Name another file.\n`,
      );
    }
    assert.equal(workspace.read('house.yaml'), pack);
    assert.equal(workspace.read('named.yaml'), 'rules: {}\n');
    assert.equal(existsSync(join(workspace.folder, 'opinion-summary.yaml')), false);
  });

  it('an earlier report in the folder is none', () => {
    for (let run = 0; run < 2; run++) {
      const { status, stderr } = workspace.run('lint', 'good', '-o', 'good/report.txt');
      assert.deepEqual([status, stderr], [1, '']);
    }
  });
});
