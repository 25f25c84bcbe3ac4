/** What the word under the cursor means in `opinion-summary.yaml` or a rule pack: the same as completion says of it. */
import type { Rule, TextSpan } from '../core/index';
import { completeConfiguration } from './completeConfiguration';

const LONGEST_WORD = 100;

/** `undefined` for a word that has no meaning at its place. */
export function describeWord(
  text: string,
  offset: number,
  kind: 'configuration' | 'pack',
  rules: readonly Rule[],
): { readonly span: TextSpan; readonly text: string } | undefined {
  const before = /[\w/-]*$/.exec(text.slice(Math.max(0, offset - LONGEST_WORD), offset))?.[0] ?? '';
  const after = /^[\w/-]*/.exec(text.slice(offset, offset + LONGEST_WORD))?.[0] ?? '';
  const span = { start: offset - before.length, end: offset + after.length };
  const word = before + after;
  if (word === '') return undefined;
  const known = completeConfiguration(text, span.start, kind, rules).find(
    ({ label }) => label === word,
  );
  return known === undefined || known.documentation === ''
    ? undefined
    : { span, text: known.documentation };
}
