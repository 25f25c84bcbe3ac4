/** The words of a title, on paper and on the web. Facts about wording only. */

const TITLE = /^(?:CHMP |CVMP |MRL )?summary (?:of )?(?:positive |negative )?opinion(?![a-z])/i;
/** Titles of feeds and web pages, which name the product: `Summary of opinion: X`, `X - opinion on …`. */
const WEB_TITLE =
  /^summary of opinion ?: \S|^.{1,80} [-\u2013] opinion on (?:\S+ (?:to|of) )?(?:\S+ )?marketing authorisation/i;

/** `Summary of opinion (initial authorisation)` and the like. */
export function isTitle(text: string): boolean {
  return TITLE.test(text) || WEB_TITLE.test(text);
}

/** The title of a web copy: the product name stands in it, and no footnote on it. */
export function isWebTitle(text: string): boolean {
  return WEB_TITLE.test(text);
}
