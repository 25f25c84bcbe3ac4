/** SHA-256 of a text in UTF-8, as FIPS 180-4 writes it: what `sha256sum` prints for a file with this text. */

/** 64 hexadecimal digits. Half of a surrogate pair counts as U+FFFD, which is also what is written into a file. */
export function sha256(text: string): string {
  const words = padMessage(encodeUtf8(text));
  const state = [...INITIAL_STATE];
  for (let start = 0; start < words.length; start += WORDS_PER_BLOCK) {
    compress(state, words, start);
  }
  return state.map((word) => (word >>> 0).toString(16).padStart(8, '0')).join('');
}

const WORDS_PER_BLOCK = 16;
const ROUNDS = 64;
const PRIMES = findPrimes(ROUNDS);
/** The first bits behind the point of the square roots of primes. */
const INITIAL_STATE: readonly number[] = PRIMES.slice(0, 8).map((prime) => fraction(prime ** 0.5));
/** The same of the cube roots. */
const ROUND_WORDS: readonly number[] = PRIMES.map((prime) => fraction(prime ** (1 / 3)));

function findPrimes(count: number): readonly number[] {
  const primes: number[] = [];
  for (let number = 2; primes.length < count; number++) {
    if (primes.every((prime) => number % prime !== 0)) primes.push(number);
  }
  return primes;
}

function fraction(number: number): number {
  return ((number % 1) * 2 ** 32) | 0;
}

function encodeUtf8(text: string): readonly number[] {
  const bytes: number[] = [];
  const addRest = (point: number, shift: number): void => {
    for (let left = shift; left >= 0; left -= 6) bytes.push(0x80 | ((point >> left) & 0x3f));
  };
  for (const character of text) {
    const found = character.codePointAt(0) ?? 0;
    const point = found >= 0xd800 && found <= 0xdfff ? 0xfffd : found;
    if (point < 0x80) bytes.push(point);
    else if (point < 0x800) {
      bytes.push(0xc0 | (point >> 6));
      addRest(point, 0);
    } else if (point < 0x10000) {
      bytes.push(0xe0 | (point >> 12));
      addRest(point, 6);
    } else {
      bytes.push(0xf0 | (point >> 18));
      addRest(point, 12);
    }
  }
  return bytes;
}

/** Big-endian words of whole blocks: the message, a one, zeros, the number of bits. */
function padMessage(bytes: readonly number[]): Int32Array {
  const blocks = Math.ceil((bytes.length + 9) / 64);
  const words = new Int32Array(blocks * WORDS_PER_BLOCK);
  const put = (byte: number, index: number): void => {
    words[index >> 2] = (words[index >> 2] ?? 0) | (byte << (24 - (index % 4) * 8));
  };
  bytes.forEach(put);
  put(0x80, bytes.length);
  words[words.length - 2] = Math.floor((bytes.length * 8) / 2 ** 32);
  words[words.length - 1] = (bytes.length * 8) | 0;
  return words;
}

function compress(state: number[], words: Int32Array, start: number): void {
  const schedule = new Int32Array(ROUNDS);
  schedule.set(words.subarray(start, start + WORDS_PER_BLOCK));
  const at = (index: number): number => schedule[index] ?? 0;
  for (let index = WORDS_PER_BLOCK; index < ROUNDS; index++) {
    const early = at(index - 15);
    const late = at(index - 2);
    const low = turn(early, 7) ^ turn(early, 18) ^ (early >>> 3);
    const high = turn(late, 17) ^ turn(late, 19) ^ (late >>> 10);
    schedule[index] = at(index - 16) + low + at(index - 7) + high;
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0, f = 0, g = 0, h = 0] = state;
  for (let round = 0; round < ROUNDS; round++) {
    const choice = (e & f) ^ (~e & g);
    const majority = (a & b) ^ (a & c) ^ (b & c);
    const first =
      h + (turn(e, 6) ^ turn(e, 11) ^ turn(e, 25)) + choice + (ROUND_WORDS[round] ?? 0) + at(round);
    const second = (turn(a, 2) ^ turn(a, 13) ^ turn(a, 22)) + majority;
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, index) => {
    state[index] = ((state[index] ?? 0) + word) | 0;
  });
}

/** Rotates a word of 32 bits to the right. */
function turn(word: number, bits: number): number {
  return (word >>> bits) | (word << (32 - bits));
}
