/** Makes words of a document safe to print: a terminal must never obey a text that is being checked. */

/** Control characters, line ends, and the marks that turn the direction of writing. */
const UNPRINTABLE = /[\u0000-\u001f\u007f-\u009f\u200e\u200f\u2028-\u202e\u2066-\u2069]+/g;

/** One line of text that no terminal obeys. */
export function toPrintable(text: string): string {
  return text.replace(UNPRINTABLE, ' ');
}
