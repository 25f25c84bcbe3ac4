/** The lines of a published text: which make one block, which begin another, which are left out. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import { blocksOf } from '../../support/readings';

function read(text: string): readonly string[] {
  return blocksOf(parseDocument(text, 'published'));
}

describe('The lines of a published text', () => {
  it('are joined to paragraphs, without the blanks at their ends', () => {
    assert.deepEqual(read('One line \nand  another. \n\nA second paragraph.\n'), [
      'paragraph: One line and another.',
      'paragraph: A second paragraph.',
    ]);
  });

  it('are joined without a blank behind the hyphen of a word', () => {
    assert.deepEqual(read('as film-\ncoated tablets'), ['paragraph: as film-coated tablets']);
    assert.deepEqual(read('as 5-\nand 10-mg tablets'), ['paragraph: as 5- and 10-mg tablets']);
    assert.deepEqual(read('gout -\nthe disease'), ['paragraph: gout - the disease']);
    assert.deepEqual(read('onco\u00ad\ngenic'), ['paragraph: oncogenic']);
    assert.deepEqual(read('film\u2011\ncoated'), ['paragraph: film-coated']);
  });

  it('are joined without a hyphen that only parts a word of the form, or one that stands near by', () => {
    assert.deepEqual(read('a marketing authori-\nsation'), [
      'paragraph: a marketing authorisation',
    ]);
    assert.deepEqual(read('in all o\ufb03-\ncial languages'), [
      'paragraph: in all official languages',
    ]);
    assert.deepEqual(read('pneumonia in dogs. Pneu-\nmonia and pneu-\nmonia kill.'), [
      'paragraph: pneumonia in dogs. Pneu-monia and pneumonia kill.',
    ]);
    assert.deepEqual(read('after re-\nexamination'), ['paragraph: after re-examination']);
    assert.deepEqual(read('a non-\nmarketing post-\nauthorisation'), [
      'paragraph: a non-marketing post-authorisation',
    ]);
  });

  it('have no blank before the comma behind a mark on its own line', () => {
    assert.deepEqual(
      read(
        'adopted a positive opinion\n1\n, recommending\n\n1 Summaries of positive opinion are published.',
      )[0],
      'paragraph: adopted a positive opinion, recommending',
    );
  });

  it('are left out where title or name stand on every page', () => {
    const head = 'Summary of opinion1 (initial authorisation)\n\nLumivexa2\norvatinib\n\n';
    const text = 'The benefits of Lumivexa are its\n\n';
    const behind = ['paragraph: The benefits of Lumivexa are its ability to act.'];
    const foot = 'EMA/CHMP/1/2024\nPage 1/2\n\n';
    for (const line of ['Lumivexa', 'Summary of opinion1 (initial authorisation)']) {
      assert.deepEqual(read(`${head}${text}${line}\n${foot}ability to act.`).slice(3), behind);
    }
    assert.deepEqual(
      read(`${head}Treatment with\nLumivexa\n\nPage 1/2\n\nshould be initiated.`).slice(3),
      ['paragraph: Treatment with Lumivexa should be initiated.'],
    );
    assert.deepEqual(read(`${head}The full indication is:\n\nLumivexa\nis indicated.`).slice(3), [
      'paragraph: The full indication is:',
      'paragraph: Lumivexa is indicated.',
    ]);
  });

  it('begin a paragraph where a part begins behind a stop', () => {
    assert.deepEqual(
      read('The cells die.\nThe benefits of Lumivexa are its ability to act.\nThey are many.'),
      [
        'paragraph: The cells die.',
        'paragraph: The benefits of Lumivexa are its ability to act. They are many.',
      ],
    );
  });

  it('do not begin one by the words of the sentence behind', () => {
    assert.deepEqual(
      read(
        'Lumivexa is orvatinib (ATC code: M04AA07), an inhibitor.\nOrvatinib blocks an enzyme that makes uric acid.\nLumivexa will be available as tablets.',
      ),
      [
        'paragraph: Lumivexa is orvatinib (ATC code: M04AA07), an inhibitor. Orvatinib blocks an enzyme that makes uric acid.',
        'paragraph: Lumivexa will be available as tablets.',
      ],
    );
  });

  it('begin a part with a name that begins with a small letter', () => {
    assert.deepEqual(read('The cells die.\nmLumivexa will be available as tablets.'), [
      'paragraph: The cells die.',
      'paragraph: mLumivexa will be available as tablets.',
    ]);
  });

  it('do not begin one inside of a sentence', () => {
    assert.deepEqual(
      read(
        'as the committee for this class of medicines wrote in its report on\nThe benefits of Lumivexa, a study in adults.',
      ),
      [
        'paragraph: as the committee for this class of medicines wrote in its report on The benefits of Lumivexa, a study in adults.',
      ],
    );
  });

  it('are one paragraph each where they are not wrapped', () => {
    const long = `Lumivexa is a medicine ${'that acts on many cells in many ways '.repeat(6)}in adults.`;
    assert.deepEqual(read(`${long}\nAnother paragraph.\nAnd one more.\nwith a broken line`), [
      `paragraph: ${long}`,
      'paragraph: Another paragraph.',
      'paragraph: And one more. with a broken line',
    ]);
  });

  it('are list items with many kinds of bullets', () => {
    assert.deepEqual(
      read(
        'Lumivexa is indicated:\n• one\n● two\n▪ three\n– four\nmore\n- five\n\uf0b7 six\no seven',
      ),
      [
        'paragraph: Lumivexa is indicated:',
        'listItem: one',
        'listItem: two',
        'listItem: three',
        'listItem: four more',
        'listItem: five',
        'listItem: six',
        'listItem: seven',
      ],
    );
  });

  it('are an empty footnote body where a label in brackets stands alone among bodies', () => {
    const text =
      'It acts.\n\n[1] Summaries of positive opinion are published.\n[2]\n[3] New text in bold\n';
    const { blocks } = parseDocument(text, 'published');
    assert.deepEqual(
      blocks.filter(({ kind }) => kind === 'footnoteBody').map(({ label }) => label),
      ['1', '2', '3'],
    );
  });

  it('begin a part at once behind a list without stops', () => {
    assert.deepEqual(
      read('• as monotherapy\n• with colchicine\nLumivexa should be prescribed by physicians.'),
      [
        'listItem: as monotherapy',
        'listItem: with colchicine',
        'paragraph: Lumivexa should be prescribed by physicians.',
      ],
    );
    assert.deepEqual(read('• with the medicine of the company\nOrvexa in adults'), [
      'listItem: with the medicine of the company Orvexa in adults',
    ]);
  });

  it('are no list where a dash stands inside of a sentence', () => {
    assert.deepEqual(read('the treatment of gout\n– a disease of joints – in adults'), [
      'paragraph: the treatment of gout – a disease of joints – in adults',
    ]);
  });

  it('go on with a sentence that a page break cuts', () => {
    assert.deepEqual(
      read(
        'The benefits of Lumivexa are its\n\nAn agency of the European Union\n\nEMA/1/2021\nPage 2/2\n\n\fability to act.\n',
      ),
      ['paragraph: The benefits of Lumivexa are its ability to act.'],
    );
    assert.deepEqual(read('The benefits of Lumivexa are its\n\n2\n\n\fability to act.\n'), [
      'paragraph: The benefits of Lumivexa are its ability to act.',
    ]);
    assert.deepEqual(read('The benefits of Lumivexa are its\n\n\fability to act.\n'), [
      'paragraph: The benefits of Lumivexa are its ability to act.',
    ]);
    assert.deepEqual(read('a uricosuric (ATC code:\n\nPage 2/2\n\nM04AB07). It acts.\n'), [
      'paragraph: a uricosuric (ATC code: M04AB07). It acts.',
    ]);
    assert.deepEqual(read('The benefits are many.\n\nPage 2/2\n\nability to act.\n'), [
      'paragraph: The benefits are many.',
      'paragraph: ability to act.',
    ]);
  });

  it('leave out page numbers', () => {
    for (const number of ['1', '12', '- 2 -', '2/3', 'Page 2/2', 'Page 2 of 2']) {
      assert.deepEqual(read(`One.\n\n${number}\n\nTwo.`), ['paragraph: One.', 'paragraph: Two.']);
    }
  });

  it('leave out links, notices and menus of a website', () => {
    const menu = [
      'https://www.ema.europa.eu/en',
      'Table of contents',
      'Page contents',
      'Share this page',
      'Related content',
      'News on Lumivexa',
    ];
    assert.deepEqual(read(`${menu.join('\n')}\n\nText.`), ['paragraph: Text.']);
  });

  it('leave out a table of key facts up to the text', () => {
    assert.deepEqual(
      read(
        'Key facts\nInvented name\nLumivexa\nATC code\nL01XX66\n\nStatus\nPositive\n\nThe applicant for this medicinal product is Orvexa.\nIt is new.',
      ),
      ['paragraph: The applicant for this medicinal product is Orvexa. It is new.'],
    );
  });

  it('end a table of key facts where a wrapped text begins', () => {
    assert.deepEqual(
      read(
        'Key facts\nStatus\nPositive\nOn 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive\nopinion, recommending the granting of a marketing authorisation.',
      ),
      [
        'paragraph: On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation.',
      ],
    );
  });

  it('keep the name of the committee where it stands in a sentence', () => {
    assert.deepEqual(
      read(
        'On 28 January 2021, the\nCommittee for Medicinal Products for Human Use (CHMP)\nadopted a positive opinion.',
      ),
      [
        'paragraph: On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion.',
      ],
    );
  });
});

describe('The footnote bodies of a published text', () => {
  const first =
    'Summaries of positive opinion are published without prejudice to the Commission decision.';
  it('begin with a label in many shapes', () => {
    for (const label of [
      '1 ',
      '1',
      '1  ',
      '1\u00a0',
      '1\t',
      '(1) ',
      '(1)',
      '[1] ',
      '¹ ',
      '¹',
      '* ',
      '*',
    ]) {
      const text = `Some text.\n\n${label}${first}\n`;
      const { blocks, source } = parseDocument(text, 'published');
      const body = blocks.find(({ kind }) => kind === 'footnoteBody');
      assert.equal(body?.label, label.includes('*') ? '*' : '1');
      assert.equal(
        source.slice(body?.labelSpan.start, body?.labelSpan.end),
        label.trim().replace(/[()[\]]/g, ''),
      );
    }
  });

  it('run over wrapped lines to the next body', () => {
    assert.deepEqual(
      read(
        `Some text.\n\n1 Summaries of positive opinion are\npublished early.\n2 A conditional marketing authorisation is granted\nearly.`,
      ),
      [
        'paragraph: Some text.',
        'footnoteBody: Summaries of positive opinion are published early.',
        'footnoteBody: A conditional marketing authorisation is granted early.',
      ],
    );
  });

  it('end where text of a part follows without a blank line', () => {
    assert.deepEqual(
      read(
        `Some text.\n\n1 ${first}\nLumivexa should be prescribed by physicians experienced in gout.`,
      ),
      [
        'paragraph: Some text.',
        `footnoteBody: ${first}`,
        'paragraph: Lumivexa should be prescribed by physicians experienced in gout.',
      ],
    );
  });

  it('end where a new page begins', () => {
    assert.deepEqual(read(`Some text.\n\n1 ${first}\n\fUnknown words follow.`), [
      'paragraph: Some text.',
      `footnoteBody: ${first}`,
      'paragraph: Unknown words follow.',
    ]);
    assert.deepEqual(read(`Some text.\n\n1 ${first}\nPage 1/2\nUnknown words follow.`), [
      'paragraph: Some text.',
      `footnoteBody: ${first}`,
      'paragraph: Unknown words follow.',
    ]);
  });

  it('may stand between two pages', () => {
    assert.deepEqual(
      read(
        `One.\n\n1 ${first}\n2 New text in bold\n\nPage 1/2\n\fTwo.\n\n3 This product was designated as an orphan medicine.\n`,
      ),
      [
        'paragraph: One.',
        `footnoteBody: ${first}`,
        'footnoteBody: New text in bold',
        'paragraph: Two.',
        'footnoteBody: This product was designated as an orphan medicine.',
      ],
    );
  });

  it('may follow text without a blank line when their words are known', () => {
    assert.deepEqual(read(`Some text.\n1 ${first}`), [
      'paragraph: Some text.',
      `footnoteBody: ${first}`,
    ]);
  });

  it('may have unknown words where they are set off', () => {
    assert.deepEqual(read('Some text.\n\n1 Hybrid applications rely on tests.\n2 Other words.'), [
      'paragraph: Some text.',
      'footnoteBody: Hybrid applications rely on tests.',
      'footnoteBody: Other words.',
    ]);
  });

  it('are no bodies where a number opens a wrapped line or a far number a paragraph', () => {
    assert.deepEqual(read('treated for\n2 Years or more.'), [
      'paragraph: treated for 2 Years or more.',
    ]);
    assert.deepEqual(read('Some text.\n\n28 Patients were treated.'), [
      'paragraph: Some text.',
      'paragraph: 28 Patients were treated.',
    ]);
    assert.deepEqual(read(`Some text.\n\n1 ${first.slice(0, -1)} of\n28 January 2021.`), [
      'paragraph: Some text.',
      `footnoteBody: ${first.slice(0, -1)} of 28 January 2021.`,
    ]);
  });

  it('may have any number that a mark has, or that stands among others', () => {
    const labels = (text: string): readonly string[] =>
      parseDocument(text, 'published')
        .blocks.filter(({ kind }) => kind === 'footnoteBody')
        .map(({ label }) => label);
    assert.deepEqual(labels('A hybrid medicine7 of Tarbexil.\n\n7 Other words.'), ['7']);
    assert.deepEqual(labels('Some text.\n\n9 Other words.\n1 More words.\n7 Even more.'), [
      '9',
      '1',
      '7',
    ]);
  });

  it('may be empty among others', () => {
    const { blocks } = parseDocument(
      `Some text.\n\n1 ${first}\n2\n3 This product was designated as an orphan medicine.\n`,
      'published',
    );
    assert.deepEqual(
      blocks.filter(({ kind }) => kind === 'footnoteBody').map(({ label }) => label),
      ['1', '2', '3'],
    );
  });

  it('may have their number on the line above', () => {
    const { marks, blocks } = parseDocument(
      `Summary of opinion1 (initial authorisation)\n\nLumivexa\norvatinib\n\nSome text.\n\n1\n${first}\n`,
      'published',
    );
    assert.deepEqual(
      blocks.filter(({ kind }) => kind === 'footnoteBody').map(({ label }) => label),
      ['1'],
    );
    assert.equal(marks.length, 1);
  });

  it('end at the title repeated at the foot of a page', () => {
    const text = `Summary of opinion1 (initial authorisation)\n\nLumivexa\norvatinib\n\nSome text.\n\n1 ${first}\nSummary of opinion\nEMA/CHMP/1/2025 Page 2/2\n`;
    assert.equal(read(text).at(-1), `footnoteBody: ${first}`);
  });

  it('do not swallow a page number', () => {
    assert.deepEqual(read(`Some text.\n\n1 ${first}\n1\n\nMore text.`), [
      'paragraph: Some text.',
      `footnoteBody: ${first}`,
      'paragraph: More text.',
    ]);
  });
});

describe('Line ends', () => {
  it('may be of any kind, with a byte order mark before', () => {
    const text = '\ufeffSummary of opinion\n\nLumivexa\norvatinib\n\nOne line\nand another.\n';
    const expected = read(text);
    for (const lineEnd of ['\r\n', '\r'])
      assert.deepEqual(read(text.replaceAll('\n', lineEnd)), expected);
    assert.deepEqual(expected, [
      'heading: Summary of opinion',
      'heading: Lumivexa',
      'paragraph: orvatinib',
      'paragraph: One line and another.',
    ]);
  });

  it('do not begin a paragraph behind the colon of a label or inside of brackets', () => {
    const long = `Lumivexa is a medicine ${'that acts on many cells in many ways '.repeat(6)}in adults.`;
    const code = 'L01XE51). It blocks an enzyme.';
    for (const before of [
      'orvatinib (ATC code:',
      'orvatinib (ATC\u00adcode: ',
      'orvatinib, ATCvet code:',
      'orvatinib (a kinase inhibitor, code:',
    ]) {
      const text = `${long}\n\nThe active substance of Lumivexa is ${before}\n${code}`;
      assert.equal(read(text).length, 2, before);
    }
  });

  it('are items behind a star, below words that want to go on or a page break', () => {
    const items = ['listItem: Acute gout', 'listItem: Chronic gout of adults', 'listItem: tophi'];
    const stars = '*   Acute gout\n* Chronic gout\nof adults\n\n* tophi';
    assert.deepEqual(read(`for the treatment of:\n\n${stars}`), [
      'paragraph: for the treatment of:',
      ...items,
    ]);
    assert.deepEqual(read(`as follows:1\n${stars}`).slice(-3), items);
    assert.deepEqual(read(`for the treatment of:\n\nPage 2/2\n\n${stars}`).slice(-3), items);
    assert.deepEqual(read(`indicated for the\n${stars}`).slice(-3), items);
    assert.deepEqual(read('of gout:\n\n* Acute gout').slice(1), ['footnoteBody: Acute gout']);
    assert.deepEqual(read('of gout.\n\n* In adults.\n\n* In men.').slice(1), [
      'footnoteBody: In adults.',
      'footnoteBody: In men.',
    ]);
  });

  it('are no footnote where a name begins with a figure', () => {
    assert.deepEqual(read('13C-Lumivexa will be available as tablets.'), [
      'paragraph: 13C-Lumivexa will be available as tablets.',
    ]);
  });

  it('are left out although the copy has a ligature', () => {
    assert.deepEqual(
      read('One line.\n\nO\ufb03cial address Domenico Scarlattilaan 6\n\nAnother line.'),
      ['paragraph: One line.', 'paragraph: Another line.'],
    );
  });
});
