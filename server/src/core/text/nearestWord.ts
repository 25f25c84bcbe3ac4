/** Finds the known word that a mistyped word was probably meant to be. */
import { countSlips } from './words';

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
    const slips = countSlips(wanted, candidate.toLowerCase(), limit - 1);
    if (slips >= limit) continue;
    limit = slips;
    best = candidate;
  }
  return best ?? (wanted.length < SHORTEST_BEGINNING ? undefined : longer);
}
