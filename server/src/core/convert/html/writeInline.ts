/** Writes the words of a block as HTML: emphasis, struck text, footnote marks as links, findings underlined. */
import type { FootnoteTable } from '../../model/opinion';
import type { Finding } from '../../rules/rule';
import type { Block, FootnoteMark } from '../../syntax/block';
import { groupBy } from '../../text/groupBy';
import type { TextSpan } from '../../text/span';
import { type Emphasis, type InlineItem, isCopied } from '../inline';
import { escapeHtml } from './escape';
import type { FindingMarks } from './findingMarks';
import type { FootnoteLabels } from './footnoteLabels';

export interface InlineWriter {
  /** Blocks are written in the order of the text. */
  write(items: readonly InlineItem[], block: Block): string;
  /** The label before a footnote body, a link to its first mark; further marks have links of their own behind the body. */
  writeBodyEdges(block: Block): { readonly before: string; readonly behind: string };
  /** A place where something is wrong that has no words. */
  writePoint(findings: readonly Finding[]): string;
  /** The id of a footnote body, to which its marks lead. */
  idOf(body: Block): string;
}

export function createInlineWriter(
  findings: FindingMarks,
  footnotes: FootnoteTable,
  labels: FootnoteLabels,
  hasPlaces: boolean,
): InlineWriter {
  const links = buildLinks(footnotes);
  let noteBudget = MOST_NOTES;
  return {
    write(items, block) {
      const open = new Set<Emphasis>();
      return items.map((item) => writeItem(item, block.span.start, open)).join('');
    },
    writeBodyEdges(block) {
      const { label, labelSpan } = block;
      const attributes = findings.attributes(findings.over(labelSpan));
      const shown = escapeHtml(labels.shown(label));
      const [first, ...others] = links.marksOf(block);
      return {
        before: `<span class="label">${link(first, shown, attributes)}</span>`,
        behind: others.map((mark) => ` <a class="back" href="#${mark}">↩</a>`).join(''),
      };
    },
    writePoint,
    idOf: links.idOf,
  };

  function writePoint(points: readonly Finding[]): string {
    return points.length === 0 ? '' : `<span data-point${findings.attributes(points)}></span>`;
  }

  function writeItem(item: InlineItem, base: number, open: Set<Emphasis>): string {
    switch (item.kind) {
      case 'toggle':
        if (!open.delete(item.emphasis)) open.add(item.emphasis);
        return '';
      case 'mark':
        return writeMark(item.mark);
      case 'struck':
        return element('del', item, base, item.text, findings.over(item));
      case 'words':
        return emphasise(writeWords(item, base), open);
    }
  }

  function writeWords(item: InlineItem & { kind: 'words' }, base: number): string {
    if (!isCopied(item)) {
      const over = findings.over(item);
      return over.length === 0 && item.text === ' '
        ? ' '
        : element('span', item, base, item.text, over);
    }
    return findings
      .slice(item)
      .map((slice) => {
        const text = item.text.slice(slice.start - item.start, slice.end - item.start);
        const words = text === '' ? '' : element('span', slice, base, text, slice.findings);
        return writePoint(slice.points) + words;
      })
      .join('');
  }

  function element(
    tag: 'span' | 'del',
    span: TextSpan,
    base: number,
    text: string,
    over: readonly Finding[],
  ): string {
    const place = hasPlaces ? ` data-at="${span.start - base}"` : '';
    const attributes = `${place}${findings.attributes(over)}`;
    const words = escapeHtml(text);
    return attributes === '' && tag === 'span' ? words : `<${tag}${attributes}>${words}</${tag}>`;
  }

  /** The words of a body at a mark, while those of all marks together are not too many. */
  function noteOf(mark: FootnoteMark): string {
    const note = shorten(footnotes.bodyOf(mark)?.content.text ?? '');
    if (note.length > noteBudget) return '';
    noteBudget -= note.length;
    return note;
  }

  function writeMark(mark: FootnoteMark): string {
    const { id, target } = links.linkOf(mark);
    const shown = escapeHtml(labels.shown(mark.label));
    const note = noteOf(mark);
    const attributes = `${findings.attributes(findings.over(mark.span), note)} id="${id}"`;
    return `<sup>${link(target, shown, attributes)}</sup>`;
  }
}

/** A body that many marks lead to is repeated at each: what is shown of it is limited, and so is what is shown in all. */
const LONGEST_NOTE = 600;
const MOST_NOTES = 100_000;

function shorten(text: string): string {
  return text.length <= LONGEST_NOTE ? text : `${text.slice(0, LONGEST_NOTE)}…`;
}

function emphasise(html: string, open: ReadonlySet<Emphasis>): string {
  const inner = open.has('em') ? `<em>${html}</em>` : html;
  return open.has('strong') ? `<strong>${inner}</strong>` : inner;
}

function link(target: string | undefined, html: string, attributes: string): string {
  return target === undefined
    ? `<span${attributes}>${html}</span>`
    : `<a href="#${target}"${attributes}>${html}</a>`;
}

interface FootnoteLinks {
  linkOf(mark: FootnoteMark): { readonly id: string; readonly target: string | undefined };
  idOf(body: Block): string;
  /** Ids of the marks that lead to a body. */
  marksOf(block: Block): readonly string[];
}

/** Ids are numbers of our own, never labels of the document. */
function buildLinks({ marks, bodies, bodyOf }: FootnoteTable): FootnoteLinks {
  const noteIds = new Map(bodies.map(({ block }, index) => [block, `note-${index + 1}`]));
  const markIds = new Map(marks.map((mark, index) => [mark, `mark-${index + 1}`]));
  const marksOf = groupBy(marks, (mark) => [bodyOf(mark)?.block]);
  return {
    linkOf(mark) {
      const block = bodyOf(mark)?.block;
      return {
        id: markIds.get(mark) ?? '',
        target: block === undefined ? undefined : noteIds.get(block),
      };
    },
    idOf: (body) => noteIds.get(body) ?? '',
    marksOf: (block) => (marksOf.get(block) ?? []).map((mark) => markIds.get(mark) ?? ''),
  };
}
