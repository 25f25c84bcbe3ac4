/** Findings that people have accepted: `--baseline`, `--update-baseline`, and `baseline` in the configuration. */
import assert from 'node:assert/strict';
import { renameSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_PUBLISHED } from './documents';

const SLIP = CLEAN_PUBLISHED.replace('The benefits of Lumivexa are', 'The benefits of Lumivexa is');
const ENTRY = [
  '  - document: old.opinion.txt',
  '    rule: verb-disagrees',
  '    part: benefits',
  '    words: benefits of lumivexa is its ability to',
];

describe('accepted findings on the command line', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('texts/old.opinion.txt', SLIP);
  });
  afterEach(() => workspace.remove());

  function writeBaseline(...lines: readonly string[]): void {
    workspace.write('texts/accepted.yaml', ['accepted:', ...lines, ''].join('\n'));
  }
  const lint = (...args: readonly string[]) =>
    workspace.run('lint', '--max-warnings', '0', ...args);

  it('a finding of the baseline is not reported', () => {
    writeBaseline(...ENTRY, '    reason: Published in 2021.');
    workspace.write('opinion-summary.yaml', 'baseline: texts/accepted.yaml\n');
    assert.deepEqual(lint(), { status: 0, stdout: '', stderr: '' });
    assert.deepEqual(lint('--jobs', '2'), { status: 0, stdout: '', stderr: '' });
  });

  it('--baseline stands in for that of the configuration', () => {
    writeBaseline(...ENTRY, '    reason: Published in 2021.');
    assert.equal(lint().status, 1);
    assert.deepEqual(lint('--baseline', 'texts/accepted.yaml'), {
      status: 0,
      stdout: '',
      stderr: '',
    });
  });

  it('an entry without a reason, an unknown rule and a lacking file are told', () => {
    writeBaseline(...ENTRY);
    const { status, stderr } = lint('--baseline', 'texts/accepted.yaml');
    assert.equal(status, 2);
    assert.match(stderr, /^texts\/accepted\.yaml:3:11: .*accepted without a reason/);
    assert.match(lint('--baseline', 'none.yaml').stderr, /^none\.yaml: The file cannot be read/);
    workspace.write('opinion-summary.yaml', 'baseline: none.yaml\n');
    const missing = lint();
    assert.equal(missing.status, 1);
    assert.match(
      missing.stderr,
      /^opinion-summary\.yaml:1:11: baseline: There is no such file yet: no finding is accepted\. “opinion-summary lint --update-baseline --reason TEXT” writes it\.\n/,
    );
    workspace.write('opinion-summary.yaml', 'baseline: texts\n');
    const unreadable = lint();
    assert.equal(unreadable.status, 2);
    assert.match(unreadable.stderr, /baseline: “texts”: The file cannot be read: it is a folder\./);
  });

  it('a baseline behind links that lead in a circle is told and not written', () => {
    symlinkSync('round.yaml', join(workspace.folder, 'round.yaml'));
    const told =
      'round.yaml: The file cannot be read: its symbolic links lead in a circle. Mend the links.\n';
    for (const update of [[], ['--update-baseline']]) {
      const { status, stderr } = lint('--baseline', 'round.yaml', ...update);
      assert.equal(status, 2);
      assert.ok(stderr.startsWith(told), stderr);
      assert.doesNotMatch(stderr, /fault of Opinion Summary/);
    }
  });

  it('an entry whose finding is gone, or whose time is over, is told', () => {
    writeBaseline(...ENTRY, '    reason: Published.', '    until: 2020-01-01');
    const over = lint('--baseline', 'texts/accepted.yaml');
    assert.equal(over.status, 1);
    assert.match(
      over.stderr,
      /accepted\.yaml:3:11: .* was accepted until 2020-01-01; it is reported/,
    );
    writeBaseline(...ENTRY, '    reason: Published.');
    workspace.write('texts/old.opinion.txt', CLEAN_PUBLISHED);
    const gone = lint('--baseline', 'texts/accepted.yaml');
    assert.equal(gone.status, 0);
    assert.match(gone.stderr, /accepted\.yaml:3:11: .* no longer has this finding/);
  });

  it('the entries of a document that is there no longer are told once, and stay', () => {
    const second = ENTRY.map((line) => line.replace('verb-disagrees', 'article-wrong'));
    writeBaseline(...ENTRY, '    reason: Published.', ...second, '    reason: Published.');
    renameSync(
      join(workspace.folder, 'texts/old.opinion.txt'),
      join(workspace.folder, 'texts/new.opinion.txt'),
    );
    const { stderr } = lint('--baseline', 'texts/accepted.yaml');
    assert.deepEqual(stderr.match(/There is no such document any more\./g), [
      'There is no such document any more.',
    ]);
    const update = ['--baseline', 'texts/accepted.yaml', '--update-baseline', '--reason', 'So.'];
    assert.match(lint(...update).stderr, /1 added, 0 removed, 2 kept\.$/m);
  });

  it('an entry that names neither part nor words is told as such', () => {
    writeBaseline(...ENTRY.slice(0, 2), '    reason: Published.');
    const { stderr } = lint('--baseline', 'texts/accepted.yaml');
    assert.match(
      stderr,
      /This entry has neither “part” nor “words”, by which a finding is known\./,
    );
  });

  it('an update accepts what is there, keeps what is needed and forgets the rest', () => {
    const update = [
      ...['--baseline', 'texts/accepted.yaml', '--update-baseline'],
      ...['--reason', 'As published.'],
    ];
    const first = lint(...update);
    assert.deepEqual(first, {
      status: 0,
      stdout: '',
      stderr: 'texts/accepted.yaml: 1 added, 0 removed, 0 kept.\n',
    });
    assert.match(workspace.read('texts/accepted.yaml'), /reason: As published\.\n/);
    assert.equal(lint('--baseline', 'texts/accepted.yaml').status, 0);

    workspace.write('texts/new.opinion.txt', SLIP);
    workspace.write('texts/old.opinion.txt', CLEAN_PUBLISHED);
    assert.equal(lint(...update).stderr, 'texts/accepted.yaml: 1 added, 1 removed, 0 kept.\n');
    assert.equal(lint(...update).stderr, 'texts/accepted.yaml: 0 added, 0 removed, 1 kept.\n');
    assert.equal(
      lint(...update, 'texts/old.opinion.txt').stderr,
      'texts/accepted.yaml: 0 added, 0 removed, 1 kept.\n',
    );
  });

  it('an update without a reason says since when the findings are there', () => {
    const update = ['--baseline', 'texts/accepted.yaml', '--update-baseline'];
    assert.equal(lint(...update).status, 0);
    assert.match(workspace.read('texts/accepted.yaml'), /reason: Was there on \d{4}-\d\d-\d\d\./);
  });

  it('a file that is named and not there is told with what writes it', () => {
    const { status, stderr } = lint('--baseline', 'none.yaml');
    assert.equal(status, 2);
    assert.match(
      stderr,
      /^none\.yaml: The file cannot be read: there is no such file or folder\. Check the path, or run with --update-baseline --reason TEXT, which writes it\.$/m,
    );
  });

  it('the configured file need not be there for an update, nor where another one is named', () => {
    workspace.write('opinion-summary.yaml', 'baseline: texts/accepted.yaml\n');
    writeBaseline(...ENTRY, '    reason: Published in 2021.');
    workspace.write(
      'other.yaml',
      workspace.read('texts/accepted.yaml').replace('old.', 'texts/old.'),
    );
    rmSync(join(workspace.folder, 'texts/accepted.yaml'));
    const calm = { status: 0, stdout: '', stderr: '' };
    assert.deepEqual(lint('--baseline', 'other.yaml'), calm);
    writeBaseline(...ENTRY);
    assert.deepEqual(lint('--baseline', 'other.yaml'), calm);
    rmSync(join(workspace.folder, 'texts/accepted.yaml'));
    assert.deepEqual(lint('--update-baseline', '--reason', 'As published.'), {
      ...calm,
      stderr: 'texts/accepted.yaml: 1 added, 0 removed, 0 kept.\n',
    });
  });

  it('an update leaves what stays as people wrote it', () => {
    const kept = ENTRY.map((line) => line.replace('old.', 'kept.')).join('\n');
    const above = `# Ours.\n\naccepted: # agreed in May\n  # Older than the form.\n${kept}\n    reason:   'Published in 2021.'   # A. W.\n\n`;
    const gone = `  # To be mended.\n${ENTRY.join('\n')}\n    reason: Soon.\n`;
    const below = '# The end.\n';
    workspace.write('texts/accepted.yaml', above + gone + below);
    workspace.write('texts/kept.opinion.txt', SLIP);
    workspace.write('texts/old.opinion.txt', CLEAN_PUBLISHED);
    const update = [
      ...['--baseline', 'texts/accepted.yaml', '--update-baseline'],
      ...['--reason', 'As published.'],
    ];
    assert.equal(lint(...update).stderr, 'texts/accepted.yaml: 0 added, 1 removed, 1 kept.\n');
    assert.equal(workspace.read('texts/accepted.yaml'), above.replace(/\n\n$/, '\n') + below);

    workspace.write('texts/old.opinion.txt', SLIP);
    assert.equal(lint(...update).stderr, 'texts/accepted.yaml: 1 added, 0 removed, 1 kept.\n');
    const text = workspace.read('texts/accepted.yaml');
    assert.ok(text.startsWith(`${above.replace(/\n\n$/, '\n')}${ENTRY.join('\n')}\n`), text);
    assert.ok(text.endsWith(below));
  });

  it('a safe fix leaves an accepted finding alone', () => {
    writeBaseline(...ENTRY, '    reason: Published in 2021.');
    assert.equal(lint('--fix', '--baseline', 'texts/accepted.yaml').status, 0);
    assert.equal(workspace.read('texts/old.opinion.txt'), SLIP);
  });

  it('an update without a file to write is wrong usage, and so is a reason without an update', () => {
    assert.match(lint('--update-baseline').stderr, /which file\?/);
    assert.equal(lint('--update-baseline').status, 2);
    assert.match(lint('--reason', 'Old.').stderr, /--reason needs --update-baseline/);
  });
});
