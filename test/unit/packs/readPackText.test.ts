/** Reading pack files: every mistake is a problem at its place with a remedy, and the rest of the pack works. */
import assert from 'node:assert/strict';
import { readPackText } from '../../../server/src/configuration/readPackText';
import { BUILT_IN_PACKS } from '../../../server/src/core/index';

const HEAD = "pack: house\ntitle: House rules\nversion: '1.0.0'\nentries:\n";
const NAME =
  '  - { id: name, kind: standard-sentence, part: productName, variants: [{ text: "{product}" }] }\n';

/** Problems as `words in the file: message`. */
function findProblems(text: string): readonly string[] {
  return readPackText(text, BUILT_IN_PACKS).problems.map(
    ({ span, message }) => `${text.slice(span.start, span.end)}: ${message}`,
  );
}

function findEntries(text: string): readonly string[] {
  return readPackText(text, BUILT_IN_PACKS).pack?.entries.map(({ id }) => id) ?? [];
}

describe('reading a pack file', () => {
  it('an entry is read with its defaults', () => {
    const { pack, problems } = readPackText(
      `${HEAD}  - id: title-there\n    kind: require-part\n    part: title\n`,
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(
      { id: pack?.id, title: pack?.title, version: pack?.version },
      { id: 'house', title: 'House rules', version: '1.0.0' },
    );
    const [entry] = pack?.entries ?? [];
    assert.equal(entry?.kind, 'require-part');
    assert.ok(entry.kind === 'require-part');
    assert.equal(entry.severity, 'error');
    assert.equal(entry.group, 'structure');
    assert.equal(entry.message, 'The title is missing.');
    assert.equal(entry.profiles.length, 4);
  });

  it('a file that is no YAML is a problem at its place', () => {
    const { pack, problems } = readPackText('pack: [house\ntitle: x');
    assert.equal(pack, undefined);
    assert.match(problems[0]?.message ?? '', /^The file is not valid YAML here \(.+\)\. Check/);
    // What follows from the first fault is not told.
    assert.equal(readPackText('pack: [house\nx: y: z\n}\n"').problems.length, 1);
    assert.ok((problems[0]?.span.end ?? 99) <= 'pack: [house\ntitle: x'.length);
  });

  it('a file about something else is no pack, and nothing of it is quoted', () => {
    const files = [
      'database:\n  password: swordfish\napiKey: swordfish\n',
      '{ "swordfish": "swordfish" }\n',
      'version: 3\ntitle: swordfish\nswordfish: 1\n',
      'a: *swordfish\n',
      'swordfish: 1\nswordfish: 2\n',
      'root:x:0:0:swordfish:/root:/bin/bash\n',
    ];
    for (const text of files) {
      const { pack, problems } = readPackText(text);
      assert.equal(pack, undefined, text);
      assert.deepEqual(
        problems.map(({ message }) => message),
        [
          'This is no rule pack: a rule pack has the keys “pack”, “title”, “version” and “entries”.',
        ],
        text,
      );
    }
  });

  it('nothing is quoted of a file that is no YAML', () => {
    const files = [
      '[core]\nname = x\n  x: y: swordfish\n',
      'a: |swordfish\n  x\n',
      '*swordfish\n*swordfish : 2\n  "\n',
      '!<swordfish !swordfish x\n',
    ];
    for (const text of files) {
      const { problems } = readPackText(text);
      assert.notDeepEqual(problems, [], text);
      for (const { message } of problems) assert.doesNotMatch(message, /swordfish/);
    }
  });

  it('an empty file and a list are no packs', () => {
    const message =
      'This is no rule pack: a rule pack has the keys “pack”, “title”, “version” and “entries”.';
    assert.deepEqual(findProblems(''), [`: ${message}`]);
    assert.deepEqual(findProblems('- a'), [`- a: ${message}`]);
  });

  it('missing keys of the file are named', () => {
    assert.deepEqual(findProblems(`pack: house\nversion: '1'\nentries:\n${NAME}`), [
      'pack: The key “title” is missing: add “title: …”.',
    ]);
    const bare = "pack: house\ntitle: x\nversion: '1'\nentries: []\n";
    assert.match(findProblems(bare)[0] ?? '', /“entries” needs a list/);
    assert.deepEqual(findProblems("pack: house\ntitle: x\nversion: '1'\n"), [
      'pack: “entries” needs a list: one line “- …” for each.',
    ]);
  });

  it('a number needs quotation marks where a text belongs', () => {
    assert.deepEqual(findProblems(`pack: house\ntitle: x\nversion: 1.0\nentries:\n${NAME}`), [
      '1.0: “version” needs a text: put it in quotation marks.',
    ]);
    assert.deepEqual(findProblems(`pack: house\ntitle:\nversion: '1'\nentries:\n${NAME}`), [
      ': “title” needs a text: write some words behind the colon.',
    ]);
  });

  it('an unknown key gets the nearest known one', () => {
    assert.deepEqual(
      findProblems(
        `${HEAD}  - { id: a, kind: require-part, part: title, profile: human-initial }\n`,
      ),
      ['profile: The key “profile” is not known here. Did you mean “profiles”?'],
    );
  });

  it('an unknown kind gets the nearest known one and nothing else of its entry is judged', () => {
    assert.deepEqual(findProblems(`${HEAD}  - { id: a, kind: require-parts, prat: title }\n`), [
      'require-parts: “require-parts” is not known for “kind”. Did you mean “require-part”?',
    ]);
    assert.deepEqual(findProblems(`${HEAD}  - { id: a, kind: spelling }\n`), [
      'spelling: “spelling” is not known for “kind”. Known: require-part, order, unique-part, require-footnote, standard-sentence, require-phrase, forbid-phrase, substitute-term, pattern.',
    ]);
  });

  it('unknown parts, profiles and modifiers get the nearest known ones', () => {
    const text = `${HEAD}  - id: a
    kind: require-part
    part: benefit
    profiles: [human-inital]
    when: [bio-similar]
`;
    assert.deepEqual(findProblems(text), [
      'benefit: “benefit” is not known for “part”. Did you mean “benefits”?',
      'human-inital: “human-inital” is not known for “profiles”. Did you mean “human-initial”?',
      'bio-similar: “bio-similar” is not known for “when”. Did you mean “biosimilar”?',
    ]);
  });

  it('a wrong entry is left out and the others work', () => {
    const text = `${HEAD}  - { id: a, kind: require-part, part: titel }\n  - { id: b, kind: require-part, part: title }\n  - just words\n`;
    assert.deepEqual(findEntries(text), ['b']);
    assert.deepEqual(findProblems(text), [
      'titel: “titel” is not known for “part”. Did you mean “title”?',
      'just words: “entries” needs keys and values, such as “id: …”.',
    ]);
  });

  it('an id has small letters and hyphens', () => {
    assert.deepEqual(
      findProblems(`${HEAD}  - { id: Title Missing, kind: require-part, part: title }\n`),
      [
        'Title Missing: “Title Missing” is no id: use small letters, figures, hyphens and strokes, such as “house/percent”.',
      ],
    );
  });

  it('an id stands once for a profile', () => {
    const entry = (profiles: string) =>
      `  - { id: a, kind: require-part, part: title, profiles: [${profiles}] }\n`;
    const text = HEAD + entry('human-initial') + entry('human-initial, veterinary-initial');
    assert.deepEqual(findProblems(text), [
      'a: “a” stands twice for human-initial; remove one, or name different profiles.',
    ]);
    assert.deepEqual(findProblems(HEAD + entry('human-initial') + entry('veterinary-initial')), []);
  });

  it('one id has one kind', () => {
    const text = `${HEAD}  - { id: a, kind: require-part, part: title, profiles: human-initial }\n  - { id: a, kind: unique-part, parts: title, profiles: veterinary-initial }\n`;
    assert.deepEqual(findProblems(text), [
      'a: “a” is of the kind “require-part” further up; give this entry another id.',
    ]);
  });

  it('a sentence to insert exists, here or in an earlier pack', () => {
    const entry = (id: string) =>
      `  - { id: a, kind: require-part, part: productName, insert: ${id} }\n`;
    assert.deepEqual(findProblems(HEAD + NAME + entry('name')), []);
    assert.deepEqual(findProblems(HEAD + entry('product-name')), []);
    assert.deepEqual(findProblems(HEAD + entry('product-nam')), [
      'product-nam: There is no standard sentence “product-nam”. Did you mean “product-name”?',
    ]);
  });

  it('an entry without a kind changes one of an earlier pack', () => {
    assert.deepEqual(findProblems(`${HEAD}  - { id: benefits-missing, severity: off }\n`), []);
    assert.deepEqual(
      findProblems(`${HEAD}  - { id: standard-sentence-altered, severity: error }\n`),
      [],
    );
    assert.deepEqual(findProblems(`${HEAD}  - { id: benefit-missing, severity: hint }\n`), [
      'benefit-missing: No earlier pack has “benefit-missing”; a new entry needs a “kind”. Did you mean “benefits-missing”?',
    ]);
  });

  it('an id that nobody has gets no list of all ids', () => {
    assert.deepEqual(findProblems(`${HEAD}  - { id: house/own, severity: hint }\n`), [
      'house/own: No earlier pack has “house/own”; a new entry needs a “kind”.',
    ]);
    const entry = '  - { id: a, kind: require-part, part: title, insert: my-own-words }\n';
    assert.deepEqual(findProblems(HEAD + entry), [
      'my-own-words: There is no standard sentence “my-own-words”. Name an entry of the kind “standard-sentence” of this pack or of one that it extends.',
    ]);
  });

  it('an entry has no id of a rule in code, and changes none', () => {
    const entry = (keys: string) => `${HEAD}${NAME}  - { id: verb-disagrees, ${keys} }\n`;
    assert.deepEqual(findProblems(entry('kind: forbid-phrase, phrases: [xyzzy]')), [
      'verb-disagrees: “verb-disagrees” is a rule of the program. Give yours another id, such as “house/verb-disagrees”.',
    ]);
    assert.deepEqual(findEntries(entry('kind: forbid-phrase, phrases: [xyzzy]')), ['name']);
    assert.deepEqual(findProblems(entry('severity: error')), [
      'verb-disagrees: “verb-disagrees” is a rule of the program, which packs cannot change. Set its severity in opinion-summary.yaml: “rules: { verb-disagrees: error }”.',
    ]);
  });

  it('a key that no pack has gets a remedy', () => {
    const head = HEAD.replace('title', 'extends: ema-human\ntitle');
    assert.deepEqual(findProblems(`${head}${NAME}foo: 1\n`), [
      'foo: The key “foo” is not known here. Take it away.',
    ]);
    const condition = 'kind: require-part, part: title, ifSaid: antibody';
    assert.deepEqual(findProblems(`${HEAD}  - { id: a, ${condition} }\n`), [
      'antibody: “ifSaid” needs keys and values, such as “part: …, anyOf: …”.',
    ]);
  });

  it('slots, brackets, years and places of a standard sentence are checked', () => {
    const sentence = (keys: string) => `${HEAD}  - { id: a, kind: standard-sentence, ${keys} }\n`;
    assert.deepEqual(
      findProblems(sentence("part: applicant, variants: [{ text: 'By {holde}.' }]")),
      [
        "'By {holde}.': There is no slot “{holde}”. Did you mean “{holder}”?".replace(
          '{holder}',
          'holder',
        ),
      ],
    );
    assert.deepEqual(findProblems(sentence("part: applicant, variants: [{ text: 'By [a|b.' }]")), [
      "'By [a|b.': A bracket of a slot “{…}” or of alternatives “[…|…]” is not closed.",
    ]);
    assert.deepEqual(
      findProblems(sentence('part: applicant, variants: [{ text: x, since: 2020, until: 2018 }]')),
      ['2018: “until” 2018 is before “since” 2020.'],
    );
    assert.deepEqual(
      findProblems(sentence('part: applicant, variants: [{ text: x, since: 19 }]')),
      ['19: “since” needs a whole number from 1995 to 2100.'],
    );
    assert.deepEqual(findProblems(sentence('variants: [{ text: x }]')), [
      'id: A standard sentence needs either “part” or “footnote”.',
    ]);
    const many = '[a|b]'.repeat(9);
    assert.deepEqual(findProblems(sentence(`part: applicant, variants: [{ text: '${many}' }]`)), [
      `'${many}': The alternatives make 512 wordings; at most 200 are read.`,
    ]);
  });

  it('a key that stands twice is a problem', () => {
    const [problem] = findProblems("pack: a\npack: b\ntitle: x\nversion: '1'\nentries: []\n");
    assert.match(problem ?? '', /This key stands here twice; remove one of them\.$/);
  });

  it('a second document is a problem at its place, and the first one is read', () => {
    const text = `${HEAD}${NAME}---\nentries: []\n`;
    const { pack, problems } = readPackText(text);
    assert.equal(pack?.entries.length, 1);
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'A second document begins here, behind “---”, and is not read. Remove the line “---”, or put this into a file of its own.',
      ],
    );
    assert.ok((problems[0]?.span.start ?? 0) >= text.indexOf('---'));
  });

  it('an alias is not followed, so that a small file cannot grow', () => {
    const text = `${HEAD}  - { id: &a x, kind: require-part, part: title, what: *a }\n`;
    assert.deepEqual(findProblems(text), [
      '*a: “*a” is not read in rule packs; write the value out.',
    ]);
  });

  it('no text makes the reading throw', () => {
    const texts = ['\u0000', '\ud800', '['.repeat(20000), '{a: '.repeat(5000), '- '.repeat(3000)];
    for (const text of [
      ...texts,
      '? x\n: y',
      '!!binary a',
      '<<: {}',
      '&a [*a]',
      '%YAML 9',
      '---\n---',
    ]) {
      for (const { span, message } of readPackText(text).problems) {
        assert.ok(span.start <= span.end && span.end <= text.length, message);
        assert.match(message, /[.?]$/);
      }
    }
  });
});
