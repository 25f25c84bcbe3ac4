/** Small numbers as documents write them in words. */

const WORDS: readonly string[] = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
];

/** `two` for 2; figures above nine. */
export function toNumberWord(count: number): string {
  return WORDS[count] ?? String(count);
}

/** 2 for `two`, `Two` and `2`; nothing for other words. */
export function readNumber(text: string): number | undefined {
  if (/^\d{1,9}$/.test(text)) return Number(text);
  const number = WORDS.indexOf(text.toLowerCase());
  return number < 0 ? undefined : number;
}
