/** Holds the words of a sentence against a wording with slots: what differs, and what stands in the slots. */
import type { ProseSpan } from '../text/span';
import { findWords, type Word } from './words';

export interface Alignment {
  /** Number of words that differ: replaced, added or lacking. */
  readonly cost: number;
  /** Number of words of the wording, slots not counted. */
  readonly wordCount: number;
  /** Number of words in the fullest slot. */
  readonly longestSlot: number;
  readonly differences: readonly AlignedDifference[];
  /** The wording with the sentence's own words in its slots. */
  readonly restored: string;
}

export interface AlignedDifference {
  /** Never empty: where words are lacking, the word beside the gap is part of the difference. */
  readonly found: ProseSpan;
  readonly expected: string;
}

/** A text with slots, taken apart. */
export interface TokenisedWording {
  readonly text: string;
  readonly tokens: readonly Token[];
}

/** A word of the wording, or a slot. */
export interface Token extends Word {
  readonly isSlot: boolean;
}

/** One step along both texts. `word` or `token` is absent where the other text has something of its own. */
interface Step {
  readonly kind: 'same' | 'slot' | 'different';
  readonly word: Word | undefined;
  readonly token: Token | undefined;
}

const COST_OF_WORD = 1000;
/** A slip of the pen is rather replaced than taken into the slot beside it; any other word is rather left there. */
const COST_OF_SLIP = 999;
const COST_OF_REPLACING = 1001;
const IMPOSSIBLE = 10_000_000;
const SLOT = /\{[^{}]*\}/g;

export function tokeniseWording(text: string): TokenisedWording {
  const tokens: Token[] = [];
  let from = 0;
  const addWords = (to: number) => {
    for (const word of findWords(text, { from, to })) tokens.push({ ...word, isSlot: false });
  };
  for (const match of text.matchAll(SLOT)) {
    const end = match.index + match[0].length;
    addWords(match.index);
    tokens.push({ letters: '', span: { from: match.index, to: end }, isSlot: true });
    from = end;
  }
  addWords(text.length);
  return { text, tokens };
}

/**
 * Work: number of words times number of tokens, without those that both texts begin and end with.
 * `undefined` where a slot would be empty.
 */
export function alignWords(
  words: readonly Word[],
  { text, tokens }: TokenisedWording,
  prose: string,
): Alignment | undefined {
  const head = countSame(words, tokens, (list, index) => list[index]);
  const rest = { words: words.slice(head), tokens: tokens.slice(head) };
  const tail = countSame(rest.words, rest.tokens, (list, index) => list[list.length - 1 - index]);
  const middle = {
    words: rest.words.slice(0, rest.words.length - tail),
    tokens: rest.tokens.slice(0, rest.tokens.length - tail),
  };
  const costs = computeCosts(middle.words, middle.tokens);
  const cost = costs.at(-1) ?? IMPOSSIBLE;
  if (cost >= IMPOSSIBLE) return undefined;
  const steps = [
    ...toSameSteps(words.slice(0, head), tokens),
    ...traceSteps(middle.words, middle.tokens, costs),
    ...toSameSteps(words.slice(words.length - tail), tokens.slice(tokens.length - tail)),
  ];
  const slots = findSlotSpans(steps);
  return {
    cost: Math.round(cost / COST_OF_WORD),
    wordCount: tokens.reduce((count, { isSlot }) => (isSlot ? count : count + 1), 0),
    longestSlot: slots.reduce((longest, { count }) => Math.max(longest, count), 0),
    differences: findDifferences(steps, text, prose),
    restored: restore(text, slots, prose),
  };
}

/** Number of equal words from one end, up to the first slot. */
function countSame(
  words: readonly Word[],
  tokens: readonly Token[],
  at: <Item>(list: readonly Item[], index: number) => Item | undefined,
): number {
  let count = 0;
  for (;;) {
    const word = at(words, count);
    const token = at(tokens, count);
    if (word === undefined || token === undefined || token.isSlot) return count;
    if (word.letters !== token.letters) return count;
    count += 1;
  }
}

function toSameSteps(words: readonly Word[], tokens: readonly Token[]): readonly Step[] {
  return words.map((word, index) => ({ kind: 'same', word, token: tokens[index] }));
}

/** Least cost for every pair of prefixes, row by row; a slot takes one word or more at no cost. */
function computeCosts(words: readonly Word[], tokens: readonly Token[]): Uint32Array {
  const width = tokens.length + 1;
  const costs = new Uint32Array((words.length + 1) * width);
  for (let row = 0; row <= words.length; row += 1) {
    for (let column = 0; column < width; column += 1) {
      costs[row * width + column] = leastCost(row, column);
    }
  }
  return costs;

  function leastCost(row: number, column: number): number {
    if (column === 0) return row * COST_OF_WORD;
    const token = tokens[column - 1];
    const above = row === 0 ? IMPOSSIBLE : (costs[(row - 1) * width + column] ?? 0);
    const before = costs[row * width + column - 1] ?? 0;
    const diagonal = row === 0 ? IMPOSSIBLE : (costs[(row - 1) * width + column - 1] ?? 0);
    if (token?.isSlot === true) return Math.min(above, diagonal);
    const replaced = diagonal + costOfReplacing(words[row - 1], token);
    return Math.min(replaced, above + COST_OF_WORD, before + COST_OF_WORD, IMPOSSIBLE);
  }
}

