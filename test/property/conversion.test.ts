/** Conversion between the notations: what an opinion says is the same there and back. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toDraft } from '../../server/src/core/convert/toDraft';
import { toPublished } from '../../server/src/core/convert/toPublished';
import { fromWord } from '../../server/src/core/convert/word/fromWord';
import { toWord } from '../../server/src/core/convert/word/toWord';
import type { Opinion } from '../../server/src/core/model/opinion';
import { readOpinion } from '../../server/src/core/model/readOpinion';
import type { Notation } from '../../server/src/core/syntax/block';
import { groupMarksByBlock } from '../../server/src/core/syntax/marksOfBlocks';
import { parseDocument } from '../../server/src/core/syntax/parseDocument';
import { readWordFile } from '../../server/src/word/readWordFile';
import { writeWordFile } from '../../server/src/word/writeWordFile';
import { generateDocument } from '../accuracy/grammar/generateDocument';
import { writeDocument } from '../accuracy/writing/writeDocument';
import { toComparableModel } from '../support/comparableModel';
import { readExamplePairs } from '../support/exampleDocuments';
import { generateOpinion } from '../support/generateOpinions';
import { mangle } from '../support/mangle';
import { createRandom } from '../support/random';

const PAIRS = (['clean', 'faulty'] as const).flatMap((folder) => readExamplePairs(folder));

/** Words that a footnote mark is hard to tell apart from, signs of Markdown, and what other notations do with them. */
const DIFFICULT = [
  ...[
    'ALS[^1]',
    '10[^2]',
    'XPO1[^1]',
    '5 m²[^2]',
    'IgG[^1][^2]',
    'word[^1]',
    '(SmPC)[^2]',
    '“word”[^1]',
  ],
  ...[
    '\\*',
    '\\[^1]',
    'a_b',
    '**bold**',
    '_thin_',
    '~~old~~',
    '5 * 3',
    '<!-- why -->',
    'interleukin1',
  ],
  ...[
    '\\# x',
    'film-\ncoated',
    'soft\nwrap',
    '1\\. x',
    'word [^2]',
    'p53',
    '[1]',
    '(2)',
    '10²',
    '“quoted”',
  ],
];

function* difficultDrafts(count: number): Iterable<string> {
  for (let seed = 0; seed < count; seed++) {
    const { draft } = generateOpinion(seed % 61);
    if (seed % 3 === 0) {
      yield mangle(draft, seed);
      continue;
    }
    const random = createRandom(seed);
    let text = draft;
    for (let times = random.integer(1, 3); times > 0; times--) {
      const blanks = [...text.matchAll(/(?<=[a-z.,]) (?=[a-z])/g)].map(({ index }) => index);
      const at = random.pick(blanks);
      text = `${text.slice(0, at)} ${random.pick(DIFFICULT)}${text.slice(at)}`;
    }
    yield seed % 2 === 0 ? text : text.replaceAll('\n', '\r\n');
  }
}

function read(text: string, notation: Notation): Opinion {
  return readOpinion(parseDocument(text, notation));
}

function publish(draft: string): string {
  return toPublished(read(draft, 'draft')).text;
}

function draw(published: string): string {
  return toDraft(read(published, 'published'));
}

function assertSame(text: string, converted: string, notation: Notation, name: string): void {
  assert.deepEqual(
    toComparableModel(converted, notation, 'numbered'),
    toComparableModel(text, notation, 'numbered'),
    name,
  );
}

/** The words of each block and the marks among them; footnote bodies last, as conversion writes them. */
function describeWords({ tree }: Opinion): readonly string[] {
  const marks = groupMarksByBlock(tree);
  const described = tree.blocks.flatMap(({ kind, label, prose: { from, to } }, index) => {
    if (to <= from && kind !== 'footnoteBody') return [];
    const sort = kind === 'paragraph' || kind === 'quote' ? 'text' : kind;
    const places = marks[index]?.map((mark) => [
      mark.label,
      tree.prose.text.slice(from, mark.proseOffset).trimEnd().length,
    ]);
    return [{ sort, text: JSON.stringify([sort, label, tree.prose.text.slice(from, to), places]) }];
  });
  const isBody = ({ sort }: { sort: string }): boolean => sort === 'footnoteBody';
  return [...described.filter((one) => !isBody(one)), ...described.filter(isBody)].map(
    ({ text }) => text,
  );
}

