/** Where a footnote says that new text is bold and removed text struck out, the draft shows some. */
import { type Rule, report } from './rule';

/** Bold, struck or underlined words, in Markdown or as tags. */
const MARKUP = /\*\*|~~|__|<(?:b|del|ins|s|strong|u)>/;

export const newTextUnmarked: Rule = {
  id: 'new-text-unmarked',
  group: 'footnotes',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'In a draft, the footnote says that new text is bold or removed text struck out, but nothing in the change or the indication is.',
    why: 'The reader looks for what is new and finds nothing. Either the markup was lost when the text was pasted, or the footnote was left behind from another document.',
    since: '0.1.0',
  },
  check({ opinion, source }, tell) {
    const body = opinion.footnotes.bodyOfKind('new-text');
    if (opinion.notation !== 'draft' || body === undefined) return;
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
