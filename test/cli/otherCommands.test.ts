/** Help, version, `rules` and `convert`. */
import assert from 'node:assert/strict';
import packageJson from '../../package.json';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_PUBLISHED } from './documents';

describe('the other commands', () => {
  let workspace: Workspace;
  before(() => {
    workspace = createWorkspace();
  });
  after(() => workspace.remove());

  it('--version prints the version alone', () => {
    assert.deepEqual(workspace.run('--version'), {
      status: 0,
      stdout: `${packageJson.version}\n`,
      stderr: '',
    });
  });

  it('--help names the commands, and each command explains its options', () => {
    const general = workspace.run('--help');
    assert.equal(general.status, 0);
    for (const name of ['lint', 'rules', 'convert', 'lsp', 'exit codes'])
      assert.match(general.stdout, new RegExp(name));
    for (const name of ['lint', 'new', 'report', 'convert', 'format', 'test-pack']) {
      assert.match(workspace.run(name, '--help').stdout, /\nExit codes:\n {2}0 {2}.+\n/);
    }
    const modifiers = / {10}veterinary-initial: generic, hybrid, vaccine\n/;
    assert.match(workspace.run('new', '--help').stdout, modifiers);
    const lint = workspace.run('lint', '--help');
    assert.equal(lint.status, 0);
    for (const option of [
      '--fix-dry-run',
      '--max-warnings N',
      '--stdin-filename PATH',
      '-f, --format NAME',
    ]) {
      assert.ok(lint.stdout.includes(option), option);
    }
  });

  it('no command at all is wrong usage', () => {
    const { status, stdout, stderr } = workspace.run();
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(stderr, /A command is missing\.\n“opinion-summary --help” shows the usage\.\n$/);
  });

  it('rules --format json lists every rule with its facts', () => {
    const { status, stdout } = workspace.run('rules', '--format', 'json');
    assert.equal(status, 0);
    const rules: readonly Record<string, unknown>[] = JSON.parse(stdout);
    for (const rule of rules) {
      assert.deepEqual(Object.keys(rule), [
        'id',
        'group',
        'severity',
        'fixable',
        'fixSafety',
        'profiles',
        'pack',
        'options',
        'what',
        'documentation',
      ]);
      assert.equal(rule.documentation, `docs/rules/${rule.id}.md`);
    }
    const ids = rules.map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const byId = new Map(rules.map((rule) => [rule.id, rule]));
    assert.equal(byId.get('atc-code-malformed')?.fixSafety, 'safe');
    assert.equal(byId.get('title-missing')?.pack, 'ema-human');
    assert.equal(byId.get('footnote-body-missing')?.pack, null);
  });

  it('rules names the options of a rule, and what a configuration sets', () => {
    workspace.write('o.yaml', 'rules: { sentence-long: [info, { maximumWords: 45 }] }\n');
    const json = workspace.run('rules', 'sentence-long', '--format', 'json', '--config', 'o.yaml');
    const [rule] = JSON.parse(json.stdout);
    assert.equal(rule.severity, 'info');
    const [{ name, kind, least, most, value, ...option }] = rule.options;
    assert.deepEqual([name, kind, least, most], ['maximumWords', 'wholeNumber', 20, 200]);
    assert.deepEqual([option.default, value], [60, 45]);
    const text = workspace.run('rules', 'sentence-long').stdout;
    assert.match(text, /^Option: +maximumWords: 60 \(a whole number from 20 to 200\)\. /m);
  });

  it('rules explains one rule', () => {
    const { status, stdout } = workspace.run('rules', 'footnote-body-missing');
    assert.equal(status, 0);
    assert.match(stdout, /^footnote-body-missing\n\n/);
    assert.match(stdout, /^Severity: +error$/m);
    assert.match(stdout, /^More: +docs\/rules\/footnote-body-missing\.md$/m);
  });

  it('rules prints the words of a pack as words: no terminal and no build server obeys them', () => {
    workspace.write('packed/opinion-summary.yaml', 'packs: [house.yaml]\n');
    workspace.write(
      'packed/house.yaml',
      [
        'pack: house',
        'title: House',
        'version: "1\\e[2J\\n::error::v"',
        'entries:',
        '  - id: house/a',
        '    kind: forbid-phrase',
        '    phrases: novel',
        '    message: Say what it is.',
        '    what: "::error::x\\e[31m\\nred"',
        '    why: "\\e]0;title\\a\\n::error::y"',
        '',
      ].join('\n'),
    );
    for (const args of [['rules'], ['rules', 'house/a']]) {
      const { status, stdout } = workspace.runWith({ folder: 'packed' }, ...args);
      assert.equal(status, 0);
      assert.match(stdout, /house\/a/);
      assert.doesNotMatch(stdout, /[^\n\P{Cc}]|^\s*::/mu);
    }
  });

  it('rules knows no other rule, and names the nearest', () => {
    const { status, stderr } = workspace.run('rules', 'footnote-body-mising');
    assert.equal(status, 2);
    assert.equal(
      stderr,
      'There is no rule “footnote-body-mising”. Did you mean “footnote-body-missing”?\n',
    );
    assert.match(
      workspace.run('rules', 'misspelling').stderr,
      /Did you mean “ema-style\/misspelling”\?/,
    );
  });

  it('rules shows the severities of a configuration that is named', () => {
    workspace.write('house.yaml', 'rules: { footnote-body-missing: off }\n');
    const { stdout } = workspace.run('rules', 'footnote-body-missing', '--config', 'house.yaml');
    assert.match(stdout, /^Severity: +off$/m);
  });

  it('convert --to json prints the model', () => {
    workspace.write('a.opinion.txt', `\ufeff${CLEAN_PUBLISHED}`);
    const { status, stdout } = workspace.run('convert', 'a.opinion.txt', '--to', 'json');
    assert.equal(status, 0);
    const model = JSON.parse(stdout);
    assert.equal(model.profile, 'human-initial');
    assert.equal(model.notation, 'published');
    assert.deepEqual(model.footnotes.links, [{ label: '1', carrier: 'opinion', mark: 0, body: 0 }]);
    assert.equal(model.title.range.start.offset, 0);
  });

  it('convert --to html prints a page to read', () => {
    workspace.write('a.opinion.txt', `\ufeff${CLEAN_PUBLISHED}`);
    const { status, stdout, stderr } = workspace.run('convert', 'a.opinion.txt', '--to', 'html');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(stdout, /^<!doctype html>\n/);
    assert.match(stdout, /<h1>Summary of opinion<sup><a href="#note-1"/);
    assert.match(stdout, /<\/html>\n$/);
  });

  it('convert reads standard input and writes files', () => {
    const { status, stdout } = workspace.runWith(
      { input: CLEAN_PUBLISHED },
      ...['convert', '-', '--to', 'json', '--stdin-filename', 'a.txt', '--output', 'model.json'],
    );
    assert.deepEqual([status, stdout], [0, '']);
    assert.equal(JSON.parse(workspace.read('model.json')).kind, 'summary');
  });

  it('convert tells what it cannot read', () => {
    const { status, stdout, stderr } = workspace.run('convert', 'none.txt', '--to', 'json');
    assert.deepEqual([status, stdout], [2, '']);
    assert.equal(
      stderr,
      'none.txt: The file cannot be read: there is no such file or folder. Check the path.\n',
    );
  });
});