/** A draft as a Word file, and that as a draft again. */
function throughWord(draft: string): string {
  const { document } = readWordFile(writeWordFile(toWord(read(draft, 'draft')).document));
  return document === undefined ? '' : fromWord(document);
}

describe('conversion', function () {
  this.timeout(120_000);

  it('every clean example is the same as a Word document and back', () => {
    for (const { draft } of readExamplePairs('clean')) {
      assertSame(draft.text, throughWord(draft.text), 'draft', draft.file);
    }
  });

  it('five hundred generated drafts are the same as Word documents and back', () => {
    for (let index = 0; index < 500; index++) {
      const { text } = writeDocument(generateDocument(index), 'draft');
      assertSame(text, throughWord(text), 'draft', `document ${index}`);
    }
  });

  it('a draft of a Word document stays as it is through Word, whatever signs are in it', () => {
    for (const text of difficultDrafts(200)) {
      const once = throughWord(text);
      assert.equal(throughWord(once), once, text);
    }
  });

  it('every example is the same as published text and back', () => {
    for (const { draft } of PAIRS) {
      assertSame(draft.text, draw(publish(draft.text)), 'draft', draft.file);
    }
  });

  it('every published example is the same as a draft and back', () => {
    for (const { published } of PAIRS) {
      assertSame(published.text, publish(draw(published.text)), 'published', published.file);
    }
  });

  it('a thousand generated drafts are the same as published text and back', () => {
    for (let index = 0; index < 1000; index++) {
      const { text } = writeDocument(generateDocument(index), 'draft');
      assertSame(text, draw(publish(text)), 'draft', `document ${index}`);
    }
  });

  it('a thousand generated published texts are the same as drafts and back', () => {
    for (let index = 0; index < 1000; index++) {
      const { text } = writeDocument(generateDocument(index), 'published');
      assertSame(text, publish(draw(text)), 'published', `document ${index}`);
    }
  });

  it('a draft that loses nothing by what it is told is the same there and back', () => {
    let count = 0;
    for (const text of difficultDrafts(500)) {
      const { text: published, problems } = toPublished(read(text, 'draft'));
      if (problems.length > 0) continue;
      count++;
      assertSame(
        text,
        draw(published),
        'draft',
        `${text}\n---\n${published}\n---\n${draw(published)}`,
      );
    }
    assert.ok(count > 150, `${count} drafts`);
  });

  it('a draft of mangled published text has its words and marks, whatever signs are in it', () => {
    for (let seed = 0; seed < 600; seed++) {
      const text = mangle(generateOpinion(seed % 61).published, seed);
      const opinion = read(text, 'published');
      assert.deepEqual(
        describeWords(read(toDraft(opinion), 'draft')),
        describeWords(opinion),
        text,
      );
    }
  });

  it('so has a draft of any published text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(SIGNS, fc.string({ unit: 'binary', maxLength: 12 }))),
        (pieces) => {
          const opinion = read(
            `Summary of opinion1\n\nLumivexa\n\n${pieces.join('')}`,
            'published',
          );
          assert.deepEqual(describeWords(read(toDraft(opinion), 'draft')), describeWords(opinion));
        },
      ),
      { numRuns: 1000 },
    );
  });
});

const SIGNS = fc.constantFrom(
  ...[
    '*',
    '**',
    '_',
    '~~',
    '\\',
    '[^1]',
    '<!--',
    '-->',
    '#',
    '> ',
    '- ',
    '1. ',
    '1) ',
    '---',
    '\n',
  ],
  ...[
    '\n\n',
    ' ',
    'word',
    'Word1 ',
    'opinion1',
    '5*3',
    'a_b',
    '\n1 Summaries of ',
    '• ',
    '+ ',
    '`',
    '|',
  ],
);
