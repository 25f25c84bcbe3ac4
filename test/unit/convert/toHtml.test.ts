/** The document as HTML: layout, footnotes, findings, and words that are never obeyed. */
import assert from 'node:assert/strict';
import {
  type Finding,
  type Notation,
  parseDocument,
  readOpinion,
  toHtml,
  toHtmlPage,
} from '../../../server/src/core/index';
import { type HtmlElement, readHtml, textOf, walk } from '../../support/readHtml';

const DRAFT = `---
orphan: true
---

# Summary of opinion[^commission] (initial authorisation)

## Lumivexa

orvatinib

<!-- to be checked -->
On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion for Lumivexa[^orphan].

The full indication is:

> Lumivexa is indicated for the **treatment** of ~~severe~~ psoriasis:
>
> - in adults;
> - in adolescents.

[^orphan]: This product was designated as an orphan medicine.
[^commission]: Summaries of positive opinion are published without prejudice to the Commission decision.
`;

const PUBLISHED = `Summary of opinion1 (initial authorisation)

Lumivexa
orvatinib

The full indication is:

Lumivexa is indicated for the treatment of
psoriasis in “adults”.

1 Summaries of positive opinion are published without prejudice to the Commission decision.
`;

function write(text: string, notation: Notation, findings: readonly Finding[] = []): HtmlElement {
  const opinion = readOpinion(parseDocument(text, notation));
  return readHtml(toHtml(opinion, { findings, hasPlaces: true }));
}

/** Tag and words of each block. */
function blocksOf(html: HtmlElement): readonly string[] {
  return [...walk(html)]
    .filter(({ attributes }) => attributes.has('data-start'))
    .map((element) => `${element.tag}: ${textOf(element)}`);
}

function find(html: HtmlElement, isIt: (element: HtmlElement) => boolean): HtmlElement {
  const found = [...walk(html)].find(isIt);
  assert.ok(found !== undefined);
  return found;
}

function findingAt(text: string, words: string, more: Partial<Finding> = {}): Finding {
  const start = text.indexOf(words);
  assert.ok(start >= 0, words);
  const span = { start, end: start + words.length };
  const base = { ruleId: 'a-rule', severity: 'warning', part: undefined, fixes: [], related: [] };
  return { ...base, severity: 'warning', span, message: `Wrong: ${words}`, ...more };
}

/** The words that each finding covers, with their severity. */
function underlined(html: HtmlElement): readonly string[] {
  return [...walk(html)]
    .filter(({ attributes }) => attributes.get('class')?.startsWith('finding'))
    .map((element) => `${element.attributes.get('class')?.slice(8)}: ${textOf(element)}`);
}

