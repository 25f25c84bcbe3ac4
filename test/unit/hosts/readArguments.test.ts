/** How the arguments of the command line are read, and what is said of wrong ones. */
import assert from 'node:assert/strict';
import type { LintOptions } from '../../../server/src/hosts/cli/lintOptions';
import { readArguments } from '../../../server/src/hosts/cli/readArguments';

function lint(...args: readonly string[]): LintOptions {
  const invocation = readArguments(['lint', ...args]);
  assert.equal(invocation.kind, 'lint', JSON.stringify(invocation));
  return invocation.kind === 'lint' ? invocation.options : assert.fail();
}

function usageError(...args: readonly string[]): string {
  const invocation = readArguments(args);
  return invocation.kind === 'usageError' ? invocation.message : assert.fail(invocation.kind);
}

describe('reading the arguments', () => {
  it('lint without paths checks the current folder', () => {
    const options = lint();
    assert.deepEqual(options.paths, ['.']);
    assert.equal(options.format.name, 'stylish');
    assert.equal(options.fix, 'no');
    assert.equal(options.maxWarnings, undefined);
  });

  it('options may stand anywhere, long or short, with or without “=”', () => {
    const options = lint(
      'a',
      '-f',
      'json',
      '--output=x.json',
      'b',
      '-q',
      '--max-warnings',
      '0',
      '-j2',
    );
    assert.deepEqual(options.paths, ['a', 'b']);
    assert.equal(options.format.name, 'json');
    assert.equal(options.output, 'x.json');
    assert.equal(options.isQuiet, true);
    assert.equal(options.maxWarnings, 0);
    assert.equal(options.jobs, 2);
  });

  it('any whole number is a number of warnings', () => {
    assert.equal(lint('--max-warnings', '99999999999').maxWarnings, 99_999_999_999);
    assert.equal(lint('--max-warnings', '9'.repeat(400)).maxWarnings, Number.POSITIVE_INFINITY);
  });

  it('behind “--” everything is a path', () => {
    assert.deepEqual(lint('--', '--fix', '-').paths, ['--fix', '-']);
  });

  it('--rule may be repeated, in order', () => {
    assert.deepEqual(lint('--rule', 'a:error', '--rule=b: off').rules, [
      { id: 'a', severity: 'error' },
      { id: 'b', severity: 'off' },
    ]);
  });

  it('--fix and --fix-dry-run are told apart', () => {
    assert.equal(lint('--fix').fix, 'write');
    assert.equal(lint('--fix-dry-run').fix, 'dryRun');
  });

  it('rules and convert have their own options', () => {
    const rules = readArguments(['rules', 'verb-disagrees', '--format', 'json']);
    assert.equal(rules.kind === 'rules' ? rules.options.ruleId : '', 'verb-disagrees');
    const convert = readArguments(['convert', 'a.txt', '--to', 'json']);
    assert.equal(convert.kind === 'convert' ? convert.options.path : '', 'a.txt');
  });

  it('lsp takes the channel that is named, and the options that editors add', () => {
    for (const transport of ['stdio', 'node-ipc', 'socket']) {
      const option = transport === 'socket' ? '--socket=4711' : `--${transport}`;
      const invocation = readArguments(['lsp', option, '--clientProcessId=17']);
      assert.equal(invocation.kind === 'lsp' ? invocation.options.transport : '', transport);
    }
  });

  it('help and version are understood in every usual form', () => {
    for (const args of [
      ['--help'],
      ['-h'],
      ['help'],
      ['lint', '--help'],
      ['help', 'lint'],
      ['rules', '-h'],
    ]) {
      assert.equal(readArguments(args).kind, 'help', args.join(' '));
    }
    assert.equal(readArguments(['--version']).kind, 'version');
  });

  const WRONG: readonly (readonly [args: readonly string[], message: string])[] = [
    [[], 'A command is missing.'],
    [['lnt'], 'There is no command “lnt”. Did you mean “lint”?'],
    [['explain', 'x'], 'There is no command “explain”. Did you mean “rules”?'],
    [['fix', 'a.txt'], 'There is no command “fix”. Did you mean “lint --fix”?'],
    [
      ['frobnicate'],
      'There is no command “frobnicate”. Commands: lint, new, report, rules, convert, import, format, init, test-pack, reference, lsp.',
    ],
    [['drafts/'], '“drafts/” is no command. To check documents: opinion-summary lint drafts/'],
    [
      ['--fix', 'a.txt'],
      'The command comes first: lint, new, report, rules, convert, import, format, init, test-pack, reference, lsp. Found “--fix”.',
    ],
    [['lint', '--formt', 'json'], 'lint has no option --formt. Did you mean --format?'],
    [['lint', '-x'], 'lint has no option -x.'],
    [['rules', '--fix'], 'rules has no option --fix.'],
    [['lint', '--format'], '--format needs a value: --format NAME.'],
    [['lint', '--output', '--fix'], '--output needs a value: --output FILE.'],
    [['lint', '--output='], '--output needs a value: --output FILE.'],
    [
      ['lint', '--format', 'pdf'],
      '--format “pdf” is unknown. Use stylish, json, sarif, junit, checkstyle, github, html or markdown.',
    ],
    [['lint', '-f', 'json', '-f', 'junit'], '--format is given twice.'],
    [['lint', '--fix=yes'], '--fix takes no value.'],
    [
      ['lint', '--max-warnings', '-1'],
      '--max-warnings needs a whole number of at least 0; found “-1”.',
    ],
    [
      ['lint', '--max-warnings', 'two'],
      '--max-warnings needs a whole number of at least 0; found “two”.',
    ],
    [['lint', '--jobs', '0'], '--jobs needs a whole number of at least 1; found “0”.'],
    [
      ['lint', '--rule', 'a'],
      '--rule “a” needs the form ID:SEVERITY, for example verb-disagrees:error.',
    ],
    [
      ['lint', '--rule', 'a:loud'],
      '--rule “a:loud”: “loud” is no severity. Use error, warning, info, hint or off.',
    ],
    [['lint', '--fix', '--fix-dry-run'], '--fix and --fix-dry-run exclude each other.'],
    [
      ['lint', '--fix', '-'],
      '--fix cannot write to standard input. Use --fix-dry-run --format json.',
    ],
    [
      ['lint', '--stdin-filename', 'a.txt'],
      '--stdin-filename needs “-” among the paths, for standard input.',
    ],
    [['lint', ''], 'A path is empty.'],
    [['rules', 'a', 'b'], 'rules explains one rule; found “b” as well.'],
    [['rules', '--format', 'xml'], '--format “xml” is unknown. Use text or json.'],
    [['reference'], 'reference knows one action: reference import FILE.'],
    [['reference', 'a.csv'], 'reference knows one action: reference import FILE; found “a.csv”.'],
    [['reference', 'import'], 'reference import needs a FILE.'],
    [
      ['reference', 'import', 'a.csv', 'b.csv'],
      'reference import takes one FILE; found “b.csv” as well.',
    ],
    [['convert'], 'convert needs a FILE, or “-” for standard input.'],
    [['convert', 'a.txt'], 'convert needs --to draft, published, html, docx or json.'],
    [
      ['convert', 'a.txt', '--to', 'pdf'],
      '--to “pdf” is unknown. Use draft, published, html, docx or json.',
    ],
    [
      ['convert', 'a.txt', '--to', 'docx'],
      '--to docx needs --output FILE: a Word document is no text.',
    ],
    [['import'], 'import needs a FILE.'],
    [['import', 'a.docx', 'b.docx'], 'import takes one FILE; found “b.docx” as well.'],
    [['import', 'a.rtf'], 'import reads .docx, .html, .pdf and .txt; found “a.rtf”.'],
    [['convert', 'a', 'b', '--to', 'json'], 'convert takes one FILE; found “b” as well.'],
    [
      ['convert', 'a', '--to', 'json', '--stdin-filename', 'b'],
      '--stdin-filename needs “-” as FILE, for standard input.',
    ],
    [['lsp'], 'lsp needs --stdio, --node-ipc or --socket=PORT.'],
    [['lsp', '--stdio', 'a.txt'], 'lsp takes no path; found “a.txt”.'],
    [['lsp', '--socket=1', '--stdio'], '--stdio and --socket exclude each other.'],
    [['lsp', '--socket=x'], '--socket needs a whole number of at least 1; found “x”.'],
    [['lsp', '--socket=65536'], '--socket needs a port, at most 65535; found “65536”.'],
    [
      ['lsp', '--stdio', '--clientProcessId=me'],
      '--clientProcessId needs a whole number of at least 1; found “me”.',
    ],
  ];
  for (const [args, message] of WRONG) {
    it(`opinion-summary ${args.join(' ')} is wrong`, () => {
      assert.equal(usageError(...args), message);
    });
  }

  it('--shard is a part and the number of parts', () => {
    assert.deepEqual(lint('--shard', '2/3').shard, { part: 2, parts: 3 });
    assert.equal(lint().shard, undefined);
    for (const value of ['2', '1/', '/3', '1/0', '-1/2', '1.5/2', 'a/b', '1/2/3', '1/1000000000']) {
      assert.equal(
        usageError('lint', `--shard=${value}`),
        `--shard “${value}” needs the form I/N, the part and the number of parts, for example 1/4.`,
      );
    }
    for (const value of ['0/3', '4/3']) {
      assert.equal(
        usageError('lint', '--shard', value),
        `--shard “${value}”: there is no part ${value[0]}. The parts are 1/3 to 3/3.`,
      );
    }
    assert.match(usageError('lint', '--shard', '1/2', '-'), /standard input \(-\) has no parts/);
    assert.match(
      usageError('lint', '--shard', '1/2', '--update-baseline'),
      /^--update-baseline and --shard exclude each other/,
    );
  });

  it('--watch excludes what makes no sense in a run that does not end', () => {
    assert.equal(lint('--watch').isWatching, true);
    assert.equal(lint('-w', '--fix-dry-run', '-q', '-f', 'stylish').isWatching, true);
    assert.equal(lint().isWatching, false);
    for (const [name, ...value] of [
      ['output', 'x'],
      ['fix'],
      ['cache'],
      ['shard', '1/2'],
      ['update-baseline'],
    ]) {
      assert.match(
        usageError('lint', '--watch', `--${name}`, ...value),
        new RegExp(`^--watch and --${name} exclude each other: .+\\.$`),
      );
    }
    assert.match(usageError('lint', '--watch', '-'), /standard input \(-\) does not change/);
    assert.match(usageError('lint', '--watch', '-f', 'json'), /leave --format json out/);
  });
});
