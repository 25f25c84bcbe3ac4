/** What other programs start: the action of GitHub and the hook of pre-commit, as their files say, and as the README shows them. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse } from 'yaml';
import packageJson from '../../package.json';
import { createWorkspace, type Workspace } from './commandLine';
import { CLEAN_DRAFT, DRAFT_WITH_WARNING, FAULTY_DRAFT } from './documents';

const ROOT = join(__dirname, '../..');

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: {
    readonly using: string;
    readonly steps: readonly {
      readonly shell: string;
      readonly run: string;
      readonly 'working-directory'?: string;
      readonly env?: Readonly<Record<string, string>>;
    }[];
  };
}

interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly language: string;
  readonly files: string;
}

const readYaml = (path: string): unknown => parse(readFileSync(join(ROOT, path), 'utf8'));

/** The YAML blocks of the README that hold these words. */
function readExample(words: string): unknown {
  const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
  const blocks = [...readme.matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, block = '']) => block);
  const block = blocks.find((one) => one.includes(words));
  assert.ok(block !== undefined, `The README has no example with “${words}”.`);
  return parse(block);
}

describe('on build servers and before commits', () => {
  let workspace: Workspace;
  beforeEach(() => {
    workspace = createWorkspace();
    workspace.write('drafts/a draft.opinion.md', FAULTY_DRAFT);
    workspace.write('drafts/warning.opinion.md', DRAFT_WITH_WARNING);
    workspace.write('clean/a.opinion.md', CLEAN_DRAFT);
  });
  afterEach(() => workspace.remove());

  describe('the action of GitHub', () => {
    const action = readYaml('action.yml') as Action;
    const [build, lint] = action.runs.steps;

    /** Runs the last step as GitHub does, with these inputs. */
    function runAction(inputs: Readonly<Record<string, string>>): ReturnType<typeof spawnSync> {
      const values = (text: string): string =>
        text.replace(/\$\{\{ (?:inputs\.([\w-]+)|github\.action_path) \}\}/g, (_, name) =>
          name === undefined
            ? ROOT
            : (inputs[name] ?? action.inputs[name]?.default ?? assert.fail()),
        );
      const env = Object.entries(lint?.env ?? {}).map(([name, text]) => [name, values(text)]);
      return spawnSync(
        'bash',
        ['--noprofile', '--norc', '-e', '-o', 'pipefail', '-c', lint?.run ?? ''],
        {
          cwd: workspace.folder,
          encoding: 'utf8',
          env: { ...process.env, ...Object.fromEntries(env) },
        },
      );
    }

    it('builds with a script that there is', () => {
      assert.equal(action.runs.using, 'composite');
      const script = /^npm run --silent (\w+)$/.exec(build?.run ?? '')?.[1] ?? '';
      assert.ok(Object.hasOwn(packageJson.scripts, script), build?.run);
      assert.match(build?.['working-directory'] ?? '', /^\$\{\{ github\.action_path \}\}$/);
      assert.doesNotMatch(lint?.run ?? '', /\$\{\{/);
    });

    it('checks the whole repository, annotates, and fails where there is an error', () => {
      const { status, stdout, stderr } = runAction({});
      assert.deepEqual([status, stderr], [1, '']);
      assert.equal(stdout, workspace.run('lint', '--format', 'github').stdout);
      assert.match(String(stdout), /^::error file=drafts\/a draft\.opinion\.md,line=7,/m);
    });

    it('takes paths, one a line, a number of warnings and a configuration', () => {
      assert.equal(runAction({ paths: 'clean\n' }).status, 0);
      const named = runAction({ paths: 'clean\ndrafts/a draft.opinion.md\n' });
      assert.equal(named.status, 1);
      const warned = { paths: 'drafts/warning.opinion.md', 'max-warnings': '0' };
      assert.equal(runAction({ paths: warned.paths }).status, 0);
      assert.equal(runAction(warned).status, 1);
      workspace.write(
        'off.yaml',
        'rules: { footnote-body-missing: off, atc-code-malformed: off }\n',
      );
      assert.equal(runAction({ paths: 'drafts', config: 'off.yaml' }).status, 0);
    });

    it('takes no path for a command or an option', () => {
      workspace.write('out/a.opinion.md', CLEAN_DRAFT);
      for (const path of ['$(touch made)', '"; touch made; "', '--fix']) {
        assert.equal(runAction({ paths: path }).status, 2, path);
      }
      assert.doesNotMatch(spawnSync('ls', [workspace.folder], { encoding: 'utf8' }).stdout, /made/);
    });

    it('has the inputs that the README names', () => {
      const steps = readExample('opinion-summary@') as readonly {
        readonly uses: string;
        readonly with?: Readonly<Record<string, unknown>>;
      }[];
      const inputs = Object.keys(
        steps.find(({ uses }) => /opinion-summary@/.test(uses))?.with ?? {},
      );
      assert.ok(inputs.length > 0);
      assert.deepEqual(
        inputs.filter((name) => !Object.hasOwn(action.inputs, name)),
        [],
      );
    });
  });

  describe('the hook of pre-commit', () => {
    const [hook] = readYaml('.pre-commit-hooks.yaml') as readonly [Hook];

    /** Runs the entry of a clone as pre-commit does, with names of staged files. */
    function runHook(clone: string, ...args: readonly string[]): ReturnType<typeof spawnSync> {
      return spawnSync(join(clone, hook.entry), args, { cwd: workspace.folder, encoding: 'utf8' });
    }

    it('is called for documents, by names that it can run', () => {
      assert.equal(hook.language, 'script');
      const isCalled = (path: string): boolean => new RegExp(hook.files).test(path);
      assert.ok(isCalled('drafts/a.opinion.md') && isCalled('b.opinion.txt'));
      assert.ok(!isCalled('notes.txt') && !isCalled('README.md'));
    });

    it('checks the files that are staged, and no others', () => {
      const clean = runHook(ROOT, 'clean/a.opinion.md');
      assert.deepEqual([clean.status, clean.stdout, clean.stderr], [0, '', '']);
      const faulty = runHook(ROOT, 'clean/a.opinion.md', 'drafts/a draft.opinion.md');
      assert.equal(faulty.status, 1);
      assert.match(
        String(faulty.stdout),
        /footnote-body-missing[\s\S]*✖ 2 findings \(2 errors\) in 1 of 2/,
      );
    });

    it('takes the arguments that the README gives it', () => {
      const example = readExample('hooks:') as {
        readonly repos: readonly [
          { readonly hooks: readonly [{ readonly id: string; readonly args: readonly string[] }] },
        ];
      };
      const [{ id, args }] = example.repos[0].hooks;
      assert.equal(id, hook.id);
      assert.equal(runHook(ROOT, ...args, 'clean/a.opinion.md').status, 0);
      assert.equal(runHook(ROOT, ...args, 'drafts/warning.opinion.md').status, 1);
    });

    it('builds the program in a fresh clone', function () {
      this.timeout(120_000);
      const clone = join(workspace.folder, '.clone');
      const left = ['.git', 'node_modules', 'dist', 'out'];
      cpSync(ROOT, clone, { recursive: true, filter: (path) => !left.includes(basename(path)) });
      symlinkSync(join(ROOT, 'node_modules'), join(clone, 'node_modules'));
      const { status, stdout, stderr } = runHook(clone, 'clean/a.opinion.md');
      assert.deepEqual([status, stdout], [0, ''], String(stderr));
    });
  });
});