describe('the document as HTML', () => {
  it('has title, name, common name, paragraphs, the boxed indication with its list, and footnotes at the end', () => {
    assert.deepEqual(blocksOf(write(DRAFT, 'draft')), [
      'h1: Summary of opinion1 (initial authorisation)',
      'h2: Lumivexa',
      'p: orvatinib',
      'p: On 28 January 2021, the Committee for Medicinal Products for Human Use (CHMP) adopted a positive opinion for Lumivexa2.',
      'p: The full indication is:',
      'p: Lumivexa is indicated for the treatment of severe psoriasis:',
      'li: in adults;',
      'li: in adolescents.',
      'div: 1Summaries of positive opinion are published without prejudice to the Commission decision.',
      'div: 2This product was designated as an orphan medicine.',
    ]);
    const box = find(
      write(DRAFT, 'draft'),
      ({ attributes }) => attributes.get('class') === 'indication',
    );
    assert.equal(
      textOf(box),
      'Lumivexa is indicated for the treatment of severe psoriasis:in adults;in adolescents.',
    );
  });

  it('shows published text the same way, its lines joined and its quotes as written', () => {
    assert.deepEqual(blocksOf(write(PUBLISHED, 'published')), [
      'h1: Summary of opinion1 (initial authorisation)',
      'h2: Lumivexa',
      'p: orvatinib',
      'p: The full indication is:',
      'p: Lumivexa is indicated for the treatment of psoriasis in “adults”.',
      'div: 1Summaries of positive opinion are published without prejudice to the Commission decision.',
    ]);
    find(
      write(PUBLISHED, 'published'),
      ({ attributes }) => attributes.get('class') === 'indication',
    );
  });

  it('shows new text bold and removed text struck', () => {
    const html = write('New **text, _really_** and ~~old\n**text**~~ here.', 'draft');
    const texts = (tag: string): readonly string[] =>
      [...walk(html)].filter((element) => element.tag === tag).map((element) => textOf(element));
    assert.deepEqual(texts('strong'), ['text, ', 'really']);
    assert.deepEqual(texts('em'), ['really']);
    assert.equal(texts('del').join(''), 'old text');
    assert.equal(textOf(write('New ~~old~~.', 'draft')).trim(), 'New old.');
  });

  it('a star without a partner makes nothing bold', () => {
    const html = write('One *two three.', 'draft');
    assert.equal(
      [...walk(html)].some(({ tag }) => tag === 'em'),
      false,
    );
  });

  it('marks lead to their footnotes and footnotes back to every mark', () => {
    const text = 'One[^1] and two[^1] and three[^2].\n\n[^1]: First.\n';
    const html = write(text, 'draft');
    const links = [...walk(html)]
      .filter(({ tag }) => tag === 'a')
      .map(({ attributes }) => `${attributes.get('id') ?? ''} ${attributes.get('href')}`);
    assert.deepEqual(links, ['mark-1 #note-1', 'mark-2 #note-1', ' #mark-1', ' #mark-2']);
    const marks = [...walk(html)].filter(({ tag }) => tag === 'sup').map((mark) => textOf(mark));
    assert.deepEqual(marks, ['1', '1', '2']);
    assert.equal(find(html, ({ tag }) => tag === 'a').attributes.get('title'), 'First.');
  });

  it('a mark shows the beginning of its footnote, however long that is', () => {
    const html = write(`One[^1].\n\n[^1]: ${'word '.repeat(1000)}\n`, 'draft');
    const title = find(html, ({ tag }) => tag === 'a').attributes.get('title') ?? '';
    assert.ok(title.startsWith('word word') && title.length < 1000);
  });

  it('numbers stand as they are written, so that a wrong one is seen', () => {
    const html = write('One[^2] and two[^1].\n\n[^2]: Second.\n[^1]: First.\n', 'draft');
    assert.deepEqual(blocksOf(html), ['p: One2 and two1.', 'div: 2Second.', 'div: 1First.']);
  });

  it('lists keep the numbers of their items', () => {
    const html = write('3. Three\n4. Four\n\n- a\n  - b\n', 'draft');
    const items = [...walk(html)].filter(({ tag }) => tag === 'li');
    assert.deepEqual(
      items.map(
        ({ attributes }) => `${attributes.get('value') ?? ''}${attributes.get('class') ?? ''}`,
      ),
      ['3', '4', '', 'inner'],
    );
  });

  it('words of the document are shown, never obeyed', () => {
    const text = [
      '<script>alert(1)</script> <img src=x onerror="alert(1)"> &amp; \'quoted\'',
      '',
      '[a link](https://example.invalid) https://example.invalid <a href="javascript:alert(1)">x</a>[^"><script>]',
      '',
      '[^"><script>]: " onmouseover="alert(1)',
    ].join('\n');
    const html = write(text, 'draft', [
      findingAt(text, 'onerror', { message: '"><script>alert(1)</script>' }),
    ]);
    assert.deepEqual(blocksOf(html).slice(0, 2), [
      'p: <script>alert(1)</script> <img src=x onerror="alert(1)"> &amp; \'quoted\'',
      'p: [a link](https://example.invalid) https://example.invalid <a href="javascript:alert(1)">x</a>1',
    ]);
    const page = toHtmlPage(readOpinion(parseDocument(text, 'draft')));
    assert.doesNotMatch(page, /<script|<img|<a href="(?!#)/i);
  });

  it('what cannot be shown is replaced, character for character', () => {
    const html = write('A\u0000b \u202etfel\u202c \ud800.', 'draft');
    assert.equal(textOf(html), 'A\ufffdb \ufffdtfel\ufffd \ufffd.');
  });

  it('words know their place', () => {
    const text = '\n> One “two” **three**[^1] four\n> five.\n';
    const html = write(text, 'draft');
    for (const block of walk(html)) {
      const start = Number(block.attributes.get('data-start') ?? Number.NaN);
      if (Number.isNaN(start)) continue;
      for (const words of walk(block)) {
        const at = words.attributes.get('data-at');
        if (at === undefined) continue;
        const shown = textOf(words);
        assert.equal(text.substr(start + Number(at), shown.length), shown);
      }
    }
  });

  describe('findings', () => {
    const text =
      'Alpha beta gamma delta.\n\nEpsilon zeta[^1] eta.\n\n<!-- theta -->\n\nIota.\n\n[^1]: Kappa.\n';

    it('underline their words and say what is wrong', () => {
      const html = write(text, 'draft', [findingAt(text, 'beta')]);
      assert.deepEqual(underlined(html), ['warning: beta']);
      const mark = find(html, ({ attributes }) => attributes.has('title'));
      assert.equal(mark.attributes.get('title'), 'Wrong: beta (a-rule)');
    });

    it('that lie over one another are all told, the worst in front', () => {
      const findings = [
        findingAt(text, 'Alpha beta gamma', { severity: 'hint' }),
        findingAt(text, 'beta', { severity: 'error' }),
        findingAt(text, 'beta gamma delta', { severity: 'info' }),
      ];
      const html = write(text, 'draft', findings);
      assert.deepEqual(underlined(html), [
        'hint: Alpha ',
        'error: beta',
        'info:  gamma',
        'info:  delta',
      ]);
      const beta = find(html, (element) => textOf(element) === 'beta');
      assert.equal(beta.attributes.get('title')?.split('\n').length, 3);
    });

    it('without words stand at their place', () => {
      const end = text.indexOf('\n');
      const html = write(text, 'draft', [
        findingAt(text, 'gamma', { span: { start: 6, end: 6 } }),
        findingAt(text, 'delta', { span: { start: end, end } }),
      ]);
      assert.deepEqual(underlined(html), ['warning: ', 'warning: ']);
      const paragraph = find(html, ({ tag }) => tag === 'p');
      const order = paragraph.children.map((child) =>
        typeof child === 'object' ? textOf(child) : child,
      );
      assert.deepEqual(order, ['Alpha ', '', 'beta gamma delta.', '']);
    });

    it('on marks, labels and on text that is not shown find a place, too', () => {
      const label = text.lastIndexOf('1');
      const html = write(text, 'draft', [
        findingAt(text, '[^1]'),
        findingAt(text, 'theta'),
        findingAt(text, '1', { span: { start: label, end: label + 1 } }),
      ]);
      assert.deepEqual(underlined(html), ['warning: 1', 'warning: ', 'warning: 1']);
    });

    it('are underlined however many there are in a paragraph', () => {
      const words = Array.from({ length: 100 }, (_, index) => `word${index}.`);
      const long = words.join(' ');
      const findings = words.map((word) => findingAt(long, word));
      const expected = words.map((word) => `warning: ${word}`);
      assert.deepEqual(underlined(write(long, 'draft', findings)), expected);
    });

    it('that are cut into many pieces are told so often that the page grows with the text and no faster', () => {
      const size = (count: number): number => {
        const struck = '~~old ~~new '.repeat(count);
        const message = `“${struck}” is wrong.`;
        const opinion = readOpinion(parseDocument(struck, 'draft'));
        const findings = [findingAt(struck, struck, { message })];
        return toHtml(opinion, { findings, hasPlaces: true }).length;
      };
      const [small, large] = [size(500), size(4000)];
      assert.ok(large < small * 10, `${small}, then ${large} characters`);
    });

    it('in a document without words are not lost', () => {
      const html = write('', 'draft', [findingAt('', '', { span: { start: 0, end: 0 } })]);
      assert.deepEqual(underlined(html), ['warning: ']);
    });
  });

  it('a page of its own holds the same words, loads nothing and shows no findings', () => {
    const page = toHtmlPage(readOpinion(parseDocument(DRAFT, 'draft')));
    assert.match(page, /^<!doctype html>/);
    assert.match(page, /<title>Lumivexa: Summary of opinion \(initial authorisation\)<\/title>/);
    assert.match(page, /"default-src 'none'; .*; base-uri 'none'; form-action 'none'">/);
    const body = page.slice(page.indexOf('<body>'));
    assert.doesNotMatch(body, /data-|class="finding/);
    assert.doesNotMatch(page, /url\(|@import|src=|<script|<link/);
  });
});
