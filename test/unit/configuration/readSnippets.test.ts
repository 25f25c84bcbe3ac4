/** What is read from a file with snippets, and what is said of one that is wrong. */
import assert from 'node:assert/strict';
import { readSnippets } from '../../../server/src/configuration/readSnippets';
import { buildLineIndex } from '../../../server/src/core/index';

const FILE = 'house.code-snippets';

/** Problems as they are told: `line:column key: message remedy`. */
function problemsOf(text: string, path = FILE): readonly string[] {
  const lines = buildLineIndex(text);
  return readSnippets(text, path).problems.map(({ span, keyPath, message, remedy }) => {
    const { line, character } = lines.positionAt(span.start);
    return `${line + 1}:${character + 1} ${keyPath}: ${message} ${remedy}`.trimEnd();
  });
}

describe('reading snippets', () => {
  it('every field is read, with comments and commas at the end', () => {
    const text = [
      '// Ours. "Not": { this }',
      '{',
      '\t/* of 2026:',
      '\t   "and": not this */',
      '\t"Contact": { // https://example.org',
      '\t\t"prefix": ["contact", "kontakt"],',
      '\t\t"body": [',
      '\t\t\t"Write to \\"$1\\" // at http://example.org:", // a comment',
      '\t\t\t"",',
      '\t\t\t"$0\\tend /* not a comment */",',
      '\t\t],',
      '\t\t"description": "Whom to write to",',
      '\t},',
      '\t"Both":{"prefix":"both","body":"Text","scope":"opinion-summary, opinion-summary-published"},',
      '}',
      '',
    ].join('\n');
    for (const written of [text, text.replaceAll('\n', '\r\n')]) {
      assert.deepEqual(readSnippets(written, FILE), {
        snippets: [
          {
            name: 'Contact',
            prefixes: ['contact', 'kontakt'],
            body: 'Write to "$1" // at http://example.org:\n\n$0\tend /* not a comment */',
            description: 'Whom to write to',
            notations: ['draft'],
          },
          {
            name: 'Both',
            prefixes: ['both'],
            body: 'Text',
            description: '',
            notations: ['draft', 'published'],
          },
        ],
        problems: [],
      });
    }
  });

  it('the scope says in which notation a snippet is offered', () => {
    const notationsOf = (scope: string) =>
      readSnippets(`{ "A": { "prefix": "a", "body": "b", "scope": "${scope}" } }`, FILE).snippets[0]
        ?.notations;
    assert.deepEqual(notationsOf('opinion-summary-published'), ['published']);
    assert.deepEqual(notationsOf('markdown,opinion-summary'), ['draft']);
    assert.deepEqual(notationsOf('markdown'), []);
  });

  it('what is wrong in a snippet is named with its place, the others count', () => {
    const text = [
      '{',
      '  "No body": { "prefix": "a" },',
      '  "No prefix": { "body": "b" },',
      '  "Of files": { "isFileTemplate": true, "body": "b" },',
      '  "Text": "c",',
      '  "Number": { "prefix": "d", "body": [5, "e"] },',
      '  "Right": { "prefix": "f", "body": "g" }',
      '}',
    ].join('\n');
    assert.deepEqual(problemsOf(text), [
      '2:3 No body: This snippet has no “body”. Add "body" with its text.',
      '3:3 No prefix: This snippet has no “prefix”, so that it is offered nowhere. Add "prefix" with what is typed for it.',
      '5:11 Text: The value is “c”. Write { "prefix": "…", "body": "…" }.',
      '6:39 Number.body[0]: The value is the number 5. Write a text, or a list of the lines of one.',
    ]);
    const { snippets, problems } = readSnippets(text, FILE);
    assert.deepEqual(
      snippets.map(({ name, body }) => [name, body]),
      [
        ['Number', 'e'],
        ['Right', 'g'],
      ],
    );
    assert.ok(problems.every(({ severity }) => severity === 'warning'));
  });

  it('a prefix that nobody would type is told and passed over, the others of the snippet count', () => {
    const [longest, longer] = ['a'.repeat(100), 'a'.repeat(101)];
    const text = `{\n  "A": { "prefix": ["${longer}", "${longest}"], "body": "b" },\n  "B": { "prefix": "${longer}", "body": "b" }\n}`;
    assert.deepEqual(problemsOf(text), [
      '2:21 A.prefix[0]: This prefix has 101 characters. Write one of at most 100.',
      '3:20 B.prefix: This prefix has 101 characters. Write one of at most 100.',
    ]);
    const prefixes = readSnippets(text, FILE).snippets.map((snippet) => snippet.prefixes);
    assert.deepEqual(prefixes, [[longest], []]);
  });

  it('a file that is no JSON is told once, at its place', () => {
    assert.match(
      problemsOf('{\n  "A": { "prefix": "a", "body": "b" }\n').join('|'),
      /^\d+:\d+ : The file is not valid JSON here \([^|]+\)\. Check braces, commas and quotation marks\.$/,
    );
    assert.match(
      problemsOf('{\n  "A": { "prefix": "a" "body": "b" }\n}\n').join('|'),
      /^2:\d+ : The file is not valid JSON here/,
    );
    assert.deepEqual(problemsOf('[]'), [
      '1:1 : The value is a list. Write snippets by name: { "Name": { "prefix": "…", "body": "…" } }.',
    ]);
    assert.deepEqual(problemsOf(''), []);
  });

  it('a .json file that holds no snippets may be anything', () => {
    for (const text of [
      '{ "name": "a-package", "version": "1.0.0" }',
      '{ "files": { "exclude": ["prefix"] }, "a": { "b": "c" }, }',
      '[{ "prefix": "a" }]',
      '{ "request": "GET", "body": "x" }',
      '{ "no": json',
    ]) {
      assert.deepEqual(readSnippets(text, 'settings.json'), { snippets: [], problems: [] }, text);
    }
    const text = '{ "A": { "prefix": "a", "body": "b" } }';
    assert.equal(readSnippets(text, 'opinion.json').snippets.length, 1);
    assert.equal(problemsOf('{ "A": { "prefix": "a" } }', 'opinion.json').length, 1);
  });

  it('no text makes the reading throw, or takes long', () => {
    for (const text of [
      '\u0000',
      '{',
      '"',
      '{"a":'.repeat(1000),
      '&a [*a]',
      '{ "a": { "body": *b } }',
    ]) {
      assert.doesNotThrow(() => readSnippets(text, FILE), text);
    }
    for (const part of ['/*', '"', '\\"', '//', '{"body":']) {
      assert.doesNotThrow(() => readSnippets(part.repeat(100_000), FILE), part);
    }
  });
});
