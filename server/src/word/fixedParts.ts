/** The parts of a Word file that are the same for every document: what it consists of, how it looks. */

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006';
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006';
const WORD_TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml';

/** A part with words in it. */
export function wordPart(element: string, content: string): string {
  const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return `${HEAD}<w:${element} xmlns:w="${main}" xmlns:r="${OFFICE}/relationships">${content}</w:${element}>`;
}

/** Title and the property that holds the front matter, under its name; all three escaped for XML. */
export function propertyParts(
  title: string,
  frontMatter: string,
  name: string,
): [string, string][] {
  const core = `${HEAD}<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>${title}</dc:title><dc:language>en-GB</dc:language></cp:coreProperties>`;
  const property = `<property fmtid="{D5CDD505-2E9C-101B-9397-08002B2CF9AE}" pid="2" name="${name}"><vt:lpwstr>${frontMatter}</vt:lpwstr></property>`;
  const custom = `${HEAD}<Properties xmlns="${OFFICE}/custom-properties" xmlns:vt="${OFFICE}/docPropsVTypes">${frontMatter === '' ? '' : property}</Properties>`;
  return [
    ['docProps/core.xml', core],
    ['docProps/custom.xml', custom],
  ];
}

const CONTENT: readonly (readonly [string, string])[] = [
  ['/word/document.xml', `${WORD_TYPE}.document.main+xml`],
  ['/word/styles.xml', `${WORD_TYPE}.styles+xml`],
  ['/word/settings.xml', `${WORD_TYPE}.settings+xml`],
  ['/word/numbering.xml', `${WORD_TYPE}.numbering+xml`],
  ['/word/footnotes.xml', `${WORD_TYPE}.footnotes+xml`],
  ['/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml'],
  ['/docProps/custom.xml', 'application/vnd.openxmlformats-officedocument.custom-properties+xml'],
];

const LINES = ['top', 'left', 'bottom', 'right']
  .map((side) => `<w:${side} w:val="single" w:sz="4" w:space="0" w:color="auto"/>`)
  .join('');

/** A table with one cell: lines around paragraphs would break at each list, which is indented. A paragraph must stand behind it. */
export function box(paragraphs: string): string {
  const width = '<w:tblW w:w="5000" w:type="pct"/>';
  const margins =
    '<w:tblCellMar><w:top w:w="113" w:type="dxa"/><w:left w:w="113" w:type="dxa"/><w:right w:w="113" w:type="dxa"/></w:tblCellMar>';
  const properties = `<w:tblPr>${width}<w:tblBorders>${LINES}</w:tblBorders>${margins}</w:tblPr>`;
  const cell = `<w:tc><w:tcPr><w:tcW w:w="5000" w:type="pct"/></w:tcPr>${paragraphs}</w:tc>`;
  const behind =
    '<w:p><w:pPr><w:spacing w:after="0" w:line="120" w:lineRule="exact"/></w:pPr></w:p>';
  return `<w:tbl>${properties}<w:tblGrid><w:gridCol w:w="9412"/></w:tblGrid><w:tr>${cell}</w:tr></w:tbl>${behind}`;
}

const SETTINGS =
  '<w:compat><w:compatSetting w:name="compatibilityMode" w:uri="http://schemas.microsoft.com/office/word" w:val="15"/></w:compat>';

/** Verdana in 9 points on A4, as EMA prints it; sizes are in half points, lengths in twentieths of a point. */
const STYLES = [
  '<w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Verdana" w:hAnsi="Verdana" w:eastAsia="Verdana" w:cs="Verdana"/><w:sz w:val="18"/><w:szCs w:val="18"/><w:lang w:val="en-GB"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="140" w:line="280" w:lineRule="atLeast"/></w:pPr></w:pPrDefault></w:docDefaults>',
  style('paragraph', 'Normal', 'Normal', '<w:qFormat/>', ' w:default="1"'),
  style(
    'paragraph',
    'Title',
    'Title',
    `${basedOnNormal('<w:keepNext/><w:spacing w:before="240" w:after="120"/>')}<w:rPr><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>`,
  ),
  style(
    'paragraph',
    'Subtitle',
    'Subtitle',
    `${basedOnNormal('<w:keepNext/><w:spacing w:before="240" w:after="60"/>')}<w:rPr><w:b/><w:sz w:val="28"/><w:szCs w:val="28"/></w:rPr>`,
  ),
  style(
    'paragraph',
    'CommonName',
    'Common Name',
    `${basedOnNormal('<w:spacing w:after="240"/>')}<w:rPr><w:i/></w:rPr>`,
    ' w:customStyle="1"',
  ),
  style(
    'paragraph',
    'Heading3',
    'heading 3',
    basedOnNormal('<w:keepNext/><w:spacing w:before="120" w:after="80"/><w:outlineLvl w:val="2"/>'),
  ),
  style('paragraph', 'ListParagraph', 'List Paragraph', basedOnNormal('<w:ind w:left="360"/>')),
  style(
    'paragraph',
    'FootnoteText',
    'footnote text',
    `${basedOnNormal('<w:spacing w:after="60" w:line="240" w:lineRule="auto"/>')}<w:rPr><w:sz w:val="15"/><w:szCs w:val="15"/></w:rPr>`,
  ),
  style(
    'character',
    'FootnoteReference',
    'footnote reference',
    '<w:rPr><w:vertAlign w:val="superscript"/></w:rPr>',
  ),
].join('');

function style(type: string, id: string, name: string, content: string, more = ''): string {
  return `<w:style w:type="${type}"${more} w:styleId="${id}"><w:name w:val="${name}"/>${content}</w:style>`;
}

function basedOnNormal(paragraph: string): string {
  return `<w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:qFormat/><w:pPr>${paragraph}</w:pPr>`;
}

function relations(list: readonly (readonly [string, string])[]): string {
  const items = list.map(
    ([type, target], index) =>
      `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`,
  );
  return `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${items.join('')}</Relationships>`;
}

export const FIXED_PARTS: readonly [string, string][] = [
  [
    '[Content_Types].xml',
    `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${CONTENT.map(([name, type]) => `<Override PartName="${name}" ContentType="${type}"/>`).join('')}</Types>`,
  ],
  [
    '_rels/.rels',
    relations([
      [`${OFFICE}/relationships/officeDocument`, 'word/document.xml'],
      [`${PACKAGE}/relationships/metadata/core-properties`, 'docProps/core.xml'],
      [`${OFFICE}/relationships/custom-properties`, 'docProps/custom.xml'],
    ]),
  ],
  [
    'word/_rels/document.xml.rels',
    relations(
      ['styles', 'settings', 'numbering', 'footnotes'].map((name) => [
        `${OFFICE}/relationships/${name}`,
        `${name}.xml`,
      ]),
    ),
  ],
  ['word/styles.xml', wordPart('styles', STYLES)],
  ['word/settings.xml', wordPart('settings', SETTINGS)],
];
