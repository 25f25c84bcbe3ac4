/** Completes the front matter of a draft: the keys that have a meaning, and their values. */
import type { Analysis } from '../../analysis/analyze';
import { FRONT_MATTER_KEYS, modifierOfKey } from '../../model/frontMatterKeys';
import { PROFILES } from '../../model/opinion';
import { buildItem, type Completions, NO_COMPLETIONS } from './completionItem';
import type { CompletionPlace } from './completionPlace';

/** Longer texts before the cursor are no front matter. */
const LONGEST = 4000;
const OPENED = /^\ufeff?---[ \t]*(?:\r\n?|\n)((?:[^\r\n]*(?:\r\n?|\n))*)$/;
/** What is no `key: value`, comment or blank line: the end of the front matter, or a text without one. */
const OTHER_LINE = /^(?![ \t]*(?:#.*|[\w-]+[ \t]*:.*)?$)/m;
const KEY = /^[A-Za-z-]*$/;
const VALUE = /^([A-Za-z][\w-]*)[ \t]*:[ \t]*([\w-]*)$/;

export function completeFrontMatter(
  { offset, lineStart, before, after }: CompletionPlace,
  { tree }: Analysis,
): Completions | undefined {
  if (tree.notation !== 'draft' || lineStart > LONGEST) return undefined;
  const lines = OPENED.exec(tree.source.slice(0, lineStart))?.[1];
  if (lines === undefined || OTHER_LINE.test(lines)) return undefined;
  const value = VALUE.exec(before);
  const rest = /^[\w-]*/.exec(after)?.[0].length ?? 0;
  const toSpan = (typed: string) => ({ start: offset - typed.length, end: offset + rest });
  if (value !== null) {
    const span = toSpan(value[2] ?? '');
    const values =
      value[1] === 'profile' ? PROFILES : modifierOfKey(value[1] ?? '') ? BOOLEANS : [];
    return complete(values.map((one) => buildItem('value', one, span)));
  }
  if (!KEY.test(before)) return NO_COMPLETIONS;
  // A second line of the same key has no effect.
  const isFree = (key: string): boolean => !new RegExp(`^${key}[ \\t]*:`, 'm').test(lines);
  const hasColon = after.slice(rest).startsWith(':');
  return complete(
    FRONT_MATTER_KEYS.filter(isFree).map((key) =>
      buildItem('key', key, toSpan(before), {
        detail: key === 'profile' ? 'kind of opinion' : 'true or false',
        insert: [hasColon ? key : `${key}: `],
      }),
    ),
  );
}

const BOOLEANS = ['true', 'false'];

function complete(items: Completions['items']): Completions {
  return { items, isIncomplete: false };
}
