/** A document as EMA lays it out, as a fragment of HTML: what the preview and the page of `toHtmlPage.ts` show. */
import type { Opinion } from '../../model/opinion';
import type { Finding } from '../../rules/rule';
import type { Block } from '../../syntax/block';
import { createMarkQueue } from '../../syntax/markQueue';
import { type BlockLayout, buildBlockLayouts } from '../blockLayout';
import { readInline } from '../inline';
import { createFindingMarks } from './findingMarks';
import { buildFootnoteLabels } from './footnoteLabels';
import { createInlineWriter } from './writeInline';

interface ShownBlock {
  readonly block: Block;
  readonly layout: BlockLayout;
  readonly html: string;
}

/** The opening tag of a block. */
type OpenBlock = (tag: string, block: Block, attributes: string) => string;

/** What is shown of a document besides its words. */
export interface HtmlOptions {
  /** Sorted by their spans. Each is an element of class `finding` and of its severity, with its message as title. */
  readonly findings: readonly Finding[];
  /**
   * Gives blocks `data-start` and `data-end`, UTF-16 offsets of the source, and words `data-at`, an offset from the start
   * of their block.
   */
  readonly hasPlaces: boolean;
}

/** One `<article>`, footnotes at its end. Every word of the document is escaped; nothing in it loads or runs anything. */
export function toHtml(
  opinion: Opinion,
  { findings, hasPlaces }: HtmlOptions = { findings: [], hasPlaces: false },
): string {
  const { tree, footnotes } = opinion;
  const labels = buildFootnoteLabels(footnotes);
  const marks = createMarkQueue(tree.marks);
  const findingMarks = createFindingMarks(findings);
  const writer = createInlineWriter(findingMarks, footnotes, labels, hasPlaces);
  const layouts = buildBlockLayouts(opinion);
  const text: ShownBlock[] = [];
  const notes = new Map<Block, string>();
  tree.blocks.forEach((block, index) => {
    const layout = layouts[index];
    if (layout === undefined) return;
    if (layout.kind === 'footnote') {
      const { before, behind } = writer.writeBodyEdges(block);
      const words = writer.write(readInline(tree, block, marks), block);
      notes.set(block, `${before}<span>${words}${behind}</span>`);
      return;
    }
    const items = readInline(tree, block, marks);
    if (items.length > 0) text.push({ block, layout, html: writer.write(items, block) });
  });
  const open: OpenBlock = (tag, { span }, attributes) =>
    hasPlaces
      ? `<${tag} data-start="${span.start}" data-end="${span.end}"${attributes}>`
      : `<${tag}${attributes}>`;
  const shown = writeText(text, open) + writer.writePoint(findingMarks.rest());
  const bodies = labels.bodies.map(({ block }) => {
    const attributes = ` class="note" id="${writer.idOf(block)}"`;
    return `${open('div', block, attributes)}${notes.get(block) ?? ''}</div>`;
  });
  const section = bodies.length === 0 ? '' : `<section class="notes">${bodies.join('')}</section>`;
  return `<article class="opinion" lang="en-GB">${shown}${section}</article>`;
}

/** The blocks one after another, with boxes and lists around those that belong together. */
function writeText(blocks: readonly ShownBlock[], open: OpenBlock): string {
  const html: string[] = [];
  let box = '';
  let list = '';
  const change = (wantedBox: string, wantedList: string): void => {
    const isOtherBox = wantedBox !== box;
    if (list !== '' && (isOtherBox || wantedList !== list)) html.push(`</${list}>`);
    if (isOtherBox) html.push(box === '' ? '<div class="indication">' : '</div>');
    if (wantedList !== '' && (isOtherBox || wantedList !== list)) html.push(`<${wantedList}>`);
    [box, list] = [wantedBox, wantedList];
  };
  for (const { block, layout, html: words } of blocks) {
    const isItem = layout.kind === 'listItem';
    const wantedList = layout.number === undefined ? 'ul' : 'ol';
    change(layout.isBoxed ? 'div' : '', isItem ? wantedList : '');
    const [tag, attributes] = elementOf(layout);
    html.push(`${open(tag, block, attributes)}${words}</${tag}>`);
  }
  change('', '');
  return html.join('');
}

function elementOf({ kind, number, isInner }: BlockLayout): readonly [string, string] {
  switch (kind) {
    case 'title':
      return ['h1', ''];
    case 'product':
      return ['h2', ''];
    case 'heading':
      return ['h3', ''];
    case 'commonName':
      return ['p', ' class="common-name"'];
    case 'listItem':
      return [
        'li',
        `${number === undefined ? '' : ` value="${number}"`}${isInner ? ' class="inner"' : ''}`,
      ];
    default:
      return ['p', ''];
  }
}
