/** Pages that the product makes become the drafts that they came from; any other HTML becomes some draft. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { toHtmlPage } from '../../server/src/core/convert/html/toHtmlPage';
import { fromWord } from '../../server/src/core/convert/word/fromWord';
import { withoutWebsite } from '../../server/src/core/convert/word/withoutWebsite';
import { readWords } from '../../server/src/core/convert/word/wordDocument';
import { readOpinion } from '../../server/src/core/model/readOpinion';
import { parseDocument } from '../../server/src/core/syntax/parseDocument';
import { readWebPage } from '../../server/src/web/readWebPage';
import { generateDocument } from '../accuracy/grammar/generateDocument';
import { writeDocument } from '../accuracy/writing/writeDocument';
import { toComparableModel } from '../support/comparableModel';
import { readExamplePairs } from '../support/exampleDocuments';

function importPage(html: string): string {
  const { document } = readWebPage(Buffer.from(html));
  return document === undefined ? '' : fromWord(withoutWebsite(document));
}

function throughPage(draft: string): string {
  return importPage(toHtmlPage(readOpinion(parseDocument(draft, 'draft'))));
}

function assertSame(draft: string, name: string): void {
  assert.deepEqual(
    toComparableModel(throughPage(draft), 'draft', 'numbered'),
    toComparableModel(draft, 'draft', 'numbered'),
    name,
  );
}

const PIECES = [
  ...['<p>', '</p>', '<div id="n1">', '</div>', '<b>', '</b>', '<sup>', '</sup>', '<br>', '<ol>'],
  ...[
    '</ol>',
    '<li>',
    '<table><tr><td>',
    '</table>',
    '<main>',
    '</main>',
    '<pre>',
    '</pre>',
    '<!--',
  ],
  ...['<a href="#n1">', '</a>', '<a id="m1" href="#m1">1</a>', '<h1>', '</h1>', '<h2>', '-->', '<'],
  ...[
    '<style>.c1{font-weight:700}</style>',
    '<p class="c1">',
    '<style>',
    '&nbsp;',
    '&#147;',
    '&',
    ' ',
    '\n',
    '1',
    '*',
    'word',
    '[1]',
    '# x',
    '> y',
    '- z',
    '10⁶',
    '~~',
  ],
  ...[
    'Summary of opinion (initial authorisation)',
    'The full indication is:',
    'On 1 May 2024, the ',
  ],
];

describe('web pages', function () {
  this.timeout(60_000);

  it('every clean example is the same as a page and back', () => {
    for (const { draft } of readExamplePairs('clean')) assertSame(draft.text, draft.file);
  });

  it('five hundred generated drafts are the same as pages and back', () => {
    for (let index = 0; index < 500; index++) {
      assertSame(writeDocument(generateDocument(index), 'draft').text, `document ${index}`);
    }
  });

  it('any HTML is read, and a paragraph before it stays unless the page says where its main part is', () => {
    const html = fc.array(fc.constantFrom(...PIECES), { maxLength: 40 });
    fc.assert(
      fc.property(html, (pieces) => {
        const { document } = readWebPage(Buffer.from(`<p>First</p>${pieces.join('')}`));
        const words = document?.paragraphs.map(({ items }) => readWords(items)) ?? [];
        assert.ok(words[0] === 'First' || pieces.includes('<main>'), words[0]);
      }),
      { numRuns: 500 },
    );
  });
});
