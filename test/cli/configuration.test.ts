/** Configuration files and packs on the command line, right and wrong ones. */
import assert from 'node:assert/strict';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_DRAFT, FAULTY_DRAFT } from './documents';

describe('the configuration on the command line', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  /** `path rule severity` of every finding. */
  function findings(...args: readonly string[]): readonly string[] {
    const report: readonly {
      readonly filePath: string;
      readonly messages: readonly { readonly ruleId: string; readonly level: string }[];
    }[] = JSON.parse(workspace.run('lint', '--format', 'json', ...args).stdout);
    return report.flatMap(({ filePath, messages }) =>
      messages.map(
        ({ ruleId, level }) => `${filePath.slice(workspace.folder.length + 1)} ${ruleId} ${level}`,
      ),
    );
  }

  it('the nearest file upwards from a document holds, without those above it', () => {
    workspace.write(
      'opinion-summary.yaml',
      'rules: { footnote-body-missing: hint, atc-code-malformed: off }\n',
    );
    workspace.write('new/opinion-summary.yaml', 'rules: { footnote-body-missing: off }\n');
    workspace.write('a.opinion.md', FAULTY_DRAFT);
    workspace.write('new/deep/b.opinion.md', FAULTY_DRAFT);
    assert.deepEqual(findings(), [
      'a.opinion.md footnote-body-missing hint',
      'new/deep/b.opinion.md atc-code-malformed error',
    ]);
  });

  it('a file that is nearly called so is named, and does not count', () => {
    workspace.write('opinion-summary.yml', 'rules: { footnote-body-missing: off }\n');
    workspace.write('new/a.opinion.md', FAULTY_DRAFT);
    const { stderr, status } = workspace.run('lint');
    assert.equal(
      stderr,
      'opinion-summary.yml: This file has no effect: the configuration is called opinion-summary.yaml. Rename it.\n',
    );
    assert.equal(status, 1);
    workspace.write('opinion-summary.yaml', 'rules: { footnote-body-missing: off }\n');
    assert.equal(workspace.run('lint').stderr, '');
  });

  it('a folder of templates that is not there is told where documents are checked, too', () => {
    workspace.write('opinion-summary.yaml', 'templates: forms\n');
    workspace.write('a.opinion.md', CLEAN_DRAFT);
    const { stderr, status } = workspace.run('lint');
    assert.equal(
      stderr,
      'opinion-summary.yaml:1:12: templates: There is no such folder: no draft can be begun from it. Check the path.\n',
    );
    assert.equal(status, 0);
    workspace.write('forms', 'a file\n');
    assert.equal(workspace.run('lint').stderr, stderr);
  });

  it('options of a rule hold, and so does everything beside wrong ones', () => {
    const sentence = `Lumivexa ${'was given to patients with gout '.repeat(5)}for two years.`;
    const draft = CLEAN_DRAFT.replace('The benefits of', `${sentence} The benefits of`);
    workspace.write('a.opinion.md', draft);
    workspace.write('old/b.opinion.md', draft);
    const configure = (...lines: readonly string[]): string =>
      workspace.write('opinion-summary.yaml', lines.join('\n'));
    assert.deepEqual(findings(), []);
    configure(
      'rules: { sentence-long: [info, { maximumWords: 30 }] }',
      'overrides: [{ files: old, rules: { sentence-long: [hint, { maximumWords: 50 }] } }]',
    );
    assert.deepEqual(findings(), ['a.opinion.md sentence-long info']);
    assert.deepEqual(findings('--jobs', '2'), ['a.opinion.md sentence-long info']);
    assert.deepEqual(findings('--rule', 'sentence-long:warning'), [
      'a.opinion.md sentence-long warning',
    ]);
    configure('rules:', '  sentence-long: [info, { maximumWords: 3000 }]', '  word-repeated: off');
    const { status, stderr, stdout } = workspace.run('lint');
    assert.equal(
      stderr,
      'opinion-summary.yaml:2:41: rules.sentence-long[1].maximumWords: The value is the number 3000. Write a whole number from 20 to 200.\n',
    );
    assert.deepEqual([status, stdout], [2, '']);
  });

  it('overrides hold for the files they name, later ones win', () => {
    workspace.write(
      'opinion-summary.yaml',
      [
        'rules: { atc-code-malformed: off }',
        'overrides:',
        '  - files: ["old/**"]',
        '    rules: { footnote-body-missing: hint }',
        '  - files: older.opinion.md',
        '    rules: { footnote-body-missing: info }',
      ].join('\n'),
    );
    for (const name of ['a', 'old/b', 'old/older'])
      workspace.write(`${name}.opinion.md`, FAULTY_DRAFT);
    assert.deepEqual(findings(), [
      'a.opinion.md footnote-body-missing error',
      'old/b.opinion.md footnote-body-missing hint',
      'old/older.opinion.md footnote-body-missing info',
    ]);
  });

  it('documents that do not say their profile have that of their folder', () => {
    const HEAD = '# Summary of opinion\n\n## Lumivexa\n\norvatinib\n';
    workspace.write('animals/a.opinion.md', HEAD);
    workspace.write('animals/b.opinion.md', CLEAN_DRAFT);
    workspace.write('animals/c.opinion.md', `---\nprofile: human-initial\n---\n\n${HEAD}`);
    workspace.write('d.opinion.md', HEAD);
    workspace.write('opinion-summary.yaml', 'profiles: { animals: veterinary-initial }\n');
    const profiles = (...args: readonly string[]): readonly unknown[] => {
      const { stdout } = workspace.run('lint', '--format', 'json', ...args);
      const report: readonly { readonly profile: unknown }[] = JSON.parse(stdout);
      return report.map(({ profile }) => profile);
    };
    const expected = ['veterinary-initial', 'human-initial', 'human-initial', null];
    assert.deepEqual(profiles(), expected);
    assert.deepEqual(profiles('--jobs', '2', '--cache'), expected);
    assert.ok(findings().some((line) => line.startsWith('animals/a.opinion.md benefits-missing')));
    const { stdout } = workspace.run('report', '--format', 'markdown', 'animals/a.opinion.md');
    assert.match(stdout, /Profile[^\n]*veterinary-initial/);

    const model = (path: string): unknown =>
      JSON.parse(workspace.run('convert', path, '--to', 'json').stdout).profile;
    assert.equal(model('animals/a.opinion.md'), 'veterinary-initial');
    assert.equal(model('animals/b.opinion.md'), 'human-initial');
    assert.equal(model('d.opinion.md'), null);
    const draft = workspace.run('convert', 'animals/a.opinion.md', '--to', 'draft').stdout;
    assert.doesNotMatch(draft, /profile:/);

    workspace.write('opinion-summary.yaml', 'profiles: {}\n');
    assert.deepEqual(profiles('--cache'), [null, 'human-initial', 'human-initial', null]);
  });

  it('ignored files are passed over in folders and patterns, not when they are named', () => {
    workspace.write('opinion-summary.yaml', 'ignore: [archive, "*.old.opinion.md"]\n');
    for (const path of ['archive/a.opinion.md', 'b.old.opinion.md', 'c.opinion.md']) {
      workspace.write(path, FAULTY_DRAFT);
    }
    const paths = (...args: readonly string[]) => [
      ...new Set(findings(...args).map((line) => line.split(' ')[0])),
    ];
    assert.deepEqual(paths(), ['c.opinion.md']);
    assert.deepEqual(paths('**/*.md'), ['c.opinion.md']);
    assert.deepEqual(paths('archive/a.opinion.md'), ['archive/a.opinion.md']);
    const { status, stderr } = workspace.run('lint', 'archive');
    assert.deepEqual([status, stderr.includes('does not ignore')], [2, true]);
  });

  it('--config holds instead of every file that would be found', () => {
    workspace.write('opinion-summary.yaml', 'rules: { footnote-body-missing: off }\n');
    workspace.write(
      'house/strict.yaml',
      'rules: { atc-code-malformed: hint }\nignore: [drafts/old]\n',
    );
    workspace.write('drafts/a.opinion.md', FAULTY_DRAFT);
    workspace.write('drafts/old/b.opinion.md', FAULTY_DRAFT);
    assert.deepEqual(findings('--config', 'house/strict.yaml'), [
      'drafts/a.opinion.md footnote-body-missing error',
      'drafts/a.opinion.md atc-code-malformed hint',
    ]);
  });

  it('a wrong configuration names file, line, key and remedy; everything else works', () => {
    workspace.write(
      'house/opinion-summary.yaml',
      [
        'rulse: {}',
        'rules:',
        '  atc-code-malformd: off',
        '  footnote-body-missing: off',
        'snippets: x',
      ].join('\n'),
    );
    workspace.write('house/a.opinion.md', FAULTY_DRAFT);
    workspace.write('b.opinion.md', FAULTY_DRAFT);
    const { status, stdout, stderr } = workspace.run('lint');
    assert.equal(status, 2);
    assert.deepEqual(stderr.split('\n'), [
      'house/opinion-summary.yaml:1:1: rulse: This key is unknown. Did you mean “rules”?',
      'house/opinion-summary.yaml:3:3: rules.atc-code-malformd: There is no rule “atc-code-malformd”. Did you mean “atc-code-malformed”?',
      'house/opinion-summary.yaml:5:11: snippets: There is no file with snippets (*.code-snippets, *.json). Check the path.',
      '',
    ]);
    assert.match(stdout, /✖ 3 findings \(3 errors\) in 2 of 2 documents/);
  });

  it('a file with snippets that is wrong is named, and does not change the exit code', () => {
    workspace.write('house/opinion-summary.yaml', 'snippets: ../snippets\n');
    workspace.write('house/a.opinion.md', CLEAN_DRAFT);
    const missing = workspace.run('lint');
    assert.equal(missing.status, 0);
    assert.equal(
      missing.stderr,
      'house/opinion-summary.yaml:1:11: snippets: There is no file with snippets (*.code-snippets, *.json). Check the path.\n',
    );
    workspace.write('snippets/a.code-snippets', '{ "A": { "prefix": "a", "body": "b" } }');
    workspace.write('snippets/package.json', '{ "name": "prefix" }');
    assert.equal(workspace.run('lint').stderr, '');
    workspace.write('snippets/deep/b.json', '{\n  "B": { "prefix": "b" }\n}');
    workspace.write('snippets/c.code-snippets', '{\n  "C": { "prefix" "c" }\n}');
    const { status, stderr } = workspace.run('lint');
    assert.equal(status, 0);
    assert.match(
      stderr,
      /^snippets\/c\.code-snippets:2:\d+: The file is not valid JSON here .*\nsnippets\/deep\/b\.json:2:3: B: This snippet has no “body”\. Add "body" with its text\.\n$/,
    );
  });

  it('a configuration that is no YAML or cannot be read is told, documents are checked all the same', () => {
    workspace.write('a.opinion.md', FAULTY_DRAFT);
    workspace.write('opinion-summary.yaml', 'rules:\n  a: "error\n');
    const broken = workspace.run('lint');
    assert.equal(broken.status, 2);
    assert.match(broken.stderr, /^opinion-summary\.yaml:\d+:\d+: .* not valid YAML/);
    assert.match(broken.stdout, /✖ 2 findings/);
    const missing = workspace.run('lint', '--config', 'none.yaml');
    assert.equal(missing.status, 2);
    assert.equal(
      missing.stderr,
      'none.yaml: The file cannot be read: there is no such file or folder. Check the path.\n',
    );
    assert.match(missing.stdout, /✖ 2 findings/);
  });

  it('a team’s pack overrides entries of the built-in ones', () => {
    workspace.write('house/opinion-summary.yaml', 'packs: [packs/house.yaml]\n');
    workspace.write(
      'house/packs/house.yaml',
      [
        'pack: house',
        'title: House rules',
        'version: "1"',
        'entries:',
        '  - id: applicant-missing',
        '    severity: hint',
      ].join('\n'),
    );
    workspace.write('house/a.opinion.md', CLEAN_DRAFT.replace(/ The applicant for .*\n/, '\n'));
    assert.deepEqual(findings('house'), ['house/a.opinion.md applicant-missing hint']);
    assert.equal(workspace.run('lint', 'house').stderr, '');
  });

  it('a broken pack names its own file and line; the rest of it works', () => {
    workspace.write('opinion-summary.yaml', 'packs: [house.yaml, none.yaml]\n');
    workspace.write(
      'house.yaml',
      [
        'pack: house',
        'title: House rules',
        'version: "1"',
        'entries:',
        '  - id: applicant-missing',
        '    severity: hint',
        '  - id: benefits-missing',
        '    severity: loud',
      ].join('\n'),
    );
    workspace.write('a.opinion.md', CLEAN_DRAFT.replace(/ The applicant for .*\n/, '\n'));
    const { status, stdout, stderr } = workspace.run('lint');
    assert.equal(status, 2);
    const lines = stderr.split('\n');
    assert.equal(
      lines[0],
      'opinion-summary.yaml:1:21: packs[1]: “none.yaml”: The file cannot be read: there is no such file or folder. Check the path.',
    );
    assert.match(lines[1] ?? '', /^house\.yaml:8:15: .*loud/);
    assert.match(stdout, /hint .*applicant-missing/);
  });

  it('abbreviations that the team needs no words for are not reported, on every thread', () => {
    const draft = CLEAN_DRAFT.replace('The benefits of', 'The KCCQ was high. The benefits of');
    for (let index = 0; index < 4; index++) workspace.write(`${index}.opinion.md`, draft);
    assert.equal(findings().length, 4);
    for (const written of ['[KCCQ]', '{ KCCQ: Kansas City Cardiomyopathy Questionnaire }']) {
      workspace.write('opinion-summary.yaml', `abbreviations: ${written}\n`);
      assert.deepEqual(findings('--jobs', '2'), []);
      assert.deepEqual(findings('--cache'), []);
    }
    workspace.write('opinion-summary.yaml', 'abbreviations: [KCQ]\n');
    assert.equal(findings('--cache').length, 4);
  });

  it('accepted terms reach the rules on every thread', () => {
    workspace.write(
      'opinion-summary.yaml',
      'terms: [Lumivexa]\nrules: { footnote-body-missing: hint }\n',
    );
    for (let index = 0; index < 4; index++) workspace.write(`${index}.opinion.md`, FAULTY_DRAFT);
    assert.deepEqual(findings('--jobs', '2'), findings('--jobs', '1'));
  });
});
