/** Formatting drafts: what holds for the examples, for generated and for mangled ones. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { analyze } from '../../server/src/core/analysis/analyze';
import { formatDraft } from '../../server/src/core/format/formatDraft';
import { type FormatOptions, USUAL_FORMAT } from '../../server/src/core/format/formatOptions';
import { parseDocument } from '../../server/src/core/syntax/parseDocument';
import { applyEdits, areDisjoint } from '../../server/src/core/text/textEdit';
import { generateDocument } from '../accuracy/grammar/generateDocument';
import { writeDocument } from '../accuracy/writing/writeDocument';
import { toComparableModel } from '../support/comparableModel';
import { readExamplePairs } from '../support/exampleDocuments';
import { generateOpinion } from '../support/generateOpinions';
import { mangle } from '../support/mangle';
import { createRandom } from '../support/random';
import { buildFullRuleSet } from '../support/ruleSets';

const RULE_SET = buildFullRuleSet();
const DEFAULT: FormatOptions = USUAL_FORMAT;
const LAYOUTS: readonly FormatOptions[] = [
  DEFAULT,
  { wrap: 'column', column: 72, holdsUnits: false },
  { wrap: 'preserve', column: 100, holdsUnits: true },
];
/** Rules on the layout of a draft, which formatting may settle. */
const LAYOUT_RULES: ReadonlySet<string> = new Set(['space-doubled', 'unit-space-breaking']);

const EXAMPLES = (['clean', 'faulty'] as const).flatMap((folder) =>
  readExamplePairs(folder).map(({ draft }) => draft.text),
);

function* generated(count: number): Iterable<string> {
  for (let index = 0; index < count; index++) {
    yield writeDocument(generateDocument(index), 'draft').text;
  }
}

function* mangled(count: number): Iterable<string> {
  for (let seed = 0; seed < count; seed++) {
    const { draft } = generateOpinion(seed % 61);
    yield mangle(seed % 3 === 0 ? (EXAMPLES[seed % EXAMPLES.length] ?? draft) : draft, seed);
  }
}

function format(source: string, options: FormatOptions): string {
  const edits = formatDraft(parseDocument(source, 'draft'), options);
  assert.ok(areDisjoint(edits), 'edits touch one another');
  return applyEdits(source, edits);
}

/** Everything that is not blank and no `>`, in the order of the text or, where bodies have moved, in any. */
function toInk(text: string): string {
  return text.replace(/[\s>]/g, '');
}

function sortCharacters(text: string): string {
  return [...text].sort().join('');
}

