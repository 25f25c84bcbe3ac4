/** Facts about Word files that other programs have written: what of them a draft keeps. */
import assert from 'node:assert/strict';
import { fromWord } from '../../../server/src/core/index';
import { readWordFile } from '../../../server/src/word/readWordFile';
import { buildArchive } from '../../support/archive';
import { buildWordFile, paragraph, run, type WordFileParts } from '../../support/wordFile';

/** The draft, without the line feed at its end. */
function draftOf(parts: WordFileParts | string): string {
  const { document, problem } = readWordFile(
    buildWordFile(typeof parts === 'string' ? { body: parts } : parts),
  );
  assert.equal(problem, undefined);
  return document === undefined ? '' : fromWord(document).trimEnd();
}

function remarksOf(body: string): readonly string[] {
  return readWordFile(buildWordFile({ body })).remarks ?? [];
}

const RAISED = '<w:vertAlign w:val="superscript"/>';

function note(id: number, text: string): string {
  return `<w:footnote w:id="${id}">${paragraph(`<w:r><w:footnoteRef/></w:r>${run(` ${text}`)}`)}</w:footnote>`;
}

function mark(id: number): string {
  return `<w:r><w:footnoteReference w:id="${id}"/></w:r>`;
}

describe('a Word file', () => {
  it('keeps bold, italic and struck words, however they are cut into runs', () => {
    const body = paragraph(
      [
        run('in combination '),
        run('with ', '<w:b/>'),
        run('cis', '<w:b/>'),
        run('platin', '<w:b w:val="true"/>'),
        run(' or '),
        run('as monotherapy', '<w:strike/>'),
        run(' in '),
        run('vitro', '<w:i/>'),
        run(', not bold', '<w:b w:val="0"/>'),
      ].join(''),
    );
    const draft = 'in combination **with cisplatin** or ~~as monotherapy~~ in *vitro*, not bold';
    assert.equal(draftOf(body), draft);
  });

  it('keeps signs that mean something in a draft as they are', () => {
    assert.equal(
      draftOf(paragraph(run('5 * 3 &lt;!-- a_b_ [^1]'))),
      '5 \\* 3 \\<!-- a_b\\_ \\[^1]',
    );
    assert.equal(draftOf(paragraph(run('1. First'))), '1\\. First');
    assert.equal(draftOf(paragraph(run('# Words'))), '\\# Words');
  });

  it('has its footnotes as footnotes, numbered by their first marks', () => {
    const draft = draftOf({
      body: paragraph(run('One') + mark(7) + run(' and two') + mark(3) + run('.')),
      footnotes: `<w:footnote w:type="separator" w:id="-1"/>${note(3, 'The second.')}${note(7, 'The first.')}${note(9, 'Without a mark.')}`,
    });
    assert.equal(draft, 'One[^1] and two[^2].\n\n[^1]: The first.\n[^2]: The second.');
  });

  it('has its endnotes as footnotes, too', () => {
    const draft = draftOf({
      body: paragraph(`${run('Word')}<w:r><w:endnoteReference w:id="2"/></w:r>`),
      endnotes: `<w:endnote w:id="2">${paragraph(run('One.'))}${paragraph(run('Two.'))}</w:endnote>`,
    });
    assert.equal(draft, 'Word[^1]\n\n[^1]: One. Two.');
  });

  it('may refer to a footnote a second time', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const draft = draftOf({
      body:
        paragraph(
          `${run('One')}<w:bookmarkStart w:id="4" w:name="_Ref12"/>${mark(1)}<w:bookmarkEnd w:id="4"/>`,
        ) +
        paragraph(
          `${run('Two')}${field('begin')}<w:r><w:instrText> NOTEREF _Ref12 \\h </w:instrText></w:r>${field('separate')}${run('1')}${field('end')}`,
        ),
      footnotes: note(1, 'The note.'),
    });
    assert.equal(draft, 'One[^1]\n\nTwo[^1]\n\n[^1]: The note.');
  });

  it('shows what its fields show, and not how they are made', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const body = `${field('begin')}<w:r><w:instrText> DATE </w:instrText></w:r>${field('separate')}${run('28 January 2021')}${field('end')}${run('.')}`;
    assert.equal(draftOf(paragraph(body)), '28 January 2021.');
  });

  it('may have footnotes that were typed', () => {
    const draft = draftOf(
      paragraph(run('Summary of opinion') + run('1', RAISED) + run(' (initial authorisation)')) +
        paragraph(run('Lumivexa')) +
        paragraph(run('orvatinib')) +
        paragraph(run('10') + run('6', RAISED) + run(' cells/m') + run('2', RAISED)) +
        paragraph(run('1', RAISED) + run(' Summaries are published.')),
    );
    assert.equal(
      draft,
      '# Summary of opinion[^1] (initial authorisation)\n\n## Lumivexa\n\norvatinib\n\n10⁶ cells/m²\n\n[^1]: Summaries are published.',
    );
  });

  it('keeps the mark of a typed footnote that is gone, and the number at an element', () => {
    assert.equal(draftOf(paragraph(run('the opinion') + run('5', RAISED))), 'the opinion[^5]');
    assert.equal(
      draftOf(paragraph(run('68', RAISED) + run('Ga and lutetium'))),
      '⁶⁸Ga and lutetium',
    );
  });

  it('is read as if its tracked changes were accepted, which is told once', () => {
    const body = paragraph(
      `${run('for ')}<w:del>${'<w:r><w:delText>children</w:delText></w:r>'}</w:del><w:ins>${run('adults')}</w:ins>`,
    );
    assert.equal(draftOf(body), 'for adults');
    assert.deepEqual(remarksOf(body), [
      'Tracked changes were taken as accepted. Accept or reject them in Word to be sure.',
    ]);
    assert.deepEqual(remarksOf(paragraph(run('for adults'))), []);
  });

  it('keeps words of links and of boxes for contents, and leaves hidden ones out', () => {
    const body = paragraph(
      `<w:hyperlink>${run('EMA')}</w:hyperlink>${run('hidden', '<w:vanish/>')}<w:sdt><w:sdtContent>${run(' says')}</w:sdtContent></w:sdt>`,
    );
    assert.equal(draftOf(body), 'EMA says');
  });

  it('keeps hyphens and blanks that do not break, and signs of the font Symbol', () => {
    const body = `${run('20\u00a0mg')}<w:r><w:tab/><w:t>BA.4</w:t><w:noBreakHyphen/><w:t>5</w:t><w:br/><w:sym w:font="Symbol" w:char="F0B3"/></w:r>${run(' 3')}`;
    assert.equal(draftOf(paragraph(body)), '20\u00a0mg BA.4\u20115 ≥ 3');
  });

  describe('has lists', () => {
    const item = (text: string, list: number, depth = 0): string =>
      paragraph(
        run(text),
        `<w:numPr><w:ilvl w:val="${depth}"/><w:numId w:val="${list}"/></w:numPr>`,
      );
    const level = (depth: number, format: string): string =>
      `<w:lvl w:ilvl="${depth}"><w:start w:val="1"/><w:numFmt w:val="${format}"/></w:lvl>`;
    const numbering = [
      `<w:abstractNum w:abstractNumId="0">${level(0, 'bullet')}${level(1, 'bullet')}</w:abstractNum>`,
      `<w:abstractNum w:abstractNumId="1">${level(0, 'decimal')}</w:abstractNum>`,
      '<w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>',
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>',
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>',
    ].join('');

    it('with bullets, one inside of the other', () => {
      const body = item('one', 1) + item('inner', 1, 1) + item('two', 1);
      assert.equal(draftOf({ body, numbering }), '- one\n  - inner\n- two');
    });

    it('with numbers, which go on or begin anew', () => {
      const body = [
        item('one', 2) + item('two', 2) + paragraph(run('Then:')),
        item('three', 2) + paragraph(run('Again:')) + item('one', 3) + item('two', 2),
      ].join('');
      assert.equal(
        draftOf({ body, numbering }),
        '1. one\n2. two\n\nThen:\n\n3. three\n\nAgain:\n\n1. one\n2. two',
      );
    });

    it('whose bullets were typed', () => {
      const typed = paragraph(`<w:r><w:t>•</w:t><w:tab/><w:t>one</w:t></w:r>`);
      assert.equal(draftOf(typed), '- one');
    });

    it('that a style begins and a paragraph may leave', () => {
      const styles =
        '<w:style w:styleId="Aufz"><w:name w:val="List Bullet"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>';
      const style = '<w:pStyle w:val="Aufz"/>';
      const body =
        paragraph(run('one'), style) +
        paragraph(run('inner'), `${style}<w:numPr><w:ilvl w:val="1"/></w:numPr>`) +
        paragraph(run('out'), `${style}<w:numPr><w:numId w:val="0"/></w:numPr>`);
      assert.equal(draftOf({ body, numbering, styles }), '- one\n  - inner\n\nout');
    });
  });

  describe('knows its parts', () => {
    const head = paragraph(run('Summary of opinion (initial authorisation)', '<w:b/>'));
    const names = paragraph(run('Lumivexa', '<w:b/>')) + paragraph(run('orvatinib', '<w:i/>'));

    it('by their words, without any style', () => {
      assert.equal(
        draftOf(head + names),
        '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\n*orvatinib*',
      );
    });

    it('with a title on two lines, and a letterhead above it', () => {
      const letterhead = ['28 January 2021', 'EMA/66323/2021'].map((line) => paragraph(run(line)));
      const title = paragraph(run('Summary of opinion')) + paragraph(run('(post authorisation)'));
      assert.equal(
        draftOf(letterhead.join('') + title + names).split('\n')[0],
        '# Summary of opinion (post authorisation)',
      );
    });

    it('by styles, whatever language their names have', () => {
      const styles =
        '<w:style w:styleId="Titre3"><w:name w:val="heading 3"/></w:style><w:style w:styleId="Mine"><w:name w:val="My heading"/><w:basedOn w:val="Titre3"/></w:style>';
      const body = paragraph(run('Lung cancer'), '<w:pStyle w:val="Mine"/>');
      assert.equal(draftOf({ body, styles }), '### Lung cancer');
    });

    it('though its styles inherit in a ring', () => {
      const styles =
        '<w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>';
      assert.equal(draftOf({ body: paragraph(run('x'), '<w:pStyle w:val="A"/>'), styles }), 'x');
    });

    it('with the indication in a box of lines, or of one cell', () => {
      const lines =
        '<w:pBdr><w:left w:val="single" w:sz="4"/><w:right w:val="single" w:sz="4"/></w:pBdr>';
      assert.equal(draftOf(paragraph(run('Boxed.'), lines)), '> Boxed.');
      const cell = (content: string): string => `<w:tc><w:tcPr/>${content}</w:tc>`;
      const table = (...cells: readonly string[]): string =>
        `<w:tbl><w:tblPr/><w:tr>${cells.map(cell).join('')}</w:tr></w:tbl>`;
      const [one, two] = [paragraph(run('One.')), paragraph(run('Two.'))];
      assert.equal(draftOf(table(one + two)), '> One.\n>\n> Two.');
      assert.equal(draftOf(table(one, two)), 'One.\n\nTwo.');
    });

    it('with the indication quoted, where Word has no box', () => {
      const lead = paragraph(run('The full indication is:'));
      const body = paragraph(run('Lumivexa is indicated for the treatment of adults with asthma.'));
      const statement = paragraph(
        run(
          'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of asthma.',
        ),
      );
      assert.match(draftOf(head + names + statement + lead + body), /\n\n> Lumivexa is indicated/);
    });
  });

  describe('that is broken', () => {
    const problemOf = (file: Uint8Array): string => {
      const { problem } = readWordFile(file);
      return problem === undefined ? 'none' : `${problem.message} ${problem.remedy}`;
    };
    const withDocument = (text: string): Buffer =>
      buildArchive(new Map([['word/document.xml', text]]));
    const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

    it('is told, with what to do', () => {
      assert.match(
        problemOf(Buffer.from('Dear all')),
        /^The file cannot be read as a Word document \(.+\)\. Save it as \.docx in Word and try again\.$/,
      );
      assert.match(problemOf(buildArchive(new Map([['a.txt', 'x']]))), /it has no text/);
      assert.match(problemOf(withDocument('<w:document')), /cannot be read/);
      assert.match(problemOf(withDocument('')), /missing start tag/);
    });

    it('by elements in elements without an end, or by more text than a document has, stops nothing', () => {
      const deep = `<w:document xmlns:w="${MAIN}"><w:body>${'<w:sdt>'.repeat(5000)}`;
      assert.match(problemOf(withDocument(deep)), /nested too deep/);
      assert.match(problemOf(withDocument(' '.repeat(31 * 1024 * 1024))), /more than 30 MB/);
    });

    it('asks for nothing that it names', () => {
      const entity = `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document xmlns:w="${MAIN}"><w:body>${paragraph(run('a&amp;b&e;c'))}</w:body></w:document>`;
      const { document } = readWordFile(withDocument(entity));
      assert.equal(document === undefined ? '' : fromWord(document), 'a&b&e;c\n');
    });
  });

  it('may be of the strict kind, in UTF-16, with other prefixes', () => {
    const strict = 'http://purl.oclc.org/ooxml/wordprocessingml/main';
    const text = `<x:document xmlns:x="${strict}"><x:body><x:p><x:r><x:rPr><x:b x:val="true"/></x:rPr><x:t>bold</x:t></x:r></x:p></x:body></x:document>`;
    const utf16 = Buffer.from(`\ufeff${text}`, 'utf16le');
    const { document } = readWordFile(buildArchive(new Map([['word/document.xml', utf16]])));
    assert.equal(document === undefined ? '' : fromWord(document), '**bold**\n');
  });
});
