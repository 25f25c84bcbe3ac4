/** Reading entries about words: every mistake is a problem at its place with a remedy, and the rest of the pack works. */
import assert from 'node:assert/strict';
import { loadPacks, loadPackText } from '../../../server/src/configuration/loadPacks';
import { compilePattern } from '../../../server/src/configuration/patterns';
import { readPackText } from '../../../server/src/configuration/readPackText';
import { BUILT_IN_PACKS } from '../../../server/src/core/index';

const HEAD = "pack: house\ntitle: House rules\nversion: '1.0.0'\nentries:\n";
const SOUND = '  - { id: sound, kind: forbid-phrase, phrases: novel }\n';

/** Problems as `words in the file: message`. */
function findProblems(entry: string): readonly string[] {
  const text = `${HEAD}${SOUND}  - { id: wrong, ${entry} }\n`;
  const { pack, problems } = readPackText(text, BUILT_IN_PACKS, compilePattern);
  assert.ok(pack !== undefined);
  assert.ok(pack.entries.some(({ id }) => id === 'sound'));
  assert.ok(!pack.entries.some(({ id }) => id === 'wrong'));
  return problems.map(({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`);
}

describe('reading entries about words', () => {
  for (const [entry, problem] of [
    ['kind: forbid-phrase', 'id: “phrases” needs a text or a list of texts.'],
    ['kind: forbid-phrase, phrases: []', '[]: “phrases” needs a text or a list of texts.'],
    [
      'kind: forbid-phrase, phrases: [a, 5]',
      '5: “phrases” needs a text: put it in quotation marks.',
    ],
    ['kind: forbid-phrase, phrases: "…"', '"…": “…” has no letter or figure to look for.'],
    [
      'kind: forbid-phrase, phrases: "no*el"',
      '"no*el": “no*el” may have one star, at its beginning or its end.',
    ],
    [
      'kind: forbid-phrase, phrases: ["novel thing*"]',
      '"novel thing*": “novel thing*” has a star and more than one word; a star stands in single words only.',
    ],
    [
      'kind: forbid-phrase, phrases: ["no*"]',
      '"no*": “no*” is too short: beside a star stand at least 4 letters.',
    ],
    [
      'kind: forbid-phrase, phrases: a, message: "{word} is wrong."',
      '"{word} is wrong.": “{word}” is not known in a message here; known: “{found}”.',
    ],
    [
      'kind: substitute-term, terms: a',
      'a: “terms” needs lines such as “these words: those words”.',
    ],
    [
      'kind: substitute-term, terms: { drug: 5 }',
      '5: “drug” needs a text: put it in quotation marks.',
    ],
    [
      'kind: substitute-term, terms: { "tumor*": tumour }',
      '"tumor*": “tumor*” and “tumour” need their star at the same end, or none.',
    ],
    [
      'kind: substitute-term, terms: { drug: [] }',
      'drug: “drug” has no word to use: write it behind the colon, or take the kind “forbid-phrase”.',
    ],
    [
      'kind: substitute-term, terms: { drug: [medicine, drug] }',
      'drug: “drug” is to be replaced by itself: name another word.',
    ],
    [
      'kind: require-phrase, anyOf: a, insert: "{produkt} is new."',
      '"{produkt} is new.": There is no slot “{produkt}”. Did you mean “product”?',
    ],
    ['kind: pattern, message: a.', 'id: The key “pattern” is missing: add “pattern: …”.'],
    ['kind: pattern, pattern: a', 'id: The key “message” is missing: add “message: …”.'],
    [
      "kind: pattern, message: a., pattern: '([0-9]+)-([0-9]+) weeks', use: $3 weeks, fix: safe",
      '$3 weeks: “$3” stands for nothing: the pattern has 2 groups “(…)”. “$$” is a dollar.',
    ],
    [
      "kind: pattern, message: a., pattern: 'weeks', use: $1 weeks",
      '$1 weeks: “$1” stands for nothing: the pattern has no group “(…)”. “$$” is a dollar.',
    ],
    [
      "kind: pattern, message: a., pattern: 'x*'",
      "'x*': “pattern” also fits where nothing stands. Write “+” for a “*” or “?” whose words have to be there.",
    ],
    [
      'kind: pattern, message: a., pattern: "(a{0,30}b){40}"',
      '"(a{0,30}b){40}": “pattern” cannot be read: its counted repetitions, such as “{40}”, stand for more than 1000 turns, those inside of each other multiplied.',
    ],
    [
      'kind: pattern, message: a., pattern: "(a"',
      '"(a": “pattern” cannot be read: missing closing ): “(a”.',
    ],
    [
      'kind: pattern, message: a., pattern: "(?:[a-z ]{0,30}){0,30}17"',
      '"(?:[a-z ]{0,30}){0,30}17": “pattern” costs too much time: it unfolds to 1833 steps, and 1200 are allowed. Write “*” or “+” for repetitions that are counted, such as “{0,30}”, above all inside of others.',
    ],
    [
      `kind: pattern, message: a., pattern: ${'a'.repeat(1001)}`,
      `${'a'.repeat(1001)}: “pattern” has 1001 characters; 1000 are allowed.`,
    ],
    [
      'kind: forbid-phrase, phrases: a, examples: [{ flagged: a, accepted: b }]',
      'flagged: An example needs either “flagged” or “accepted”.',
    ],
    [
      'kind: forbid-phrase, phrases: a, examples: [{ accepted: b, words: b }]',
      'words: The key “words” is not known here. Known: flagged.',
    ],
    [
      'kind: forbid-phrase, phrases: a, capitals: small',
      'small: “small” is not known for “capitals”. Known: ignored, matter, names.',
    ],
  ] as const) {
    it(`${entry.slice(0, 70)} is a problem at its place`, () => {
      assert.deepEqual(findProblems(entry), [problem]);
    });
  }
});

describe('the patterns of a configuration', () => {
  const entries = (count: number, pattern: string): string =>
    Array.from(
      { length: count },
      (_, index) => `  - { id: p${index}, kind: pattern, message: a., pattern: '${pattern}' }\n`,
    ).join('');

  it('may be many, as long as each is simple, and as long as a pattern may be', () => {
    const sensible = '(\\d+) ?- ?(\\d+) (weeks|months)\\b';
    for (const text of [entries(150, sensible), entries(4, 'a'.repeat(1000))]) {
      assert.deepEqual(readPackText(HEAD + text, [], compilePattern).problems, []);
    }
  });

  it('may not cost too much together, those of earlier packs included', () => {
    const costly = '(?:[a-z]{0,20}x){1,20}';
    const first = readPackText(HEAD + entries(6, costly), [], compilePattern);
    assert.equal(first.problems.length, 1);
    assert.match(first.problems[0]?.message ?? '', /^The patterns cost too much time together: /);
    assert.equal(first.pack?.entries.length, 5);
    const earlier = first.pack === undefined ? [] : [first.pack];
    const second = readPackText(HEAD + entries(2, costly), earlier, compilePattern);
    assert.equal(second.problems.length, 2);
  });
});

describe('a pack that builds on others', () => {
  const loadPatternEngine = () => assert.fail('No pack has a pattern.');

  it('brings the built-in packs that it names', async () => {
    const text = HEAD.replace('title', 'extends: ema-human\ntitle') + SOUND;
    const { reading, packs } = await loadPackText(text, [], { loadPatternEngine });
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(
      packs.map(({ id }) => id),
      ['ema-human', 'house'],
    );
  });

  it('whose patterns cannot be searched for says so, and all its other entries count', async () => {
    const text = `${HEAD}${SOUND}  - { id: house/mean, kind: pattern, pattern: 'me+an', message: x. }\n`;
    const { reading, packs, compilePattern } = await loadPackText(text, [], {
      loadPatternEngine: () => Promise.reject(new Error('Cannot find module')),
    });
    assert.deepEqual(
      reading.problems.map(({ message }) => message),
      [
        'Nothing is searched for by the patterns of this pack: a part of Opinion Summary is missing. Install it again.',
      ],
    );
    assert.deepEqual([packs.length, compilePattern], [1, undefined]);
  });

  it('may do no more than join them', async () => {
    const text = "pack: all\ntitle: All\nversion: '1'\nextends: [ema-human]\nentries: []\n";
    const { reading, packs } = await loadPackText(text, [], { loadPatternEngine });
    assert.deepEqual(reading.problems, []);
    assert.deepEqual(
      packs.map(({ id }) => id),
      ['ema-human', 'all'],
    );
  });

  it('may change their entries', async () => {
    const text = `${HEAD.replace('title', 'extends: [ema-human]\ntitle')}  - { id: applicant-missing, severity: off }\n`;
    const { reading } = await loadPackText(text, [], { loadPatternEngine });
    assert.deepEqual(reading.problems, []);
  });

  it('has a problem where it names one that there is not', async () => {
    const text = HEAD.replace('title', 'extends: ema-humans\ntitle') + SOUND;
    const { reading } = await loadPackText(text, BUILT_IN_PACKS, { loadPatternEngine });
    assert.deepEqual(
      reading.problems.map(({ message }) => message),
      ['There is no pack “ema-humans” to build on. Did you mean “ema-human”?'],
    );
  });

  /** Reads `house.yaml` of a folder with these files. */
  async function loadFolder(files: Readonly<Record<string, string>>) {
    const read: string[] = [];
    const loaded = await loadPacks(
      [{ kind: 'file', path: { value: 'packs/house.yaml', span: NOWHERE, keyPath: '' } }],
      {
        loadPatternEngine,
        async readNamedFile(path) {
          read.push(path);
          const text = files[path];
          const problem = { message: 'The file cannot be read.', remedy: 'Check it.' };
          return text === undefined ? { problem, isAbsent: true } : { text };
        },
      },
    );
    const problems = loaded.namedFiles.flatMap(({ path, problems: own }) =>
      own.map(({ message }) => `${path}: ${message}`),
    );
    return { problems, packs: loaded.packs.map(({ id }) => id), read };
  }
  const NOWHERE = { start: 0, end: 0 };
  const BASE = HEAD.replace('house', 'base') + SOUND;
  const buildOn = (names: string): string =>
    `${HEAD.replace('title', `extends: [${names}]\ntitle`)}  - { id: sound, severity: error }\n`;

  it('brings packs of the team that lie beside it, by name or path', async () => {
    for (const [names, path] of [
      ['base', 'packs/base.yaml'],
      ['ema-style, base.yaml, ./base.yaml', 'packs/base.yaml'],
      ['../shared/other.yml', 'packs/../shared/other.yml'],
    ] as const) {
      const { problems, packs, read } = await loadFolder({
        'packs/house.yaml': buildOn(names),
        [path]: BASE,
      });
      assert.deepEqual(problems, []);
      assert.deepEqual(packs.slice(-2), ['base', 'house']);
      assert.deepEqual(read, ['packs/house.yaml', path]);
    }
  });

  it('says where it looked for a pack, and what is wrong in one that it brings', async () => {
    const alone = await loadFolder({ 'packs/house.yaml': buildOn('base') });
    assert.match(
      alone.problems[0] ?? '',
      /: There is no pack “base” to build on: it is not built in, and there is no file “base\.yaml” beside this one\.$/,
    );
    const wrong = await loadFolder({
      'packs/house.yaml': buildOn('base'),
      'packs/base.yaml': BASE.replace('version', 'verzion'),
    });
    assert.match(wrong.problems[0] ?? '', /^packs\/base\.yaml: The key “version” is missing/);
  });

  it('cannot build on one that builds on it', async () => {
    const { problems, packs } = await loadFolder({
      'packs/house.yaml': buildOn('base'),
      'packs/base.yaml': BASE.replace('title', 'extends: ./house.yaml\ntitle'),
    });
    assert.deepEqual(packs, ['base', 'house']);
    assert.deepEqual(problems, [
      'packs/base.yaml: “./house.yaml” builds on this pack. Take one of the two “extends” away.',
    ]);
  });

  it('asks for the engine for regular expressions only where it has some', async () => {
    let asked = 0;
    const load = async () => {
      asked += 1;
      return compilePattern;
    };
    const text = `${HEAD}  - { id: a, kind: pattern, pattern: "(", message: a. }\n`;
    await loadPackText(HEAD + SOUND, [], { loadPatternEngine: load });
    assert.equal(asked, 0);
    const { reading } = await loadPackText(text, [], { loadPatternEngine: load });
    assert.equal(asked, 1);
    assert.equal(reading.problems.length, 1);
  });
});
