/** A Bloom filter: a set of words, of which nothing is kept but four bits for each, and in which a few others seem to be, too. Knows no words. */

/** A power of two, nine times the number of words: of a hundred others, one seems to be in the set. */
const BITS = 65_536;
const PLACE = BITS - 1;
/** Each character holds four bits. */
const FIRST_CHARACTER = 'a'.charCodeAt(0);
const PLACES_OF_A_WORD = 4;
const SPREAD = 0x9e3779b1;

/** `hash`: what `hashWord` answers. */
export function isInFilter(hash: number, filter: string): boolean {
  const step = stepOf(hash);
  let place = hash & PLACE;
  for (let index = 0; index < PLACES_OF_A_WORD; index++) {
    const bits = filter.charCodeAt(place >> 2) - FIRST_CHARACTER;
    if ((bits & (1 << (place & 3))) === 0) return false;
    place = (place + step) & PLACE;
  }
  return true;
}

/** The filter of these hashes, in small letters. */
export function buildFilter(hashes: Iterable<number>): string {
  const bits = new Uint8Array(BITS / 4);
  for (const hash of hashes) {
    const step = stepOf(hash);
    let place = hash & PLACE;
    for (let index = 0; index < PLACES_OF_A_WORD; index++) {
      bits[place >> 2] = (bits[place >> 2] ?? 0) | (1 << (place & 3));
      place = (place + step) & PLACE;
    }
  }
  return Array.from(bits, (one) => String.fromCharCode(FIRST_CHARACTER + one)).join('');
}

/** Odd, so that the places of a word differ. */
function stepOf(hash: number): number {
  return ((Math.imul(hash, SPREAD) >>> 16) & PLACE) | 1;
}