function costOfReplacing(word: Word | undefined, token: Token | undefined): number {
  const found = word?.letters ?? '';
  const expected = token?.letters ?? '';
  if (found === expected) return 0;
  const isSlip =
    found.charCodeAt(0) === expected.charCodeAt(0) ||
    (found.charCodeAt(found.length - 1) === expected.charCodeAt(expected.length - 1) &&
      found.charCodeAt(found.length - 2) === expected.charCodeAt(expected.length - 2));
  return isSlip ? COST_OF_SLIP : COST_OF_REPLACING;
}

/** The cheapest way through both texts, from their beginning. */
function traceSteps(
  words: readonly Word[],
  tokens: readonly Token[],
  costs: Uint32Array,
): readonly Step[] {
  const width = tokens.length + 1;
  const steps: Step[] = [];
  let row = words.length;
  let column = tokens.length;
  const costAt = (r: number, c: number) =>
    r < 0 || c < 0 ? IMPOSSIBLE : (costs[r * width + c] ?? IMPOSSIBLE);
  while (row > 0 || column > 0) {
    const word = words[row - 1];
    const token = tokens[column - 1];
    const cost = costAt(row, column);
    if (token?.isSlot === true) {
      steps.push({ kind: 'slot', word, token });
      if (costAt(row - 1, column - 1) <= costAt(row - 1, column)) column -= 1;
      row -= 1;
    } else if (costAt(row - 1, column - 1) + costOfReplacing(word, token) === cost) {
      const isSame = costOfReplacing(word, token) === 0;
      steps.push({ kind: isSame ? 'same' : 'different', word, token });
      row -= 1;
      column -= 1;
    } else if (costAt(row, column - 1) + COST_OF_WORD === cost) {
      steps.push({ kind: 'different', word: undefined, token });
      column -= 1;
    } else {
      steps.push({ kind: 'different', word, token: undefined });
      row -= 1;
    }
  }
  return steps.reverse();
}

/** Runs of different steps; a run without a word of the sentence takes in the step beside it. */
function findDifferences(
  steps: readonly Step[],
  wording: string,
  prose: string,
): readonly AlignedDifference[] {
  const differences: AlignedDifference[] = [];
  for (let from = 0; from < steps.length; from += 1) {
    if (steps[from]?.kind !== 'different') continue;
    let to = from;
    while (steps[to]?.kind === 'different') to += 1;
    const hasWord = steps.slice(from, to).some(({ word }) => word !== undefined);
    const takesIn = hasWord ? 0 : isBestBehind(steps[from - 1], steps[from], wording) ? -1 : 1;
    const run = steps.slice(from + Math.min(0, takesIn), to + Math.max(0, takesIn));
    differences.push(toDifference(run, wording, prose));
    from = to;
  }
  return differences;
}

/** Missing words are shown with the word before them, unless a slot or a stop stands between. */
function isBestBehind(
  before: Step | undefined,
  missing: Step | undefined,
  wording: string,
): boolean {
  if (before?.kind !== 'same') return false;
  const gap = wording.slice(before.token?.span.to, missing?.token?.span.from);
  return !/[.,:;]/.test(gap);
}

function toDifference(run: readonly Step[], wording: string, prose: string): AlignedDifference {
  const words = run.flatMap(({ word }) => (word === undefined ? [] : [word.span]));
  const tokens = run.flatMap(({ token }) => (token === undefined ? [] : [token]));
  const found = { from: words[0]?.from ?? 0, to: words.at(-1)?.to ?? 0 };
  const foundWithBrackets = tokens.length === 0 ? withBrackets(found, prose) : found;
  return { found: foundWithBrackets, expected: toExpected(run, tokens, wording, prose) };
}

/** The words of the wording; a slot beside a gap stands with the word that the sentence has in it. */
function toExpected(
  run: readonly Step[],
  tokens: readonly Token[],
  wording: string,
  prose: string,
): string {
  const from = tokens[0]?.span.from ?? 0;
  const to = tokens.at(-1)?.span.to ?? 0;
  const text = wording.slice(from, to);
  const slotWord = run.find(({ kind }) => kind === 'slot')?.word;
  const filled =
    slotWord === undefined
      ? text
      : text.replace(SLOT, () => prose.slice(slotWord.span.from, slotWord.span.to));
  const isOpen = filled.includes('(') && !filled.includes(')') && wording.charAt(to) === ')';
  return isOpen ? `${filled})` : filled;
}

/** Words that are to go take the brackets around them along. */
function withBrackets({ from, to }: ProseSpan, prose: string): ProseSpan {
  const isBracketed = prose.charAt(from - 1) === '(' && prose.charAt(to) === ')';
  return isBracketed ? { from: from - 1, to: to + 1 } : { from, to };
}

interface SlotSpan extends ProseSpan {
  readonly count: number;
}

/** What stands in each slot, in the order of the wording. */
function findSlotSpans(steps: readonly Step[]): readonly SlotSpan[] {
  const spans = new Map<Token, SlotSpan>();
  for (const { kind, word, token } of steps) {
    if (kind !== 'slot' || word === undefined || token === undefined) continue;
    const known = spans.get(token);
    const from = known?.from ?? word.span.from;
    spans.set(token, { from, to: word.span.to, count: (known?.count ?? 0) + 1 });
  }
  return [...spans.values()];
}

function restore(wording: string, slots: readonly SlotSpan[], prose: string): string {
  let index = 0;
  return wording.replace(SLOT, () => {
    const slot = slots[index];
    index += 1;
    return slot === undefined ? '' : prose.slice(slot.from, slot.to);
  });
}
