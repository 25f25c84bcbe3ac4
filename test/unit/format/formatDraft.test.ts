/** How drafts are laid out, feature by feature. */
import assert from 'node:assert/strict';
import { orderPieces } from '../../../server/src/core/format/footnoteOrder';
import { formatDraft } from '../../../server/src/core/format/formatDraft';
import type { FormatOptions } from '../../../server/src/core/format/formatOptions';
import { STRENGTH_UNITS } from '../../../server/src/core/reference/strengthUnits';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import type { TextSpan } from '../../../server/src/core/text/span';
import { applyEdits } from '../../../server/src/core/text/textEdit';
import { readExamplePairs } from '../../support/exampleDocuments';

const PARAGRAPHS: FormatOptions = { wrap: 'paragraph', column: 40, holdsUnits: true };

function format(lines: readonly string[], options: Partial<FormatOptions> = {}): string[] {
  return formatText(lines.join('\n'), options).split('\n');
}

function formatText(source: string, options: Partial<FormatOptions> = {}, range?: TextSpan) {
  const tree = parseDocument(source, 'draft');
  return applyEdits(source, formatDraft(tree, { ...PARAGRAPHS, ...options }, range));
}

describe('formatting a draft', () => {
  it('one blank line parts blocks, and one line end closes the text', () => {
    assert.deepEqual(
      format(['', '# Title', '## Name', 'common', '', '', '', 'Text.  ', '> Quote.', '', '']),
      ['# Title', '', '## Name', '', 'common', '', 'Text.', '', '> Quote.', ''],
    );
  });

  it('a paragraph is one line, and words cut at a hyphen are whole again', () => {
    assert.deepEqual(format(['As 5-', 'and 10-mg film-', 'coated   tablets', '  a day.']), [
      'As 5- and 10-mg film-coated tablets a day.',
      '',
    ]);
  });

  it('lines are wrapped at a column, never before what would open a block', () => {
    assert.deepEqual(
      format(
        [
          '> The benefits are seen in adults and in 1. children, and in - others[^1].',
          '[^1]: Summaries of positive opinion are published without prejudice.',
        ],
        { wrap: 'column', column: 40 },
      ),
      [
        '> The benefits are seen in adults and in 1.',
        '> children, and in - others[^1].',
        '',
        '[^1]: Summaries of positive opinion are',
        '    published without prejudice.',
        '',
      ],
    );
  });

  it('lines stay where they are when the writer wants it', () => {
    assert.deepEqual(format(['One  line ', '  another.'], { wrap: 'preserve' }), [
      'One line',
      'another.',
      '',
    ]);
  });

  it('footnote bodies stand at the end in the order of their marks, with the comments on them', () => {
    assert.deepEqual(
      format([
        'One[^b] two[^a].',
        '<!-- opinion-summary-ignore footnote-body-unused: for later -->',
        '[^c]: Third.',
        '[^a]: Second,',
        '    in two lines[^d].',
        '',
        '[^b]: First.',
        '[^d]: Of a note.',
        '',
        'More.',
      ]),
      [
        'One[^b] two[^a].',
        '',
        'More.',
        '',
        '[^b]: First.',
        '[^a]: Second, in two lines[^d].',
        '[^d]: Of a note.',
        '',
        '<!-- opinion-summary-ignore footnote-body-unused: for later -->',
        '[^c]: Third.',
        '',
      ],
    );
  });

  it('a figure holds its unit', () => {
    assert.deepEqual(format(['As 20 mg tablets, 5 mlx.']), ['As 20\u00a0mg tablets, 5 mlx.', '']);
    assert.deepEqual(format(['As 20 mg.'], { holdsUnits: false }), ['As 20 mg.', '']);
    for (const unit of [...STRENGTH_UNITS, 'mL', 'mol', 'mmol/l', 'U', 'Units', 'cm']) {
      assert.deepEqual(format([`As 20 ${unit}, or so.`]), [`As 20\u00a0${unit}, or so.`, '']);
    }
    assert.deepEqual(format(['As 5% cream, 5 unitsx.']), ['As 5% cream, 5 unitsx.', '']);
  });

  it('lists are kept: their markers, their indents, their blank lines', () => {
    const list = ['> One of:', '>', '> - the first', '> - the second', '>', '> 1. a number', ''];
    assert.deepEqual(format(list), list);
    assert.deepEqual(format(['- one', 'goes on', '  * two', '    goes on'], { wrap: 'preserve' }), [
      '- one',
      '  goes on',
      '  * two',
      '    goes on',
      '',
    ]);
  });

  it('front matter and comments stay as they are', () => {
    const text = [
      '---',
      'orphan:   true  ',
      '---',
      '',
      '<!--  a',
      '  b   -->',
      'Text <!--  c  -->.',
    ];
    assert.deepEqual(format(text), [...text, '']);
  });

  it('text that would be read otherwise stays as it is', () => {
    for (const block of ['- ', '     # no heading', 'One\n[^1] two']) {
      const source = `Text.\n\n${block}\n\nMore.\n`;
      assert.equal(formatText(source), source);
    }
  });

  it('words stay behind however many blanks, quote signs and signs of a line across the page', () => {
    for (const opening of [' '.repeat(130), '\t'.repeat(130), '\u00a0'.repeat(130)]) {
      assert.deepEqual(format(['One.', '', `${opening}Words.`]), ['One.', '', 'Words.', '']);
    }
    for (const opening of ['> '.repeat(70), '>'.repeat(130), `- ${' '.repeat(130)}`]) {
      assert.equal(format(['One.', '', `${opening}Words.`])[2]?.includes('Words.'), true, opening);
    }
    const line = `${'-'.repeat(130)} words`;
    assert.deepEqual(format([line, 'more.']), [`${line} more.`, '']);
  });

  it('a block that is taken for blank lines keeps its words', () => {
    const source = 'One.\n\n\nTwo  words.\n\n\n> Three.\n';
    const tree = parseDocument(source, 'draft');
    const blocks = tree.blocks.map((block) => ({ ...block, kind: 'blank' as const }));
    assert.equal(
      applyEdits(source, formatDraft({ ...tree, blocks }, PARAGRAPHS)),
      'One.\n\nTwo  words.\n\n> Three.\n',
    );
  });

  it('a marker without words takes those of the next line behind one blank', () => {
    assert.deepEqual(format(['- ', 'adults', '', '1. ', '  children']), [
      '- adults',
      '',
      '1. children',
      '',
    ]);
  });

  it('a marker that has no words keeps the blank by which it is one', () => {
    const lines = ['>>- ', '- item'];
    assert.deepEqual(format(format(lines)), format(lines));
  });

  it('control characters before a marker are blanks', () => {
    assert.deepEqual(format(['\f# #', '', '\v## Name', '', '\f- item']), [
      '# #',
      '',
      '## Name',
      '',
      '\f- item',
      '',
    ]);
  });

  it('a draft whose front matter is still open stays as it is', () => {
    assert.equal(formatText('---\nprofile: x\n\n\nText.  '), '---\nprofile: x\n\n\nText.  ');
  });

  it('a line of dashes never becomes the first line, where it would open front matter', () => {
    assert.equal(formatText('\n\n---\na: b\n---\n'), '\n---\n\na: b\n\n---\n');
  });

  it('line ends are those of the document', () => {
    assert.equal(formatText('# T\r\nOne\r\ntwo.'), '# T\r\n\r\nOne two.\r\n');
    assert.equal(formatText('# T\rOne\rtwo.'), '# T\r\rOne two.\r');
  });

  it('a tidy draft needs no edit, and a slip one small edit', () => {
    const edits = (source: string) => formatDraft(parseDocument(source, 'draft'), PARAGRAPHS);
    assert.deepEqual(edits('# T\n\nOne two.\n'), []);
    assert.deepEqual(edits('# T\r\n\r\n\r\nOne  two.\r\n'), [
      { span: { start: 7, end: 9 }, newText: '' },
      { span: { start: 13, end: 14 }, newText: '' },
    ]);
  });

  it('a part of a draft is laid out where it stands', () => {
    const source = '#  T\n\n[^1]:  Note.\nOne  two.\n\n\nThree  four.\n';
    const start = source.indexOf('One');
    assert.equal(
      formatText(source, {}, { start, end: start + 5 }),
      '#  T\n\n[^1]:  Note.\n\nOne two.\n\nThree  four.\n',
    );
  });

  it('a range costs what it touches: no other block is laid out', () => {
    const tree = parseDocument('#  Title\n\n[^1]:  Note.\n\n'.repeat(1000), 'draft');
    let laidOut = 0;
    const blocks = tree.blocks.map((block) => ({
      ...block,
      get prose() {
        laidOut++;
        return block.prose;
      },
    }));
    const start = tree.source.indexOf('#', 9000);
    const edits = formatDraft({ ...tree, blocks }, PARAGRAPHS, { start, end: start + 1 });
    assert.deepEqual(edits, [{ span: { start: start + 2, end: start + 3 }, newText: '' }]);
    assert.ok(laidOut < 5, `${laidOut} blocks`);
  });

  it('a footnote is looked at once, however many follow it', () => {
    let read = 0;
    const bodies = Array.from({ length: 2000 }, (_, index) => ({
      ...{ kind: 'footnoteBody' as const, start: index, end: index, label: String(index) },
      ...{ isQuoted: false, text: '' },
      get markLabels() {
        read++;
        return ['1'];
      },
    }));
    const labels = orderPieces(bodies, '').map(({ label }) => label);
    assert.deepEqual(labels.slice(0, 3), ['0', '1', '2']);
    assert.ok(read <= bodies.length, `${read} times`);
  });

  it('a paragraph may need more edits than a call takes arguments', () => {
    const source = 'a\n'.repeat(200_000);
    assert.equal(formatText(source), `${source.trimEnd().replaceAll('\n', ' ')}\n`);
  });

  it('published text is left alone', () => {
    assert.deepEqual(formatDraft(parseDocument('a  b\n\n\n', 'published'), PARAGRAPHS), []);
  });
});

describe('the clean drafts among the examples', () => {
  for (const { draft } of readExamplePairs('clean')) {
    it(`${draft.file} is laid out`, () => assert.equal(formatText(draft.text), draft.text));
  }
});
