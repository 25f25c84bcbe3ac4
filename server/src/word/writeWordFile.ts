/** Writes a Word file (`.docx`): styles, boxes, lists, and footnotes of Word. The same document gives the same bytes. */
import { escapeXml, type WordDocument, type WordNote, type WordParagraph } from '../core/index';
import { packParts } from './archive';
import { box, FIXED_PARTS, propertyParts, wordPart } from './fixedParts';
import { bookmarkOfNote, FRONT_MATTER } from './names';
import { createItemWriter, type ItemWriter, writeNoteItems } from './writeItems';
import { writeLists } from './writeLists';

/** The bytes of the file. */
export function writeWordFile(document: WordDocument): Uint8Array {
  const { title, frontMatter, paragraphs, notes } = document;
  const bookmarks = notes.map(({ name }, index) => bookmarkOfNote(name, index));
  const writer = createItemWriter(bookmarks);
  const bodies = notes.map((note, index) => writeNote(note, index, bookmarks)).join('');
  const lists = writeLists(paragraphs);
  const body = writeBoxes(paragraphs, (paragraph, index) =>
    writeParagraph(paragraph, lists.ofParagraphs[index] ?? '', writer),
  );
  return packParts(
    new Map([
      ...FIXED_PARTS,
      ['word/document.xml', wordPart('document', `<w:body>${body}${PAGE}</w:body>`)],
      ['word/footnotes.xml', wordPart('footnotes', SEPARATORS + bodies)],
      ['word/numbering.xml', wordPart('numbering', lists.part)],
      ...propertyParts(escapeXml(title), escapeXml(frontMatter), FRONT_MATTER),
    ]),
  );
}

/** With a box around the boxed paragraphs that follow one another. */
function writeBoxes(
  paragraphs: readonly WordParagraph[],
  write: (paragraph: WordParagraph, index: number) => string,
): string {
  let boxed = '';
  const written = paragraphs.map((paragraph, index) => {
    const text = write(paragraph, index);
    if (!paragraph.isBoxed) return text;
    boxed += text;
    if (paragraphs[index + 1]?.isBoxed === true) return '';
    const whole = box(boxed);
    boxed = '';
    return whole;
  });
  return written.join('');
}

/** A4, in twentieths of a point. */
const PAGE =
  '<w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="1247" w:bottom="1134" w:left="1247" w:header="284" w:footer="709" w:gutter="0"/></w:sectPr>';

/** The lines between text and footnotes, which Word keeps among them. */
const SEPARATORS = ['separator', 'continuationSeparator']
  .map(
    (type, index) =>
      `<w:footnote w:type="${type}" w:id="${index - 1}"><w:p><w:r><w:${type}/></w:r></w:p></w:footnote>`,
  )
  .join('');

const STYLES: Partial<Record<WordParagraph['kind'], string>> = {
  title: 'Title',
  product: 'Subtitle',
  commonName: 'CommonName',
  heading: 'Heading3',
  listItem: 'ListParagraph',
};

function writeParagraph(
  { kind, items }: WordParagraph,
  numbering: string,
  writer: ItemWriter,
): string {
  const style = STYLES[kind];
  const properties = (style === undefined ? '' : `<w:pStyle w:val="${style}"/>`) + numbering;
  const before = properties === '' ? '' : `<w:pPr>${properties}</w:pPr>`;
  return `<w:p>${before}${writer.write(items)}</w:p>`;
}

function writeNote({ items }: WordNote, index: number, bookmarks: readonly string[]): string {
  const mark = '<w:r><w:rPr><w:rStyle w:val="FootnoteReference"/></w:rPr><w:footnoteRef/></w:r>';
  const blank = '<w:r><w:t xml:space="preserve"> </w:t></w:r>';
  return `<w:footnote w:id="${index + 1}"><w:p><w:pPr><w:pStyle w:val="FootnoteText"/></w:pPr>${mark}${blank}${writeNoteItems(items, bookmarks)}</w:p></w:footnote>`;
}
