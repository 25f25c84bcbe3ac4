/** The draft notation: its blocks, its marks and what stands between them. */
import assert from 'node:assert/strict';
import { parseDocument } from '../../../server/src/core/syntax/parseDocument';
import { blocksOf } from '../../support/readings';

function read(text: string): readonly string[] {
  return blocksOf(parseDocument(text, 'draft'));
}

function kinds(text: string): readonly string[] {
  return parseDocument(text, 'draft').blocks.map(({ kind }) => kind);
}

describe('The blocks of a draft', () => {
  it('are headings of six levels', () => {
    const { blocks } = parseDocument('# One\n## Two ##\n###### Six\n', 'draft');
    assert.deepEqual(
      blocks.map(({ level }) => level),
      [1, 2, 6],
    );
    assert.deepEqual(read('# One\n## Two ##\n#Not one\n'), [
      'heading: One',
      'heading: Two',
      'paragraph: #Not one',
    ]);
  });

  it('join the lines of a paragraph', () => {
    assert.deepEqual(read('One\ntwo  \n three.\n\nFour.'), [
      'paragraph: One two three.',
      'paragraph: Four.',
    ]);
  });

  it('keep one block for blank lines in a row', () => {
    assert.deepEqual(kinds('One\n\n \n\t\nTwo'), ['paragraph', 'blank', 'paragraph']);
  });

  it('are list items of every marker, with their further lines', () => {
    assert.deepEqual(read('- one\n  more\n* two\n+ three\n• four\n1. five\n12) six\n'), [
      'listItem: one more',
      'listItem: two',
      'listItem: three',
      'listItem: four',
      'listItem: five',
      'listItem: six',
    ]);
  });

  it('are list items in a list, too', () => {
    assert.deepEqual(read('- one\n    - two\n      more\n'), [
      'listItem: one',
      'listItem: two more',
    ]);
  });

  it('do not take a number or a dash inside a line for a list', () => {
    assert.deepEqual(read('On\n2021 was a year\n-not a list'), [
      'paragraph: On 2021 was a year -not a list',
    ]);
  });

  it('may stand in a quote', () => {
    const tree = parseDocument(
      '> Text\n> more\n>\n> ### Heading\n> - item\n>   more\n\nBehind',
      'draft',
    );
    assert.deepEqual(blocksOf(tree), [
      'quote: Text more',
      'heading: Heading',
      'listItem: item more',
      'paragraph: Behind',
    ]);
    assert.deepEqual(
      tree.blocks.filter(({ kind }) => kind !== 'blank').map(({ isQuoted }) => isQuoted),
      [true, true, true, false],
    );
  });

  it('lose the marker of a quote in a quote', () => {
    assert.deepEqual(read('> > Text\n> > more\n'), ['quote: Text more']);
  });

  it('begin anew where a quote begins or ends', () => {
    assert.deepEqual(read('Text\n> quoted\nbehind'), [
      'paragraph: Text',
      'quote: quoted',
      'paragraph: behind',
    ]);
  });

  it('are footnote bodies with numbers or names and indented further lines', () => {
    const tree = parseDocument(
      '[^1]: One\n  more\n[^conditional]: Two\n\tmore\nnot its own\n',
      'draft',
    );
    assert.deepEqual(blocksOf(tree), [
      'footnoteBody: One more',
      'footnoteBody: Two more',
      'paragraph: not its own',
    ]);
    assert.deepEqual(
      tree.blocks.map(({ label }) => label),
      ['1', 'conditional', ''],
    );
    const [first] = tree.blocks;
    assert.deepEqual(first?.labelSpan, { start: 2, end: 3 });
  });

  it('may be an empty footnote body', () => {
    const tree = parseDocument('[^1]:\n[^2]: Two\n', 'draft');
    assert.deepEqual(
      tree.blocks.map(({ kind, label }) => kind + label),
      ['footnoteBody1', 'footnoteBody2'],
    );
  });

  it('may be a line across the page, which is no text', () => {
    assert.deepEqual(read('Text\n\n---\n\nmore\n***\nmore'), [
      'paragraph: Text',
      'paragraph: more',
      'paragraph: more',
    ]);
  });

  it('tile the text', () => {
    for (const text of ['', '\n', 'a', 'a\r\n\r\nb', '# a\n> b\n- c\n[^1]: d\n<!-- e -->\nf']) {
      const { blocks } = parseDocument(text, 'draft');
      assert.equal(blocks.map(({ span }) => text.slice(span.start, span.end)).join(''), text);
    }
  });
});

