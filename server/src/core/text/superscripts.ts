/** Superscript figures, and the way from them to plain ones and back. */

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The text with its figures as superscripts: `12` as `¹²`. */
export function toSuperscript(text: string): string {
  return text.replace(/\d/g, (figure) => SUPERSCRIPTS.charAt(Number(figure)));
}

/** The text with its superscripts as plain figures: `¹²` as `12`. */
export function fromSuperscript(text: string): string {
  return text.replace(/[⁰¹²³⁴-⁹]/g, (figure) => String(SUPERSCRIPTS.indexOf(figure)));
}

/** True for one or more superscript figures and nothing else. */
export function isSuperscript(text: string): boolean {
  return /^[⁰¹²³⁴-⁹]+$/.test(text);
}
