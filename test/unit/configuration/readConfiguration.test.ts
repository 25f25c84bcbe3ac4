/** What is read from a configuration file, and what is said of one that is wrong. */
import assert from 'node:assert/strict';
import { readConfiguration } from '../../../server/src/configuration/readConfiguration';
import { buildLineIndex } from '../../../server/src/core/index';

/** Problems as they are told: `line:column key: message remedy`. */
function problemsOf(text: string): readonly string[] {
  const lines = buildLineIndex(text);
  return readConfiguration(text).problems.map(({ span, keyPath, message, remedy }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${line + 1}:${character + 1} ${keyPath}: ${message} ${remedy}`.trimEnd();
  });
}

describe('reading a configuration', () => {
  it('an empty file is the default configuration', () => {
    for (const text of ['', '\n', '# nothing yet\n']) {
      const { value, problems } = readConfiguration(text);
      assert.deepEqual(problems, []);
      assert.deepEqual(value.packs, [
        { kind: 'builtIn', name: 'ema-human' },
        { kind: 'builtIn', name: 'ema-veterinary' },
        { kind: 'builtIn', name: 'ema-style' },
      ]);
    }
  });

  it('every key is read', () => {
    const { value, problems } = readConfiguration(
      [
        'extends: [ema-human]',
        'packs: packs/house.yaml',
        'rules:',
        '  verb-disagrees: error',
        '  prescribing-missing: [off]',
        'profiles: { "animals/**": veterinary-initial }',
        'overrides:',
        "  - files: ['archive/**', old]",
        '    rules: { verb-disagrees: hint }',
        'ignore: [drafts/private]',
        'terms:',
        '  - Lumivexa',
        'abbreviations: [KCCQ]',
      ].join('\n'),
    );
    assert.deepEqual(problems, []);
    assert.deepEqual(value.packs[0], { kind: 'builtIn', name: 'ema-human' });
    const pack = value.packs[1];
    assert.equal(pack?.kind === 'file' ? pack.path.value : '', 'packs/house.yaml');
    assert.deepEqual(
      value.rules.map(({ ruleId, severity }) => [ruleId.value, severity]),
      [
        ['verb-disagrees', 'error'],
        ['prescribing-missing', 'off'],
      ],
    );
    assert.deepEqual(value.profiles, [{ pattern: 'animals/**', profile: 'veterinary-initial' }]);
    assert.deepEqual(value.overrides[0]?.files, ['archive/**', 'old']);
    assert.equal(value.overrides[0]?.rules[0]?.severity, 'hint');
    assert.deepEqual(value.ignore, ['drafts/private']);
    assert.deepEqual(value.terms, ['Lumivexa']);
    assert.deepEqual(value.abbreviations, [{ letters: 'KCCQ', meaning: undefined }]);
  });

  it('“packs” adds to the built-in packs, “extends” replaces them', () => {
    const names = (text: string) =>
      readConfiguration(text).value.packs.map((pack) =>
        pack.kind === 'builtIn' ? pack.name : pack.path.value,
      );
    assert.deepEqual(names('packs: [./house.yaml]'), [
      'ema-human',
      'ema-veterinary',
      'ema-style',
      './house.yaml',
    ]);
    assert.deepEqual(names('extends: [./house.yaml]'), ['./house.yaml']);
    assert.deepEqual(names('extends: []'), []);
  });

  it('an unknown key is named with its place and the nearest known one', () => {
    assert.deepEqual(problemsOf('terms: [a]\nrulse:\n  a: error\n'), [
      '2:1 rulse: This key is unknown. Did you mean “rules”?',
    ]);
    assert.deepEqual(problemsOf('colour: red\n'), [
      '1:1 colour: This key is unknown. Use one of: extends, packs, rules, profiles, overrides, ignore, terms, abbreviations, baseline, referenceData, templates, snippets.',
    ]);
  });

  it('the rest of a wrong configuration works', () => {
    const { value, problems } = readConfiguration(
      'rulse: 1\nrules:\n  a: error\n  b: loud\n  c: hint\nterms: [5, x]\n',
    );
    assert.equal(problems.length, 3);
    assert.deepEqual(
      value.rules.map(({ ruleId }) => ruleId.value),
      ['a', 'c'],
    );
    assert.deepEqual(value.terms, ['x']);
  });

  it('the folder of templates is not checked, unless it is that of the configuration', () => {
    const { value, problems } = readConfiguration('templates: ./house/new\nignore: old\n');
    assert.deepEqual(problems, []);
    assert.equal(value.templates?.value, './house/new');
    assert.deepEqual(value.ignore, ['old', './house/new/**']);
    assert.deepEqual(readConfiguration('templates: ./\n').value.ignore, []);
    assert.deepEqual(problemsOf('templates: [a]\n'), [
      '1:12 templates: The value is a list. Write the path of a folder.',
    ]);
  });

  it('the folder of snippets is named as that of templates', () => {
    const { value, problems } = readConfiguration('snippets: ./house/snippets\n');
    assert.deepEqual(problems, []);
    assert.equal(value.snippets?.value, './house/snippets');
    assert.deepEqual(problemsOf('snippets: [a]\n'), [
      '1:11 snippets: The value is a list. Write the path of a folder.',
    ]);
  });

  it('a wrong profile or pattern is named with its place, the others count', () => {
    const text =
      'profiles:\n  a/**: veterinary-inital\n  ../b: human-initial\n  c: human-initial\n';
    assert.deepEqual(problemsOf(text), [
      '2:9 profiles.a/**: There is no profile “veterinary-inital”. Did you mean “veterinary-initial”?',
      '3:3 profiles.../b: This pattern matches nothing: paths are relative to the folder of this file. Name what lies in it, such as “drafts/**”, or “**” for all.',
    ]);
    assert.deepEqual(readConfiguration(text).value.profiles, [
      { pattern: 'c', profile: 'human-initial' },
    ]);
    assert.deepEqual(problemsOf('profiles: { "!a": human-initial, b: [human-initial] }\n'), [
      '1:13 profiles.!a: A pattern cannot begin with “!”. Name the files that are meant.',
      '1:37 profiles.b: The value is a list. Write one of human-initial, human-post-authorisation, veterinary-initial, veterinary-post-authorisation.',
    ]);
    assert.deepEqual(problemsOf('profiles: human-initial\n'), [
      '1:11 profiles: The value is “human-initial”. Write glob patterns with profiles, such as “archive/**: human-initial”.',
    ]);
    assert.deepEqual(problemsOf('profiles:\n'), []);
  });

  it('abbreviations are a list, or stand with their words', () => {
    const read = (text: string) => readConfiguration(text).value.abbreviations;
    const text = 'abbreviations:\n  KDIGO: "Kidney Disease: Improving Global Outcomes"\n';
    assert.deepEqual(problemsOf(text), []);
    assert.deepEqual(read(text), [
      { letters: 'KDIGO', meaning: 'Kidney Disease: Improving Global Outcomes' },
    ]);
    assert.deepEqual(read('abbreviations: ESMO'), [{ letters: 'ESMO', meaning: undefined }]);
    assert.deepEqual(read('abbreviations:\n'), []);
  });

  it('a wrong abbreviation is named with its place, the others count', () => {
    assert.deepEqual(problemsOf('abbreviations: [5, ESMO KDIGO, KCCQ]\n'), [
      '1:17 abbreviations[0]: The value is the number 5. Write an abbreviation.',
      '1:20 abbreviations[1]: “ESMO KDIGO” is not one word, so that it is found nowhere. Write each abbreviation by itself: “[KCCQ, ESMO]”.',
    ]);
    assert.deepEqual(problemsOf('abbreviations:\n  KCCQ:\n  ESMO: Society\n'), [
      '2:8 abbreviations.KCCQ: The value is missing. Write the words that it stands for, or a list of abbreviations without words.',
    ]);
    assert.match(
      problemsOf('abbreviations:\n  KDIGO: Kidney Disease: Improving Global Outcomes\n').join(),
      /^2:10 : The file is not valid YAML here .* Check indentation, quotation marks and colons\.$/,
    );
  });

  it('a wrong severity is named with its place and the right ones', () => {
    assert.deepEqual(problemsOf('rules:\n  verb-disagrees: warn\n'), [
      '2:19 rules.verb-disagrees: “warn” is no severity. Write one of error, warning, info, hint, off.',
    ]);
    assert.deepEqual(problemsOf('rules:\n  verb-disagrees: 2\n'), [
      '2:19 rules.verb-disagrees: The value is the number 2. Write one of error, warning, info, hint, off.',
    ]);
    assert.deepEqual(problemsOf('rules:\n  verb-disagrees:\n'), [
      '2:18 rules.verb-disagrees: The value is missing. Write one of error, warning, info, hint, off.',
    ]);
  });

  it('a rule has one severity and one group of options', () => {
    const text = 'rules:\n  sentence-long: [hint, { maximumWords: 45 }, 3]\n';
    assert.deepEqual(problemsOf(text), [
      '2:47 rules.sentence-long[2]: The value is the number 3. Write all options between one pair of braces: “{ … }”.',
    ]);
    const [setting] = readConfiguration(text).value.rules;
    assert.equal(setting?.severity, 'hint');
    assert.equal(setting?.options?.keyPath, 'rules.sentence-long[1]');
  });

  it('an unknown pack is named with the nearest one', () => {
    assert.deepEqual(problemsOf('extends: [ema-humans]\n'), [
      '1:11 extends[0]: There is no built-in pack “ema-humans”. Did you mean “ema-human”? The path of a pack file ends with “.yaml”.',
    ]);
  });

  it('an override needs its files', () => {
    assert.deepEqual(problemsOf('overrides:\n  - rules: { a: off }\n'), [
      '2:5 overrides[0]: This override has no “files”. Add “files:” with glob patterns.',
    ]);
    assert.deepEqual(problemsOf('overrides:\n  - file: x\n    files: y\n'), [
      '2:5 overrides[0].file: This key is unknown in an override. Did you mean “files”?',
    ]);
  });

  it('a file that is no YAML is told once, at its place', () => {
    assert.match(
      problemsOf('rules:\n  a: "error\n').join('\n'),
      /^\d+:\d+ : The file is not valid/,
    );
    assert.deepEqual(problemsOf('- a\n- b\n'), [
      '1:1 : The value is a list. Write keys with values, such as “rules:”.',
    ]);
  });

  it('a pattern that YAML takes for a reference needs quotation marks', () => {
    assert.deepEqual(problemsOf('ignore:\n  - *.txt\n'), [
      '2:5 : YAML reads a word that begins with “*” as a reference. Put the pattern into quotation marks.',
    ]);
  });

  it('a key that stands twice costs nothing but itself', () => {
    const { value, problems } = readConfiguration('terms: [A]\nignore: [b]\nignore: [c]\n');
    assert.equal(problems.length, 1);
    assert.deepEqual(value.terms, ['A']);
  });

  it('no text makes the reading throw', () => {
    for (const text of [
      '\u0000',
      ': : :',
      '{',
      '[[[[',
      '!!js/function x',
      '&a [*a]',
      'a: &b {c: *b}',
      '? x',
    ]) {
      assert.doesNotThrow(() => readConfiguration(text), text);
    }
  });

  it('a pattern that is too long or has too many braces is named and passed over', () => {
    const { value } = readConfiguration(`ignore: [old, "${'a'.repeat(70_000)}"]`);
    assert.deepEqual(value.ignore, ['old']);
    assert.deepEqual(problemsOf(`ignore: [old, "${'a'.repeat(70_000)}"]`), [
      '1:15 ignore[1]: A pattern of 70000 characters is too long; 1000 are allowed. Write several patterns.',
    ]);
    assert.deepEqual(problemsOf(`overrides:\n  - files: "${'{a,b}'.repeat(12)}"\n`), [
      '2:12 overrides[0].files: The braces of this pattern stand for too many alternatives. Use fewer braces, or “*”.',
    ]);
  });

  it('a text that is nested too deeply is told at its place', () => {
    for (const text of ['['.repeat(1000), '- '.repeat(1000), '{a: '.repeat(1000)]) {
      const [problem, ...others] = problemsOf(`ignore:\n  ${text}`);
      assert.match(problem ?? '', /^2:\d{2,3} : This is nested too deeply/);
      assert.deepEqual(others, []);
    }
  });

  it('keys inside of keys take no time', () => {
    assert.equal(problemsOf(`${'? '.repeat(90)}a`).length, 1);
  });
});
