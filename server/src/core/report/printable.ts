/** Makes words of a document safe to print: a terminal must never obey a text that is being checked. */

/** Control characters, and the marks that turn the direction of writing. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u202a-\u202e\u2066-\u2069]+/g;

/** One line of text without control characters. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}
