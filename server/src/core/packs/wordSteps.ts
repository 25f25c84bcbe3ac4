/** The cheapest way along a sentence and a wording with slots, word by word. Knows nothing about what to say of it. */
import { type ComparedWord, findComparedWords } from './comparedWords';
import { SLOT } from './slots';

/** A text with slots, taken apart. */
export interface TokenisedWording {
  readonly text: string;
  readonly tokens: readonly Token[];
  /** Number of words, slots not counted. */
  readonly wordCount: number;
}

/** A word of the wording, or a slot. */
export interface Token extends ComparedWord {
  readonly isSlot: boolean;
}

/** One step along both texts. `word` or `token` is absent where the other text has something of its own. */
export interface Step {
  readonly kind: 'same' | 'slot' | 'different';
  readonly word: ComparedWord | undefined;
  readonly token: Token | undefined;
}

/**
 * Every word that is replaced, added or lacking costs one unit. The small rest decides beside slots: a word is rather
 * replaced than taken into the slot, names and figures rather stay in it, and no slot takes in an expected word.
 */
const COST_OF_WORD = 1000;
const COST_OF_REPLACING = 999;
const COST_OF_REPLACING_NAME = 1010;
const COST_IN_SLOT = 2;
const IMPOSSIBLE = 10_000_000;

export interface Way {
  /** Number of words that differ: replaced, added or lacking. */
  readonly cost: number;
  readonly steps: readonly Step[];
}

export function tokeniseWording(text: string): TokenisedWording {
  const tokens: Token[] = [];
  let from = 0;
  const addWords = (to: number) => {
    for (const word of findComparedWords(text, { from, to }))
      tokens.push({ ...word, isSlot: false });
  };
  for (const match of text.matchAll(SLOT)) {
    const end = match.index + match[0].length;
    addWords(match.index);
    tokens.push({ letters: '', isName: false, span: { from: match.index, to: end }, isSlot: true });
    from = end;
  }
  addWords(text.length);
  return { text, tokens, wordCount: tokens.filter(({ isSlot }) => !isSlot).length };
}

/**
 * Work: number of words times number of tokens, without those that both texts begin and end with.
 * `undefined` where a slot would be empty.
 */
export function findWay(words: readonly ComparedWord[], tokens: readonly Token[]): Way | undefined {
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
  return { cost: Math.round(cost / COST_OF_WORD), steps };
}

/** Number of equal words from one end, up to the first slot. */
function countSame(
  words: readonly ComparedWord[],
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

function toSameSteps(words: readonly ComparedWord[], tokens: readonly Token[]): readonly Step[] {
  return words.map((word, index) => ({ kind: 'same', word, token: tokens[index] }));
}

/** Least cost for every pair of prefixes, row by row; a slot takes one word or more. */
function computeCosts(words: readonly ComparedWord[], tokens: readonly Token[]): Uint32Array {
  const width = tokens.length + 1;
  const costs = new Uint32Array((words.length + 1) * width);
  const [wordIds, tokenIds] = numberWords(words, tokens);
  for (let column = 1; column < width; column += 1) {
    const isSlot = tokenIds[column - 1] === SLOT_ID;
    costs[column] = isSlot ? IMPOSSIBLE : (costs[column - 1] ?? 0) + COST_OF_WORD;
  }
  for (let row = 1; row <= words.length; row += 1) {
    const id = wordIds[row - 1];
    const costOfOther =
      words[row - 1]?.isName === true ? COST_OF_REPLACING_NAME : COST_OF_REPLACING;
    let before = row * COST_OF_WORD;
    let diagonal = (row - 1) * COST_OF_WORD;
    costs[row * width] = before;
    for (let column = 1; column < width; column += 1) {
      const tokenId = tokenIds[column - 1];
      const above = costs[(row - 1) * width + column] ?? 0;
      const least =
        tokenId === SLOT_ID
          ? Math.min(above, diagonal) + COST_IN_SLOT
          : Math.min(
              diagonal + (tokenId === id ? 0 : costOfOther),
              above + COST_OF_WORD,
              before + COST_OF_WORD,
            );
      before = Math.min(least, IMPOSSIBLE);
      diagonal = above;
      costs[row * width + column] = before;
    }
  }
  return costs;
}

/** A slot is no word of any text. */
const SLOT_ID = -1;

/** Numbers that are equal for equal words: what is compared thousands of times is compared as a number. */
function numberWords(
  words: readonly ComparedWord[],
  tokens: readonly Token[],
): readonly [Int32Array, Int32Array] {
  const ids = new Map<string, number>();
  const idOf = (letters: string): number => {
    const known = ids.get(letters);
    if (known !== undefined) return known;
    ids.set(letters, ids.size);
    return ids.size - 1;
  };
  return [
    Int32Array.from(words, ({ letters }) => idOf(letters)),
    Int32Array.from(tokens, ({ letters, isSlot }) => (isSlot ? SLOT_ID : idOf(letters))),
  ];
}

function costOfReplacing(word: ComparedWord | undefined, token: Token | undefined): number {
  if (word?.letters === token?.letters) return 0;
  return word?.isName === true ? COST_OF_REPLACING_NAME : COST_OF_REPLACING;
}

/** The cheapest way through both texts, from their beginning. */
function traceSteps(
  words: readonly ComparedWord[],
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
