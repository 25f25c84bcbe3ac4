/** A list of side effects names each effect once. */
import type { Passage } from '../model/opinion';
import type { TextSpan } from '../text/span';
import { type Fix, type Rule, report } from './rule';

/** A longer piece of a list is a clause, and the sentence may hold a second list. */
const MOST_WORDS = 6;
const CLAUSE =
  /^(?:with|for|among)\b|\b(?:are|were|is|was|include[sd]?|in(?! (?:extremit(?:y|ies)\b|the (?:blood|urine|arms?|legs?|limbs?|joints?|extremities|cerebrospinal fluid)$))|when|who|which)\b/;

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
  check({ opinion, source }, tell) {
    const items = opinion.sideEffects?.items ?? [];
    const seen = new Map<number, Passage>();
    let isOneList: boolean | undefined;
    for (const [index, item] of items.entries()) {
      const key = hashEffect(item.text);
      const first = seen.get(key);
      if (first === undefined) {
        seen.set(key, item);
        continue;
      }
      const effect = toEffect(item.text);
      if (effect === undefined || effect !== toEffect(first.text)) continue;
      isOneList ??= !items.some(({ text }) => CLAUSE.test(text));
      if (!isOneList) return;
      const isLast = index === items.length - 1;
      const fixes = isLast ? [] : removeItem(item, items[index - 1], source);
      tell(
        report(item.span, `“${item.text}” stands in this list a second time.`, fixes, {
          related: [{ span: first.span, message: 'The first time.' }],
        }),
      );
    }
  },
};

/** Equal for equal effects, and found without cutting anything out: the letters before a bracket, without the plural. */
function hashEffect(text: string): number {
  let hash = 0;
  let before = 0;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at) | 32;
    if (code === OPEN_BRACKET) break;
    if (code < 97) continue;
    before = hash;
    hash = (Math.imul(hash, 31) + code) | 0;
    if (code === LETTER_S) hash = at === text.length - 1 ? before : hash;
  }
  return hash;
}

const OPEN_BRACKET = 40;
const LETTER_S = 115;

/** The words of an effect as they are compared: without capitals, hyphens, plural and frequency in brackets. */
function toEffect(text: string): string | undefined {
  const words = text
    .toLowerCase()
    .replace(/ ?\([^()]*(?:\d|%|common|frequent|rare)[^()]*\)/g, '')
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
