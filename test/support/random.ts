/** Random choices that depend on a seed and on nothing else: the same on every machine, in every run. */

export interface Random {
  pick<const T>(items: readonly T[]): T;
  /** At most `count` different items, in random order. */
  pickSome<T>(items: readonly T[], count: number): readonly T[];
  /** From `low` to `high`, both included. */
  integer(low: number, high: number): number;
  chance(probability: number): boolean;
}

/** Mulberry32: small, and good enough to vary documents. */
export function createRandom(seed: number): Random {
  let state = Math.imul(seed, 0x9e3779b9) >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const integer = (low: number, high: number): number =>
    low + Math.floor(next() * (high - low + 1));
  return {
    integer,
    chance: (probability) => next() < probability,
    pick: (items) => pickAt(items, integer(0, items.length - 1)),
    pickSome(items, count) {
      const rest = [...items];
      const picked = [];
      while (picked.length < count && rest.length > 0) {
        picked.push(...rest.splice(integer(0, rest.length - 1), 1));
      }
      return picked;
    },
  };
}

/** An item of a list that is not empty; a wrong index is a fault of the caller. */
export function pickAt<T>(items: readonly T[], index: number): T {
  const item = items[index];
  if (item === undefined) throw new Error('nothing to pick from');
  return item;
}
