/** `opinion-summary new`: drafts from options and from answers in a terminal. */
import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { createWorkspace, type Workspace } from './commandLine';

const KNOWN = ['--product', 'Zenquora', '--substance', 'sorvetamig', '--date', '2024-02-22'];

describe('new', () => {
  let workspace: Workspace;
  before(() => {
    workspace = createWorkspace();
  });
  after(() => workspace.remove());

  it('writes a draft that lacks nothing but what was not said', () => {
    const { status, stdout, stderr } = workspace.run(
      ...['new', '--profile', 'human-initial', '--modifier', 'conditional', ...KNOWN],
    );
    assert.deepEqual([status, stderr], [0, '']);
    assert.equal(
      stdout,
      'zenquora.opinion.md written. “opinion-summary lint zenquora.opinion.md” tells what is left.\n',
    );
    const text = workspace.read('zenquora.opinion.md');
    assert.match(text, /^On 22 February 2024, .* a conditional\[\^conditional\] marketing/m);
    const lint = workspace.run('lint', '--format', 'json', 'zenquora.opinion.md');
    const rules = JSON.parse(lint.stdout)[0].messages.map(
      ({ ruleId }: { ruleId: string }) => ruleId,
    );
    assert.deepEqual([...new Set(rules)], ['placeholder-left']);
  });

  it('never writes over a file', () => {
    workspace.write('there.opinion.md', 'kept');
    for (const path of ['there.opinion.md', 'zenquora.opinion.md']) {
      const operands = path.startsWith('there') ? [path] : [];
      const before = workspace.read(path);
      const { status, stdout, stderr } = workspace.run(
        ...['new', ...operands, '--profile', 'veterinary-initial', ...KNOWN],
      );
      assert.deepEqual([status, stdout], [2, '']);
      assert.match(stderr, new RegExp(`^${path}: .*there already`));
      assert.match(stderr, new RegExp(`${path.replace('.', '-2.')} is free`));
      assert.equal(workspace.read(path), before);
    }
  });

  it('writes to standard output', () => {
    const { status, stdout } = workspace.run(
      ...[
        'new',
        '-',
        '--profile',
        'veterinary-initial',
        ...KNOWN,
        '--species',
        'dogs',
        '--form',
        'tablets',
      ],
    );
    assert.equal(status, 0);
    assert.match(stdout, /^# Summary of opinion\[\^decision\]\n\n## Zenquora\n/);
    assert.match(stdout, /, tablets, intended for dogs\./);
  });

  it('takes a template from the folder of the configuration, which is not checked', () => {
    workspace.write('house/opinion-summary.yaml', 'templates: forms\n');
    workspace.write('house/forms/eyes/drops.opinion.md', '# {product}\n\nOn {date} by {holder}.\n');
    const run = (...args: readonly string[]) => workspace.runWith({ folder: 'house' }, ...args);
    const { status, stdout } = run('new', '-', '--template', 'eyes/drops', ...KNOWN);
    assert.deepEqual([status, stdout], [0, '# Zenquora\n\nOn 22 February 2024 by <company>.\n']);
    const lint = run('lint');
    assert.doesNotMatch(lint.stdout + lint.stderr, /drops/);
    const { stderr } = run('new', '-', '--template', 'drops', ...KNOWN);
    assert.match(stderr, /--template: there is no template “drops”\. There is eyes\/drops\.\n/);
  });

  it('finds templates where documents are found, each once', () => {
    workspace.write('found/opinion-summary.yaml', 'templates: forms\n');
    for (const name of ['.old/a', 'node_modules/b', 'deep/c', 'd']) {
      workspace.write(`found/forms/${name}.opinion.md`, '{product}\n');
    }
    symlinkSync('..', join(workspace.folder, 'found/forms/circle'));
    const { stderr } = workspace.runWith(
      { folder: 'found' },
      ...['new', '-', '--template', 'none', ...KNOWN],
    );
    assert.match(stderr, / There is d, deep\/c\.\n/);
  });

  it('tells of a slot of a template that there is not, and writes the draft all the same', () => {
    workspace.write('slips/opinion-summary.yaml', 'templates: forms\n');
    workspace.write('slips/forms/plain.opinion.md', '{product} of {holdr}, {holdr}, {a set}.\n');
    const { status, stdout, stderr } = workspace.runWith(
      { folder: 'slips' },
      ...['new', '-', '--template', 'plain', ...KNOWN],
    );
    assert.deepEqual([status, stdout], [0, 'Zenquora of {holdr}, {holdr}, {a set}.\n']);
    assert.equal(
      stderr,
      [
        'Template “plain”: there is no slot “{holdr}”; it stays as it is. Did you mean “holder”?\n',
        'This draft has no place for --substance, --date.\n',
      ].join(''),
    );
  });

  it('takes several modifiers with commas as well as repeated', () => {
    const draft = (...args: readonly string[]) =>
      workspace.run('new', '-', '--profile', 'human-initial', ...KNOWN, ...args).stdout;
    const repeated = draft('--modifier', 'conditional', '--modifier', 'orphan');
    assert.equal(draft('--modifier', 'conditional, orphan'), repeated);
    assert.match(repeated, /conditional[\s\S]*designated as an orphan/);
  });

  it('tells of options for which the draft has no place', () => {
    const run = (...args: readonly string[]) =>
      workspace.run('new', '-', '--profile', 'human-initial', ...KNOWN, ...args);
    const { status, stderr } = run('--species', 'dogs', '--form', 'cream', '--holder', 'Aldermoor');
    assert.deepEqual([status, stderr], [0, 'This draft has no place for --form, --species.\n']);
    assert.equal(run('--modifier', 'orphan,advancedTherapy').stderr, '');
  });

  it('names the name that was probably meant', () => {
    const run = (...args: readonly string[]) =>
      workspace.run('new', ...args, '--profile', 'human-initial', ...KNOWN).stderr;
    assert.match(run('lum.md'), /found “lum\.md”\. Write “lum\.opinion\.md”\.\n/);
    assert.match(run('-', '--modifier', 'orphann'), /Did you mean “orphan”\?\n/);
  });

  it('tells of a folder with templates that is not there, and works without', () => {
    workspace.write('none/opinion-summary.yaml', 'templates: forms\n');
    const { status, stdout, stderr } = workspace.runWith(
      { folder: 'none' },
      ...['new', '-', '--profile', 'human-post-authorisation', ...KNOWN],
    );
    assert.equal(status, 2);
    assert.match(stderr, /^forms: The folder cannot be read: there is no such file or folder\./);
    assert.match(stdout, /\(post authorisation\)/);
  });

  for (const [args, message] of [
    [[], 'new needs --profile or --template; in a terminal it asks.'],
    [['--profile', 'human-initial'], 'new needs --product; in a terminal it asks.'],
    [['--profile', 'human'], '--profile “human” is unknown. Use human-initial, '],
    [['--profile', 'human-initial', ...KNOWN, '--atc', 'L1'], '--atc: “L1” is no ATC code.'],
    [
      ['--profile', 'veterinary-initial', '--modifier', 'prime'],
      '--modifier: “prime” is no modifier',
    ],
    [
      ['--profile', 'human-post-authorisation', ...KNOWN, '--modifier', 'orphan'],
      '--modifier: “orphan” is no modifier of human-post-authorisation. It has none.',
    ],
    [
      ['--profile', 'human-initial', '--code', 'L01'],
      'new has no option --code. Did you mean --atc?',
    ],
    [
      ['--profile', 'human-initial', '--template', 'a'],
      '--template and --profile exclude each other.',
    ],
    [['a.md'], 'The name of a draft ends with “.opinion.md”; found “a.md”.'],
    [['a.opinion.md', 'b'], 'new writes one FILE; found “b” as well.'],
  ] as const) {
    it(`is told what is wrong: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = workspace.run('new', ...args);
      assert.deepEqual([status, stdout], [2, '']);
      assert.ok(stderr.startsWith(`opinion-summary: ${message}`), stderr);
      assert.match(stderr, /“opinion-summary new --help” shows the usage\.\n$/);
      assert.ok(!existsSync(join(workspace.folder, 'a.opinion.md')));
    });
  }
});
