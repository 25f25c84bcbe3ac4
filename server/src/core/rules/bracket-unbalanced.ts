/** Brackets come in pairs, from the first part of the document to the last. */
import { findBrokenBlock } from '../model/brokenBlock';
import type { Opinion } from '../model/opinion';
import type { Block } from '../syntax/block';
import { textBefore } from '../text/textBefore';
import { mayHoldRemovedText } from './indicationWording';
import { type Rule, report } from './rule';

/** `a)`, `1)`, `iv)` before an item of a list. */
const ENUMERATION = /(?:^|[\s(;,])(?:[a-zA-Z]|\d{1,2}|[ivx]{1,4})$/;
const LONGEST_ENUMERATION = 5;
const PAIRS = [
  ['(', ')'],
  ['[', ']'],
] as const;
const LONGEST_WORD = 40;

export const bracketUnbalanced: Rule = {
  id: 'bracket-unbalanced',
  group: 'indication',
  severity: 'warning',
  fix: 'never',
  docs: {
    what: 'A bracket has no partner, or one of another kind.',
    why: 'A bracket that is never closed changes what a sentence says: in an indication it can turn a condition of use into a remark.',
    since: '0.1.0',
  },
  check({ opinion, prose: { text, toSource } }, tell) {
    const unpaired = PAIRS.flatMap(([opening, closing]) =>
      isSimplyPaired(text, opening, closing)
        ? []
        : [...findUnpaired(text, findBlocks(opinion), opening, closing)],
    ).sort((a, b) => a - b);
    if (unpaired.length === 0) return;
    const broken = findBrokenBlock(opinion.tree)?.prose.from ?? text.length;
    for (const [index, from] of unpaired.entries()) {
      if (isOtherKind(text, unpaired[index - 1], from)) continue;
      const next = unpaired[index + 1];
      const message = isOtherKind(text, from, next)
        ? describeOtherKind(text, from, next)
        : describe(text, from);
      // The partner may be lost with the rest of the text.
      const more = from >= broken ? { severityAtMost: 'info' as const } : {};
      tell(report(toSource({ from, to: from + 1 }), message, [], more));
    }
  },
};

const LONGEST_BRACKET = 80;
const OTHER_KIND = /^(?:\([^()[\]\n]+\]|\[[^()[\]\n]+\))$/;

/** `(SOD1]`: two brackets without a partner that were to be a pair. */
function isOtherKind(text: string, from: number | undefined, to: number | undefined): to is number {
  if (from === undefined || to === undefined || to - from > LONGEST_BRACKET) return false;
  return OTHER_KIND.test(text.slice(from, to + 1));
}

function describeOtherKind(text: string, from: number, to: number): string {
  return `The bracket “${text.charAt(from)}” before “${text.slice(from + 1, to)}” is closed by “${text.charAt(to)}”.`;
}

function describe(text: string, at: number): string {
  return /[([]/.test(text.charAt(at)) ? describeOpening(text, at) : describeClosing(text, at);
}

function describeOpening(text: string, at: number): string {
  const behind = text.slice(at + 1, at + 1 + LONGEST_WORD);
  const word = /[^\s()[\]]+/.exec(behind)?.[0];
  return word === undefined
    ? 'The bracket is never closed.'
    : `The bracket before “${word}” is never closed.`;
}

function describeClosing(text: string, at: number): string {
  const before = textBefore(text, at, LONGEST_WORD);
  const word = before.match(/[^\s()[\]]+/g)?.at(-1);
  return word === undefined
    ? 'The bracket was never opened.'
    : `The bracket behind “${word}” was never opened.`;
}

/** True when each bracket is closed in its line before the next one opens, as in nearly every document. */
function isSimplyPaired(text: string, opening: string, closing: string): boolean {
  let open = text.indexOf(opening);
  let close = text.indexOf(closing);
  let lineEnd = -1;
  while (open >= 0 && close > open) {
    const next = text.indexOf(opening, open + 1);
    if (lineEnd < open) lineEnd = text.indexOf('\n', open);
    if ((next >= 0 && next < close) || (lineEnd >= 0 && lineEnd < close)) return false;
    open = next;
    close = text.indexOf(closing, close + 1);
  }
  return open < 0 && close < 0;
}

/** The blocks with running text between the first and the last part, without those that may hold removed words. */
function findBlocks(opinion: Opinion): readonly Block[] {
  const { parts, tree } = opinion;
  const first = parts[0]?.prose.from ?? 0;
  const last = parts.at(-1)?.prose.to ?? 0;
  const isDoubtful = mayHoldRemovedText(opinion);
  return tree.blocks.filter(({ kind, prose, span }) => {
    const isOutside = prose.to <= first || prose.from >= last;
    if (kind === 'footnoteBody' || isOutside || prose.from === prose.to) return false;
    const role = isDoubtful ? opinion.roleAt(span.start) : undefined;
    return role !== 'indication' && role !== 'change';
  });
}

/** The places of brackets without a partner in their block or, because a page break may part the two, in the next one. */
function* findUnpaired(
  text: string,
  blocks: readonly Block[],
  opening: string,
  closing: string,
): Iterable<number> {
  const places = findPlaces(text, opening, closing);
  let place = places.next();
  let before: number[] = [];
  for (const { prose } of blocks) {
    const open: number[] = [];
    for (; place.done !== true && place.value < prose.to; place = places.next()) {
      const at = place.value;
      if (at < prose.from) continue;
      if (text.charAt(at) === opening) open.push(at);
      else if ((open.pop() ?? before.pop()) === undefined && !isEnumeration(text, at)) yield at;
    }
    yield* before;
    before = open;
  }
  yield* before;
}

/** The places of both brackets in the order of the text, found in one pass for each. */
function* findPlaces(text: string, opening: string, closing: string): Generator<number, void> {
  let nextOpening = text.indexOf(opening);
  let nextClosing = text.indexOf(closing);
  while (nextOpening >= 0 || nextClosing >= 0) {
    if (nextClosing < 0 || (nextOpening >= 0 && nextOpening < nextClosing)) {
      yield nextOpening;
      nextOpening = text.indexOf(opening, nextOpening + 1);
    } else {
      yield nextClosing;
      nextClosing = text.indexOf(closing, nextClosing + 1);
    }
  }
}

function isEnumeration(text: string, at: number): boolean {
  return ENUMERATION.test(textBefore(text, at, LONGEST_ENUMERATION));
}
