/** Reads the list of side effects. */
import type { SyntaxTree } from '../syntax/block';
import { NAMED_BEFORE } from '../syntax/partCues';
import type { Part, Passage, SideEffects } from './opinion';
import { buildPassage } from './passage';

/** What stands before the list; a judgement such as `are not seen`, `are similar to` opens none. */
const LEAD =
  /\b(?:side effects?|reactions?|events?|effects?)\b.{0,160}?\b(?:are|were|is|was|include[sd]?|including|consist(?:s|ed)? of|comprise[sd]?)\b(?!:? (?:not|no|similar|comparable|the same|expected|generally|mostly|usually|consistent|manageable|mild|seen|observed|rare|as)\b):? ?/i;
const LONGEST_LEAD = 400;
/** What comes behind such words says more of the effects that were named, and is no list. */
const IS_NAMED_BEFORE = new RegExp(NAMED_BEFORE, 'i');

export function readSideEffects(tree: SyntaxTree, part: Part | undefined): SideEffects | undefined {
  const sentence = part?.sentences[0];
  if (sentence === undefined) return undefined;
  const { from, to } = sentence.prose;
  const text = tree.prose.text.slice(from, to);
  const head = text.slice(0, LONGEST_LEAD);
  const lead = IS_NAMED_BEFORE.test(head) ? null : LEAD.exec(head);
  const whole = buildPassage(tree.prose, sentence.prose);
  const end = text.endsWith('.') ? text.length - 1 : text.length;
  return {
    text: whole.text,
    span: whole.span,
    prose: whole.prose,
    items: lead === null ? [] : splitList(tree, from, text, lead.index + lead[0].length, end),
  };
}

/** The items between commas or semicolons and before the last `and`; brackets hold their commas together. */
function splitList(
  { prose }: SyntaxTree,
  base: number,
  text: string,
  start: number,
  end: number,
): readonly Passage[] {
  const items: Passage[] = [];
  const add = (from: number, to: number): void => {
    const item = buildPassage(prose, { from: base + from, to: base + to });
    if (item.text !== '') items.push(item);
  };
  let from = start;
  let lastAnd = -1;
  let depth = 0;
  for (let at = start; at < end; at++) {
    const character = text.charAt(at);
    if (character === '(') depth++;
    else if (character === ')') depth = Math.max(0, depth - 1);
    else if (depth > 0) continue;
    else if ((character === ',' || character === ';') && text.charAt(at + 1) === ' ') {
      add(from, at);
      from = at + 1;
      lastAnd = -1;
    } else if (character === ' ' && text.startsWith('and ', at + 1)) lastAnd = at;
  }
  if (lastAnd >= from) {
    add(from, lastAnd);
    from = lastAnd + ' and '.length;
  }
  add(from, end);
  return items;
}
