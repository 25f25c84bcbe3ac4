/** Facts about PDFs that are imported. */
import assert from 'node:assert/strict';
import { parseDocument, readOpinion, toDraft } from '../../../server/src/core/index';
import { readPdfFile } from '../../../server/src/pdf/readPdfFile';
import { buildPdf } from '../../support/pdfFile';

describe('a PDF', () => {
  it('is published text, whose marks are superscripts and whose page furniture a draft leaves out', async () => {
    const file = buildPdf([
      [
        { text: '28 January 2021', x: 60, y: 800 },
        { text: 'EMA/66323/2021', x: 60, y: 786 },
        { text: 'Summary of opinion', x: 60, y: 750, size: 14 },
        { text: '1', x: 181, y: 756, size: 8 },
        { text: '(initial authorisation)', x: 190, y: 750, size: 14 },
        { text: 'Lumivexa', x: 60, y: 720, size: 14 },
        { text: 'orvatinib', x: 60, y: 704 },
        { text: 'Lumivexa is for adults \\(all ages\\)', x: 60, y: 670 },
        { text: 'with asthma.', x: 60, y: 656 },
        { text: '1', x: 60, y: 64, size: 5 },
        { text: ' Summaries of positive opinion are published.', x: 63, y: 60, size: 7 },
        { text: 'Page 1/2', x: 500, y: 30 },
      ],
      [{ text: 'Page 2/2', x: 500, y: 30 }],
    ]);
    const { text = '' } = await readPdfFile(file);
    const draft = toDraft(readOpinion(parseDocument(text, 'published')));
    assert.match(
      draft,
      /^# Summary of opinion\[\^1\] \(initial authorisation\)\n\n## Lumivexa\n\norvatinib\n\n/,
    );
    assert.match(
      draft,
      /\nLumivexa is for adults .* with asthma\.\n\n\[\^1\]: Summaries of positive/,
    );
    assert.doesNotMatch(draft, /Page|EMA\/66323/);
  });

  it('that cannot be read, or holds no words, is told with what to do', async () => {
    const describe = async (file: Uint8Array): Promise<string> => {
      const { problem } = await readPdfFile(file);
      return problem === undefined ? 'none' : `${problem.message} ${problem.remedy}`;
    };
    const copy = 'Copy its words into a file that ends with .txt, and import that.';
    assert.match(
      await describe(Buffer.from('Dear all')),
      /^The PDF cannot be read \(.+\)\. Copy its words/,
    );
    assert.equal(
      await describe(buildPdf([[]])),
      `The PDF holds no words: it may be a picture of a page. ${copy}`,
    );
    assert.match(await describe(buildPdf(Array(101).fill([]))), /^The PDF has 101 pages; /);
  });
});
