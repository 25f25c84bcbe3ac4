/** Makes reports of slips of the pen in strengths: a capital of a unit, a unit written twice, more or fewer strengths than substances. */
import type { Opinion, Part } from '../model/opinion';
import { NUMBER } from '../text/units';
import { type Report, replaceFix, replaceWord, report } from './rule';
import { isPlainName } from './substanceWords';

/** A thousandth and a million of something are told apart by the capital alone. */
const UNITS: ReadonlyMap<string, string> = new Map([
  ['mBq', 'MBq'],
  ['mbq', 'MBq'],
  ['Mbq', 'MBq'],
  ['gBq', 'GBq'],
  ['gbq', 'GBq'],
  ['Gbq', 'GBq'],
  ['Mg', 'mg'],
  ['Kg', 'kg'],
  ['Ml', 'ml'],
  ['iu', 'IU'],
  ['Iu', 'IU'],
]);
const WRITTEN = `(?:${[...UNITS.keys()].join('|')})`;
/** Looks back from the unit, and not from each letter of the text. */
const WRONG_UNIT = new RegExp(
  `${WRITTEN}(?![A-Za-z0-9])(?<=(?:\\d[ -]?|[a-zA-Z]/)${WRITTEN})`,
  'g',
);
/** “0.5 mg/ml/ml” */
const UNIT_TWICE = /\/(?<=[A-Za-z]\/)(m[lLg]|k?g|[lL]|dose)(?=\/\1(?![A-Za-z]))/;
/** What is given of a liquid for each kilogram of a body is a dose. */
const DOSE_OF_LIQUID =
  /\d ?(m?g\/kg) (?:(?:oral|cutaneous|spot-on|pour-on|ear) )?(?:solution|suspension|emulsion|syrup|gel)\b/;
const MASS = `${NUMBER} ?(?:mg|g|micrograms?)`;
/** “44 mg micrograms”, “2.5 mg/mg” */
const TWO_UNITS =
  /\d ?((?:mg|micrograms?|IU|units|MBq) (?:mg|micrograms?|ml|IU|units|MBq)|mg\/mg|ml\/ml|units\/units)(?![A-Za-z/])/;
/** “a new strength, 10, for the solution” */
const NEW_WITHOUT_UNIT =
  /\bnew strengths?, (\d[\d.]{0,6})(?=,? (?:for|to) the\b|, and an? |\.(?: |$))/;
/** `50 mg/20 mg`: the strengths of a combination, each with its unit. */
const COMBINED = new RegExp(`(?<![\\d/])${MASS}(?: ?/ ?${MASS})+(?![A-Za-z])(?! ?[/+]| per )`, 'g');

export function* findStrengthSlips(opinion: Opinion): Iterable<Report> {
  for (const part of opinion.parts) {
    const { role } = part;
    if (role !== 'presentation' && role !== 'opinionStatement' && role !== 'change') continue;
    yield* findUnitSlips(opinion, part);
    if (role === 'presentation') yield* findWrongCombinations(opinion, part);
  }
}

function* findUnitSlips({ tree: { prose } }: Opinion, part: Part): Iterable<Report> {
  const text = prose.text.slice(part.prose.from, part.prose.to);
  for (const { 0: unit, index } of text.matchAll(WRONG_UNIT)) {
    const right = UNITS.get(unit) ?? unit;
    const from = part.prose.from + index;
    const span = prose.toSource({ from, to: from + unit.length });
    yield report(span, `“${unit}” should read “${right}”.`, [
      replaceWord(span, unit, right, 'ask'),
    ]);
  }
  const two = TWO_UNITS.exec(text);
  if (two?.[1] !== undefined) {
    const from = part.prose.from + two.index + two[0].length - two[1].length;
    const span = prose.toSource({ from, to: from + two[1].length });
    yield report(span, `“${two[1]}” is no unit: one of the two is wrong.`);
  }
  const dose = DOSE_OF_LIQUID.exec(text);
  if (dose?.[1] !== undefined) {
    const from = part.prose.from + dose.index + dose[0].indexOf(dose[1]);
    const span = prose.toSource({ from, to: from + dose[1].length });
    yield report(span, `“${dose[1]}” is a dose, not the strength of a liquid.`);
  }
  const bare = NEW_WITHOUT_UNIT.exec(text);
  if (bare?.[1] !== undefined) {
    const to = part.prose.from + bare.index + bare[0].length;
    const span = prose.toSource({ from: to - bare[1].length, to });
    yield report(span, `“${bare[1]}” has no unit.`);
  }
  const twice = UNIT_TWICE.exec(text);
  if (twice === null) return;
  const from = part.prose.from + twice.index;
  const span = prose.toSource({ from, to: from + twice[0].length });
  yield report(span, `“${twice[0]}” stands twice.`, [
    replaceFix(span, '', `Remove “${twice[0]}”`, 'ask'),
  ]);
}

/** A combination has one strength for each of its substances. */
function* findWrongCombinations(
  { commonNames, productNames, tree: { prose } }: Opinion,
  part: Part,
): Iterable<Report> {
  const [name] = commonNames;
  if (name === undefined || commonNames.length < 2 || productNames.length !== 1) return;
  if (!commonNames.every(isPlainName)) return;
  const text = prose.text.slice(part.prose.from, part.prose.to);
  for (const { 0: strength, index } of text.matchAll(COMBINED)) {
    const count = strength.split('/').length;
    if (count === commonNames.length) continue;
    const from = part.prose.from + index;
    const names = commonNames.map((one) => one.text).join(' / ');
    yield report(
      prose.toSource({ from, to: from + strength.length }),
      `“${strength}” are ${count} strengths, but there are ${commonNames.length} active substances: ${names}.`,
      [],
      { related: [{ span: name.span, message: 'The substances in the heading.' }] },
    );
  }
}
