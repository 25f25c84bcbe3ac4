/** The problem matchers of the extension, held against what the command line prints. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import packageJson from '../../package.json';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_DRAFT, CLEAN_PUBLISHED, FAULTY_DRAFT } from './documents';
import { startCommand } from './watchedCommand';

const [once, watching] = packageJson.contributes.problemMatchers;
const [fileLine, findingLine] = once?.pattern ?? [];
const SLIP = CLEAN_PUBLISHED.replace('The benefits of Lumivexa are', 'The benefits of Lumivexa is');

interface Problem {
  readonly file: string | undefined;
  readonly line: number;
  readonly column: number;
  readonly severity: string | undefined;
  readonly message: string | undefined;
  readonly code: string | undefined;
}

/** What a terminal obeys; VS Code takes it out before it matches. */
const CONTROL_SEQUENCES = /\u001b\[[\d;?]*[A-Za-z]/g;

/** A line that is a file, with all lines behind it that are findings, as VS Code matches them. */
function findProblems(output: string): readonly Problem[] {
  const lines = output.replace(CONTROL_SEQUENCES, '').split(/\r?\n/);
  const [isFile, isFinding] = [fileLine?.regexp ?? '', findingLine?.regexp ?? ''].map(
    (pattern) => new RegExp(pattern),
  );
  const problems: Problem[] = [];
  let file: string | undefined;
  for (const line of lines) {
    const found = file === undefined ? undefined : isFinding?.exec(line);
    if (found) {
      const at = (place: number | undefined): string | undefined => found[place ?? -1];
      problems.push({
        file,
        line: Number(at(findingLine?.line)),
        column: Number(at(findingLine?.column)),
        severity: at(findingLine?.severity),
        message: at(findingLine?.message),
        code: at(findingLine?.code),
      });
    } else {
      file = isFile?.exec(line)?.[fileLine?.file ?? -1];
    }
  }
  return problems;
}

describe('the problem matchers of the extension', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('a draft.opinion.md', FAULTY_DRAFT);
    workspace.write('texts/b.opinion.txt', SLIP);
    workspace.write('texts/clean.opinion.md', CLEAN_DRAFT);
    workspace.write('fragment.opinion.txt', CLEAN_PUBLISHED.replace(/^.*\n\n/, ''));
    workspace.write('named.text', SLIP);
  });
  afterEach(() => workspace.remove());

  /** What the matcher should find, from a report for programs. */
  function expectedOf(...paths: readonly string[]): readonly Problem[] {
    const report: readonly {
      readonly filePath: string;
      readonly messages: readonly {
        readonly line: number;
        readonly column: number;
        readonly level: string;
        readonly message: string;
        readonly ruleId: string;
      }[];
    }[] = JSON.parse(workspace.run('lint', '--format', 'json', ...paths).stdout);
    return report.flatMap(({ filePath, messages }) =>
      messages.map(({ line, column, level, message, ruleId }) => ({
        file: filePath.slice(workspace.folder.length + 1),
        line,
        column,
        severity: level,
        message,
        code: ruleId,
      })),
    );
  }

  it('$opinion-summary finds what is found, with its place, severity and rule, with colours or without', () => {
    const paths = ['.', 'named.text'];
    const expected = expectedOf(...paths);
    assert.deepEqual([...new Set(expected.map(({ severity }) => severity))].sort(), [
      'error',
      'hint',
      'warning',
    ]);
    for (const env of [{ FORCE_COLOR: '0' }, { FORCE_COLOR: '1' }]) {
      const { stdout } = workspace.runWith({ env }, 'lint', ...paths);
      assert.deepEqual(findProblems(stdout), expected);
    }
  });

  it('$opinion-summary finds all that is found in the examples', () => {
    const examples = join(__dirname, '../../examples');
    workspace.write('opinion-summary.yaml', 'rules: {}\n');
    const { stdout } = workspace.run('lint', examples);
    const number = /✖ (\d+) findings/.exec(stdout)?.[1];
    assert.equal(findProblems(stdout).length, Number(number));
    assert.ok(Number(number) > 100);
  });

  it('$opinion-summary-watch knows where each run begins and ends', async () => {
    const begins = new RegExp(watching?.background?.beginsPattern ?? '');
    const ends = new RegExp(watching?.background?.endsPattern ?? '');
    assert.equal(watching?.base, `$${once?.name}`);
    const command = startCommand(workspace.folder, 'lint', '--watch');
    try {
      for (const change of [undefined, CLEAN_DRAFT]) {
        if (change !== undefined) workspace.write('a draft.opinion.md', change);
        const output = await command.until(/Watching.*/);
        const lines = output.trimEnd().split('\n');
        assert.deepEqual(
          lines.filter((line) => begins.test(line) || ends.test(line)),
          [lines[0], lines.at(-1)],
        );
        assert.deepEqual(findProblems(output), expectedOf('.'));
      }
    } finally {
      command.process.kill('SIGKILL');
    }
  });
});
