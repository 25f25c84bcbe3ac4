/** What can be folded away: parts, the footnotes, front matter and comments of more than one line. */
import type { Opinion } from '../model/opinion';
import type { TextSpan } from '../text/span';
import { buildOutline } from './outline';

export interface FoldingSpan {
  readonly kind: 'part' | 'comment' | 'frontMatter';
  /** From the first character that stays visible to the last that is folded, without the last line end. */
  readonly span: TextSpan;
}

/** In the order of the text; whether a span has several lines is for the caller to see. */
export function findFoldingSpans(opinion: Opinion): readonly FoldingSpan[] {
  const { blocks, source } = opinion.tree;
  const folds: FoldingSpan[] = buildOutline(opinion).map(({ span }) => ({ kind: 'part', span }));
  for (const { kind, span } of blocks) {
    if (kind !== 'comment' && kind !== 'frontMatter') continue;
    folds.push({ kind, span: withoutLineEnd(source, span) });
  }
  return folds.sort((a, b) => a.span.start - b.span.start);
}

function withoutLineEnd(source: string, { start, end }: TextSpan): TextSpan {
  let last = end;
  while (last > start && /[\r\n]/.test(source.charAt(last - 1))) last--;
  return { start, end: last };
}
