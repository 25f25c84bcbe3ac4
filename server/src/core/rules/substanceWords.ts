/** What a common name is made of, and words that many of them share. Shared by the rules about common names. */
import type { Passage } from '../model/opinion';
import { splitIntoWords } from '../text/words';

/** Salts and other words that tell no substances apart, and are near to other such words. */
export const SHARED_WORDS: ReadonlySet<string> = new Set(
  'acid acetate alfa and beta bromide calcium chloride citrate delta epsilon fumarate gamma human hydrobromide hydrochloride immunoglobulin insulin maleate mesilate monohydrate normal pegol phosphate potassium sodium succinate sulfate tartrate tosylate with'.split(
    ' ',
  ),
);

/** `orvatinib` of `orvatinib hydrochloride`: the first word of a name whose others are shared; else undefined. */
export function findOwnWord(name: string): string | undefined {
  const [first = '', ...others] = name.split(' ');
  const isOwn = others.length > 0 && !SHARED_WORDS.has(first);
  return isOwn && others.every((word) => SHARED_WORDS.has(word)) ? first : undefined;
}

/** One to three words in small letters: not the descriptive name of a vaccine or a cell therapy. */
export function isPlainName({ text }: Passage): boolean {
  return /^[a-z]{7,}(?: [a-z]+){0,2}$/.test(text) && isInternationalName(text);
}

/** The words of a name by which it is told from others. */
export function distinctiveWords(name: string): readonly string[] {
  return splitIntoWords(name).filter((word) => !SHARED_WORDS.has(word));
}

/** Words of descriptive names, which have other words near to them: `attenuated` and “attenuates”. */
const DESCRIPTIVE =
  /antibod|antigen|attenuated|autologous|cells?\b|extract|inactivated|plasma|protein|recombinant|strain|toxin|vaccine|virus/;

/** The nuclide in the name of a radiopharmaceutical: `gallium (68Ga) oxatrotide`. */
const NUCLIDE = / \(\d{1,3}m?[A-Z][a-z]?\)/;

/** False for descriptive names: `Dengue tetravalent vaccine (live, attenuated)`. */
export function isInternationalName(text: string): boolean {
  const words = text.replace(NUCLIDE, '');
  return /^[A-Za-z][a-z]*(?:[ -][a-z]+){0,2}$/.test(words) && !DESCRIPTIVE.test(words);
}
