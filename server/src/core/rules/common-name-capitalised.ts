/** Inside a sentence the common name begins with a small letter. */
import type { Opinion, PartRole } from '../model/opinion';
import { textBefore } from '../text/textBefore';
import { capitalise, findWholeWords, hasWholeWords } from '../text/words';
import { MOST_NAMES } from './nameSlips';
import { type FixSafety, type Rule, replaceFix, replaceWord, report } from './rule';
import { findOwnWord } from './substanceWords';

const HEADINGS: ReadonlySet<PartRole> = new Set(['title', 'productName', 'commonName']);
/** `Selinexor` in “Active substance: Selinexor” stands alone, as at the start of a sentence. */
const OPENS_TEXT = /(?:^|[\n.!?:;"')\]•*/–—-])[ "'([]*$/;
/** Behind a name and before the next capital: `Dasatinib` in “Dasatinib Nordpharm” is part of a product name. */
const NEXT_CAPITAL = /^ [A-Z]/;
/** Behind these words the product stands, not its substance. */
const SAID_OF_PRODUCT = /\b(?:quality of|benefits? (?:of|with)|treatment with|product) $/;
const LONGEST_FRAME = 25;
/** No product has a longer name. Comparing one as long as the text at each word of it would take a square of time. */
const LONGEST_PRODUCT_NAME = 80;
const LONGEST_LEAD = LONGEST_PRODUCT_NAME + 30;

export const commonNameCapitalised: Rule = {
  id: 'common-name-capitalised',
  group: 'identity',
  severity: 'info',
  fix: 'always',
  fixSafety: 'safe',
  docs: {
    what: 'A common name begins with a capital inside a sentence.',
    why: 'By convention international nonproprietary names are written small in running text, so that they are not taken for invented names, which have a capital.',
    since: '0.1.0',
  },
  check({ opinion, prose }, tell) {
    const { text } = prose;
    for (const name of findSmallNames(opinion, text)) {
      const products = findProductsThatOpenWith(name, opinion);
      for (const place of findWholeWords(text, capitalise(name))) {
        if (OPENS_TEXT.test(textBefore(text, place.from, 4))) continue;
        if (products.some((product) => hasNameAt(text, place.from, product))) continue;
        if (place.from === 0 || NEXT_CAPITAL.test(text.slice(place.to, place.to + 2))) continue;
        const span = prose.toSource({ from: place.from, to: place.from + 1 });
        const role = opinion.roleAt(span.start);
        if (role !== undefined && HEADINGS.has(role)) continue;
        const written = capitalise(name);
        const product = opinion.productNames.find(({ text }) => text.startsWith(`${written} `));
        const toSmall = (safety: FixSafety) =>
          replaceFix(span, name.charAt(0), `Replace “${written}” by “${name}”`, safety);
        if (product === undefined) {
          const message = `“${written}” should read “${name}” inside a sentence.`;
          tell(report(prose.toSource(place), message, [toSmall('safe')]));
          continue;
        }
        const toProduct = replaceWord(prose.toSource(place), written, product.text, 'ask');
        tell(
          report(
            prose.toSource(place),
            `“${written}” should read “${name}” inside a sentence, or “${product.text}” where the product is meant.`,
            SAID_OF_PRODUCT.test(textBefore(text, place.from, LONGEST_FRAME))
              ? [toProduct, toSmall('ask')]
              : [toSmall('ask'), toProduct],
          ),
        );
      }
    }
  },
};

/** The common names, without their salts, that are certainly written small: the heading or another place of the text does so, or should. */
function* findSmallNames(opinion: Opinion, text: string): Iterable<string> {
  const names = opinion.commonNames.length > 0 ? opinion.commonNames : opinion.substances;
  const seen = new Set<string>();
  for (const { text: whole } of names.slice(0, MOST_NAMES)) {
    const written = findOwnWord(whole) ?? whole;
    if (!/^[A-Za-z][a-z]{3,}(?:[ -][a-z]+){0,2}$/.test(written)) continue;
    const name = written.charAt(0).toLowerCase() + written.slice(1);
    if (seen.has(name) || name.includes('vaccine')) continue;
    seen.add(name);
    if (name === written || hasWholeWords(text, name) || isCalled(written, opinion)) yield name;
  }
}

/** True for one word behind “The active substance of Lumivexa is”: there a name is written small, wherever else it stands. */
function isCalled(name: string, { substances, tree }: Opinion): boolean {
  if (!/^[A-Z][a-z]{5,}$/.test(name)) return false;
  return substances.slice(0, MOST_NAMES).some(({ text, prose: { from } }) => {
    const before = textBefore(tree.prose.text, from, LONGEST_LEAD);
    return text.startsWith(name) && /\bactive substance of [^.,]+ is $/.test(before);
  });
}

/** The products whose names begin with the substance, in lower case: `Dasatinib Nordpharm`. */
function findProductsThatOpenWith(
  name: string,
  { productNames, referenceProduct }: Opinion,
): readonly string[] {
  return [...productNames.slice(0, MOST_NAMES), referenceProduct]
    .filter((product) => product !== undefined)
    .filter(({ text }) => text.length <= LONGEST_PRODUCT_NAME)
    .map(({ text }) => text.toLowerCase())
    .filter((product) => product.startsWith(name.toLowerCase()));
}

function hasNameAt(text: string, at: number, product: string): boolean {
  return text.slice(at, at + product.length).toLowerCase() === product;
}
