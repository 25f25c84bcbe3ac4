/** Rule packs of teams on the command line: `init`, `test-pack`, and packs with regular expressions. */
import assert from 'node:assert/strict';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_PUBLISHED } from './documents';

const PACK = `pack: house
extends: [ema-human]
title: House rules
version: '1.0.0'
entries:
  - id: house/percent
    kind: pattern
    pattern: '(\\d+) per ?cent\\b'
    use: $1%
    severity: error
    message: “{found}” should read “{use}”.
    examples:
      - flagged: About 20 per cent of the patients.
        words: 20 per cent
        fixed: About 20% of the patients.
      - accepted: About 20% of the patients.
`;

describe('packs of a team', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
  });
  afterEach(() => workspace.remove());

  it('init writes a configuration that holds what holds anyway', () => {
    assert.deepEqual(workspace.run('init'), {
      status: 0,
      stdout: 'opinion-summary.yaml written.\n',
      stderr: '',
    });
    workspace.write('a.opinion.txt', CLEAN_PUBLISHED);
    assert.deepEqual(workspace.run('lint'), { status: 0, stdout: '', stderr: '' });
  });

  it('init never writes over a configuration', () => {
    workspace.write('opinion-summary.yaml', 'rules:\n');
    const { status, stdout, stderr } = workspace.run('init');
    assert.deepEqual([status, stdout], [2, '']);
    assert.match(
      stderr,
      /^opinion-summary\.yaml: The file cannot be written: it is there already\./,
    );
    assert.equal(workspace.read('opinion-summary.yaml'), 'rules:\n');
  });

  it('rules shows those of the nearest configuration, and of a pack only what it says', () => {
    workspace.write('house.yaml', PACK);
    workspace.write(
      'opinion-summary.yaml',
      'extends: [ema-human, ./house.yaml]\nrules: { verb-disagrees: off }\n',
    );
    workspace.write('drafts/notes.txt', '');
    const run = (...args: readonly string[]) =>
      workspace.runWith({ folder: 'drafts' }, 'rules', ...args);
    const { status, stdout, stderr } = run('house/percent');
    assert.deepEqual([status, stderr], [0, '']);
    assert.match(
      stdout,
      /^house\/percent\n\n.*read.*\n\nSeverity: +error\n(?:[A-Z]\w+: +\S.*\n)+$/,
    );
    assert.doesNotMatch(stdout, /^More:/m);
    assert.match(run('verb-disagrees').stdout, /^Severity: +off$/m);
    assert.match(run('title-missing').stdout, /^More: +docs\/rules\/title-missing\.md$/m);
    const [rule] = JSON.parse(run('house/percent', '--format', 'json').stdout);
    assert.deepEqual([rule.pack, rule.documentation], ['house', null]);
  });

  it('init takes no operand', () => {
    assert.equal(workspace.run('init', 'folder').status, 2);
  });

  it('test-pack runs the examples', () => {
    workspace.write('house.yaml', PACK);
    assert.deepEqual(workspace.run('test-pack', 'house.yaml'), {
      status: 0,
      stdout: 'house: 2 examples behave as they say.\n',
      stderr: '',
    });
  });

  it('test-pack names the example that does not behave, and exits with 1', () => {
    workspace.write(
      'house.yaml',
      PACK.replace('accepted: About 20%', 'accepted: About 20 percent'),
    );
    const { status, stdout, stderr } = workspace.run('test-pack', 'house.yaml');
    assert.equal(status, 1);
    assert.equal(
      stderr,
      'house.yaml:16:19: house/percent: “About 20 percent of the patients.” is to be accepted, but “20 percent” is reported: “20 percent” should read “20%”.\n',
    );
    assert.equal(stdout, 'house: 1 of 2 examples do not behave as they say.\n');
  });

  it('test-pack says what else can be wrong with an example', () => {
    const faultOf = (from: string, to: string): string => {
      workspace.write('house.yaml', PACK.replace(from, to));
      const { status, stderr } = workspace.run('test-pack', 'house.yaml');
      assert.equal(status, 1);
      return stderr.replace(/^house\.yaml:13:18: house\/percent: /, '').trimEnd();
    };
    assert.equal(
      faultOf('flagged: About 20 per', 'flagged: About twenty per'),
      '“About twenty per cent of the patients.” is to be reported, but nothing is found in it.',
    );
    assert.equal(
      faultOf('words: 20 per cent', 'words: About 20 per cent'),
      'In “About 20 per cent of the patients.” the words “About 20 per cent” are to be reported, but “20 per cent” are.',
    );
    assert.equal(
      faultOf('fixed: About 20%', 'fixed: About 20 %'),
      'After the fix the text is to read “About 20 % of the patients.”, but it reads “About 20% of the patients.”.',
    );
  });

  it('test-pack tells of wrong entries at their place, runs the others, and exits with 2', () => {
    workspace.write('house.yaml', `${PACK}  - id: other\n    kind: pattern\n    pattern: '('\n`);
    const { status, stdout, stderr } = workspace.run('test-pack', 'house.yaml');
    assert.equal(status, 2);
    assert.match(stderr, /^house\.yaml:17:5: The key “message” is missing/m);
    assert.match(
      stderr,
      /^house\.yaml:19:14: “pattern” cannot be read: missing closing \): “\(”\.$/m,
    );
    assert.equal(stdout, 'house: 2 examples behave as they say.\n');
  });

  it('test-pack exits with 2 for a file that is not there or no pack', () => {
    assert.equal(workspace.run('test-pack', 'none.yaml').status, 2);
    workspace.write('list.yaml', '- a\n');
    assert.equal(workspace.run('test-pack', 'list.yaml').status, 2);
    assert.equal(workspace.run('test-pack').status, 2);
  });

  it('a pack builds on one of the team that lies beside it, and its examples run', () => {
    workspace.write('packs/base.yaml', PACK.replaceAll('house', 'base'));
    workspace.write(
      'packs/house.yaml',
      `pack: house\nextends: [base]\ntitle: House\nversion: '1'\nentries:\n  - { id: base/percent, severity: info }\n`,
    );
    assert.deepEqual(workspace.run('test-pack', 'packs/house.yaml'), {
      status: 0,
      stdout: 'house: 0 examples behave as they say.\n',
      stderr: '',
    });
    workspace.write('opinion-summary.yaml', 'packs: [packs/house.yaml]\n');
    assert.match(workspace.run('rules', 'base/percent').stdout, /^Severity: +info$/m);
    workspace.write('packs/base.yaml', PACK.replace('use: $1%', 'use: $2%'));
    const { status, stderr } = workspace.run('test-pack', 'packs/house.yaml');
    assert.equal(status, 2);
    assert.match(stderr, /^packs\/base\.yaml:9:10: “\$2” stands for nothing/);
  });

  it('lint uses a pack with regular expressions, on one thread and on several', () => {
    workspace.write('house.yaml', PACK);
    workspace.write('opinion-summary.yaml', 'packs: [house.yaml]\n');
    for (const name of ['a', 'b', 'c']) {
      const text = `${CLEAN_PUBLISHED}\nAbout 20 per cent of the patients.\n`;
      workspace.write(`${name}.opinion.txt`, text);
    }
    for (const jobs of ['1', '2']) {
      const { status, stdout } = workspace.run('lint', '--jobs', jobs, '--format', 'json');
      assert.equal(status, 1);
      const files: readonly { readonly messages: readonly { readonly ruleId: string }[] }[] =
        JSON.parse(stdout);
      assert.deepEqual(
        files.map(({ messages }) => messages.map(({ ruleId }) => ruleId)),
        [['house/percent'], ['house/percent'], ['house/percent']],
      );
    }
  });

  it('rules explains a rule of the team', () => {
    workspace.write('house.yaml', PACK);
    workspace.write('own.yaml', 'extends: [house.yaml]\n');
    const { status, stdout } = workspace.run('rules', 'house/percent', '--config', 'own.yaml');
    assert.equal(status, 0);
    assert.match(stdout, /^Pack: +house$/m);
  });
});
