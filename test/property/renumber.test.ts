/** Renumbering footnotes, on generated documents: it changes numbers and nothing else. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Opinion } from '../../server/src/core/model/opinion';
import { readOpinion } from '../../server/src/core/model/readOpinion';
import {
  numberOfLabel,
  renumberFootnotes,
} from '../../server/src/core/rules/fixes/renumberFootnotes';
import type { Notation } from '../../server/src/core/syntax/block';
import { parseDocument } from '../../server/src/core/syntax/parseDocument';
import { applyEdits } from '../../server/src/core/text/textEdit';

const RUNS = { numRuns: 200 };
const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

const number = fc.integer({ min: 1, max: 12 }).map(String);
const digit = fc.integer({ min: 1, max: 9 }).map(String);
const name = fc.constantFrom('conditional', 'orphan', 'note-2', '*', '0');
const label = fc.oneof({ arbitrary: number, weight: 4 }, { arbitrary: name, weight: 1 });

/** The labels of bodies, and marks that lead to each of them, some more than once. */
function linked(labels: fc.Arbitrary<string>, most: number) {
  return fc
    .uniqueArray(labels, { minLength: 1, maxLength: most })
    .chain((bodies) =>
      fc
        .tuple(
          fc.shuffledSubarray(bodies, { minLength: bodies.length }),
          fc.array(fc.constantFrom(...bodies), { maxLength: 6 }),
        )
        .map(([marks, others]) => ({ marks: [...marks, ...others], bodies })),
    );
}

const draft = linked(label, 10).map(({ marks, bodies }) => writeDraft(marks, bodies));

function writeDraft([first, ...others]: readonly string[], bodies: readonly string[]): string {
  return toText([
    `# Summary of opinion${first === undefined ? '' : `[^${first}]`} (initial authorisation)`,
    '',
    ...others.map((mark, index) => `Sentence ${index} carries a mark[^${mark}] here.`),
    '',
    ...bodies.map((body, index) => `[^${body}]: Note ${index} says something.`),
  ]);
}

const waysToMark = fc.constantFrom(
  (mark: string) => mark,
  (mark: string) => `[${mark}]`,
  (mark: string) => mark.replace(/\d/g, (digit) => SUPERSCRIPTS.charAt(Number(digit))),
);

/** Published texts: a digit is a mark where a body has its number, so all marks have bodies. */
const published = fc
  .tuple(linked(digit, 9), waysToMark)
  .map(([{ marks, bodies }, toMark]) => writePublished(marks.map(toMark), bodies));

function writePublished(marks: readonly string[], bodies: readonly string[]): string {
  const [first = '', ...others] = marks;
  return toText([
    `Summary of opinion${first} (initial authorisation)`,
    '',
    'Lumivexa',
    'orvatinib',
    '',
    ...others.map((mark) => `This sentence carries something${mark} here.`),
    '',
    ...bodies.map((body, index) => `${body} Note ${'abcdefghij'.charAt(index)} says something.`),
  ]);
}

function toText(lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

const document = fc.oneof(
  fc.record({ notation: fc.constant<Notation>('draft'), source: draft }),
  fc.record({ notation: fc.constant<Notation>('published'), source: published }),
);

function read(source: string, notation: Notation): Opinion {
  return readOpinion(parseDocument(source, notation));
}

function renumber(opinion: Opinion): string {
  const { source } = opinion.tree;
  const fix = renumberFootnotes(opinion);
  return fix === undefined ? source : applyEdits(source, fix.edits);
}

function forEachDocument(check: (before: Opinion, after: Opinion) => void): void {
  fc.assert(
    fc.property(document, ({ notation, source }) => {
      const before = read(source, notation);
      check(before, read(renumber(before), notation));
    }),
    RUNS,
  );
}

function findFirstNumbers({ footnotes: { marks } }: Opinion): readonly number[] {
  return [...new Set(marks.map(({ label }) => numberOfLabel(label) ?? 0))].filter((one) => one > 0);
}

describe('renumbering footnotes', () => {
  it('the first marks read 1, 2, 3 …', () =>
    forEachDocument((_, after) => {
      const numbers = findFirstNumbers(after);
      assert.deepEqual(
        numbers,
        numbers.map((_number, index) => index + 1),
      );
    }));

  it('nothing is renumbered where a mark has no body or a body no mark', () => {
    const unlinked = [
      writeDraft(['1', '4', '3'], ['1', '3']),
      writeDraft(['2', '1'], ['3', '2', '1']),
      writePublished(['2', '1'], ['1', '2', '3']),
    ];
    for (const source of unlinked) {
      const notation = source.startsWith('#') ? 'draft' : 'published';
      assert.equal(renumberFootnotes(read(source, notation)), undefined);
    }
  });

  it('each mark leads to the same words as before', () =>
    forEachDocument((before, after) => {
      const linksOf = ({ footnotes }: Opinion) =>
        footnotes.marks.map((mark) => footnotes.bodyOf(mark)?.content.text);
      assert.deepEqual(linksOf(after), linksOf(before));
    }));

  it('named labels stay as they are, and every line keeps its words', () =>
    forEachDocument((before, after) => {
      const namesOf = ({ footnotes }: Opinion) =>
        [...footnotes.marks, ...footnotes.bodies]
          .map(({ label }) => label)
          .filter((label) => numberOfLabel(label) === undefined);
      assert.deepEqual(namesOf(after), namesOf(before));
      const linesOf = ({ tree }: Opinion) => tree.prose.text.split('\n').sort();
      assert.deepEqual(linesOf(after), linesOf(before));
    }));

  it('the numbers of the bodies ascend in the text', () =>
    forEachDocument((_, after) => {
      const numbers = after.footnotes.bodies
        .map(({ label }) => numberOfLabel(label))
        .filter((one) => one !== undefined);
      assert.deepEqual(
        numbers,
        [...numbers].sort((a, b) => a - b),
      );
    }));

  it('nothing is left to renumber afterwards', () =>
    forEachDocument((_, after) => assert.equal(renumberFootnotes(after), undefined)));

  it('a published text stays as it is where another digit would become a mark', () => {
    const source = writePublished(['5', '1'], ['5']);
    assert.equal(renumberFootnotes(read(source, 'published')), undefined);
  });
});
