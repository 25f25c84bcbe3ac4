/** Writes the words of a paragraph as runs of Word, with the marks of footnotes. */
import { escapeXml, type WordItem, type WordRun } from '../core/index';

export interface ItemWriter {
  write(items: readonly WordItem[]): string;
}

/** `bookmarks`: the name of the bookmark at each footnote. */
export function createItemWriter(bookmarks: readonly string[]): ItemWriter {
  const marked = new Set<number>();
  return {
    write(items) {
      return items
        .map((item) => {
          if (item.kind === 'words') return writeRun(item);
          const bookmark = bookmarks[item.note] ?? '';
          if (marked.has(item.note)) return writeFurtherMark(item.note, bookmark);
          marked.add(item.note);
          return writeMark(item.note, bookmark);
        })
        .join('');
    },
  };
}

/** The words of a footnote, in which a mark refers to that of the text. */
export function writeNoteItems(items: readonly WordItem[], bookmarks: readonly string[]): string {
  return items
    .map((item) =>
      item.kind === 'words'
        ? writeRun(item)
        : writeFurtherMark(item.note, bookmarks[item.note] ?? ''),
    )
    .join('');
}

const RAISED = '<w:vertAlign w:val="superscript"/>';
const OF_MARK = '<w:rStyle w:val="FootnoteReference"/>';

function writeRun({ text: words, isBold, isItalic, isStruck, isRaised }: WordRun): string {
  const look = [
    isBold ? '<w:b/>' : '',
    isItalic ? '<w:i/>' : '',
    isStruck ? '<w:strike/>' : '',
    isRaised ? RAISED : '',
  ].join('');
  return run(look, text(words));
}

function run(look: string, content: string): string {
  return `<w:r>${look === '' ? '' : `<w:rPr>${look}</w:rPr>`}${content}</w:r>`;
}

function text(words: string): string {
  return `<w:t xml:space="preserve">${escapeXml(words)}</w:t>`;
}

function writeMark(note: number, bookmark: string): string {
  const mark = run(OF_MARK, `<w:footnoteReference w:id="${note + 1}"/>`);
  return `<w:bookmarkStart w:id="${note}" w:name="${bookmark}"/>${mark}<w:bookmarkEnd w:id="${note}"/>`;
}

/** A footnote has one mark; all others refer to it. */
function writeFurtherMark(note: number, bookmark: string): string {
  return [
    run(OF_MARK, '<w:fldChar w:fldCharType="begin"/>'),
    run('', `<w:instrText xml:space="preserve"> NOTEREF ${bookmark} \\f \\h </w:instrText>`),
    run(OF_MARK, '<w:fldChar w:fldCharType="separate"/>'),
    run(OF_MARK, text(String(note + 1))),
    run(OF_MARK, '<w:fldChar w:fldCharType="end"/>'),
  ].join('');
}
