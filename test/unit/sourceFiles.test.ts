/** Holds what CONTRIBUTING.md says of every file: it opens with what it is for, and those of the product stay short. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

const ROOT = resolve(__dirname, '../..');
const MOST_LINES = 250;

describe('the files of the project', () => {
  it('open with a sentence that says what they are for', () => {
    const silent = findSources('server/src', 'client', 'scripts', 'test').filter(
      ({ text }) => !/^(?:#!.*\n)?\/\*\*/.test(text),
    );
    assert.deepEqual(
      silent.map(({ path }) => path),
      [],
    );
  });

  it('are not longer than 250 lines, but for tests', () => {
    const long = findSources('server/src', 'client', 'scripts').filter(
      ({ text }) => text.split('\n').length - 1 > MOST_LINES,
    );
    assert.deepEqual(
      long.map(({ path }) => path),
      [],
    );
  });
});

/** All but what is written by `npm run generate`. */
function findSources(...folders: readonly string[]) {
  return folders
    .flatMap((folder) =>
      readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) =>
        join(folder, name),
      ),
    )
    .filter((path) => /\.(?:ts|mjs|cjs)$/.test(path) && !/[\\/]generated[\\/]/.test(path))
    .map((path) => ({ path, text: readFileSync(join(ROOT, path), 'utf8') }));
}