describe('The comments of a draft', () => {
  it('are blocks of their own where they begin a line', () => {
    assert.deepEqual(kinds('<!-- one -->\nText\n'), ['comment', 'paragraph']);
    assert.deepEqual(read('<!-- one\n\ntwo -->\nText'), ['paragraph: Text']);
    assert.deepEqual(read('<!-- one -->\n<!-- two -->\nText'), ['paragraph: Text']);
  });

  it('are left out inside of a line', () => {
    assert.deepEqual(read('One <!-- two --> three.'), ['paragraph: One three.']);
    assert.deepEqual(read('One <!-- two\nthree --> four.'), ['paragraph: One four.']);
  });

  it('may stand before words on one line', () => {
    assert.deepEqual(read('<!-- one --> Two [^1].\nThree'), ['paragraph: Two. Three']);
  });

  it('end with their lines when they are not closed at the start of a line, also before another one', () => {
    const blocks = ['paragraph: One', 'paragraph: three'];
    assert.deepEqual(read('One\n\n<!-- two\nmore\n\nthree'), blocks);
    assert.deepEqual(read('One\n\n<!-- two\n\nthree\n\n<!-- four -->\n'), blocks);
    assert.deepEqual(read('One\n\n<!-->\nthree'), blocks);
  });

  it('end with the paragraph when they are not closed inside of a line', () => {
    assert.deepEqual(read('One <!-- two\nthree\n\nFour'), ['paragraph: One', 'paragraph: Four']);
  });

  it('may stand in a list item and in a heading', () => {
    assert.deepEqual(read('# One <!-- x -->\n- two <!-- y -->\n'), [
      'heading: One',
      'listItem: two',
    ]);
  });

  it('hide the marks inside', () => {
    assert.deepEqual(
      parseDocument('One <!-- [^1] --> two[^2]', 'draft').marks.map(({ label }) => label),
      ['2'],
    );
  });
});

describe('The words of a draft', () => {
  const lines: readonly (readonly [string, string, string])[] = [
    [
      'lose emphasis',
      '**Bold** and *italic* and __bold__ and _italic_ and ***both***',
      'Bold and italic and bold and italic and both',
    ],
    [
      'keep stars and underscores that stand alone',
      'a * b _ c 5*3 snake_case',
      'a * b _ c 5*3 snake_case',
    ],
    ['lose emphasis inside a word', 'uni**vers**al', 'universal'],
    ['lose struck text', 'new ~~old~~ text', 'new text'],
    ['lose struck text with emphasis in it', 'new ~~**old** [^1]~~ text', 'new text'],
    ['keep a strike that is not closed', 'new ~~old text', 'new ~~old text'],
    [
      'lose struck text whatever signs are in comments',
      'A <!-- was ~~ before --> drug ~~old <!-- one --> one~~ now',
      'A drug now',
    ],
    ['keep a strike that only a comment closes', 'new ~~old <!-- ~~ --> text', 'new ~~old text'],
    [
      'lose the backslash of an escape',
      '\\*not bold\\* \\[^1\\] \\# \\~~a\\~~',
      '*not bold* [^1] # ~~a~~',
    ],
    ['keep other backslashes', 'a\\b', 'a\\b'],
    [
      'have plain quotes, hyphens and blanks',
      '“a” ‘b’ film\u2011coated 20\u00a0mg \u202fx',
      '"a" \'b\' film-coated 20 mg x',
    ],
    ['have letters for ligatures', 'e\ufb03cacy \ufb01rst', 'efficacy first'],
    [
      'lose soft hyphens and marks of direction',
      'onco\u00adgenic \u200eword\ufeff',
      'oncogenic word',
    ],
    [
      'keep letters of other alphabets and signs',
      'µg β-lactam é ≥ 10⁶ 😀',
      'µg β-lactam é ≥ 10⁶ 😀',
    ],
    ['have one blank for several', 'a   b \t c', 'a b c'],
  ];
  for (const [fact, written, plain] of lines) {
    it(fact, () => {
      assert.equal(parseDocument(written, 'draft').prose.text, `${plain}\n`);
    });
  }

  it('lose a strike over two lines', () => {
    assert.deepEqual(read('a ~~b\nc~~ d'), ['paragraph: a d']);
    assert.deepEqual(read('a <!-- ~~\n~~ and ~~ --> ~~b\nc~~ d'), ['paragraph: a d']);
  });
});

