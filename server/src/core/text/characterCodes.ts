/** UTF-16 codes of characters that are looked for one by one, where a comparison of strings would be slow. */

export const FORM_FEED = 12;
/** The plain blank: in a prose the only one. */
export const BLANK = 32;
export const HYPHEN = 45;
