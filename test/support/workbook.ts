/** Makes small `.xlsx` workbooks for tests: one sheet of texts, in a zip archive. */
import { buildArchive } from './archive';

/** The bytes of a workbook with these rows. */
export function buildWorkbook(rows: readonly (readonly string[])[]): Buffer {
  return buildArchive(
    new Map([
      ['[Content_Types].xml', CONTENT_TYPES],
      ['_rels/.rels', relationships('officeDocument', 'xl/workbook.xml')],
      ['xl/workbook.xml', WORKBOOK],
      ['xl/_rels/workbook.xml.rels', relationships('worksheet', 'worksheets/sheet1.xml')],
      ['xl/worksheets/sheet1.xml', buildSheet(rows)],
    ]),
  );
}

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const SHEET_TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

const CONTENT_TYPES =
  `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
  `<Override PartName="/xl/workbook.xml" ContentType="${SHEET_TYPE}.sheet.main+xml"/>` +
  `<Override PartName="/xl/worksheets/sheet1.xml" ContentType="${SHEET_TYPE}.worksheet+xml"/></Types>`;
const WORKBOOK = `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}"><sheets><sheet name="Medicine" sheetId="1" r:id="rId1"/></sheets></workbook>`;

function relationships(type: string, target: string): string {
  return `<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/${type}" Target="${target}"/></Relationships>`;
}

function buildSheet(rows: readonly (readonly string[])[]): string {
  const lines = rows.map((cells, row) => {
    const written = cells.map((text, column) => {
      const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
      const place = `${String.fromCharCode(65 + column)}${row + 1}`;
      return text === '' ? '' : `<c r="${place}" t="inlineStr"><is><t>${escaped}</t></is></c>`;
    });
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return `<worksheet xmlns="${MAIN}"><sheetData>${lines.join('')}</sheetData></worksheet>`;
}
