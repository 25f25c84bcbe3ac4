/** Holds the words of a sentence against a wording with slots: what differs, and what stands in the slots. */
import type { ProseSpan } from '../text/span';
import type { ComparedWord } from './comparedWords';
import { SLOT } from './slots';
import { findWay, type Step, type Token, type TokenisedWording } from './wordSteps';

export interface Alignment {
  /** Number of words that differ: replaced, added or lacking. */
  readonly cost: number;
  /** Number of words in the fullest slot. */
  readonly longestSlot: number;
  readonly differences: readonly AlignedDifference[];
}

export interface AlignedDifference {
  /** Never empty: where words are lacking, the word beside the gap is part of the difference. */
  readonly found: ProseSpan;
  readonly expected: string;
}

/** Words that fill no slot: where one stands in it, the slot is empty and the word belongs to what is around it. */
const NO_FILLING = /^(?:an?|the|EU|of|to|in|for|on|with|since|which|is|are)$/;

/** `undefined` where a slot would be empty. */
export function alignWords(
  words: readonly ComparedWord[],
  { text, tokens }: TokenisedWording,
  prose: string,
): Alignment | undefined {
  const way = findWay(words, tokens);
  if (way === undefined) return undefined;
  const slots = findSlotSpans(way.steps);
  if (slots.some(({ from, to }) => NO_FILLING.test(prose.slice(from, to)))) return undefined;
  return {
    cost: way.cost,
    longestSlot: slots.reduce((longest, { count }) => Math.max(longest, count), 0),
    differences: findDifferences(way.steps, text, prose),
  };
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
    const isLast = to === steps.length;
    const takesBefore = !hasWord && from > 0 && (isLast || isBestBefore(steps, from, wording));
    const takesBehind = !hasWord && !takesBefore;
    const run = steps.slice(takesBefore ? from - 1 : from, takesBehind ? to + 1 : to);
    differences.push(toDifference(run, wording, prose));
    from = to;
  }
  return differences;
}

/** Missing words are shown with the word before them, unless it is in a slot or a stop stands between. */
function isBestBefore(steps: readonly Step[], missing: number, wording: string): boolean {
  const before = steps[missing - 1];
  if (before?.kind !== 'same') return false;
  const gap = wording.slice(before.token?.span.to, steps[missing]?.token?.span.from);
  return /^[ (]*$/.test(gap);
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
