/** Every command that a document shows works as shown. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readConfiguration } from '../../server/src/configuration/readConfiguration';
import { readSnippets } from '../../server/src/configuration/readSnippets';

const ROOT = resolve(__dirname, '../..');
const DOCUMENTS = [
  'README.md',
  'CONTRIBUTING.md',
  'ARCHITECTURE.md',
  'examples/README.md',
  'docs/packs.md',
  'docs/editors.md',
] as const;

/** Lines of shell blocks that run the program, without their comments. */
function findProgramCommands(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^node dist\/cli\.js (.+?)(?:\s+#.*)?$/gm)].map(
    (match) => match[1] ?? '',
  );
}

/** Names of scripts; commands of npm itself are none. */
function findScripts(markdown: string): readonly string[] {
  return [...markdown.matchAll(/\bnpm (?:run )?(?!ci\b|install\b|link\b|run\b)([a-z][\w-]*)/g)].map(
    (match) => match[1] ?? '',
  );
}

describe('the commands in the documents', () => {
  let folder = '';

  before(() => {
    folder = mkdtempSync(join(tmpdir(), 'opinion-summary-'));
    for (const name of ['dist', 'examples']) symlinkSync(join(ROOT, name), join(folder, name));
  });

  after(() => rmSync(folder, { recursive: true, force: true }));

  for (const document of DOCUMENTS) {
    const markdown = readFileSync(join(ROOT, document), 'utf8');

    for (const command of findProgramCommands(markdown)) {
      it(`${document}: node dist/cli.js ${command}`, () => {
        const run = spawnSync(
          process.execPath,
          [join(ROOT, 'dist/cli.js'), ...command.split(/\s+/)],
          {
            cwd: folder,
            encoding: 'utf8',
          },
        );
        assert.ok(run.status === 0 || run.status === 1, run.stderr);
        assert.equal(run.stderr, '');
      });
    }

    it(`${document} names scripts that exist`, () => {
      const { scripts } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
        readonly scripts: Readonly<Record<string, string>>;
      };
      assert.deepEqual(
        findScripts(markdown).filter((name) => scripts[name] === undefined),
        [],
      );
    });
  }

  it('npx opinion-summary runs the program in the folder of the project', () => {
    const run = spawnSync('npx', ['--offline', 'opinion-summary', '--version'], {
      cwd: ROOT,
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    assert.match(run.stdout, /^\d+\.\d+\.\d+\n$/, run.stderr);
  });

  it('the configuration in the README is right', () => {
    const markdown = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const blocks = [...markdown.matchAll(/```yaml\n((?:extends|abbreviations):[\s\S]*?)```/g)];
    assert.equal(blocks.length, 2);
    for (const [, yaml = ''] of blocks) assert.deepEqual(readConfiguration(yaml).problems, []);
  });

  it('the snippets in the README are right', () => {
    const markdown = readFileSync(join(ROOT, 'README.md'), 'utf8');
    const [, text = ''] = /```jsonc\n([\s\S]*?)```/.exec(markdown) ?? [];
    const { snippets, problems } = readSnippets(text, 'readme.code-snippets');
    assert.deepEqual(problems, []);
    assert.deepEqual(
      snippets.map(({ notations }) => notations),
      [['draft', 'published']],
    );
  });
});
