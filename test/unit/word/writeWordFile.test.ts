/** Facts about Word files that are written here. */
import assert from 'node:assert/strict';
import { fromWord, parseDocument, readOpinion, toWord } from '../../../server/src/core/index';
import { unpackParts } from '../../../server/src/word/archive';
import { readWordFile } from '../../../server/src/word/readWordFile';
import { writeWordFile } from '../../../server/src/word/writeWordFile';
import { parseXml } from '../../../server/src/word/xml';
import { readExamplePairs } from '../../support/exampleDocuments';

function write(draft: string): Uint8Array {
  return writeWordFile(toWord(readOpinion(parseDocument(draft, 'draft'))).document);
}

function partOf(draft: string, name: string): string {
  return unpackParts(write(draft)).get(name) ?? '';
}

function readBack(file: Uint8Array): string {
  const { document } = readWordFile(file);
  return document === undefined ? '' : fromWord(document);
}

describe('a Word file of a draft', () => {
  const [pair] = readExamplePairs('clean');
  const draft = pair?.draft.text ?? '';

  it('has parts that are all XML, named by one another', () => {
    const parts = unpackParts(write(draft));
    for (const text of parts.values()) parseXml(text);
    const types = parts.get('[Content_Types].xml') ?? '';
    const named = [...types.matchAll(/PartName="\/([^"]+)"/g)].map(([, name = '']) => name);
    assert.deepEqual(
      named.filter((name) => !parts.has(name)),
      [],
    );
  });

  it('is the same bytes each time', () => {
    assert.deepEqual(write(draft), write(draft));
  });

  it('has real footnotes, and refers to one that has two marks', () => {
    const text = 'One[^conditional] and two[^conditional].\n\n[^conditional]: A note.\n';
    const document = partOf(text, 'word/document.xml');
    assert.equal(document.match(/<w:footnoteReference w:id="1"\/>/g)?.length, 1);
    assert.match(document, / NOTEREF footnote_conditional /);
    assert.match(partOf(text, 'word/footnotes.xml'), /<w:footnoteRef\/>.*A note\./);
  });

  it('keeps names of footnotes and front matter', () => {
    const text =
      '---\nprofile: human-initial\norphan: true\n---\n\nOne[^exceptional-circumstances].\n\n[^exceptional-circumstances]: A note.\n';
    assert.equal(readBack(write(text)), text);
  });

  it('keeps names with capitals and underscores, and marks inside of footnotes', () => {
    const text =
      'One[^Cond] and two[^my_note].\n\n[^Cond]: As in[^my_note].\n[^my_note]: A note.\n';
    assert.equal(readBack(write(text)), text);
  });

  it('keeps lists, boxes, new and removed text', () => {
    const text =
      '> ### Asthma\n>\n> Lumivexa is indicated:\n>\n> - **in adults**;\n>   - inner;\n> - ~~in children~~ and *in vitro*.\n\nThen:\n\n3. three\n4. four\n\nAgain:\n\n1. one\n7. seven\n';
    assert.equal(readBack(write(text)), text);
  });

  it('holds no sign that XML cannot hold', () => {
    const text = 'a\u0000b\u0008c\ufffed\ud800e & <f> "g"\n';
    parseXml(partOf(text, 'word/document.xml'));
    assert.equal(readBack(write(text)), 'abcde & <f> "g"\n');
  });

  it('tells what it does not say, and what it says otherwise', () => {
    const text =
      'One[^2] and two[^1].\n\n<!-- opinion-summary-ignore sentence-long: agreed -->\n\nThree.\n\n[^1]: A.\n[^2]: B.\n[^3]: C.\n';
    const { problems } = toWord(readOpinion(parseDocument(text, 'draft')));
    assert.deepEqual(
      problems.map(({ message }) => message),
      [
        'A Word document keeps no comments: what accepts sentence-long here is left out.',
        'Word numbers footnotes in the order of their marks: 2 is 1 there.',
        'Word numbers footnotes in the order of their marks: 1 is 2 there.',
        'No mark leads to the footnote “3”: it stands below the text.',
      ],
    );
  });

  it('of published text is that of its draft, without page furniture', () => {
    const published = readOpinion(parseDocument(pair?.published.text ?? '', 'published'));
    assert.match(
      readBack(writeWordFile(toWord(published).document)),
      /^(?:---[\s\S]*---\n\n)?# Summary/,
    );
  });
});
