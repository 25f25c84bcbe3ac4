/** Finds the known word that a mistyped word was probably meant to be. */

/** Words with fewer letters are not taken for the beginning of another. */
const SHORTEST_BEGINNING = 3;

/**
 * The candidate with the fewest slips of the keyboard (a letter more, less, other, or two swapped), else one that begins
 * with the word; `undefined` when even the nearest differs in more than a third of the word's letters.
 */
export function findNearestWord(word: string, candidates: Iterable<string>): string | undefined {
  const wanted = word.toLowerCase();
  let best: string | undefined;
  let longer: string | undefined;
  let limit = Math.max(2, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of candidates) {
    if (longer === undefined && candidate.toLowerCase().startsWith(wanted)) longer = candidate;
    const slips = countSlips(wanted, candidate.toLowerCase(), limit);
    if (slips >= limit) continue;
    limit = slips;
    best = candidate;
  }
  return best ?? (wanted.length < SHORTEST_BEGINNING ? undefined : longer);
}

/** Number of slips between two words; counting stops at `limit`. */
function countSlips(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let smallest = row;
    for (let column = 1; column <= b.length; column++) {
      const isSame = a[row - 1] === b[column - 1];
      const isSwapped =
        row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      const slips = Math.min(
        (last[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
        (last[column - 1] ?? 0) + (isSame ? 0 : 1),
        isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : limit,
      );
      current.push(slips);
      smallest = Math.min(smallest, slips);
    }
    if (smallest >= limit) return limit;
    beforeLast = last;
    last = current;
  }
  return Math.min(limit, last[b.length] ?? limit);
}
