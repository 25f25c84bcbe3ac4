/** Holds the rules of dependence: which folder may import which, and that the core keeps no state. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';

const SOURCE = resolve(__dirname, '../../server/src');
const CLIENT = resolve(__dirname, '../../client/src');
/** A module-level expression that searches on from its last place: its name. */
const SEARCHING_EXPRESSION = /^(?:export )?const (\w+)(?::[^=\n]*)? =\s*\/.*\/[a-z]*[gy][a-z]*;$/gm;

/** A folder may import itself and what stands here. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/syntax': ['core/text'],
  // Generated data has the types of those who read it.
  'core/generated': ['core/packs'],
  'core/model': ['core/text', 'core/syntax'],
  'core/reference': ['core/text', 'core/generated'],
  'core/packs': ['core/text', 'core/syntax', 'core/model', 'core/rules', 'core/generated'],
  'core/rules': ['core/text', 'core/syntax', 'core/model', 'core/reference', 'core/packs'],
  'core/analysis': [
    'core/text',
    'core/syntax',
    'core/model',
    'core/reference',
    'core/packs',
    'core/rules',
  ],
  'core/convert': [
    'core/text',
    'core/syntax',
    'core/model',
    'core/packs',
    'core/rules',
    'core/analysis',
  ],
  'core/features': [
    'core/text',
    'core/syntax',
    'core/model',
    'core/rules',
    'core/packs',
    'core/reference',
    'core/analysis',
    'core/generated',
  ],
  'core/authoring': ['core/text', 'core/model', 'core/packs'],
  'core/format': ['core/text', 'core/syntax', 'core/rules'],
  'core/report': [
    'core/text',
    'core/rules',
    'core/packs',
    'core/analysis',
    'core/model',
    'core/syntax',
  ],
  'core/index': ['core/*'],
  configuration: ['core/index'],
  tables: ['core/index'],
  word: ['core/index'],
  pdf: ['core/index'],
  web: ['core/index'],
  lsp: ['core/index', 'configuration', 'tables', 'word'],
  hosts: ['core/index', 'configuration', 'tables', 'word', 'pdf', 'web', 'lsp'],
};

interface Import {
  readonly file: string;
  readonly from: string;
  readonly target: string;
}

describe('layering', () => {
  const imports = findImports();

  it('every folder has its place in the order', () => {
    const unknown = new Set(
      imports.map(({ from }) => from).filter((from) => !(from in MAY_IMPORT)),
    );
    assert.deepEqual([...unknown], []);
  });

  it('no folder imports one that is not below it', () => {
    const wrong = imports.filter(
      ({ from, target }) => isInside(target) && !mayImport(from, target),
    );
    assert.deepEqual(
      wrong.map(({ file, target }) => `${file} imports ${target}`),
      [],
    );
  });

  it('the core imports nothing but itself', () => {
    const wrong = imports.filter(
      ({ from, target }) => from.startsWith('core/') && !isInside(target),
    );
    assert.deepEqual(
      wrong.map(({ file, target }) => `${file} imports ${target}`),
      [],
    );
  });

  it('no module that opens a network connection is imported', () => {
    const network = /^(?:node:)?(?:http|https|http2|net|tls|dgram|dns|undici|ws)$/;
    assert.deepEqual(
      imports.filter(({ target }) => network.test(target)),
      [],
    );
  });

  it('the core holds no state: no module-level `let` or `var`', () => {
    const stateful = findFiles(join(SOURCE, 'core')).filter((file) =>
      /^(?:export )?(?:let|var) /m.test(readFileSync(file, 'utf8')),
    );
    assert.deepEqual(stateful, []);
  });

  it('the core holds no state: no place is kept in a module-level regular expression', () => {
    const stateful = findFiles(join(SOURCE, 'core')).flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      return [...text.matchAll(SEARCHING_EXPRESSION)].flatMap(([, name = '']) =>
        new RegExp(`\\b${name}\\.(?:exec|test|lastIndex)\\b`).test(text)
          ? [`${file}: ${name}`]
          : [],
      );
    });
    assert.deepEqual(stateful, []);
  });

  it('the client imports types of the server, and of its code single files that need nothing else', () => {
    const imports = findFiles(CLIENT).flatMap((file) => [
      ...readFileSync(file, 'utf8').matchAll(
        /^import (?!type\b)[^;]*'[./]+\/server\/src\/([^']+)'/gm,
      ),
    ]);
    const code = new Set(imports.map(([, target = '']) => target));
    assert.deepEqual(
      [...code].filter((target) => !/^(?:core\/syntax\/\w+|lsp\/(?:fieldOf|base64))$/.test(target)),
      [],
    );
  });
});

function mayImport(from: string, target: string): boolean {
  const allowed = MAY_IMPORT[from] ?? [];
  return (
    from === target ||
    allowed.includes(target) ||
    (allowed.includes('core/*') && target.startsWith('core/'))
  );
}

function isInside(target: string): boolean {
  return target in MAY_IMPORT;
}

function findImports(): readonly Import[] {
  return findFiles(SOURCE).flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /(?:from|import|import\(|require\()\s*['"]([^'"\s]+)['"]/g,
      ),
    ].map((match) => ({
      file: relative(SOURCE, file),
      from: folderOf(file),
      target: targetOf(file, match[1] ?? ''),
    })),
  );
}

function targetOf(file: string, name: string): string {
  return name.startsWith('.') ? folderOf(`${resolve(dirname(file), name)}.ts`) : name;
}

/** `core/rules` for a file anywhere below that folder; `core/index` for the door of the core. */
function folderOf(file: string): string {
  const [first = '', second = ''] = relative(SOURCE, file).split('/');
  return first === 'core' ? `core/${second.replace(/\.ts$/, '')}` : first;
}

function findFiles(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return findFiles(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });
}