describe('The marks of a draft', () => {
  it('are found by number and by name, with the blank before them', () => {
    const text = 'opinion[^1] and conditional [^conditional] and again[^1]';
    const { marks, prose } = parseDocument(text, 'draft');
    assert.deepEqual(
      marks.map(({ label, span }) => [label, text.slice(span.start, span.end)]),
      [
        ['1', '[^1]'],
        ['conditional', '[^conditional]'],
        ['1', '[^1]'],
      ],
    );
    assert.deepEqual(
      marks.map(({ gap }) => gap !== undefined),
      [false, true, false],
    );
    assert.equal(prose.text, 'opinion and conditional and again\n');
  });

  it('leave no blank before a stop', () => {
    assert.equal(parseDocument('opinion [^1], and [^2].', 'draft').prose.text, 'opinion, and.\n');
  });

  it('are no marks without a label, with a blank in it or when escaped', () => {
    assert.deepEqual(parseDocument('a[^] b[^ 1] c\\[^1] d[1]', 'draft').marks, []);
  });

  it('stand in headings, quotes, lists and bodies', () => {
    const { marks } = parseDocument('# a[^1]\n\n> b[^2]\n\n- c[^3]\n\n[^1]: d[^4]\n', 'draft');
    assert.deepEqual(
      marks.map(({ label }) => label),
      ['1', '2', '3', '4'],
    );
  });

  it('stand at their place in the prose', () => {
    const { marks, prose } = parseDocument('The “opinion”[^1] of **May**[^2]', 'draft');
    assert.deepEqual(
      marks.map(({ proseOffset }) => prose.text.slice(0, proseOffset)),
      ['The "opinion"', 'The "opinion" of May'],
    );
  });
});

describe('The front matter of a draft', () => {
  it('gives keys and values with their places', () => {
    const text = '---\nprofile: human-initial # why\norphan: true\nname: "A: b"\n---\n# Title';
    const tree = parseDocument(text, 'draft');
    assert.deepEqual(
      tree.frontMatter.map(({ key, value }) => [key, value]),
      [
        ['profile', 'human-initial'],
        ['orphan', 'true'],
        ['name', 'A: b'],
      ],
    );
    const [entry] = tree.frontMatter;
    assert.equal(text.slice(entry?.valueSpan.start, entry?.valueSpan.end), 'human-initial');
    assert.equal(text.slice(entry?.keySpan.start, entry?.keySpan.end), 'profile');
    assert.deepEqual(blocksOf(tree), ['heading: Title']);
  });

  it('may end in dots, hold blank lines and follow a byte order mark', () => {
    assert.deepEqual(kinds('\ufeff---\n\norphan: yes\n...\nText'), ['frontMatter', 'paragraph']);
  });

  it('is none when it is not closed or not at the top', () => {
    assert.deepEqual(parseDocument('---\norphan: true\n', 'draft').frontMatter, []);
    assert.deepEqual(parseDocument('\n---\norphan: true\n---\n', 'draft').frontMatter, []);
  });
});
