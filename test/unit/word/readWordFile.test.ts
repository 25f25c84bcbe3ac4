/** Facts about Word files that other programs have written: what of them a draft keeps. */
import assert from 'node:assert/strict';
import { randomBytes } from 'node:crypto';
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

  it('has words that are struck twice as struck words', () => {
    const body = paragraph(run('for ') + run('children', '<w:dstrike/>'));
    assert.equal(draftOf(body), 'for ~~children~~');
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

  it('may refer to an endnote a second time', () => {
    const first = '<w:r><w:endnoteReference w:id="2"/></w:r>';
    const draft = draftOf({
      body: paragraph(
        `${run('One')}<w:bookmarkStart w:id="4" w:name="_Ref7"/>${first}<w:bookmarkEnd w:id="4"/>${run(' and two')}<w:fldSimple w:instr=" NOTEREF _Ref7 ">${run('i')}</w:fldSimple>`,
      ),
      endnotes: `<w:endnote w:id="2">${paragraph(run('The note.'))}</w:endnote>`,
    });
    assert.equal(draft, 'One[^1] and two[^1]\n\n[^1]: The note.');
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

  it('has marks where figures are raised behind words, and exponents elsewhere', () => {
    const raised = (before: string, figure: string, behind: string): string =>
      run(before) + run(figure, RAISED) + run(behind);
    const body =
      paragraph(raised('The opinion', '1', '') + run(' and the name') + run('2,3', RAISED)) +
      paragraph(
        raised('20 mg/m', '2', ', 10') + run('3', RAISED) + raised(' cells/cm', '3', ' and '),
      ) +
      paragraph(
        run('3', RAISED) + run('H, Ca') + run('2+', RAISED) + run(' and 10') + run('-6', RAISED),
      ) +
      [1, 2, 3].map((label) => paragraph(run(String(label), RAISED) + run(' Note.'))).join('');
    assert.equal(
      draftOf(body),
      'The opinion[^1] and the name[^2][^3]\n\n20 mg/m², 10³ cells/cm³ and\n\n³H, Ca²⁺ and 10⁻⁶\n\n[^1]: Note.\n[^2]: Note.\n[^3]: Note.',
    );
  });

  it('keeps exponents inside of bold words in the same pair of signs', () => {
    const bold = (text: string, look = ''): string => run(text, `<w:b/>${look}`);
    const body = bold('with ≥10') + bold('6', RAISED) + bold(' cells/m²') + run(' and more');
    assert.equal(draftOf(paragraph(body)), '**with ≥10⁶ cells/m²** and more');
  });

  it('may have superscripts of Unicode, of a style or of a position, and plain labels before its footnotes', () => {
    const styles =
      '<w:style w:styleId="F"><w:name w:val="footnote reference"/><w:rPr><w:vertAlign w:val="superscript"/></w:rPr></w:style>';
    const body =
      paragraph(
        `${run('The opinion¹ is')}${run(' conditional')}${run('2', '<w:rStyle w:val="F"/>')}${run(' for Lumivexa')}${run('3', '<w:position w:val="6"/>')}`,
      ) + ['1 One.', '2. Two.', '[3] Three.'].map((text) => paragraph(run(text))).join('');
    assert.equal(
      draftOf({ body, styles }),
      'The opinion[^1] is conditional[^2] for Lumivexa[^3]\n\n[^1]: One.\n[^2]: Two.\n[^3]: Three.',
    );
  });

  it('may have typed footnotes beside its own: each keeps its own body', () => {
    const body =
      paragraph(run('One') + mark(5) + run(' and other') + run('1', RAISED)) +
      paragraph(run('1', RAISED) + run(' Typed.'));
    assert.equal(
      draftOf({ body, footnotes: note(5, 'Of Word.') }),
      'One[^2] and other[^1]\n\n[^2]: Of Word.\n[^1]: Typed.',
    );
    const alone = paragraph(run('area') + run('2', RAISED) + run(' of the word') + mark(5));
    assert.equal(
      draftOf({ body: alone, footnotes: note(5, 'Of Word.') }),
      'area² of the word[^1]\n\n[^1]: Of Word.',
    );
  });

  it('may refer to a footnote that comes later, in either kind of field, and to none', () => {
    const field = (type: string): string => `<w:r><w:fldChar w:fldCharType="${type}"/></w:r>`;
    const refer = (name: string): string =>
      `${field('begin')}<w:r><w:instrText> NOTEREF ${name} </w:instrText></w:r>${field('separate')}${run('1')}${field('end')}`;
    const simple = `<w:fldSimple w:instr=" NOTEREF _Ref1 \\h ">${run('1')}</w:fldSimple>`;
    const marked = `<w:bookmarkStart w:id="1" w:name="_Ref1"/>${mark(1)}<w:bookmarkEnd w:id="1"/>`;
    const body = paragraph(
      `${run('a')}${refer('_Ref1')}${run(' b')}${marked}${run(' c')}${simple}${run(' d')}${refer('_Gone')}`,
    );
    const draft = draftOf({ body, footnotes: note(1, 'The note.') });
    assert.equal(draft, 'a[^1] b[^1] c[^1] d1\n\n[^1]: The note.');
  });

  it('keeps the name of a footnote that Word has put a bookmark of its own around', () => {
    const body = paragraph(
      `${run('a')}<w:bookmarkStart w:id="1" w:name="footnote_conditional"/><w:bookmarkStart w:id="2" w:name="_Ref9"/>${mark(1)}<w:bookmarkEnd w:id="2"/><w:bookmarkEnd w:id="1"/>`,
    );
    assert.equal(
      draftOf({ body, footnotes: note(1, 'The note.') }),
      'a[^conditional]\n\n[^conditional]: The note.',
    );
  });

  it('has the look of its styles, and hides what they hide', () => {
    const style = (id: string, type: string, look: string): string =>
      `<w:style w:type="${type}" w:styleId="${id}"><w:name w:val="${id}"/><w:rPr>${look}</w:rPr></w:style>`;
    const styles =
      style('New', 'paragraph', '<w:b/>') +
      style('Old', 'character', '<w:strike/>') +
      style('Secret', 'character', '<w:vanish/>');
    const body = paragraph(
      `${run('new ')}${run('old', '<w:rStyle w:val="Old"/><w:b w:val="0"/>')}${run(' secret', '<w:rStyle w:val="Secret"/>')}`,
      '<w:pStyle w:val="New"/>',
    );
    assert.equal(draftOf({ body, styles }), '**new** ~~old~~');
  });

  it('keeps words of text boxes, formulas and alternatives, each once', () => {
    const box = `<w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice><w:drawing><w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></w:drawing></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${paragraph(run('In a box.'))}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r>`;
    const formula =
      '<m:oMath xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math"><m:r><m:t>≥18</m:t></m:r></m:oMath>';
    assert.equal(
      draftOf(paragraph(run('aged ') + formula + run(' years') + box)),
      'aged ≥18 years\n\nIn a box.',
    );
    const cell = `<w:tbl><w:tr><w:sdt><w:sdtContent><w:tc>${paragraph(run('In a cell.'))}</w:tc></w:sdtContent></w:sdt></w:tr></w:tbl>`;
    assert.equal(draftOf(cell), '> In a cell.');
    assert.equal(
      draftOf(paragraph('<w:r><w:sym w:char="f0b3"/><w:sym w:char="constructor"/></w:r>')),
      '≥\ufffd',
    );
  });

  it('is divided where its writer broke a line on purpose', () => {
    const lines = (...texts: readonly string[]): string =>
      paragraph(`<w:r>${texts.map((text) => `<w:t>${text}</w:t>`).join('<w:br/>')}</w:r>`);
    assert.equal(
      draftOf(lines('Lumivexa is indicated for:', '- adults;', '- children.')),
      'Lumivexa is indicated for:\n\n- adults;\n- children.',
    );
    assert.equal(draftOf(lines('a sentence that', 'goes on')), 'a sentence that goes on');
    assert.equal(draftOf(lines('a heading', '', 'A sentence')), 'a heading\n\nA sentence');
    assert.equal(
      draftOf(
        paragraph(run('Summary of opinion (initial authorisation)')) +
          lines('Lumivexa', 'orvatinib'),
      ),
      '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\norvatinib',
    );
  });

  it('joins paragraphs whose end is deleted, and drops deleted rows and items', () => {
    const deleted = '<w:rPr><w:del/></w:rPr>';
    assert.equal(
      draftOf(paragraph(run('one '), deleted) + paragraph(run('sentence'))),
      'one sentence',
    );
    const row = `<w:tbl><w:tr><w:trPr><w:del/></w:trPr><w:tc>${paragraph(run('x'))}</w:tc></w:tr></w:tbl>`;
    assert.equal(draftOf(row), '');
    for (const body of [paragraph(run('one '), deleted) + paragraph(run('sentence')), row]) {
      assert.equal(remarksOf(body).length, 1);
    }
  });

  it('tells of a change in a footnote, too', () => {
    const footnotes = `<w:footnote w:id="1">${paragraph(`${run('A note')}<w:del>${run('x')}</w:del>`)}</w:footnote>`;
    const body = paragraph(run('a') + mark(1));
    assert.equal(readWordFile(buildWordFile({ body, footnotes })).remarks?.length, 1);
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

    it('whose signs were typed', () => {
      for (const sign of ['- ', '– ', '\uf0b7 ']) {
        assert.equal(draftOf(paragraph(run(`${sign}one`))), '- one');
      }
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
        '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\norvatinib',
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

    it('with date and reference below the title', () => {
      const below = ['28 January 2021', 'EMA/66323/2021'].map((line) => paragraph(run(line)));
      assert.equal(
        draftOf(head + below.join('') + names),
        '# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\norvatinib',
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

    it('with the indication quoted, whatever else Word has in a box, and what was removed from it', () => {
      const table = (content: string): string =>
        `<w:tbl><w:tr><w:tc>${content}</w:tc></w:tr></w:tbl>`;
      const statement =
        'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of asthma.';
      const draft = draftOf(
        [
          head + names + table(paragraph(run('For media enquiries: press office.'))),
          paragraph(run(statement)) + paragraph(run('The full indication is:')),
          paragraph(run('Lumivexa is indicated for the treatment of adults with asthma.')),
          paragraph(run('As monotherapy.', '<w:strike/>')),
        ].join(''),
      );
      assert.match(
        draft,
        /\n\nFor media [\s\S]*\n\n> Lumivexa is indicated .*\n>\n> ~~As monotherapy\.~~\n?$/,
      );
    });

    it('with the indication alone quoted, where all of the document stands in a box', () => {
      const texts = [
        'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of asthma.',
        'The benefits of Lumivexa are its ability to reduce attacks of asthma.',
        'The full indication is:',
        'Lumivexa is indicated for the treatment of adults with asthma.',
      ];
      const all = texts.map((text) => paragraph(run(text))).join('');
      const draft = draftOf(`${head + names}<w:tbl><w:tr><w:tc>${all}</w:tc></w:tr></w:tbl>`);
      assert.deepEqual(
        draft.split('\n').filter((line) => line.startsWith('>')),
        ['> Lumivexa is indicated for the treatment of adults with asthma.'],
      );
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
      const many = `<w:document xmlns:w="${MAIN}"><w:body>${'<w:p/>'.repeat(400_000)}</w:body></w:document>`;
      assert.match(problemOf(withDocument(many)), /far longer than a summary of opinion/);
      const parts = Array.from({ length: 301 }, (_part, index): [string, string] => [
        `word/${index}.xml`,
        '',
      ]);
      assert.match(problemOf(buildArchive(new Map(parts))), /too many parts/);
      assert.match(
        problemOf(Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1])),
        /it has a password, or is of the old kind/,
      );
    });

    it('by entries that all lead to one part, unpacks none of them again and again', () => {
      const file = buildArchive(
        new Map([['word/document.xml', randomBytes(2000).toString('hex')]]),
      );
      const [directory, end] = [file.indexOf('PK\x01\x02'), file.indexOf('PK\x05\x06')];
      const entries = Array.from({ length: 20 }, () => file.subarray(directory, end));
      const closing = Buffer.from(file.subarray(end));
      closing.writeUInt16LE(entries.length, 8);
      closing.writeUInt16LE(entries.length, 10);
      closing.writeUInt32LE(entries.length * (end - directory), 12);
      const repeated = Buffer.concat([file.subarray(0, directory), ...entries, closing]);
      assert.match(problemOf(repeated), /too many parts/);
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
