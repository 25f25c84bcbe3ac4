/** The two notations of one document: what conversion makes of each thing. */
import assert from 'node:assert/strict';
import { toDraft } from '../../../server/src/core/convert/toDraft';
import { toPublished } from '../../../server/src/core/convert/toPublished';
import { readOpinion } from '../../../server/src/core/model/readOpinion';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';

const publish = (...lines: readonly string[]) =>
  toPublished(readOpinion(parseDocument(`${lines.join('\n')}\n`, 'draft')));
const draw = (...lines: readonly string[]): readonly string[] =>
  toDraft(readOpinion(parseDocument(`${lines.join('\n')}\n`, 'published'))).split('\n');

const HEAD = [
  '# Summary of opinion[^1] (initial authorisation)',
  '',
  '## Lumivexa',
  '',
  'orvatinib',
];
const NOTE = '[^1]: Summaries of positive opinion are published without prejudice.';

describe('a draft as published text', () => {
  /** The lines between the head and the footnotes. */
  const middle = (...lines: readonly string[]): readonly string[] =>
    publish(...HEAD, '', ...lines, '', NOTE)
      .text.split('\n')
      .slice(5, -3);

  it('has title, name, common name, paragraphs, and the footnotes at its end', () => {
    const { text, problems } = publish(...HEAD, NOTE, '', 'One', 'two.');
    assert.deepEqual(text.split('\n'), [
      'Summary of opinion1 (initial authorisation)',
      '',
      'Lumivexa',
      'orvatinib',
      '',
      'One two.',
      '',
      '1 Summaries of positive opinion are published without prejudice.',
      '',
    ]);
    assert.deepEqual(problems, []);
  });

  it('has no emphasis, struck words, comments or escapes, and keeps typographic signs', () => {
    assert.deepEqual(middle('**New** and ~~old~~ _x_ 5 \\* 3 “q” 20\u00a0mg<!-- why -->.'), [
      'New and x 5 * 3 “q” 20\u00a0mg.',
    ]);
  });

  it('has no blank where struck words leave nothing before a sign', () => {
    assert.deepEqual(
      middle(
        'Bile acid sequestrants ~~and statins~~. One ~~two~~, three **new ~~old~~**; a ~~b~~ c.',
      ),
      ['Bile acid sequestrants. One, three new; a c.'],
    );
    assert.deepEqual(middle('New', '~~old~~, and'), ['New, and']);
  });

  it('tells that bold and struck words are lost', () => {
    const tell = (text: string): readonly string[] =>
      publish(...HEAD, '', text, '', NOTE).problems.map(({ message }) => message);
    assert.deepEqual(tell('**New** and ~~old **really**~~.'), [
      'The bold of new text and 1 struck passage are lost in plain text; a page (HTML) keeps what is marked.',
    ]);
    assert.deepEqual(tell('~~a~~ b ~~c~~'), [
      '2 struck passages are lost in plain text; a page (HTML) keeps what is marked.',
    ]);
    assert.deepEqual(tell('_Words_ with <!-- **none** --> \\*\\*.'), []);
  });

  it('has quotations as paragraphs and list items with bullets', () => {
    assert.deepEqual(middle('> Text of:', '>', '> - one;', '> - two.', '', 'More.'), [
      ...['Text of:', '', '• one;', '• two.', '', 'More.'],
    ]);
  });

  it('writes a mark in another way where a digit would be taken for a part of the word', () => {
    assert.deepEqual(middle('A word[^1], ALS[^1], 10[^1], m²[^1], XPO1[^1] and two[^1][^1].'), [
      'A word1, ALS¹, 10[1], m²[1], XPO1[1] and two[1][1].',
    ]);
  });

  it('numbers named footnotes beside those that have numbers', () => {
    const { text } = publish('A word[^new], a word[^1].', '', NOTE, '[^new]: New text in bold');
    assert.match(text, /^A word2, a word1\.\n\n1 Summaries of .*\n2 New text in bold\n$/);
  });

  it('keeps the line ends of the draft', () => {
    const { text } = toPublished(readOpinion(parseDocument('# Title\r\n\r\nText.\r\n', 'draft')));
    assert.equal(text, 'Title\r\n\r\nText.\r\n');
  });

  it('tells what it cannot say, with the place in the draft', () => {
    const lines = [
      '---',
      'conditional: true',
      '---',
      ...HEAD,
      '',
      '1. Interleukin and interleukin1.',
    ];
    const { problems } = publish(...lines, '', NOTE);
    const source = [...lines, '', NOTE, ''].join('\n');
    assert.deepEqual(
      problems.map(({ span, message }) => [source.slice(span.start, span.start + 6), message]),
      [
        ['---\nco', 'Published text cannot say by itself: conditional.'],
        ['1. Int', 'The number of this item is a bullet in published text.'],
        ['1. Int', 'Published text would be read otherwise here: “Interleukin and interleukin1.”.'],
      ],
    );
  });

  it('tells of the first place alone where whole blocks would be lost, in few words', () => {
    const { problems } = publish('One', '', 'Page 1/2', '', 'Two', '', 'Page 2/2', '', 'Three');
    assert.deepEqual(
      problems.map(({ message }) => message),
      ['Published text would be read otherwise here: “Page 1/2”.'],
    );
    const [long] = publish(
      'Words.',
      '',
      `1 ${'A long paragraph with a number. '.repeat(4)}`,
    ).problems;
    assert.equal(
      long?.message,
      'Published text would be read otherwise here: “1 A long paragraph with a number. A long…”.',
    );
  });
});

