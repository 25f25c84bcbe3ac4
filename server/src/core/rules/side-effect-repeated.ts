/** A list of side effects names each effect once. */
import type { Passage } from '../model/opinion';
import type { TextSpan } from '../text/span';
import { type Fix, type Rule, report } from './rule';

/** A longer piece of a list is a clause, and the sentence may hold a second list. */
const MOST_WORDS = 6;
const CLAUSE = /\b(?:are|were|is|was|include[sd]?|in|when|who|which)\b/;

export const sideEffectRepeated: Rule = {
  id: 'side-effect-repeated',
  group: 'language',
  severity: 'warning',
  fix: 'sometimes',
  fixSafety: 'ask',
  docs: {
    what: 'One list of side effects names the same effect twice.',
    why: 'A repeated effect mostly stands in the place of another one, which is then missing in the list.',
    since: '0.1.0',
  },
  *check({ opinion, source }) {
    const items = opinion.sideEffects?.items ?? [];
    if (items.some(({ text }) => CLAUSE.test(text))) return;
    const seen = new Map<string, Passage>();
    for (const [index, item] of items.entries()) {
      const effect = toEffect(item.text);
      if (effect === undefined) continue;
      const first = seen.get(effect);
      if (first === undefined) {
        seen.set(effect, item);
        continue;
      }
      const isLast = index === items.length - 1;
      const fixes = isLast ? [] : removeItem(item, items[index - 1], source);
      yield report(item.span, `“${item.text}” stands in this list a second time.`, fixes, {
        related: [{ span: first.span, message: 'The first time.' }],
      });
    }
  },
};

/** The words of an effect as they are compared: without capitals, hyphens, plural and frequency in brackets. */
function toEffect(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/ ?\([^()]*\)/g, '')
    .replace(/[- ]+/g, ' ')
    .replace(/s$/, '')
    .trim();
  return words === '' || words.split(' ').length > MOST_WORDS ? undefined : words;
}

/** Takes the item with the comma before it, when nothing but a comma stands there. */
function removeItem(item: Passage, previous: Passage | undefined, source: string): readonly Fix[] {
  if (previous === undefined) return [];
  const span: TextSpan = { start: previous.span.end, end: item.span.end };
  if (!/^,\s+$/.test(source.slice(span.start, item.span.start))) return [];
  const edit = { span, newText: '' };
  return [{ title: `Remove the second “${item.text}”`, edits: [edit], safety: 'ask' }];
}
