/** Inside a sentence the common name begins with a small letter. */
import type { Opinion, PartRole } from '../model/opinion';
import { capitalise, findWholeWords, hasWholeWords } from '../text/words';
import { MOST_NAMES } from './nameSlips';
import { type Rule, replaceFix, report } from './rule';
import { findOwnWord } from './substanceWords';

const HEADINGS: ReadonlySet<PartRole> = new Set(['title', 'productName', 'commonName']);
/** `Selinexor` in “Active substance: Selinexor” stands alone, as at the start of a sentence. */
const OPENS_TEXT = /(?:^|[\n.!?:;"')\]•*/–—-])[ "'([]*$/;
/** Behind a name and before the next capital: `Dasatinib` in “Dasatinib Nordpharm” is part of a product name. */
const NEXT_CAPITAL = /^ [A-Z]/;

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
      for (const place of findWholeWords(text, capitalise(name))) {
        if (OPENS_TEXT.test(text.slice(Math.max(0, place.from - 4), place.from))) continue;
        if (opensProductName(opinion, text, place.from)) continue;
        if (place.from === 0 || NEXT_CAPITAL.test(text.slice(place.to, place.to + 2))) continue;
        const span = prose.toSource({ from: place.from, to: place.from + 1 });
        const role = opinion.roleAt(span.start);
        if (role !== undefined && HEADINGS.has(role)) continue;
        const small = name.charAt(0);
        tell(
          report(
            prose.toSource(place),
            `“${capitalise(name)}” should read “${name}” inside a sentence.`,
            [replaceFix(span, small, `Replace “${capitalise(name)}” by “${name}”`, 'safe')],
          ),
        );
      }
    }
  },
};

/** The common names, without their salts, that are certainly written small: the heading or another place of the text does so. */
function* findSmallNames(opinion: Opinion, text: string): Iterable<string> {
  const names = opinion.commonNames.length > 0 ? opinion.commonNames : opinion.substances;
  const seen = new Set<string>();
  for (const { text: whole } of names.slice(0, MOST_NAMES)) {
    const written = findOwnWord(whole) ?? whole;
    if (!/^[A-Za-z][a-z]{3,}(?:[ -][a-z]+){0,2}$/.test(written)) continue;
    const name = written.charAt(0).toLowerCase() + written.slice(1);
    if (seen.has(name) || name.includes('vaccine')) continue;
    seen.add(name);
    if (name === written || hasWholeWords(text, name)) yield name;
  }
}

/** True where a product is named that begins with its substance: `Dasatinib Nordpharm`. */
function opensProductName(
  { productNames, referenceProduct }: Opinion,
  text: string,
  at: number,
): boolean {
  return [...productNames.slice(0, MOST_NAMES), referenceProduct].some((product) => {
    if (product === undefined) return false;
    const words = text.slice(at, at + product.text.length);
    return words.toLowerCase() === product.text.toLowerCase();
  });
}
