/** Reports a suppression that has nothing to suppress. */
import type { TextSpan } from '../text/span';
import {
  type Fix,
  type Rule,
  type RuleContext,
  replaceFix,
  report,
  type Suppression,
} from './rule';

export const suppressionUnused: Rule = {
  id: 'suppression-unused',
  group: 'suppressions',
  severity: 'warning',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'A comment accepts findings of a rule, but the rule has nothing to report there.',
    why: 'A comment that was needed once and stays behind hides the next fault of the same kind. Once the text is right, the comment can go.',
    since: '0.1.0',
  },
  check({ suppressions, source, writing }, tell) {
    for (const suppression of suppressions) {
      const place = suppression.reach === 'file' ? 'in this document' : 'in the next paragraph';
      // The comment goes when it lists no rule that is of use.
      const isAll = suppression.rules.every(({ state }) => state === 'unused');
      const removal = isAll ? removeComment(suppression, source, writing) : undefined;
      for (const [index, { id, span, state }] of suppression.rules.entries()) {
        if (state !== 'unused') continue;
        tell(
          report(span, `Rule “${id}” has nothing to report ${place}.`, [
            removal ?? removeRule(suppression, index),
          ]),
        );
      }
    }
  },
};

function removeComment(
  suppression: Suppression,
  source: string,
  writing: RuleContext['writing'],
): Fix {
  const { lines, isAlone } = findLinesOfComment(suppression, source);
  // Inside a line, the words around the comment may need it to stay apart.
  const safety = isAlone ? 'safe' : 'ask';
  return { title: 'Remove the comment', safety, edits: [writing.removeLines(lines)] };
}

function removeRule({ rules, keyword }: Suppression, index: number): Fix {
  const { id, span } = rules[index] ?? { id: '', span: keyword };
  const next = rules[index + 1]?.span.start;
  const removed =
    next === undefined
      ? { start: rules[index - 1]?.span.end ?? span.start, end: span.end }
      : { start: span.start, end: next };
  return replaceFix(removed, '', `Remove “${id}” from the comment`, 'safe');
}

/** The comment with its lines where it stands alone on them, else with the blanks in front of it. */
function findLinesOfComment(
  { span }: Suppression,
  source: string,
): { readonly lines: TextSpan; readonly isAlone: boolean } {
  let { start, end } = span;
  while (start > 0 && /[ \t]/.test(source.charAt(start - 1))) start--;
  while (end < source.length && /[ \t]/.test(source.charAt(end))) end++;
  const beginsLine = start === 0 || /[\r\n]/.test(source.charAt(start - 1));
  const endsLine = end === source.length || /[\r\n]/.test(source.charAt(end));
  if (!beginsLine) return { lines: { start, end: span.end }, isAlone: false };
  if (!endsLine) return { lines: { start, end }, isAlone: false };
  const lineEnd = source.startsWith('\r\n', end) ? 2 : 1;
  return { lines: { start, end: Math.min(source.length, end + lineEnd) }, isAlone: true };
}
