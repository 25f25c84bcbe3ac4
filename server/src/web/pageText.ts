/** What is read of a web page before its footnotes are known. Types, and the blanks between words. */
import type { WordParagraph, WordRun } from '../core/index';

/** A link inside of the page that shows the label of a footnote, at its mark or before its body. */
export interface PageLink {
  readonly kind: 'link';
  /** The id to which it leads. */
  readonly target: string;
  /** `1`, `[1]`, `*`. */
  readonly label: WordRun;
}

export type PageItem = WordRun | PageLink;

export interface PageParagraph extends Omit<WordParagraph, 'items'> {
  readonly items: readonly PageItem[];
  /** True where a link led back to the mark of a footnote: `↩`. */
  readonly hasWayBack: boolean;
}

/** Indexes of the first paragraph and of the one behind the last. */
export interface PageRange {
  readonly from: number;
  readonly to: number;
}

export interface PageText {
  readonly paragraphs: readonly PageParagraph[];
  /** For each id of the page the paragraphs of its element; of one inside of a paragraph, or before it, that paragraph. */
  readonly places: ReadonlyMap<string, PageRange>;
  /** The main part of the page, where it says which one that is. */
  readonly main: PageRange | undefined;
}

/** With one blank where there are several, and none at the edges and beside the end of a line. */
export function tidyBlanks(items: readonly PageItem[]): readonly PageItem[] {
  let isAfterBlank = true;
  const tidy: PageItem[] = [];
  for (const item of items) {
    if (item.kind === 'link') {
      tidy.push(item);
      isAfterBlank = false;
      continue;
    }
    const joined = item.text.replace(/ *\n */g, '\n').replace(/ {2,}/g, ' ');
    const text = isAfterBlank ? joined.replace(/^ /, '') : joined;
    if (text === '') continue;
    if (text.startsWith('\n')) dropLastBlank(tidy);
    tidy.push({ ...item, text });
    isAfterBlank = /[ \n]$/.test(text);
  }
  dropLastBlank(tidy);
  return tidy;
}

function dropLastBlank(items: PageItem[]): void {
  const last = items.pop();
  if (last === undefined) return;
  if (last.kind === 'link') {
    items.push(last);
    return;
  }
  let end = last.text.length;
  while (end > 0 && ' \n'.includes(last.text.charAt(end - 1))) end--;
  if (end > 0) items.push({ ...last, text: last.text.slice(0, end) });
}
