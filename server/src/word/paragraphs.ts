/** Reads the paragraphs of a Word document in their order, those of tables among them. */
import { readWords, type WordItem, type WordParagraph } from '../core/index';
import type { ListCounter } from './lists';
import { type RunContext, readItems } from './runs';
import { hasBox, readLevel } from './styles';
import { childOf, childrenOf, settingOf, type XmlElement } from './xml';

export interface ParagraphContext extends RunContext {
  readonly lists: ListCounter;
}

/** Elements around paragraphs that add nothing to them. */
const AROUND: ReadonlySet<string> = new Set([
  ...['w:body', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:tr', 'w:tc'],
  ...['mc:AlternateContent', 'mc:Choice'],
]);

export function readParagraphs(
  element: XmlElement,
  context: ParagraphContext,
  isBoxed = false,
): readonly WordParagraph[] {
  return element.children.flatMap((child): readonly WordParagraph[] => {
    if (child.name === 'w:p') return [readParagraph(child, context, isBoxed)];
    if (child.name === 'w:tbl') return readTable(child, context, isBoxed);
    return AROUND.has(child.name) ? readParagraphs(child, context, isBoxed) : [];
  });
}

/** A table with one cell is a box. */
function readTable(
  table: XmlElement,
  context: ParagraphContext,
  isBoxed: boolean,
): readonly WordParagraph[] {
  const rows = childrenOf(table, 'w:tr');
  const cells = rows.flatMap((row) => childrenOf(row, 'w:tc'));
  return rows.flatMap((row) => readParagraphs(row, context, isBoxed || cells.length === 1));
}

/** Bullets that are typed instead of a list. */
const TYPED_BULLET = /^\s*[•▪◦●·]\s*/;
const QUOTATION = /^(?:intense )?quote$|^block text$/;

function readParagraph(
  element: XmlElement,
  context: ParagraphContext,
  isInBox: boolean,
): WordParagraph {
  const properties = childOf(element, 'w:pPr');
  const style = context.styleOf(settingOf(properties, 'w:pStyle'));
  const isBoxed = isInBox || (hasBox(properties) ?? style.isBoxed) || QUOTATION.test(style.name);
  const level = readLevel(properties) ?? style.level;
  const items = readItems(element, context);
  const place = context.lists.place(findNumbering(properties, style.numbering));
  const base = { depth: 0, number: undefined, isBoxed };
  if (level > 0) return { ...base, kind: kindOfLevel(level), items };
  if (place !== undefined) return { ...base, kind: 'listItem', ...place, items };
  if (TYPED_BULLET.test(readWords(items.slice(0, 2)))) {
    return { ...base, kind: 'listItem', items: withoutBullet(items) };
  }
  return { ...base, kind: style.name === 'common name' ? 'commonName' : 'paragraph', items };
}

/** A paragraph may say its depth and leave the list to its style. */
function findNumbering(
  properties: XmlElement | undefined,
  ofStyle: XmlElement | undefined,
): XmlElement | undefined {
  const own = childOf(properties, 'w:numPr');
  if (own === undefined || ofStyle === undefined) return own ?? ofStyle;
  const names = new Set(own.children.map(({ name }) => name));
  return {
    ...own,
    children: [...own.children, ...ofStyle.children.filter(({ name }) => !names.has(name))],
  };
}

function kindOfLevel(level: number): WordParagraph['kind'] {
  return level === 1 ? 'title' : level === 2 ? 'product' : 'heading';
}

function withoutBullet(items: readonly WordItem[]): readonly WordItem[] {
  let left = TYPED_BULLET.exec(readWords(items))?.[0].length ?? 0;
  return items.map((item) => {
    if (item.kind !== 'words' || left === 0) return item;
    const taken = Math.min(left, item.text.length);
    left -= taken;
    return { ...item, text: item.text.slice(taken) };
  });
}
