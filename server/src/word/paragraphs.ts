/** Reads the paragraphs of a Word document in their order, those of tables and text boxes among them. */
import type { WordItem, WordParagraph } from '../core/index';
import type { ListCounter } from './lists';
import { type RunContext, readItems } from './runs';
import { hasBox, joinNumberings, readLevel, readNumbering } from './styles';
import { childOf, settingOf, type XmlElement } from './xml';

export interface ParagraphContext extends RunContext {
  readonly lists: ListCounter;
}

/** Elements around paragraphs, rows and cells that add nothing to them. */
const AROUND: ReadonlySet<string> = new Set([
  ...['w:body', 'w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo', 'w:tr', 'w:tc'],
  ...['mc:AlternateContent', 'mc:Choice'],
]);

/** A paragraph whose end is deleted goes on in the next one. */
interface ReadParagraph extends WordParagraph {
  readonly goesOn: boolean;
}

export function readParagraphs(
  element: XmlElement,
  context: ParagraphContext,
): readonly WordParagraph[] {
  const paragraphs: WordParagraph[] = [];
  let before: readonly WordItem[] = [];
  for (const { goesOn, ...paragraph } of readBlocks(element, context, false)) {
    const items = [...before, ...paragraph.items];
    before = goesOn ? items : [];
    if (!goesOn) paragraphs.push({ ...paragraph, items });
  }
  return paragraphs;
}

function readBlocks(
  element: XmlElement,
  context: ParagraphContext,
  isBoxed: boolean,
): readonly ReadParagraph[] {
  return element.children.flatMap((child): readonly ReadParagraph[] => {
    if (child.name === 'w:p') {
      const boxes = findTextBoxes(child).flatMap((box) => readBlocks(box, context, false));
      return [readParagraph(child, context, isBoxed), ...boxes];
    }
    if (child.name === 'w:tbl') return readBlocks(child, context, isBoxed || hasOneCell(child));
    if (child.name === 'w:tr' && isDeletedRow(child)) {
      context.onChange();
      return [];
    }
    return AROUND.has(child.name) ? readBlocks(child, context, isBoxed) : [];
  });
}

/** A table with one cell is a box. */
function hasOneCell(table: XmlElement): boolean {
  const count = ({ children }: XmlElement): number =>
    children.reduce((sum, child) => {
      if (child.name === 'w:tc') return sum + 1;
      return AROUND.has(child.name) ? sum + count(child) : sum;
    }, 0);
  return count(table) === 1;
}

function isDeletedRow(row: XmlElement): boolean {
  return childOf(childOf(row, 'w:trPr'), 'w:del') !== undefined;
}

/** Drawn at a paragraph; what older versions of Word show in their place is left out. */
function findTextBoxes({ children }: XmlElement): readonly XmlElement[] {
  return children.flatMap((child): readonly XmlElement[] => {
    if (child.name === 'w:txbxContent') return [child];
    return child.name === 'mc:Fallback' || child.name === 'w:p' ? [] : findTextBoxes(child);
  });
}

const QUOTATION = /^(?:intense )?quote$|^block text$/;

function readParagraph(
  element: XmlElement,
  context: ParagraphContext,
  isInBox: boolean,
): ReadParagraph {
  const properties = childOf(element, 'w:pPr');
  const style = context.styleOf(settingOf(properties, 'w:pStyle'));
  const ending = childOf(properties, 'w:rPr');
  const goesOn = childOf(ending, 'w:del') !== undefined;
  if (goesOn || childOf(ending, 'w:ins') !== undefined) context.onChange();
  const isBoxed = isInBox || (hasBox(properties) ?? style.isBoxed) || QUOTATION.test(style.name);
  const level = readLevel(properties) ?? style.level;
  // Headings are bold by their style, and no new text for that.
  const items = readItems(element, level > 0 ? {} : style.look, context);
  const base = { depth: 0, number: undefined, isBoxed, items, goesOn };
  if (level > 0) return { ...base, kind: kindOfLevel(level) };
  const numbering = joinNumberings(readNumbering(properties), style.numbering);
  const place = goesOn ? undefined : context.lists.place(numbering);
  if (place !== undefined) return { ...base, kind: 'listItem', ...place };
  return { ...base, kind: style.name === 'common name' ? 'commonName' : 'paragraph' };
}

function kindOfLevel(level: number): WordParagraph['kind'] {
  return level === 1 ? 'title' : level === 2 ? 'product' : 'heading';
}
