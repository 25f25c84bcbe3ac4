/** Makes small Word files for tests, as other programs write them: the XML of a few paragraphs in an archive. */
import { buildArchive } from './archive';

const MAIN = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006/relationships';

/** XML inside of the outermost element of each part. */
export interface WordFileParts {
  readonly body: string;
  readonly styles?: string;
  readonly numbering?: string;
  readonly footnotes?: string;
  readonly endnotes?: string;
}

/** The bytes of a file. */
export function buildWordFile({ body, ...others }: WordFileParts): Buffer {
  const parts = Object.entries(others);
  return buildArchive(
    new Map([
      ['_rels/.rels', relations([['officeDocument', 'word/document.xml']])],
      ['word/document.xml', part('document', `<w:body>${body}<w:sectPr/></w:body>`)],
      ['word/_rels/document.xml.rels', relations(parts.map(([name]) => [name, `${name}.xml`]))],
      ...parts.map(([name, content]): [string, string] => [
        `word/${name}.xml`,
        part(name, content),
      ]),
    ]),
  );
}

/** `<w:p>` with properties and runs. */
export function paragraph(runs: string, properties = ''): string {
  return `<w:p><w:pPr>${properties}</w:pPr>${runs}</w:p>`;
}

/** `<w:r>` with a look: `<w:b/>`. */
export function run(text: string, look = ''): string {
  return `<w:r><w:rPr>${look}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`;
}

function part(name: string, content: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><w:${name} xmlns:w="${MAIN}">${content}</w:${name}>`;
}

function relations(list: readonly (readonly string[])[]): string {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index}" Type="${RELATIONSHIPS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}">${items.join('')}</Relationships>`;
}
