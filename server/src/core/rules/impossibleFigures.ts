/** Makes reports of figures that cannot be: “18 of the 16 patients”, “reduced by 187%”, “Duration of immunity: 12.”. */
import type { Prose } from '../text/prose';
import { textBefore } from '../text/textBefore';
import { type Report, report } from './rule';

/** People and animals, of whom there are no parts. */
export const HEADS =
  '(?:[a-z]+ )?(?:patients|adults|adolescents|children|women|men|subjects|participants|animals|dogs|cats|pigs|horses)\\b';
/** Looks back from “of”, and not from each figure of the text. */
const SHARE = new RegExp(
  ` of (?<=\\b(?<![.,/-])(\\d{1,5}(?:\\.\\d{1,2})?) of )(?:the )?(\\d{1,5}) ${HEADS}`,
  'g',
);
/** From the sign, which is rare. */
const PERCENT = /%(?<=(?<![.,\d])([1-9]\d{2,3}(?:\.\d{1,2})? ?)%)/g;
/** What cannot be more than all there is; nothing that may grow stands between. */
const WHOLE =
  /\b(?:reduc|lower|decreas|efficacy|effectiveness|response rate)(?:(?!increas|improv|rais|rose|higher)[^.;\n])*\b(?:by|was|were) (?:[a-z]+ ){0,2}$/;
const OF_HEADS = new RegExp(`^ of (?:the |all )?${HEADS}`);
const WITHOUT_UNIT = / of immunity: (\d{1,3})(?=[.;,]?(?:\n|$| [A-Z]| for\b))/g;
const UNIT_ON_NEXT_PAGE = /\n(?:degree )?(?:hour|day|week|month|year)s?\b/;
const LONGEST_FOOT = 3000;
/** “In 1 52 patients”; a blank before three digits is that of thousands. */
const SPLIT = new RegExp(` (?:in|of|with) (\\d \\d\\d) ${HEADS}`, 'g');
/** “Lutetium (117Lu)”; letters that stand for nothing else, and the isotopes that medicine has of them. */
const ISOTOPE =
  /\((?=\d)(?!(?:6[678]Ga|17[567]Lu|99m?Tc|11[13]m?In|89Zr|6[0-9]Cu|153Sm|22[346]Ra)\))(\d{1,3}m?(?:Ga|Lu|Tc|In|Zr|Cu|Sm|Ra))\)/g;
const LONGEST_LOOK = 100;

export function* findImpossibleFigures({ text, toSource }: Prose): Iterable<Report> {
  for (const { 0: words, 1: some = '', 2: all = '', index } of text.matchAll(SHARE)) {
    if (Number(some) > Number(all) || some.includes('.'))
      yield tellAt(index - some.length, some + words, 'cannot be');
  }
  for (const { 1: figure = '', index } of text.matchAll(PERCENT)) {
    const from = index - figure.length;
    const to = index + 1;
    const isShare =
      WHOLE.test(textBefore(text, from, LONGEST_LOOK)) ||
      OF_HEADS.test(text.slice(to, to + LONGEST_LOOK));
    if (isShare && Number.parseFloat(figure) > 100)
      yield tellAt(from, text.slice(from, to), 'is more than all there is');
  }
  for (const { 0: words, 1: figure = '', index } of text.matchAll(SPLIT)) {
    yield tellAt(index + words.indexOf(figure), figure, 'is one number with a blank in it');
  }
  for (const { 0: words, 1: figure = '', index } of text.matchAll(WITHOUT_UNIT)) {
    const end = index + words.length;
    // The foot of a page may part the figure from its unit.
    if (text.charAt(end) === '\n' && UNIT_ON_NEXT_PAGE.test(text.slice(end, end + LONGEST_FOOT)))
      continue;
    yield tellAt(end - figure.length, figure, 'has no unit');
  }
  for (const { 1: isotope = '', index } of text.matchAll(ISOTOPE)) {
    yield tellAt(index + 1, isotope, 'is no isotope of a medicine');
  }

  function tellAt(from: number, words: string, what: string): Report {
    return report(toSource({ from, to: from + words.length }), `“${words}” ${what}.`);
  }
}
