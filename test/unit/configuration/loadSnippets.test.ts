/** Which files of the folder with snippets are read, and what is told of those that are not. */
import assert from 'node:assert/strict';
import { loadConfigurationText } from '../../../server/src/configuration/loadConfiguration';

const SNIPPET = '{ "A": { "prefix": "a", "body": "b" } }';

/** Texts by path; one that is `undefined` cannot be read. */
async function load(files: ReadonlyMap<string, string | undefined>, hasRest = false) {
  const { snippets, problems, namedFiles } = await loadConfigurationText('snippets: ours\n', {
    async *findSnippetFiles(_folder, tellOfRest) {
      yield* files.keys();
      if (hasRest) tellOfRest('2,000 entries');
    },
    async readNamedFile(path) {
      const text = files.get(path);
      const problem = { message: 'The file cannot be read.', remedy: 'Check its permissions.' };
      return text === undefined ? { problem, isAbsent: false } : { text };
    },
    loadPatternEngine: () => assert.fail('No pack has a pattern.'),
  });
  return {
    count: snippets.length,
    told: problems.map(({ severity, keyPath, message }) => `${severity} ${keyPath}: ${message}`),
    paths: namedFiles.map(({ path }) => path),
  };
}

describe('loading the snippets of a team', () => {
  it('a file that cannot be read, or is too long, is told at the key; the others count', async () => {
    const files = new Map([
      ['ours/a.json', SNIPPET],
      ['ours/b.json', undefined],
      ['ours/c.json', ' '.repeat(600_000)],
      ['ours/notes.md', SNIPPET],
      ['ours/d.code-snippets', SNIPPET],
    ]);
    assert.deepEqual(await load(files), {
      count: 2,
      told: [
        'warning snippets: “ours/b.json”: The file cannot be read.',
        'warning snippets: “ours/c.json”: The file is too long to be one of snippets.',
      ],
      paths: ['ours/a.json', 'ours/d.code-snippets'],
    });
  });

  it('of a folder with very many files the first hundred are read', async () => {
    const names = Array.from({ length: 150 }, (_, index) => `ours/${index}.json`);
    const { count, told } = await load(new Map(names.map((name) => [name, SNIPPET])));
    assert.equal(count, 100);
    assert.deepEqual(told, ['warning snippets: Only 100 files of this folder are read.']);
  });

  it('of a folder that is not looked at as a whole this is told, and nothing of files that lack', async () => {
    const rest = 'warning snippets: Only 2,000 entries of this folder are looked at.';
    const one = await load(new Map([['ours/a.json', SNIPPET]]), true);
    assert.deepEqual([one.count, one.told], [1, [rest]]);
    assert.deepEqual((await load(new Map(), true)).told, [rest]);
  });
});
