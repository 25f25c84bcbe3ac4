/** The known name nearest to a mistyped one, for messages that say how to mend it. */

/** The nearest of `known`, or `undefined` when none is near enough to be meant. */
export function findNearestName(name: string, known: readonly string[]): string | undefined {
  const limit = Math.max(2, Math.floor(name.length / 3));
  let nearest: string | undefined;
  let least = limit + 1;
  for (const candidate of known) {
    const distance = countChanges(name.toLowerCase(), candidate.toLowerCase(), limit);
    if (distance >= least) continue;
    least = distance;
    nearest = candidate;
  }
  return nearest ?? known.find((candidate) => name.length >= 4 && candidate.startsWith(name));
}

/** ` Did you mean “severity”?`, or nothing. */
export function suggestName(name: string, known: readonly string[]): string {
  const nearest = findNearestName(name, known);
  return nearest === undefined ? '' : ` Did you mean “${nearest}”?`;
}

/** Fewest letters to add, drop, replace or swap with a neighbour; more than `limit` counts as `limit + 1`. */
function countChanges(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const current = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j - 1] ?? 0) + (isSame ? 0 : 1),
        (previous[j] ?? 0) + 1,
        (current[j - 1] ?? 0) + 1,
      );
      const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (isSwapped) cost = Math.min(cost, (beforePrevious[j - 2] ?? 0) + 1);
      current.push(cost);
    }
    beforePrevious = previous;
    previous = current;
  }
  return previous[b.length] ?? limit + 1;
}