describe('the accepted findings of a draft', () => {
  it('are told as lost, other comments are not', () => {
    const comment = '<!-- opinion-summary-ignore verb-disagrees, word-repeated: a quotation -->';
    const empty = '<!-- opinion-summary-ignore verb-disagrees -->';
    const others = ['', '<!-- To be checked. -->', '', empty];
    const lines = [...HEAD, ...others, '', comment, '', 'Text.', '', NOTE];
    const { problems } = publish(...lines);
    const source = [...lines, ''].join('\n');
    assert.deepEqual(
      problems.map(({ span, message }) => [source.slice(span.start, span.end), message]),
      [
        [
          comment,
          'Published text has no comments: what accepts verb-disagrees, word-repeated here is left out.',
        ],
      ],
    );
  });
});

describe('published text as a draft', () => {
  it('has its lines joined, page furniture gone, marks and footnotes written out', () => {
    assert.deepEqual(
      draw(
        ...[
          'EMA/1/2021 ',
          'Summary of opinion1 (initial authorisation) ',
          '',
          'Lumivexa ',
          'orvatinib ',
        ],
        ...[
          '',
          'The beneﬁts of Lumivexa are its film- ',
          'coated tab\u00adlets, ',
          'as seen. ',
          '',
        ],
        ...[
          '1 Summaries of positive opinion are published ',
          'without prejudice. ',
          '',
          'Page 1/2 ',
        ],
      ),
      [...HEAD, '', 'The benefits of Lumivexa are its film-coated tablets, as seen.', '', NOTE, ''],
    );
  });

  it('keeps title and names below a headline or a remark', () => {
    for (const above of [
      'The CHMP adopted a positive opinion for Lumivexa',
      'On 22 February 2018, the CHMP had adopted a negative opinion for Lumivexa',
      'Detailed recommendations for the use of this product will be described.',
    ]) {
      const lines = draw(
        above,
        'Summary of opinion1 (initial authorisation)',
        '',
        'Lumivexa',
        'orvatinib',
        '',
        'On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for gout.',
        '',
        '1 Summaries of positive opinion are published without prejudice.',
      );
      const title = lines.indexOf('# Summary of opinion[^1] (initial authorisation)');
      assert.deepEqual(lines.slice(title + 1, title + 5), ['', '## Lumivexa', '', 'orvatinib']);
    }
  });

  it('has its indication as a quotation, with headings and lists', () => {
    assert.deepEqual(
      draw(
        ...['The full indication is:', '', 'Gout', '', 'Lumivexa is indicated for gout in:', ''],
        ...['• adults;', '• children.', '', 'Lumivexa should be prescribed by physicians.'],
      ),
      [
        ...[
          'The full indication is:',
          '',
          '> Gout',
          '>',
          '> Lumivexa is indicated for gout in:',
          '>',
        ],
        ...['> - adults;', '> - children.', '', 'Lumivexa should be prescribed by physicians.', ''],
      ],
    );
  });

  it('has signs of Markdown escaped where they would mean something', () => {
    assert.deepEqual(draw('The 5*3 of a_b, [^1] and <!-- it.', '', '1. Text', '', '# Text'), [
      ...['The 5\\*3 of a_b, \\[^1] and \\<!-- it.', '', '1\\. Text', '', '\\# Text', ''],
    ]);
    assert.deepEqual(draw('A dose of ~~5 mg~~ is ~ 5 mg.', '', '___'), [
      ...['A dose of \\~\\~5 mg\\~\\~ is ~ 5 mg.', '', '\\_\\_\\_', ''],
    ]);
  });
});