/** The same draft, untidy: lines broken, blanks and blank lines doubled, footnote bodies between the paragraphs. */
function disarrange(source: string, seed: number): string {
  const random = createRandom(seed);
  const lineEnd = source.includes('\r\n') ? '\r\n' : '\n';
  const blocks = source.trimEnd().split(lineEnd + lineEnd);
  const bodies = blocks.pop()?.split(/\r?\n(?=\[\^)/) ?? [];
  const areBodies = bodies.every((body) => body.startsWith('[^'));
  if (!areBodies) blocks.push(bodies.join(lineEnd));
  for (const body of areBodies ? bodies : []) {
    blocks.splice(random.integer(HEAD_BLOCKS, blocks.length), 0, body);
  }
  const untidy = blocks.map((block) =>
    /^(?:<!--|---)/.test(block)
      ? block
      : block.replace(/(?<=[a-z,.]) (?=[a-zA-Z])/g, () => (random.chance(0.05) ? '  ' : ' ')),
  );
  const gap = lineEnd.repeat(random.integer(2, 4));
  return untidy.join(random.chance(0.5) ? ` ${gap}` : gap) + lineEnd.repeat(random.integer(0, 3));
}

const HEAD_BLOCKS = 4;

function findingsOf(text: string): readonly string[] {
  return analyze(text, 'draft', RULE_SET)
    .findings.filter(({ ruleId }) => !LAYOUT_RULES.has(ruleId))
    .map(({ ruleId, part, message }) => `${ruleId} in ${part}: ${message}`)
    .sort();
}

function assertKept(source: string, options: FormatOptions): string {
  const formatted = format(source, options);
  const told = `${options.wrap}: ${JSON.stringify(source)} -> ${JSON.stringify(formatted)}`;
  assert.equal(sortCharacters(toInk(formatted)), sortCharacters(toInk(source)), told);
  assert.equal(format(formatted, options), formatted, told);
  return formatted;
}

function assertSame(source: string, options: FormatOptions): void {
  const formatted = assertKept(source, options);
  assert.deepEqual(
    toComparableModel(formatted, 'draft', 'asWritten'),
    toComparableModel(source, 'draft', 'asWritten'),
  );
  assert.deepEqual(findingsOf(formatted), findingsOf(source));
}

describe('formatting drafts', function () {
  this.timeout(120_000);

  for (const options of LAYOUTS) {
    it(`${options.wrap}: every example says the same afterwards and is settled`, () => {
      for (const source of EXAMPLES) assertSame(source, options);
    });

    it(`${options.wrap}: mangled documents lose nothing but blanks and are settled`, () => {
      for (const source of mangled(250)) assertKept(source, options);
    });
  }

  it('a thousand generated documents say the same afterwards and are settled', () => {
    let index = 0;
    for (const source of generated(1000)) {
      for (const options of LAYOUTS.slice(index % 3, (index % 3) + 1)) assertSame(source, options);
      index++;
    }
  });

  it('a draft looks the same whatever it looked like before', () => {
    let seed = 0;
    for (const source of generated(200)) {
      seed++;
      const untidy = disarrange(source, seed);
      const options = LAYOUTS[seed % 2] ?? DEFAULT;
      assertSame(untidy, options);
      // A comment behind the last words stays behind the footnotes.
      if (source.includes('<!--')) continue;
      assert.equal(format(untidy, options), format(source, options), untidy);
    }
  });

  it('a part of a mangled draft is laid out where it stands, and nothing is lost', () => {
    let seed = 0;
    for (const source of mangled(300)) {
      const random = createRandom(++seed);
      const start = random.integer(0, source.length);
      const range = { start, end: random.integer(start, source.length) };
      const options = LAYOUTS[seed % LAYOUTS.length] ?? DEFAULT;
      const edits = formatDraft(parseDocument(source, 'draft'), options, range);
      assert.ok(areDisjoint(edits));
      assert.equal(toInk(applyEdits(source, edits)), toInk(source));
    }
  });

  it('any text loses nothing but blanks and is settled', () => {
    const words = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.constantFrom(
        ...['---', '> a', '> - b', '[^1]: body', 'word[^1] ', '- item ', '1. item', '# head #', ''],
        ...['<!-- a', '-->', '<!-- opinion-summary-ignore x: y -->', '    indented', 'film-', '>'],
        ...['- ', '1. ', '# #', '> > nested', '[^1]:', 'a > b', '- - -'],
      ),
    );
    // Lines may begin with more of these than is looked at to say what a line is.
    const repeated = fc.constantFrom(
      ' ',
      '\t',
      '\u00a0',
      '\f',
      '\v',
      '\0',
      '> ',
      '>',
      '> \f',
      '-',
      '#',
    );
    const times = fc.oneof(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 60, max: 250 }));
    const opening = fc.tuple(repeated, times).map(([piece, count]) => piece.repeat(count));
    const line = fc.oneof(
      words,
      fc.tuple(fc.array(opening, { maxLength: 2 }), words).map(([all, end]) => all.join('') + end),
    );
    const text = fc
      .tuple(fc.array(line, { maxLength: 12 }), fc.constantFrom('\n', '\r\n', '\r'))
      .map(([lines, lineEnd]) => lines.join(lineEnd));
    fc.assert(
      fc.property(text, fc.constantFrom(...LAYOUTS), (source, options) => {
        assertKept(source, options);
      }),
      { numRuns: 1200 },
    );
  });
});
