/** One line of a published text, as it has been read. */
import type { HeadLineKind } from './publishedHead';
import type { LineText } from './publishedText';

export type PublishedLineKind = HeadLineKind | 'blank' | 'furniture' | 'body' | 'listItem' | 'text';

export interface PublishedLine {
  readonly line: LineText;
  readonly kind: PublishedLineKind;
  /** True when the line opens a block; false when it continues the block of the line before. */
  readonly opens: boolean;
  /** Where the words begin: behind blanks, list markers and footnote labels. */
  readonly contentStart: number;
  /** Label of a footnote body; empty for everything else. */
  readonly label: string;
  readonly labelStart: number;
  readonly labelEnd: number;
}

/** `skipped`: characters of a list marker or preposition before the words. */
export function makeLine(
  line: LineText,
  kind: PublishedLineKind,
  opens: boolean,
  skipped = 0,
): PublishedLine {
  const { wordsStart } = line;
  return {
    line,
    kind,
    opens,
    contentStart: wordsStart + skipped,
    label: '',
    labelStart: wordsStart,
    labelEnd: wordsStart,
  };
}

/** True for a line that another one may continue. */
export function hasWords({ kind }: PublishedLine): boolean {
  return kind === 'body' || kind === 'text' || kind === 'listItem';
}
