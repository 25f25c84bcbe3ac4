/** Web and mail addresses and the names of files: words in them are no words of the text. */
import { textBefore } from './textBefore';

/** Characters of a run on either side that are looked at. */
const LONGEST_LOOK = 120;
const SIGN_OF_ADDRESS = /:\/\/|^www\.|@|\.(?:pdf|docx?|html?)\b/i;

/** True where the signs of an address touch the word: `tarbexil.pdf`, `human/tarbexil`, `tarbexil-treated`. */
export function touchesAddressSigns(text: string, from: number, to: number): boolean {
  return /[./@_-]/.test(text.charAt(from - 1)) || /^(?:[/@_-]|\.\w)/.test(text.slice(to, to + 2));
}

/** True where the run of characters around the word, up to the next blanks, is surely an address or the name of a file. */
export function isInAddress(text: string, from: number, to: number): boolean {
  const before = textBefore(text, from, LONGEST_LOOK);
  const behind = text.slice(to, to + LONGEST_LOOK);
  return SIGN_OF_ADDRESS.test(
    (/\S*$/.exec(before)?.[0] ?? '') + text.slice(from, to) + (/^\S*/.exec(behind)?.[0] ?? ''),
  );
}
