/** The invariants of reading, over generated, mangled and arbitrary texts. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { Opinion } from '../../server/src/core/model/opinion';
import { readOpinion } from '../../server/src/core/model/readOpinion';
import type { Notation, SyntaxTree } from '../../server/src/core/syntax/block';
import { parseDocument } from '../../server/src/core/syntax/parseDocument';
import { generateOpinion } from '../support/generateOpinions';
import { mangle } from '../support/mangle';
import { NOTATIONS, rolesOf } from '../support/readings';

interface Document {
  readonly text: string;
  readonly notation: Notation;
}

/** Documents as they come from writers and printers, damaged in a few places. */
const mangledDocument = fc
  .record({
    index: fc.nat(59),
    seed: fc.nat(1_000_000),
    isDraft: fc.boolean(),
    isDoubleSpaced: fc.boolean(),
  })
  .map(({ index, seed, isDraft, isDoubleSpaced }): Document => {
    const { draft, published } = generateOpinion(index);
    const text = isDoubleSpaced ? spaceOut(published) : published;
    return {
      text: mangle(isDraft ? draft : text, seed),
      notation: isDraft ? 'draft' : 'published',
    };
  });

/** As a PDF may be copied: wrapped, with a blank line behind every line. */
function spaceOut(published: string): string {
  return published.replace(/.{40,80}(?= \S)/g, '$&\n').replace(/\n+ ?/g, '\n\n');
}

/** Pieces that mean something to the reading, in any order. */
const PIECES = [
  ...['\n', '\r\n', '\r', '\f', '\t', ' ', '  ', '\u00a0', '\u00ad', '\u2011', '\ufeff', '\ufb03'],
  ...['😀', '\ud83d', '\udc00', 'é', '10⁶', 'm²', '“', '”', '"', '(', ')', '[1]', '(1)', '¹', '1'],
  ...['*', '**', '_', '~~', '\\', '[^1]', '[^a b]', '[^1]: ', '# ', '## ', '> ', '- ', '• ', '---'],
  ...[
    '<!--',
    '-->',
    'Summary of opinion',
    'Lumivexa',
    'orvatinib',
    'opinion',
    'On 1 May 2020, the ',
  ],
  ...[
    'The full indication is:',
    'as follows:',
    'ATC code: ',
    'L01XX66',
    'not yet assigned',
    'B.V.',
  ],
  ...['The applicant for this medicinal product is ', 'The CHMP adopted a positive opinion '],
  ...['recommending ', 'medicinal product ', 'intended for ', 'will be available as ', '20 mg '],
  ...[
    'The active substance of ',
    'The most common side effects are ',
    ', ',
    ' and ',
    '. ',
    'Page 1/2',
  ],
  ...['1 New text in bold', 'Key facts', 'Lumivexa is a generic of ', 'A ', 'x', '2 '],
];
const pieceText = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(''));

const anyDocument: fc.Arbitrary<Document> = fc.oneof(
  mangledDocument,
  fc.record({
    text: fc.oneof(
      pieceText,
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
        .map((codes) => String.fromCharCode(...codes)),
    ),
    notation: fc.constantFrom(...NOTATIONS),
  }),
);

function read({ text, notation }: Document): Opinion {
  return readOpinion(parseDocument(text, notation));
}

function assertSpanInside(text: string, { start, end }: { start: number; end: number }): void {
  assert.ok(0 <= start && start <= end && end <= text.length, `${start}-${end}`);
  for (const offset of [start, end]) {
    const isInsidePair =
      /[\ud800-\udbff]/.test(text.charAt(offset - 1)) &&
      /[\udc00-\udfff]/.test(text.charAt(offset));
    assert.ok(!isInsidePair, `${offset} splits a surrogate pair`);
  }
}

/** Every span of the source and of the prose that an object holds, at any depth. */
function checkSpans(source: string, prose: string, value: unknown, depth = 0): void {
  if (typeof value !== 'object' || value === null || depth > 6) return;
  if (value instanceof Map || value instanceof Set) return;
  const { start, end, from, to } = value as Record<string, unknown>;
  if (typeof start === 'number' && typeof end === 'number')
    assertSpanInside(source, { start, end });
  if (typeof from === 'number' && typeof to === 'number') {
    assertSpanInside(prose, { start: from, end: to });
  }
  for (const [key, inner] of Object.entries(value)) {
    if (key !== 'tree') checkSpans(source, prose, inner, depth + 1);
  }
}

/** The documented normalisation of single characters, without blanks. */
function squash(text: string): string {
  return text
    .replace(/[\u2018\u2019\u201b\u02bc\u00b4]/g, "'")
    .normalize('NFKC')
    .replace(/[\u2010-\u2012]/g, '-')
    .replace(/[\u201c-\u201f]/g, '"')
    .replace(/[\s\u00ad\u200b-\u200f\u2060\ufeff]/g, '');
}

function isSubsequence(inner: string, outer: string): boolean {
  let at = 0;
  for (const character of inner) {
    at = outer.indexOf(character, at) + 1;
    if (at === 0) return false;
  }
  return true;
}

function sentencesOf({ sentences, prose, blocks }: SyntaxTree): readonly string[] {
  return sentences.map(({ prose: { from, to }, block }) => {
    const kind = blocks[block]?.kind;
    return `${kind === 'quote' ? 'paragraph' : kind}: ${prose.text.slice(from, to)}`;
  });
}

