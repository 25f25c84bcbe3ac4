/** Finds what a strength has lost: its unit, the comma before it or the point in its figure. Reports nothing itself. */
import { DOSE_FORM_PATTERN } from '../model/doseForms';
import type { Opinion, Passage } from '../model/opinion';
import { buildPassage } from '../model/passage';
import { NUMBER, STRENGTH_UNIT } from '../text/units';
import { type Report, replaceFix, report } from './rule';

const MASS = `${NUMBER} ?${STRENGTH_UNIT}(?![A-Za-z])`;
/** A figure without a unit, alone in its group: “5- and 10 film-coated”, “micrograms/127.5 per dose”, “infusion (1)”. */
const BARE_FIGURES: readonly RegExp[] = [
  new RegExp(`(?:\\d-,? (?:and|or)) (${NUMBER}) (?:${DOSE_FORM_PATTERN})`),
  new RegExp(`available as (?:an? )?(${NUMBER}-) (?:${DOSE_FORM_PATTERN})`),
  new RegExp(`${STRENGTH_UNIT}/(${NUMBER}) per (?:actuation|dose|vial|spray)\\b`),
  /[×x] (10(?:\d{1,2}|[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2})) (?:dispersion|suspension|solution)\b/,
  /[a-z] \((\d[\d.,]{0,8}(?:(?:, | and )\d[\d.,]{0,8}){0,4})\)/,
];
/** “10 mg/ml and 40 mg solution” */
const SECOND_HALF_LOST = new RegExp(
  `\\d ?(${STRENGTH_UNIT})/ml,? and (${NUMBER} ?\\1)(?= (?:concentrate|emulsion|solution|suspension)s?\\b)`,
);
/** “15 mg 20 mg film-coated tablets” */
const COMMA_LOST = new RegExp(`(${NUMBER} ?(${STRENGTH_UNIT})) (${NUMBER} ?\\2)(?![A-Za-z/])`);
/** “in pre-filled syringe vial” */
const TWO_CONTAINERS =
  /\b(?:pre-filled (?:pen|syringe) (?:vial|syringe|pen)|vial (?:syringe|pen))\b/;
/** Of one list, each with its unit. */
const LIST = new RegExp(`${MASS}(?:(?:, |,? and )${MASS}){2,}(?!/)`);
const FIGURES = new RegExp(NUMBER, 'g');

export function* findStrengthGaps(opinion: Opinion, presentation: Passage): Iterable<Report> {
  const { text, prose: place } = presentation;
  if (!/\d/.test(text)) return;
  const read = (from: number, words: string): Passage =>
    buildPassage(opinion.tree.prose, {
      from: place.from + from,
      to: place.from + from + words.length,
    });
  for (const pattern of BARE_FIGURES) {
    const found = pattern.exec(text);
    const figure = found?.[1];
    if (found === null || figure === undefined) continue;
    const { span } = read(text.indexOf(figure, found.index + 1), figure);
    yield report(span, `“${figure}” has no unit.`);
  }
  const half = SECOND_HALF_LOST.exec(text);
  if (half?.[2] !== undefined) {
    const [words, unit = '', second] = half;
    const { span } = read(half.index + words.length - second.length, second);
    yield report(span, `“${second}” should read “${second}/ml”, as “${unit}/ml” before it.`, [
      replaceFix(span, `${second}/ml`, `Replace “${second}” by “${second}/ml”`, 'ask'),
    ]);
  }
  const pair = COMMA_LOST.exec(text);
  if (pair !== null) {
    const { span } = read(pair.index, pair[0]);
    yield report(span, `No comma or “and” stands between “${pair[1]}” and “${pair[3]}”.`);
  }
  const containers = TWO_CONTAINERS.exec(text);
  if (containers !== null) {
    const { span } = read(containers.index, containers[0]);
    yield report(span, `“${containers[0]}” names two containers with nothing between them.`);
  }
  const list = LIST.exec(text);
  const lost = list === null ? undefined : findLostPoint(list[0]);
  if (list !== null && lost !== undefined) {
    const { figure, second, right } = lost;
    const { span } = read(list.index, figure);
    yield report(
      span,
      `“${figure}” is larger than “${second}” behind it, and all others rise: “${right}”?`,
      [replaceFix(span, right, `Replace “${figure}” by “${right}”`, 'ask')],
    );
  }
}

/** “25 mg, 10 mg, 15 mg and 20 mg”: the first of a list that rises is 2.5 mg. */
function findLostPoint(
  list: string,
): { readonly figure: string; readonly second: string; readonly right: string } | undefined {
  const [figure = '', second = '', ...others] = list.match(FIGURES) ?? [];
  if (!/^[1-9][1-9]$/.test(figure) || Number(figure) < Number(second)) return undefined;
  const right = `${figure.charAt(0)}.${figure.charAt(1)}`;
  const rising = [right, second, ...others].map(Number);
  const doesRise = rising.every((one, index) => index === 0 || one > (rising[index - 1] ?? 0));
  return doesRise ? { figure, second, right } : undefined;
}
