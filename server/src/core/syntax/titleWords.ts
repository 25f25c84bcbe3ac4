/** The words of a title, on paper and on the web. Facts about wording only. */

const TITLE = /^(?:CHMP |CVMP |MRL )?summary (?:of )?(?:positive |negative )?opinion(?![a-z])/i;
/** Titles of feeds and web pages, which name the product: `Summary of opinion: X`, `Opinion on medicine for use outside EU: X`, `… (EPAR): X, Status: Opinion`, `X - opinion on …`. */
const WEB_TITLE =
  /^(?:summary of opinion|opinion on medicine for use outside EU) ?: \S|^human medicines european public assessment report \(EPAR\) ?: .{1,160}\bopinion$|^.{1,80} [-\u2013] opinion on (?:\S+ (?:to|of) )?(?:\S+ )?marketing authorisation/i;

/** `Summary of opinion (initial authorisation)` and the like. */
export function isTitle(text: string): boolean {
  return TITLE.test(text) || WEB_TITLE.test(text);
}

/** Words of the opinion statement, which no head holds. */
const STATEMENT = /^On \d|\b(?:adopted|recommend|will be|is indicated|Committee for)\b/;

/** True where the text begins: no title stands below such a line. */
export function isOfStatement(text: string): boolean {
  return STATEMENT.test(text);
}

/** Words of a sentence or a headline, which the name of a product or substance does not hold. */
const NO_NAME =
  /^On \d|\b(?:adopt(?:ed|s)|confirmed|recommend(?:ed|ing|s)|will be|is indicated|intended for|Committee for|EMA|CHMP|CVMP|indications?|concerns|opinion|news|highlights?)\b/i;

/** False for a line that says something and so is no name. */
export function canBeName(text: string): boolean {
  return !NO_NAME.test(text);
}

/** The title of a web copy: the product name stands in it, and no footnote on it. */
export function isWebTitle(text: string): boolean {
  return WEB_TITLE.test(text);
}