describe('Reading', () => {
  it('never throws, and its blocks tile the text', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { tree } = read(document);
        let end = 0;
        for (const { span, prose } of tree.blocks) {
          assert.equal(span.start, end);
          assert.ok(span.end > span.start);
          assert.ok(prose.from <= prose.to && prose.to <= tree.prose.text.length);
          end = span.end;
        }
        assert.equal(end, document.text.length);
      }),
      { numRuns: 600 },
    );
  });

  it('speaks of places inside the text and never of half a character', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const opinion = read(document);
        const { source, prose } = opinion.tree;
        checkSpans(source, prose.text, opinion);
        checkSpans(source, prose.text, [
          opinion.tree.blocks,
          opinion.tree.marks,
          opinion.tree.sentences,
          opinion.tree.frontMatter,
        ]);
      }),
      { numRuns: 600 },
    );
  });

  it('never cuts a character where a look at the text is cut off', () => {
    const leads = [
      'On 1 May 2020, the CHMP adopted a positive opinion recommending the medicinal product ',
    ];
    leads.push(
      'The full indication is ',
      'The active substance of X is ',
      'X is a generic of A',
      '1 ',
    );
    leads.push(
      'The most common side effects are ',
      'X will be available as 1 mg ',
      '# ',
      '[^1]: ',
      '',
    );
    for (const lead of leads) {
      for (const shift of ['', 'x']) {
        for (const notation of NOTATIONS) {
          const opinion = read({ text: `${lead}${shift}${'😀'.repeat(1600)}`, notation });
          checkSpans(opinion.tree.source, opinion.tree.prose.text, opinion);
        }
      }
    }
  });

  it('gives sentences that follow one another inside their blocks', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { tree } = read(document);
        let end = 0;
        for (const { prose, block } of tree.sentences) {
          const { from, to } = tree.blocks[block]?.prose ?? { from: 1, to: 0 };
          assert.ok(end <= prose.from && prose.from < prose.to);
          assert.ok(from <= prose.from && prose.to <= to);
          end = prose.to;
        }
      }),
      { numRuns: 400 },
    );
  });

  it('gives parts in the order of the text, each found again at its places', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const opinion = read(document);
        let end = 0;
        for (const part of opinion.parts) {
          assert.ok(part.span.start >= end || part.prose.from >= end);
          assert.ok(part.sentences.length > 0);
          assert.equal(opinion.partsOf(part.role).includes(part), true);
          end = part.prose.to;
        }
        for (let offset = 0; offset <= document.text.length; offset += 17) opinion.roleAt(offset);
      }),
      { numRuns: 300 },
    );
  });

  it('leads from the prose back to the words of the source', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { tree } = read(document);
        for (const { prose } of tree.sentences) {
          const words = squash(tree.prose.text.slice(prose.from, prose.to));
          const { start, end } = tree.prose.toSource(prose);
          assert.ok(isSubsequence(words, squash(tree.source.slice(start, end))), words);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('leads back to exactly the words where a published text has no marks and no pages', () => {
    const words = fc.array(
      fc.constantFrom(
        'The',
        'cells',
        'die.',
        'film\u2011coated',
        '“quoted”',
        'e\ufb03cacy',
        'XPO1',
        '20\u00a0mg',
        'onco\u00adgenic',
        '\n',
        'é',
        '😀',
      ),
      { minLength: 1, maxLength: 40 },
    );
    fc.assert(
      fc.property(words, (list) => {
        const { tree } = read({ text: list.join(' '), notation: 'published' });
        for (const { prose } of tree.sentences) {
          const { start, end } = tree.prose.toSource(prose);
          assert.equal(
            squash(tree.prose.text.slice(prose.from, prose.to)),
            squash(tree.source.slice(start, end)),
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('leads to the source and back to the same place', () => {
    fc.assert(
      fc.property(anyDocument, (document) => {
        const { prose } = read(document).tree;
        for (let from = 0; from < prose.text.length; from += 7) {
          const { start, end } = prose.toSource({ from, to: from + 1 });
          assert.ok(start <= end);
          if (end > start) assert.ok(prose.fromSource(start) <= from);
        }
      }),
      { numRuns: 300 },
    );
  });

  it('does not depend on the kind of line end', () => {
    fc.assert(
      fc.property(anyDocument, ({ text, notation }) => {
        const plain = text.replace(/\r\n?/g, '\n');
        const expected = read({ text: plain, notation });
        for (const lineEnd of ['\r\n', '\r']) {
          const other = read({ text: plain.replaceAll('\n', lineEnd), notation });
          assert.equal(other.tree.prose.text, expected.tree.prose.text);
          assert.deepEqual(rolesOf(other), rolesOf(expected));
          assert.equal(other.kind, expected.kind);
        }
      }),
      { numRuns: 400 },
    );
  });

  it('of one opinion in both notations gives the same words, parts and marks', () => {
    for (let index = 0; index < 60; index++) {
      const { draft, published } = generateOpinion(index);
      const one = read({ text: draft, notation: 'draft' });
      const other = read({ text: published, notation: 'published' });
      assert.deepEqual(sentencesOf(one.tree), sentencesOf(other.tree), `opinion ${index}`);
      assert.deepEqual(rolesOf(one), rolesOf(other));
      assert.deepEqual(
        one.tree.marks.map(({ label }) => label),
        other.tree.marks.map(({ label }) => label),
      );
      assert.deepEqual(
        [one.kind, one.profile, [...one.modifiers]],
        [other.kind, other.profile, [...other.modifiers]],
      );
    }
  });
});
