/** The words of a title, on paper and on the web. Facts about wording only. */

/** What a letterhead or a website may put before the words of the title. */
const BEFORE =
  '(?:Committee for Medicinal Products for (?:Human|Veterinary) Use )?(?:CHMP |CVMP |MRL )?(?:(?:post|pre)-?authori[sz]ation )?';
const TITLE = new RegExp(`^${BEFORE}summary (?:of )?(?:positive |negative )?opinion(?![a-z])`, 'i');
/** A title is a line; a longer one is a text that a copy has run together with its title. */
const LONGEST_TITLE = 200;
/** Titles of feeds and web pages, which name the product: `Summary of opinion: X`, `Opinion on medicine for use outside EU: X`, `… (EPAR): X, Status: Opinion`, `X - opinion on …`, `CHMP post-authorisation summary of positive opinion for X`. */
const WEB_TITLE = new RegExp(
  `^(?:${[
    '(?:summary of opinion|opinion on medicine for use outside EU) ?: \\S',
    'human medicines european public assessment report \\(EPAR\\) ?: .{1,160}\\bopinion$',
    '.{1,80} [-\u2013] opinion on (?:\\S+ (?:to|of) )?(?:\\S+ )?marketing authorisation',
    `${BEFORE}summary of positive opinion for \\S.{0,80}$`,
  ].join('|')})`,
  'i',
);

/** `Summary of opinion (initial authorisation)` and the like. */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST_TITLE && (TITLE.test(text) || WEB_TITLE.test(text));
}

/** The words of a title anywhere, as where a copy has run the head and the statement together. */
export function hasTitleWords(text: string): boolean {
  return /\bsummary of (?:positive |negative )?opinion(?![a-z])/i.test(text);
}

/** Words of the opinion statement, which no head holds. */
const STATEMENT = /^On \d|\b(?:adopted|recommend|will be|is indicated|Committee for)\b/;

/** True where the text begins: no title stands below such a line. */
export function isOfStatement(text: string): boolean {
  return STATEMENT.test(text);
}

/** Words of a sentence or a headline, which the name of a product or substance does not hold. */
const NO_NAME =
  /^On \d|\b(?:adopt(?:ed|s)|confirmed|recommend(?:ed|ing|s)|will be|is indicated|intended for|Committee for|EMA|CHMP|CVMP|indications?|concerns|opinion|news|highlights?|refus(?:al|ed))\b/i;

/** False for a line that says something and so is no name. */
export function canBeName(text: string): boolean {
  return !NO_NAME.test(text);
}

/** The title of a web copy: the product name stands in it, and no footnote on it. */
export function isWebTitle(text: string): boolean {
  return WEB_TITLE.test(text);
}
