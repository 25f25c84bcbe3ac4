/** Facts about web pages that other programs have written: what of them a draft keeps. */
import assert from 'node:assert/strict';
import { fromWord, withoutWebsite } from '../../../server/src/core/index';
import { readWebPage } from '../../../server/src/web/readWebPage';

/** The draft, without the line feed at its end. */
function draftOf(html: string | Uint8Array): string {
  const { document, problem } = readWebPage(typeof html === 'string' ? Buffer.from(html) : html);
  assert.equal(problem, undefined);
  return document === undefined ? '' : fromWord(withoutWebsite(document)).trimEnd();
}

function problemOf(html: string | Uint8Array): string | undefined {
  return readWebPage(typeof html === 'string' ? Buffer.from(html) : html).problem?.message;
}

const STATEMENT =
  'On 22 February 2024, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion, recommending the granting of a marketing authorisation for the medicinal product Lumivexa, intended for the treatment of adults with asthma.';

describe('a web page', () => {
  it('keeps bold, italic, struck and raised words, by their elements and by their styles', () => {
    const html =
      '<p>with <b>cis</b><strong>platin</strong> or <s>as <i>mono</i></s> in <em>vitro</em>, 10<sup>6</sup></p>' +
      '<p>with <span style="color: red; FONT-WEIGHT: 700">cisplatin</span>, <b style="font-weight:normal">not bold</b>,' +
      ' <span style="text-decoration: underline line-through">old</span>, 10<span style="vertical-align:super">6</span></p>';
    assert.equal(
      draftOf(html),
      'with **cisplatin** or ~~as~~ ~~*mono*~~ in *vitro*, 10⁶\n\nwith **cisplatin**, not bold, ~~old~~, 10⁶',
    );
  });

  it('has the look that its style sheet gives to classes, and only that', () => {
    const sheet =
      '<style>@import url(x);.c1,.c4{font-weight:700}.c1{color:#000}.c2{text-decoration:line-through}ul.x{margin:0}</style>';
    const html = `<p class="c0">with <span class="c0 c1">cisplatin</span> or <span class="c2">alone</span>, <span class="c1" style="font-weight:400">plain</span></p>`;
    assert.equal(draftOf(sheet + html), 'with **cisplatin** or ~~alone~~, plain');
    const states =
      '<style>@media print{.panel{display:none}.c1{font-weight:700}} .closed .panel{display:none} .panel{display:none}.panel.open{color:red}</style>';
    assert.equal(
      draftOf(`${states}<div class="panel open">seen <b class="c0">and</b> <i>read</i></div>`),
      'seen **and** *read*',
    );
  });

  it('has one blank where there are blanks and ends of lines, and lines of its own where it breaks them', () => {
    assert.equal(
      draftOf('<p>  one\n two <b> three</b>\t</p>\n<div>four</div>'),
      'one two **three**\n\nfour',
    );
    assert.equal(draftOf('<p>One.<br>Two.</p>'), 'One.\n\nTwo.');
    assert.equal(draftOf('<pre>One.\r\nTwo.</pre>'), 'One.\n\nTwo.');
  });

  it('shows nothing of what is not shown, and nothing of scripts, forms and menus', () => {
    const html =
      '<head><title>Title</title></head><nav>Home</nav><script>a < "<p>b"</script><style>p{}</style>' +
      '<p>seen<span style="display: none !important"> hidden</span><span hidden> too</span></p><!-- no --><form><button>Send</button></form>';
    assert.equal(draftOf(html), 'seen');
  });

  it('keeps lists with their numbers and depths', () => {
    const html =
      '<ul><li>one<ul><li><p>inner</p></li></ul></li><li>two</li></ul><p>then</p><ol start="3"><li>three<li>four<li value="7">seven</ol>';
    assert.equal(draftOf(html), '- one\n  - inner\n- two\n\nthen\n\n3. three\n4. four\n7. seven');
  });

  it('has footnotes where links lead from marks to bodies', () => {
    const body = 'Summaries of positive opinion are published without prejudice.';
    const expected = `Words[^1] and others[^1]\n\nEnd\n\n[^1]: ${body}`;
    const forms = {
      ours: `<p>Words<sup><a href="#note-1" id="mark-1">1</a></sup> and others<sup><a href="#note-1" id="mark-2">1</a></sup></p><p>End</p><div id="note-1"><span><a href="#mark-1">1</a></span><span>${body} <a href="#mark-2">↩</a></span></div>`,
      Word: `<p>Words<a href="#_ftn1" name="_ftnref1"><span>[1]</span></a> and others<a href="#_ftn1"><span>[1]</span></a></p><p>End</p><div id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> ${body}</p></div>`,
      list: `<p>Words<a href="page.html#fn1"><sup>1</sup></a> and others<a href="#fn1"><sup>1</sup></a></p><p>End</p><section><hr><ol><li id="fn1"><p>${body}<a href="#fnref1">↩︎</a></p></li></ol></section>`,
      typed: `<p>Words<sup>1</sup> and others<sup>1</sup></p><p>End</p><p><sup>1</sup> ${body}</p>`,
    };
    for (const [name, html] of Object.entries(forms)) assert.equal(draftOf(html), expected, name);
  });

  it('keeps a link that leads to no footnote as words', () => {
    const html =
      '<p id="top">See <a href="#top">1</a>, <a href="#gone">2</a>, <a href="https://example.org">3</a></p>';
    assert.equal(draftOf(html), 'See 1, 2, 3');
    const section =
      '<p>See section <a href="#s4">4</a>.</p><h2 id="s4">The benefits</h2><p>Words</p>';
    assert.equal(draftOf(section), 'See section 4.\n\n### The benefits\n\nWords');
    assert.equal(draftOf('<p id="">One <a href="#">2</a></p><p>Two</p>'), 'One 2\n\nTwo');
  });

  it('has a footnote of several paragraphs as one', () => {
    const html =
      '<p>Words<a href="#fn1"><sup>1</sup></a></p><ol><li id="fn1"><p>One.</p><p>Two. <a href="#r">↩</a></p></li></ol><p>End</p>';
    assert.equal(draftOf(html), 'Words[^1]\n\nEnd\n\n[^1]: One. Two.');
  });

  it('leaves out what a website shows above and below the document, and outside of its main part', () => {
    const html =
      `<div>An official website</div><main><h1>Lumivexa</h1><p>Opinion</p><p>Share this page</p><h2>Overview</h2><p>${STATEMENT}</p>` +
      '<p>https://www.ema.europa.eu/lumivexa</p><h2>Key facts</h2><p>Asthma</p></main><footer>Contact</footer>';
    assert.equal(draftOf(html), `## Lumivexa\n\n${STATEMENT}`);
    assert.equal(draftOf(`<main></main><p>${STATEMENT}</p>`), STATEMENT);
    const unknown = '<p>One</p><h2>Key facts</h2><p>Two</p>';
    assert.equal(draftOf(unknown), 'One\n\n### Key facts\n\nTwo');
  });

  it('makes a title and names of its first lines, and a quotation of a boxed indication', () => {
    const html =
      `<h1>Summary of opinion (initial authorisation)</h1><p><b>Lumivexa</b></p><p>lumivexamab</p><p>${STATEMENT}</p>` +
      '<p>The full indication is:</p><table><tr><td>Lumivexa is indicated in adults with asthma.</td></tr></table>';
    assert.equal(
      draftOf(html),
      `# Summary of opinion (initial authorisation)\n\n## Lumivexa\n\nlumivexamab\n\n${STATEMENT}\n\nThe full indication is:\n\n> Lumivexa is indicated in adults with asthma.`,
    );
  });

  it('is read in the encoding that it names, and in that of Windows where it is no UTF-8', () => {
    const windows = Buffer.from('<p>\x93quoted\x94 \x96 \xb5g</p>', 'latin1');
    assert.equal(draftOf(windows), '“quoted” – µg');
    const meta = Buffer.from(
      '<meta http-equiv=Content-Type content="text/html; charset=windows-1252">',
    );
    assert.equal(draftOf(Buffer.concat([meta, windows])), '“quoted” – µg');
    assert.equal(draftOf(Buffer.from('\ufeff<p>“µg”</p>', 'utf16le')), '“µg”');
    assert.equal(draftOf('\ufeff<meta charset="iso-8859-1"><p>“µg”</p>'), '“µg”');
    assert.equal(draftOf('<meta charset="utf-16"><p>“µg”</p>'), '“µg”');
    assert.equal(draftOf('\ufeff<meta charset="no-such"><p>&ldquo;&#181;g&#148;</p>'), '“µg”');
  });

  it('is not read where elements are nested or cut into pieces without end', () => {
    assert.equal(draftOf(`${'<div>'.repeat(400)}deep`), 'deep');
    assert.match(problemOf('<div>'.repeat(501)) ?? '', /^More than 500 elements/);
    assert.match(
      problemOf('<p>a</p>'.repeat(200_001)) ?? '',
      /^The web page has more than 200,000/,
    );
    assert.match(
      problemOf(Buffer.alloc(20_000_001, 'a')) ?? '',
      /^The web page is larger than 20 MB/,
    );
  });
});
