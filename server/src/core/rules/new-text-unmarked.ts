/** Where a footnote says that new text is bold and removed text struck out, the draft shows some, and shows where it ends. */
import type { Opinion } from '../model/opinion';
import type { TextSpan } from '../text/span';
import { type Rule, report, type Tell } from './rule';

/** Bold, struck or underlined words, in Markdown or as tags. */
const MARKUP = /\*\*|~~|__|<(?:b|del|ins|s|strong|u)>/;

export const newTextUnmarked: Rule = {
  id: 'new-text-unmarked',
  group: 'footnotes',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'In a draft, the footnote says that new text is bold or removed text struck out, but nothing in the change or the indication is; or a sign of bold or struck text, `**` or `~~`, has no partner there.',
    why: 'The reader looks for what is new and finds nothing. Either the markup was lost when the text was pasted, or the footnote was left behind from another document. A sign without its partner leaves open where the new or the removed words end.',
    since: '0.1.0',
  },
  check({ opinion, source }, tell) {
    if (opinion.notation !== 'draft') return;
    checkPairs(opinion, source, tell);
    const body = opinion.footnotes.bodyOfKind('new-text');
    if (body === undefined) return;
    if (opinion.part('indication') === undefined && opinion.part('change') === undefined) return;
    // Anywhere: a block may stand out of its place. The footnote itself may be written in bold.
    const { start, end } = body.span;
    if (MARKUP.test(source.slice(0, start)) || MARKUP.test(source.slice(end))) return;
    tell(
      report(
        body.content.span,
        `Footnote ${body.label} says that changes are shown, but nothing in the indication is bold (**new**) or struck out (~~removed~~).`,
        [],
        { part: 'footnotes' },
      ),
    );
  },
};

/** Signs of bold and of struck text; behind what hides them: a backslash or a comment. */
const SIGNS = /\\.|<!--[^>]{0,1000}-->|\*{2,}|~~/g;

/** Each sign has a partner in its paragraph: emphasis ends there at the latest. */
function checkPairs(opinion: Opinion, source: string, tell: Tell): void {
  if (!source.includes('**') && !source.includes('~~')) return;
  for (const { span } of opinion.tree.blocks) {
    const role = opinion.roleAt(span.start);
    if (role !== 'indication' && role !== 'change') continue;
    const text = source.slice(span.start, span.end);
    for (const sign of ['**', '~~']) {
      const lone = findLone(text, sign, span.start);
      if (lone === undefined) continue;
      const what = sign === '**' ? 'bold' : 'struck out';
      tell(
        report(
          lone,
          `“${sign}” has no partner in its paragraph: where do the words that are ${what} begin and end?`,
        ),
      );
    }
  }
}

/** The last one of an odd number. */
function findLone(text: string, sign: string, base: number): TextSpan | undefined {
  if (!text.includes(sign)) return undefined;
  const places = [...text.matchAll(SIGNS)].filter(([found]) => found.startsWith(sign));
  const last = places.at(-1);
  if (last === undefined || places.length % 2 === 0) return undefined;
  if (places.some(([found]) => found.length > '***'.length)) return undefined;
  const start = base + last.index;
  return { start, end: start + last[0].length };
}
